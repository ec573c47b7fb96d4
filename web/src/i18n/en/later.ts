import { webhooks } from './webhooks.ts'

/** Texts of pages that few open: they are loaded with the first of them. */
export const later = { webhooks }
