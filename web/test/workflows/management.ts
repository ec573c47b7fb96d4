import assert from 'node:assert/strict'
import { openWindow, usual } from '../browser.ts'
import { choose, dialog, fill, follow, heading, press, reads } from '../hands.ts'
import { enter, type Market } from '../market.ts'
import { secretOnce } from './secret-once.ts'

const password = 'a long sentence of a newcomer'

/** A link that is shown once lets somebody new set a password, and sign in with it. */
export async function invites(market: Market) {
  const admin = await enter(market, 'supplier')
  const { page, t } = admin
  const [name, email] = ['Nia Kamau', 'nia@ridgeline.example']
  await follow(page, t('navigation.users'))
  await press(page, t('management.users.invite'))
  await fill(dialog(page), t('management.users.name'), name)
  await fill(dialog(page), t('management.users.email'), email)
  await choose(dialog(page), t('management.users.role'), t('terms.userRole.Reader'))
  await press(dialog(page), t('management.users.send'))
  const link = await secretOnce(admin, t('management.link', { name }))

  const { page: other, complaints } = await openWindow(market.browser, usual)
  await other.goto(link)
  await other.getByLabel(t('session.newPassword')).first().fill(password)
  await other.getByLabel(t('session.again')).first().fill(password)
  await press(other, t('session.set'))
  await reads(other, t('session.done'))
  await follow(other, t('session.signIn'))
  await fill(other, t('session.email'), email)
  await other.getByLabel(t('session.password')).first().fill(password)
  await press(other, t('session.signIn'))
  await reads(other, t('home.readerStart'))

  await press(page, t('management.users.changeRoles', { name }))
  await choose(dialog(page), t('management.users.forAll'), t('terms.userRole.Contributor'))
  await reads(page, t('management.users.changed'))
  await press(dialog(page), t('app.close'))
  await other.reload()
  await other
    .getByRole('link', { name: t('home.newProject') })
    .first()
    .waitFor()
  assert.deepEqual([...admin.complaints, ...complaints], [])
}

/** An API key is shown once, and a program can use it. */
export async function makesKey(market: Market) {
  const admin = await enter(market, 'registry')
  const { page, t } = admin
  await follow(page, t('navigation.apiKeys'))
  await press(page, t('management.keys.create'))
  await fill(dialog(page), t('management.keys.name'), 'Ledger export')
  await choose(dialog(page), t('management.users.role'), t('terms.userRole.Reader'))
  await press(dialog(page), t('management.keys.create'))
  const token = await secretOnce(admin, t('management.key', { name: 'Ledger export' }))
  const row = page.getByRole('row').filter({ hasText: 'Ledger export' })
  await row.getByText(token.slice(-4)).waitFor()
  const answer = await market.call('GET', '/me', { token })
  assert.equal(answer.status, 200, answer.text)
  assert.deepEqual(admin.complaints, [])
}

export async function switchesOmnibus(market: Market) {
  const { page, t, complaints } = await enter(market, 'marketplace')
  await follow(page, t('navigation.organization'))
  const omnibus = page.getByRole('switch', { name: t('management.organization.omnibusLabel') })
  for (const is of [false, true]) {
    await omnibus.click()
    await reads(page, t(`management.organization.${is ? 'omnibusOn' : 'omnibusOff'}`))
    assert.equal(await omnibus.isChecked(), is)
  }
  assert.deepEqual(complaints, [])
}

export async function makesOrganization(market: Market) {
  const operator = await enter(market, 'operator')
  const { page, t } = operator
  await follow(page, t('navigation.organizations'))
  await press(page, t('management.operator.create'))
  await fill(dialog(page), t('management.organization.name'), 'Kustskog AB')
  await dialog(page)
    .getByRole('checkbox', { name: t('terms.marketRole.Supplier') })
    .check()
  await fill(dialog(page), t('management.operator.adminName'), 'Maja Ek')
  await fill(dialog(page), t('management.operator.adminEmail'), 'maja@kustskog.example')
  await press(dialog(page), t('management.operator.create'))
  await secretOnce(operator, t('management.link', { name: 'Maja Ek' }))
  await page.getByRole('row').getByRole('link', { name: 'Kustskog AB' }).click()
  await heading(page, 'Kustskog AB')
  await page.getByRole('row').filter({ hasText: 'maja@kustskog.example' }).waitFor()
  assert.deepEqual(operator.complaints, [])
}
