import { existsSync } from 'node:fs'
import type { TestContext } from 'node:test'
import sparticuz from '@sparticuz/chromium'
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core'

const known = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** What keeps a browser from calling anybody but the service. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The browser of this machine if it has one, else the one that ships inside a package. */
export async function openBrowser(): Promise<Browser> {
  const own = known.find((path) => path && existsSync(path))
  const executablePath = own ?? (await sparticuz.executablePath())
  const args = own ? quiet : [...sparticuz.args, ...quiet]
  return chromium.launch({ executablePath, args })
}

export interface Look {
  language: 'en' | 'sv'
  scheme: 'light' | 'dark'
  width: number
}

export const usual: Look = { language: 'en', scheme: 'light', width: 1440 }

/** A window of its own, whose console must stay without errors. */
export async function openWindow(browser: Browser, { language, scheme, width }: Look) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    locale: language === 'sv' ? 'sv-SE' : 'en-GB',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  })
  context.setDefaultTimeout(15_000)
  const complaints: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message.text())) complaints.push(message.text())
  })
  context.on('weberror', (error) => complaints.push(String(error.error())))
  const page = await context.newPage()
  return { context, page, complaints }
}

/** Browsers report answers such as 401 on the console, which the page handles. */
const isExpected = (text: string) => /status of (401|409|412|422)/.test(text)

export interface Person {
  page: Page
  context: BrowserContext
  complaints: string[]
}

export type { Browser, Locator, Page, TestContext }
