import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { later } from './en/later.ts'
import type { en } from './en.ts'

export const languages = ['en', 'sv'] as const
export type Language = (typeof languages)[number]

/** Every language has the texts of the English one: a missing one is an error of the types. */
type All = typeof en & typeof later
export type Texts = Same<All>
type Same<T> = { [Name in keyof T]: T[Name] extends string ? string : Same<T[Name]> }

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'texts'
    resources: { texts: All }
    returnNull: false
  }
}

const KEPT = 'language'
const isLanguage = (tag: string): tag is Language => languages.some((each) => each === tag)

/** The language chosen on this device, else the browser's, else English. */
function preferred(): Language {
  const wanted = [localStorage.getItem(KEPT) ?? '', ...navigator.languages]
  return wanted.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en'
}

/** Only the texts of the language that is used are loaded. */
const load = {
  en: async (): Promise<Same<typeof en>> => (await import('./en.ts')).en,
  sv: async (): Promise<Same<typeof en>> => (await import('./sv.ts')).sv,
}
const loadLater = {
  en: async (): Promise<Same<typeof later>> => (await import('./en/later.ts')).later,
  sv: async (): Promise<Same<typeof later>> => (await import('./sv/later.ts')).later,
}
let isLaterWanted = false

/** For pages that few open: `withLaterTexts(() => import('./x-page.tsx'))` loads their texts too. */
export const withLaterTexts =
  <Module>(page: () => Promise<Module>) =>
  async (): Promise<Module> => {
    isLaterWanted = true
    const language = languages.find((each) => each === i18next.language) ?? 'en'
    const [loaded] = await Promise.all([page(), addLater(language)])
    return loaded
  }

async function addLater(language: Language) {
  i18next.addResourceBundle(language, 'texts', await loadLater[language](), true, true)
}

export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    defaultNS: 'texts',
    ns: ['texts'],
    fallbackLng: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  await speak(preferred())
}

export async function speak(language: Language): Promise<void> {
  i18next.addResourceBundle(language, 'texts', await load[language](), true, true)
  if (isLaterWanted) await addLater(language)
  await i18next.changeLanguage(language)
  localStorage.setItem(KEPT, language)
  document.documentElement.lang = language
}
