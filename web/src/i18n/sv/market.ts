import type { Texts } from '../i18n.ts'

export const market: Texts['market'] = {}
