import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { mayConnect, parseRanges, type TargetPolicy, whyNotTarget } from '../../src/lib/target.ts'
import type { Resolve } from '../../src/node/webhooks/lookup.ts'
import { sender } from '../../src/node/webhooks/send.ts'
import { hang, receiver, status } from './receiver.ts'

const policy = (ranges = 'false', isHttpAllowed = true): TargetPolicy => ({
  isHttpAllowed,
  allowedRanges: parseRanges(ranges) ?? assert.fail(),
})

const hostile = [
  '127.0.0.1',
  '127.1',
  '127.255.255.254',
  '2130706433',
  '0x7f000001',
  '0x7f.0.0.1',
  '0177.0.0.1',
  '017700000001',
  '127.0.0.1.',
  '127。0。0。1',
  '①②⑦.⓪.⓪.①',
  '0',
  '0.0.0.0',
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '100.64.0.1',
  '100.100.100.200',
  '169.254.169.254',
  '169.254.170.2',
  '168.63.129.16',
  '192.0.0.192',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '240.0.0.1',
  '[::1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:a9fe:a9fe]',
  '[0:0:0:0:0:ffff:10.0.0.1]',
  '[::127.0.0.1]',
  '[::7f00:1]',
  '[64:ff9b::127.0.0.1]',
  '[64:ff9b::a00:1]',
  '[64:ff9b:1::a00:1]',
  '[2002:7f00:1::]',
  '[2001::1]',
  '[2001:db8::1]',
  '[fe80::1]',
  '[fec0::1]',
  '[fc00::1]',
  '[fd00:ec2::254]',
  '[ff02::1]',
  'localhost',
  'LOCALHOST',
  'localhost.',
  'a.localhost',
]

test('no way to write a private address is let in', () => {
  for (const host of hostile) {
    for (const url of [`https://${host}/`, `http://${host}:8080/x?y=z`]) {
      assert.equal(typeof whyNotTarget(url, policy()), 'string', url)
    }
  }
  for (const url of [
    'http://user:password@93.184.216.34/',
    'https://user@receiver.example/',
    'ftp://receiver.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://',
    'https://a b/',
    'https://receiver.example:99999/',
  ]) {
    assert.equal(typeof whyNotTarget(url, policy()), 'string', url)
  }
  assert.match(whyNotTarget('http://receiver.example/', policy('false', false)) ?? '', /https:/)
})

test('public addresses and names are let in', () => {
  for (const host of [
    'receiver.example',
    '93.184.216.34',
    '172.32.0.1',
    '100.128.0.1',
    '[2606:4700::1111]',
    '[::ffff:93.184.216.34]',
    '[64:ff9b::5db8:d822]',
    'localhost.example',
    '127.0.0.1.nip.example',
  ]) {
    assert.equal(whyNotTarget(`https://${host}/hook`, policy()), undefined, host)
  }
})

test('WEBHOOK_ALLOW_PRIVATE lets in just its ranges, however they are written', () => {
  const some = policy('10.1.0.0/16, fd00::/8')
  for (const [address, expected] of [
    ['10.1.2.3', true],
    ['::ffff:10.1.2.3', true],
    ['10.2.0.1', false],
    ['fd00::1', true],
    ['fc00::1', false],
    ['127.0.0.1', false],
    ['93.184.216.34', true],
    ['no address', false],
  ] as const) {
    assert.equal(mayConnect(address, some), expected, address)
  }
  for (const host of hostile) {
    if (host !== '127.0.0.1.') {
      assert.equal(whyNotTarget(`https://${host}/`, policy('true')), undefined, host)
    }
  }
  for (const text of ['', 'yes', '10.0.0.0', '10.0.0.0/33', '10.0.0.0/8,', 'a/8']) {
    assert.equal(parseRanges(text), undefined, text)
  }
})

/** Sends to a name that leads where `resolve` says. */
async function sendTo(t: TestContext, url: string, ranges: string, resolve?: Resolve) {
  const targets = policy(ranges)
  const options = { targets, timeoutMs: 500, ...(resolve && { resolve }) }
  const { send, close } = sender(options)
  t.after(close)
  return () => send({ url, headers: {}, body: '{}' }, new AbortController().signal)
}

