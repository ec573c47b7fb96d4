import type { Texts } from '../i18n.ts'

export const verification: Texts['verification'] = {}
