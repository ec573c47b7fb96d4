import type { Texts } from '../i18n.ts'

export const marketplace: Texts['marketplace'] = {}
