import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { createDatabase, dropDatabase } from './database.ts'

const server = new URL('../', import.meta.url).pathname
const root = new URL('../../', import.meta.url).pathname

test('db/tables.ts is what the migrations make: run `npm run tables` after a new migration', async () => {
  const url = await createDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'ecs-tables-'))
  try {
    const config = JSON.parse(readFileSync(join(server, '.kysely-codegenrc.json'), 'utf8'))
    const outFile = join(folder, 'tables.ts')
    writeFileSync(join(folder, 'config.json'), JSON.stringify({ ...config, outFile }))
    const bin = (name: string) => join(root, 'node_modules/.bin', name)
    execFileSync(bin('kysely-codegen'), [
      '--config-file',
      join(folder, 'config.json'),
      '--url',
      url,
    ])
    const made = execFileSync(bin('biome'), ['format', '--stdin-file-path=tables.ts'], {
      cwd: root,
      input: readFileSync(outFile),
      encoding: 'utf8',
    })
    assert.equal(made, readFileSync(join(server, 'src/db/tables.ts'), 'utf8'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
    await dropDatabase(url)
  }
})
