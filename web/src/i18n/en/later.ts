import { imports } from './imports.ts'
import { reconciliations } from './reconciliations.ts'
import { webhooks } from './webhooks.ts'

/** Texts of pages that few open: they are loaded with the first of them. */
export const later = { imports, reconciliations, webhooks }
