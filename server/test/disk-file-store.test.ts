import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { test } from 'node:test'
import { diskFileStore, removeOrphans } from '../src/node/disk-file-store.ts'

async function place() {
  const folder = await mkdtemp(join(tmpdir(), 'ecs-store-'))
  return {
    folder,
    async files() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true })
      return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  }
}

test('content comes back as it was put, with its size and sha256, whole or in part', async () => {
  await using disk = await place()
  const store = await diskFileStore(disk.folder)
  const content = randomBytes(300_000)

  const stored = await store.put(Readable.from([content.subarray(0, 7), content.subarray(7)]))

  assert.equal(stored.size, content.length)
  assert.equal(stored.sha256, createHash('sha256').update(content).digest('hex'))
  assert.deepEqual(await buffer(store.open(stored.key)), content)
  const part = await buffer(store.open(stored.key, { start: 5, end: 9 }))
  assert.deepEqual(part, content.subarray(5, 10))
  assert.deepEqual(await disk.files(), [stored.key])
})

test('an empty content is content', async () => {
  await using disk = await place()
  const store = await diskFileStore(disk.folder)
  const stored = await store.put(Readable.from([]))
  assert.equal(stored.size, 0)
  assert.equal(await text(store.open(stored.key)), '')
})

test('what is removed is gone, and removing it again is no error', async () => {
  await using disk = await place()
  const store = await diskFileStore(disk.folder)
  const { key } = await store.put(Readable.from(['content']))
  await store.remove(key)
  await store.remove(key)
  assert.deepEqual(await disk.files(), [])
})

test('a content that fails or is cut off leaves nothing behind', async () => {
  await using disk = await place()
  const store = await diskFileStore(disk.folder)
  async function* failing() {
    yield Buffer.alloc(100_000)
    throw new Error('the sender is gone')
  }
  const cut = new Readable({ read: () => {} })
  cut.push('the beginning')
  setImmediate(() => cut.destroy())

  await assert.rejects(store.put(Readable.from(failing())), /the sender is gone/)
  await assert.rejects(store.put(cut))
  const destroyed = new Readable({ read: () => {} })
  destroyed.destroy()
  await assert.rejects(store.put(destroyed))

  assert.deepEqual(await disk.files(), [])
})

test('a key that is a path is refused', async () => {
  await using disk = await place()
  const store = await diskFileStore(disk.folder)
  for (const key of ['../../etc/passwd', '', 'abc', `${'a'.repeat(32)}/..`, 'A'.repeat(32)]) {
    assert.throws(() => store.open(key), /broken promise/)
    assert.throws(() => store.remove(key), /broken promise/)
  }
})

test('uploads that a crash interrupted are cleared away a day later', async () => {
  await using disk = await place()
  await diskFileStore(disk.folder)
  const [old, recent] = ['old', 'recent'].map((name) => join(disk.folder, 'incoming', name))
  for (const path of [old, recent]) await writeFile(path ?? '', 'half')
  await utimes(old ?? '', 0, 0)

  await diskFileStore(disk.folder)

  assert.deepEqual(await disk.files(), ['recent'])
})

test('stored content that no file names is removed when it is old enough', async () => {
  await using disk = await place()
  const store = await diskFileStore(disk.folder)
  const [named, orphan, fresh] = [
    await store.put(Readable.from(['named'])),
    await store.put(Readable.from(['orphan'])),
    await store.put(Readable.from(['fresh orphan'])),
  ]
  const pathOf = (key: string) => join(disk.folder, key.slice(0, 2), key.slice(2, 4), key)
  for (const { key } of [named, orphan]) await utimes(pathOf(key), 0, 0)

  const removed = await removeOrphans(disk.folder, async () => new Set([named.key]), 86_400_000)

  assert.equal(removed, 1)
  assert.deepEqual((await disk.files()).sort(), [named.key, fresh.key].sort())
  assert.equal((await stat(pathOf(named.key))).size, 5)
})
