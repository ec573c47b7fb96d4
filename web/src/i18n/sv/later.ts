import { webhooks } from './webhooks.ts'

export const later = { webhooks }
