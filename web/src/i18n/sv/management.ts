import type { Texts } from '../i18n.ts'

export const management: Texts['management'] = {}
