import type { Texts } from '../i18n.ts'

export const goals: Texts['goals'] = {}
