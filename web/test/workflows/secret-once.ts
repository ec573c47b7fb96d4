import { type Actor, dialog, press } from '../hands.ts'

/** Reads what is shown a single time, and closes it. */
export async function secretOnce({ page, t }: Actor, label: string): Promise<string> {
  const field = dialog(page).getByRole('textbox', { name: label, exact: true })
  await field.waitFor()
  const secret = await field.inputValue()
  await press(dialog(page), t('management.done'))
  await dialog(page).waitFor({ state: 'detached' })
  return secret
}
