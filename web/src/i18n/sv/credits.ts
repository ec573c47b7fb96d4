import type { Texts } from '../i18n.ts'

export const credits: Texts['credits'] = {}
