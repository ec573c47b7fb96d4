import { World } from '/work/main/server/test/world.ts'

const w = await World.create()
const one = await w.organization('Supplier')
const mode = process.argv[2]
const t0 = performance.now()
const say = (m) => console.log(Math.round(performance.now() - t0), m)
if (mode === 'leave') {
  for (const accept of ['application/json', 'text/event-stream']) {
    const c = new AbortController()
    const p = fetch(`${w.baseUrl}/v1/events?wait=8`, {
      headers: { authorization: `Bearer ${one.token}`, accept },
      signal: c.signal,
    })
      .then((r) => r.text())
      .catch((e) => say('left ' + accept))
    await new Promise((r) => setTimeout(r, 400))
    c.abort()
    await p
  }
  await new Promise((r) => setTimeout(r, 1000))
}
if (mode === 'stop') {
  one.get('/events?wait=8').then(() => say('answered'))
  await new Promise((r) => setTimeout(r, 300))
}
if (mode === 'stream') {
  fetch(`${w.baseUrl}/v1/events`, {
    headers: { authorization: `Bearer ${one.token}`, accept: 'text/event-stream' },
  })
    .then((r) => r.text())
    .then(() => say('stream ended'))
  await new Promise((r) => setTimeout(r, 300))
}
say('closing')
const iv = setInterval(() => w.app.server.getConnections((e, n) => say('connections ' + n)), 2000)
await w.app.close()
say('app closed')
clearInterval(iv)
await w[Symbol.asyncDispose]()
say('closed')