test('a name is checked by the address that is connected to, each time: rebinding does not help', async (t) => {
  const [good, secret] = [await receiver(t, '127.0.0.2'), await receiver(t, '127.0.0.1')]
  const { port } = new URL(good.url)
  let leadsTo = ['127.0.0.2']
  const resolve: Resolve = async () => leadsTo.map((address) => ({ address, family: 4 }))
  const { port: secretPort } = new URL(secret.url)
  const send = await sendTo(t, `http://hook.example:${port}/`, '127.0.0.2/32', resolve)
  const sendSecret = await sendTo(t, `http://hook.example:${secretPort}/`, '127.0.0.2/32', resolve)
  assert.equal((await send())?.status, 204)

  const own = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .map(({ address }) => address)
  for (const addresses of [
    ['127.0.0.1'],
    ['127.0.0.2', '127.0.0.1'],
    ['127.0.0.1', '127.0.0.2'],
    ['::ffff:127.0.0.1'],
    ['::1'],
    [],
    ...own.filter((address) => !mayConnect(address, policy('127.0.0.2/32'))).map((each) => [each]),
  ]) {
    leadsTo = addresses
    const sent = await sendSecret()
    assert.deepEqual(sent?.status, null, addresses.join())
    assert.match(sent.error ?? '', /cannot be found, or leads to a private address/)
  }
  const local = await sendTo(t, `http://localhost:${secretPort}/`, '127.0.0.2/32')
  assert.equal((await local())?.status, null)
  assert.deepEqual(secret.received, [])
})

test('a name server that never answers takes no longer than a receiver may', async (t) => {
  const send = await sendTo(t, 'http://hook.example/', 'false', () => new Promise(() => {}))
  assert.match((await send())?.error ?? '', /not answered within 0.5 seconds/)
})

test('a sentence says what went wrong', async (t) => {
  const to = await receiver(t)
  const send = await sendTo(t, to.url, '127.0.0.0/8')
  to.answers = status(301, { location: 'http://127.0.0.1:1/' })
  assert.match((await send())?.error ?? '', /^It answers 301, a redirect, which is not followed/)
  to.answers = hang
  assert.match((await send())?.error ?? '', /not answered within/)
  to.answers = (response) => void response.socket?.end('SSH-2.0-OpenSSH\r\n')
  assert.match((await send())?.error ?? '', /no HTTP/)
  to.answers = status(503, { 'retry-after': '7' })
  assert.equal((await send())?.retryAfterMs, 7000)
  const closed = await sendTo(t, 'http://127.0.0.3:1/', '127.0.0.0/8')
  assert.match((await closed())?.error ?? '', /cannot be reached \(ECONNREFUSED\)/)
})

test('a connection that its other side has closed meanwhile costs no attempt', async (t) => {
  const to = await receiver(t)
  let sockets = 0
  to.answers = (response) => {
    if (++sockets === 2) return void response.socket?.destroy()
    status(200)(response)
  }
  const send = await sendTo(t, to.url, '127.0.0.0/8')
  assert.equal((await send())?.status, 200)
  assert.equal((await send())?.status, 200)
  assert.equal(to.received.length, 3)
})

test('a certificate that nobody vouches for is refused', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'ecs-tls-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const subject = ['-subj', '/CN=hook.example', '-addext', 'subjectAltName=IP:127.0.0.1']
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject]
  try {
    execFileSync('openssl', [...made, '-keyout', key, '-out', cert], { stdio: 'ignore' })
  } catch {
    return t.skip('needs openssl')
  }
  let asked = 0
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, () => asked++)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  t.after(() => server.close())
  const { port } = server.address() as AddressInfo
  const send = await sendTo(t, `https://127.0.0.1:${port}/`, '127.0.0.0/8')
  assert.match((await send())?.error ?? '', /certificate is not valid \(DEPTH_ZERO_SELF_SIGNED/)
  assert.equal(asked, 0)
})
