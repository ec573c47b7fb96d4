import type { Texts } from '../i18n.ts'

export const home: Texts['home'] = {}
