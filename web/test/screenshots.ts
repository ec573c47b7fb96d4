/**
 * Takes a picture of every screen of a running demo market, wide and narrow, light and dark:
 * `npm run demo` beside `npm run screenshots -- [http://127.0.0.1:3000] [folder]`.
 */
import { mkdirSync } from 'node:fs'
import { call } from '../../server/test/node/service.ts'
import { openBrowser, openWindow, type Person } from './browser.ts'
import { enter, type Look, type Member, settle } from './market.ts'
import { screensOf } from './pages.ts'

const [url = 'http://127.0.0.1:3000', folder = 'screenshots', only = ''] = process.argv.slice(2)
const looks: readonly Look[] = [
  { width: 1440, scheme: 'light', language: 'en' },
  { width: 1440, scheme: 'dark', language: 'sv' },
  { width: 390, scheme: 'light', language: 'sv' },
  { width: 390, scheme: 'dark', language: 'en' },
]

mkdirSync(folder, { recursive: true })
const browser = await openBrowser()
const screens = await screensOf({ call: (...asked) => call(url, ...asked) })
for (const look of looks) {
  const people = new Map<Member | undefined, Promise<Person>>()
  for (const { name, member, path } of screens.filter((each) => each.name.includes(only))) {
    const person =
      people.get(member) ??
      (member ? enter({ url, browser }, member, look) : openWindow(browser, look))
    people.set(member, person)
    const { page } = await person
    await page.goto(url + path)
    await settle(page)
    const file = `${folder}/${name}-${look.width}-${look.scheme}-${look.language}.png`
    await page.screenshot({ path: file, fullPage: true })
  }
}
await browser.close()
