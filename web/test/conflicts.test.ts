import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { dialog, fill, follow, heading, press, reads } from './hands.ts'
import { as } from './known.ts'
import { enter, type Market, openMarket } from './market.ts'

const skip = process.env.TEST_SECOND_RUN ? 'done in the first run' : false

describe('two at once', { skip, timeout: 180_000 }, async () => {
  if (skip) return
  const market = await openMarket()

  test('who decides second is told what the first has decided, and goes on', async () => {
    const [first, second] = await Promise.all([
      enter(market, 'registry'),
      enter(market, 'registry'),
    ])
    const { t } = first
    const path = `/proposals/${await openRegistration(market)}`
    await Promise.all([first, second].map(({ page }) => page.goto(market.url + path)))
    await press(second.page, t('terms.action.Approve'))
    await fill(dialog(second.page), t('review.message'), 'All is well.')

    await press(first.page, t('terms.action.ReturnForEdits'))
    await fill(dialog(first.page), t('review.message'), 'The map is missing.')
    await press(dialog(first.page), t('terms.action.ReturnForEdits'))
    await dialog(first.page).waitFor({ state: 'detached' })

    await press(dialog(second.page), t('terms.action.Approve'))
    const told = dialog(second.page).getByRole('alert')
    await reads(told, t('app.changed'))
    await reads(told, 'The map is missing.')
    await reads(told, t('review.noLonger', { action: t('terms.action.Approve') }))
    const message = dialog(second.page).getByRole('textbox', { name: t('review.message') })
    assert.equal(await message.inputValue(), 'All is well.', 'what was written stays')
    await press(dialog(second.page), t('app.cancel'))
    await reads(second.page.getByRole('main'), t('status.submitterActionNeeded'))
    assert.deepEqual([...first.complaints, ...second.complaints], [])
  })

  test('who saves second keeps what was typed, sees what is new, and saves', async () => {
    const [first, second] = await Promise.all([
      enter(market, 'supplier'),
      enter(market, 'supplier'),
    ])
    const { t } = first
    const path = `/projects/${await newProject(market)}/edit`
    await Promise.all([first, second].map(({ page }) => page.goto(market.url + path)))
    await fill(second.page, t('projects.region'), 'Typed by the second')
    await fill(first.page, t('projects.registryProjectId'), 'FIRST-1')
    await press(first.page, t('app.save'))
    await reads(first.page.getByRole('main'), 'FIRST-1')

    await press(second.page, t('app.save'))
    const told = second.page.getByRole('alert').filter({ hasText: t('app.changed') })
    await reads(told, 'FIRST-1')
    const region = second.page.getByRole('textbox', { name: t('projects.region'), exact: true })
    assert.equal(await region.inputValue(), 'Typed by the second')
    await press(told, t('projects.conflictGoOn'))
    await press(second.page, t('app.save'))
    const main = second.page.getByRole('main')
    await reads(main, /Typed by the second/)
    await reads(main, 'FIRST-1')
    assert.deepEqual([...first.complaints, ...second.complaints], [])
  })

  test('whose session ends while they type signs in beside it, and sends what was typed', async () => {
    const { page, context, t, complaints } = await enter(market, 'supplier')
    await page.goto(`${market.url}/projects/${await newProject(market)}/edit`)
    await fill(page, t('projects.region'), 'Typed before the session ended')
    await context.clearCookies()
    await press(page, t('app.save'))
    const told = page.getByRole('alert').filter({ hasText: t('session.ended') })
    const [beside] = await Promise.all([
      context.waitForEvent('page'),
      follow(told, t('session.signInBeside')),
    ])
    await fill(beside, t('session.email'), 'supplier@demo.example')
    await beside.getByLabel(t('session.password')).first().fill('demo-password')
    await press(beside, t('session.signIn'))
    await beside.getByRole('navigation', { name: t('app.navigation') }).waitFor()
    await beside.close()
    await press(page, t('app.save'))
    await reads(page.getByRole('main'), 'Typed before the session ended')
    assert.deepEqual(complaints, [])
  })

  test('whose session ends is led to sign in, and back', async () => {
    const { page, context, t, complaints } = await enter(market, 'supplier')
    await follow(page, t('navigation.projects'))
    await follow(page, t('projects.new'))
    await fill(page, t('projects.name'), 'Begun before the session ended')
    await context.clearCookies()
    await follow(page, t('navigation.files'))
    await fill(page, t('session.email'), 'supplier@demo.example')
    await page.getByLabel(t('session.password')).first().fill('demo-password')
    await press(page, t('session.signIn'))
    await heading(page, t('files.title'))
    await follow(page, t('navigation.projects'))
    await follow(page, t('projects.new'))
    await reads(page, t('projects.draftFound'))
    const name = page.getByRole('textbox', { name: t('projects.name'), exact: true })
    assert.equal(await name.inputValue(), 'Begun before the session ended')
    assert.deepEqual(complaints, [])
  })
})

async function openRegistration(market: Market): Promise<string> {
  const get = await as(market, 'registry')
  return (await get('/proposals?role=reviewer&type=MBPRegister&status=submitted')).items[0].id
}

/**
 * A project that nobody else works on, and that has no address: an address has a region too, and
 * the form would have two fields of that name.
 */
async function newProject({ call }: Market): Promise<string> {
  const login = { email: 'supplier@demo.example', password: 'demo-password' }
  const { token } = (await call('POST', '/auth/login', { body: login })).body
  const body = { name: 'Two hands', description: 'Both write at once.', country: 'KEN' }
  const answer = await call('POST', '/ecoProjects', { token, body })
  assert.equal(answer.status, 201)
  return answer.body.id
}
