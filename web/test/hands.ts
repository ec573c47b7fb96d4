import type { Locator, Page } from './browser.ts'
import type { enter } from './market.ts'

/** Somebody in a window, with the texts of their language. */
export type Actor = Awaited<ReturnType<typeof enter>>
type Place = Page | Locator
/** What has no size of its own, as the dot that stands for a choice. */
const attached = { state: 'attached' } as const

/** Chooses one of a list, as it is called there. */
export async function choose(place: Place, label: string, option: string) {
  const input = place.getByRole('combobox', { name: label, exact: true })
  await input.click()
  await pageOf(place).getByRole('option', { name: option, exact: true }).click()
}

/** Chooses one of a few that stand beside each other. */
export async function pick(place: Place, label: string, option: string) {
  const group = place.getByRole('radiogroup', { name: label })
  await group.getByText(option, { exact: true }).click()
  await group.getByRole('radio', { name: option, exact: true, checked: true }).waitFor(attached)
}

export const press = (place: Place, name: string) =>
  place.getByRole('button', { name, exact: true }).click()

export const follow = (place: Place, name: string | RegExp) =>
  place.getByRole('link', { name, ...(typeof name === 'string' && { exact: true }) }).click()

/** Opens what a row of a list leads to; the list may be on its way. */
export const openRow = (page: Page, name: string) =>
  page.getByRole('row').getByRole('link', { name, exact: true }).first().click()

/**
 * Comes back later, to the start page: what waits there, by its name. The newest of many stands
 * in the list of all.
 */
export async function openFromInbox({ page, t }: Actor, name: string) {
  await follow(page, t('navigation.home'))
  await page.reload()
  const inbox = card(page, t('home.inbox'))
  const own = inbox.getByRole('link', { name, exact: true })
  const [before, after] = t('home.andMore', { count: '#' }).split('#').map(literally)
  const all = inbox.getByRole('link', { name: new RegExp(`^${before}\\d+${after}$`) })
  await own.or(all).first().waitFor()
  if (await own.isVisible()) return own.click()
  await all.first().click()
  await openRow(page, name)
}

export const fill = (place: Place, label: string, text: string) =>
  place.getByRole('textbox', { name: label, exact: true }).fill(text)

/** Chooses a file, and sends it where it belongs. */
export async function upload(actor: Actor, place: Place, name: string, content: string) {
  await send(actor, place, name, content)
  await place.getByRole('button', { name, exact: true }).waitFor()
}

/** The same, where what becomes of it is not a list of files. */
export async function send({ page, t }: Actor, place: Place, name: string, content: string) {
  const choosing = page.waitForEvent('filechooser')
  await press(place, t('files.choose'))
  const buffer = Buffer.from(content)
  await (await choosing).setFiles({ name, mimeType: 'text/plain', buffer })
  await press(place, t('files.upload_one', { count: 1 }))
}

/** What a person must be able to read now. */
export const reads = (place: Place, text: string | RegExp) =>
  place.getByText(text).filter({ visible: true }).first().waitFor()

export const heading = (place: Place, name: string | RegExp) =>
  place.getByRole('heading', { name }).first().waitFor()

/** A card of the page, by its heading. */
export const card = (page: Page, title: string) =>
  page.getByRole('main').getByRole('region', { name: title, exact: true })

/** The dialog that is open. */
export const dialog = (page: Page) => page.getByRole('dialog')

const pageOf = (place: Place): Page => ('page' in place ? place.page() : place)

/** For a pattern: a text as it is, whichever kind of space it has. */
export const literally = (text: string) =>
  text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s/g, '\\s')
