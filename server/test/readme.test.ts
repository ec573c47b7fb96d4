import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const START_MS = 90_000

/** The tour's blocks as they stand, in the order in which somebody pastes them. */
const tour = [
  ...(
    /^## A tour[\s\S]*?(?=^## )/m.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[0] ?? ''
  ).matchAll(/^```bash\n([\s\S]*?)^```$/gm),
].map(([, block = '']) => block)

/** What somebody who follows the tour reads, one line after the other. */
const milestones = [
  /^The registry is [0-9a-f-]{36}\.$/,
  /^The MBP is \/ecoProjects\/[0-9a-f-]{36}\/mbps\/[0-9a-f-]{36}\.$/,
  /^Approve, Reject, ReturnForEdits$/,
  /^The MBP is registered\.$/,
  /^The claim is submitted\.$/,
  /^The processed claim is \/processedClaims\/[0-9a-f-]{36}\.$/,
  /^The claim is approved\.$/,
  /^\{ line: '2025', from: \d+, to: \d+ \}$/,
  /^The credit is 950\.5 mtCO2e\.$/,
  /^Split once\.$/,
  /^not-owner$/,
  /^The credit is retired\.$/,
  /^\d{4}-\d\d-\d\dT\S+ {2}\S/,
  /^Credit retired$/,
]

// It starts a service and a database of its own, which are the same in the second run.
const skip = process.env.TEST_SECOND_RUN !== undefined || process.platform === 'win32'

test('the tour of the README works as it stands', { skip, timeout: 240_000 }, async (t) => {
  assert.ok(tour.length >= 10, 'the tour has its blocks')
  const url = await startDemo(t)

  const { code, output } = await bash(tour.join('\n'), { API: `${url}/v1` })

  assert.equal(code, 0, output)
  const lines = output.split('\n')
  let at = 0
  for (const milestone of milestones) {
    const found = lines.findIndex((line, index) => index >= at && milestone.test(line))
    assert.ok(found >= 0, `${milestone} comes after line ${at} of:\n${output}`)
    at = found + 1
  }
})

async function startDemo(t: TestContext): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'ecs-tour-'))
  rmSync(dataDir, { recursive: true })
  const port = await freePort()
  const service = spawn(process.execPath, [join(root, 'server/src/node/main.ts'), '--demo'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      LOG_LEVEL: 'warn',
      DATA_DIR: dataDir,
      HOST: '127.0.0.1',
      PORT: `${port}`,
    },
  })
  let said = ''
  for (const stream of [service.stdout, service.stderr]) {
    stream.on('data', (chunk) => {
      said += String(chunk)
    })
  }
  const ended = new Promise<void>((done) => service.once('exit', () => done()))
  t.after(async () => {
    service.kill('SIGTERM')
    await ended
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  })
  const url = `http://127.0.0.1:${port}`
  for (const until = Date.now() + START_MS; ; await delay(100)) {
    if (await isReady(url)) return url
    assert.ok(Date.now() < until && service.exitCode === null, `It did not start:\n${said}`)
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/v1/health/ready`)).ok
  } catch {
    return false
  }
}

/** As in a terminal, but that it ends at the first command that fails. */
async function bash(script: string, env: Record<string, string>) {
  // The README asks for a `node` on the path: the one that runs the tests.
  const path = `${dirname(process.execPath)}:${process.env.PATH}`
  const child = spawn('bash', ['-euo', 'pipefail', '-s'], { env: { ...env, PATH: path } })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += String(chunk)
    })
  }
  child.stdin.end(script)
  const code = await new Promise((done, failed) => child.once('close', done).once('error', failed))
  return { code, output }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  assert.ok(typeof address === 'object' && address !== null)
  return address.port
}
