import type { Texts } from '../i18n.ts'

export const review: Texts['review'] = {}
