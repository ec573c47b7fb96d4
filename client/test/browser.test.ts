import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { test } from 'node:test'
import { roles, World } from '../../server/test/world.ts'
import { openBrowser } from '../../web/test/browser.ts'

const src = join(import.meta.dirname, '../src')
const skip = process.env.TEST_SECOND_RUN ? 'done in the first run' : false

test('a browser runs the client as it is, types aside', { skip }, async () => {
  await using world = await World.create()
  const { token, id } = await world.organization(roles.supplier)
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    await page.route(`${world.baseUrl}/client/*.ts`, (route) => {
      const name = new URL(route.request().url()).pathname.replace('/client/', '')
      const body = stripTypeScriptTypes(readFileSync(join(src, name), 'utf8'))
      return route.fulfill({ contentType: 'text/javascript', body })
    })
    await page.route(`${world.baseUrl}/page`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>A page</title>' }),
    )
    await page.goto(`${world.baseUrl}/page`)

    const seen = await page.evaluate(inThePage(String(token)))

    assert.deepEqual(seen, {
      acting: id,
      versions: 'two',
      refusal: 'stale-etag',
      names: ['Gazi Bay, Kwale'],
      content: '{"height": 3.2}',
      sum: 0.3,
    })
  } finally {
    await browser.close()
  }
})

/** A text, since the page knows the client by its address alone. */
const inThePage = (token: string) => `(async () => {
  const { createClient, etagOf, fileForm, itemsOf, sumOf } = await import('/client/client.ts')
  const client = createClient({ token: ${JSON.stringify(token)} })
  const { organization } = await client.meGet()
  const body = { name: 'Gazi Bay', description: 'Mangroves', country: 'KEN' }
  const { id: ecoProjectId } = await client.ecoProjectCreate({ body })
  const path = { ecoProjectId }
  const read = await client.ecoProjectGet({ path })
  const rename = () =>
    client.ecoProjectUpdate({ path, body: { name: 'Gazi Bay, Kwale' }, ifMatch: read })
  const changed = await rename()
  const refusal = await rename().catch(({ code }) => code)
  const names = []
  for await (const { name } of itemsOf(client.ecoProjectList, {})) names.push(name)
  const file = new File(['{"height": 3.2}'], 'plots.json', { type: 'application/json' })
  const { id: fileId } = await client.fileUpload({ body: fileForm({ file, tag: 'Plots' }) })
  const content = await client.fileGet({ path: { fileId } })
  return {
    acting: organization.id,
    versions: etagOf(read) === etagOf(changed) ? 'one' : 'two',
    refusal,
    names,
    content: await content.text(),
    sum: sumOf([0.1, 0.2]),
  }
})()`
