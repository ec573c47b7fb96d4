import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { TestProvider } from '../../server/test/sign-on/provider.ts'
import { openWindow, usual } from './browser.ts'
import { choose, dialog, fill, follow, heading, press, reads } from './hands.ts'
import { enter, openMarket } from './market.ts'
import { texts } from './texts.ts'

const skip = process.env.TEST_SECOND_RUN ? 'done in the first run' : false

/** A browser keeps its own rules for cookies and for where a page may lead: only it can show this. */
describe('signing in by a provider', { skip, timeout: 300_000 }, async () => {
  if (skip) return
  const provider = await TestProvider.start()
  after(() => provider[Symbol.asyncDispose]())
  const { client_id: clientId, client_secret: clientSecret } = provider.client
  const issuer = { name: 'Ridgeline', issuer: provider.url, clientId, clientSecret }
  const gone = { id: 'gone', name: 'Nobody', issuer: 'http://127.0.0.1:1', clientId }
  const market = await openMarket({
    OIDC_ISSUERS: JSON.stringify([{ id: 'corp', ...issuer }, gone]),
  })
  await provider.allow(`${market.url}/v1/auth/oidc/corp/callback`)
  provider.signedIn = { sub: 'ada', email: 'ada@corp.example', email_verified: true }

  test('a stranger is told what to do; invited, they come to where they wanted to go', async () => {
    const t = texts('en')
    const { page, complaints } = await openWindow(market.browser, usual)
    await page.goto(`${market.url}/events`)
    const button = t('session.signInWith', { name: issuer.name })
    await follow(page, button)
    await reads(page, t('session.refused.not-invited'))

    const admin = await enter(market, 'supplier')
    await follow(admin.page, t('navigation.users'))
    await press(admin.page, t('management.users.invite'))
    await fill(dialog(admin.page), t('management.users.name'), 'Ada Lind')
    await fill(dialog(admin.page), t('management.users.email'), 'ada@corp.example')
    await choose(dialog(admin.page), t('management.users.role'), t('terms.userRole.Reader'))
    await press(dialog(admin.page), t('management.users.send'))
    await reads(admin.page, t('management.link', { name: 'Ada Lind' }))

    await follow(page, button)
    await heading(page, t('events.title'))
    await page.getByText('Ada Lind').first().waitFor()
    assert.equal(new URL(page.url()).pathname, '/events')
    await page.reload()
    await heading(page, t('events.title'))

    await admin.page.goto(`${market.url}/organization/audit?kind=SignIn`)
    const row = admin.page.getByRole('row').filter({ hasText: 'Ada Lind' })
    await row.getByText(t('audit.did.authSignOn')).waitFor()
    await row.getByText(t('audit.first')).waitFor()
    assert.deepEqual([...complaints, ...admin.complaints], [])
  })

  test('a provider that does not answer is told of, and the others still serve', async () => {
    const t = texts('sv')
    const look = { ...usual, width: 390, language: 'sv', scheme: 'dark' } as const
    const { page, complaints } = await openWindow(market.browser, look)
    await page.goto(`${market.url}/sign-in?next=%2Fevents`)
    await follow(page, t('session.signInWith', { name: gone.name }))
    await reads(page, t('session.refused.unavailable'))
    await follow(page, t('session.signInWith', { name: issuer.name }))
    await heading(page, t('events.title'))
    assert.deepEqual(complaints, [])
  })
})
