import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import ts from 'typescript'
import { roles, World } from '../../server/test/world.ts'

const folder = join(import.meta.dirname, '..')
const readme = readFileSync(join(folder, 'README.md'), 'utf8')
const example = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)]
  .map(([, block]) => block)
  .join('\n')

test('the examples of the README do what they say, as they stand', async () => {
  await using world = await World.create()
  const { token = '' } = await world.organization(roles.supplier, 'Kwale Mangroves')

  const { code, output } = await run({ ECS_URL: world.baseUrl, ECS_TOKEN: token })

  assert.equal(code, 0, output)
  assert.deepEqual(output.trim().split('\n'), [
    'Acting for Kwale Mangroves',
    'Gazi Bay lies in Kwale',
    'Somebody was faster: read it again',
    '- Gazi Bay',
    '0 credits, and no more',
    'A table of text/csv;charset=utf-8',
    '0.1 + 0.2 is 0.3, not 0.30000000000000004',
    'Got 18 bytes of text/csv',
    '0 events up to 0',
  ])
})

test('the examples of the README satisfy the compiler', {
  skip: process.env.TEST_SECOND_RUN,
}, () => {
  const name = join(folder, 'test/readme-example.ts')
  const { config } = ts.readConfigFile(join(folder, '../tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(folder, '..'))
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile } = host
  host.fileExists = (path) => path === name || fileExists(path)
  host.readFile = (path) => (path === name ? example : readFile(path))
  const getSourceFile = host.getSourceFile.bind(host)
  host.getSourceFile = (path, ...more) =>
    path === name
      ? ts.createSourceFile(path, example, {
          languageVersion: ts.ScriptTarget.ESNext,
          impliedNodeFormat: ts.ModuleKind.ESNext,
        })
      : getSourceFile(path, ...more)
  const faults = ts.getPreEmitDiagnostics(ts.createProgram([name], options, host))
  assert.deepEqual(
    faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    [],
  )
})

/** As a file of a program that depends on the client would run. */
async function run(env: Record<string, string>) {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-'], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += String(chunk)
    })
  }
  child.stdin.end(example)
  const code = await new Promise((done, failed) => child.once('close', done).once('error', failed))
  return { code, output }
}
