import { imports } from './imports.ts'
import { reconciliations } from './reconciliations.ts'
import { webhooks } from './webhooks.ts'

export const later = { imports, reconciliations, webhooks }
