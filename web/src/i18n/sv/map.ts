import type { Texts } from '../i18n.ts'

export const map: Texts['map'] = {}
