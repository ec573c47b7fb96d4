import type { Texts } from '../i18n.ts'

export const files: Texts['files'] = {}
