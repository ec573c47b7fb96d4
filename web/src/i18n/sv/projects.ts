import type { Texts } from '../i18n.ts'

export const projects: Texts['projects'] = {}
