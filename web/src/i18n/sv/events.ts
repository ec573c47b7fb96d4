import type { Texts } from '../i18n.ts'

export const events: Texts['events'] = {}
