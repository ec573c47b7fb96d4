import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { after, before, describe, test } from 'node:test'
import { HEAD_BYTES } from '../src/lib/file-store.ts'
import { diskFileStore } from '../src/node/disk-file-store.ts'
import { removeOrphans } from '../src/node/files/orphans.ts'
import { s3FileStore } from '../src/node/files/s3-file-store.ts'
import type { TendedFileStore } from '../src/node/files/tended.ts'
import { type S3, startS3 } from './s3.ts'

interface Place {
  store: TendedFileStore
  /** The names of all that lies there, half uploads too. */
  files(): Promise<string[]>
  [Symbol.asyncDispose](): Promise<void>
}

const skip = process.env.TEST_SECOND_RUN ? 'done in the first run' : false
let s3: S3
before(async () => {
  s3 = await startS3()
})
after(() => s3[Symbol.asyncDispose]())

async function onDisk(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'ecs-store-'))
  return {
    store: await diskFileStore(folder),
    async files() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true })
      return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  }
}

let prefixes = 0
async function inBucket(): Promise<Place> {
  const prefix = `store-${++prefixes}`
  return {
    store: await s3FileStore(s3.place(prefix), (message) => assert.fail(message)),
    // The server keeps a content in `…/key._S3rver_object` with two files that describe it.
    files: async () =>
      s3
        .files()
        .filter((path) => path.includes(`${prefix}/`))
        .flatMap(
          (path) =>
            /([^/]+)\._S3rver_object$/.exec(path)?.[1] ?? (/metadata|md5/.test(path) ? [] : [path]),
        ),
    [Symbol.asyncDispose]: async () => {},
  }
}

const contentOf = (...parts: (string | Buffer)[]) =>
  Readable.from(parts.map((part) => Buffer.from(part)))
const later = () => new Date(Date.now() + 60_000)

for (const [name, makePlace] of Object.entries({ 'on disk': onDisk, 'in a bucket': inBucket })) {
  describe(`files ${name}`, { skip }, () => {
    test('content comes back as it was put, with its size, sha256 and beginning, whole or in part', async () => {
      await using place = await makePlace()
      const content = randomBytes(300_000)

      const stored = await place.store.put(contentOf(content.subarray(0, 7), content.subarray(7)))

      assert.equal(stored.size, content.length)
      assert.equal(stored.sha256, createHash('sha256').update(content).digest('hex'))
      assert.deepEqual(stored.head, content.subarray(0, HEAD_BYTES))
      assert.deepEqual(await buffer(place.store.open(stored.key)), content)

      // As a backup brings it back, a second time too.
      const { key } = stored
      for (const text of ['once', 'twice']) {
        assert.equal((await place.store.put(contentOf(text), key)).key, key)
        assert.equal(String(await buffer(place.store.open(key))), text)
      }
      await assert.rejects(place.store.put(contentOf('x'), '../a'), /32 hex digits/)
      await place.store.put(contentOf(content), key)
      const part = await buffer(place.store.open(stored.key, { start: 5, end: 9 }))
      assert.deepEqual(part, content.subarray(5, 10))
      assert.deepEqual(await place.files(), [stored.key])
    })

    test('an empty content is content', async () => {
      await using place = await makePlace()
      const stored = await place.store.put(contentOf())
      assert.equal(stored.size, 0)
      assert.equal(stored.head.length, 0)
      assert.equal(await text(place.store.open(stored.key)), '')
    })

    test('the name under which a content lies says nothing of it', async () => {
      await using place = await makePlace()
      const [one, two] = [
        await place.store.put(contentOf('a')),
        await place.store.put(contentOf('a')),
      ]
      assert.match(one.key, /^[0-9a-f]{32}$/)
      assert.notEqual(one.key, two.key)
    })

    test('what is removed is gone, and removing it again is no error', async () => {
      await using place = await makePlace()
      const { key } = await place.store.put(contentOf('content'))
      await place.store.remove(key)
      await place.store.remove(key)
      assert.deepEqual(await place.files(), [])
      await assert.rejects(text(place.store.open(key)))
    })

    test('a content that fails or is cut off leaves nothing behind, early or late', async () => {
      await using place = await makePlace()
      for (const size of [100_000, 12_000_000]) {
        async function* failing() {
          for (let sent = 0; sent < size; sent += 100_000) yield Buffer.alloc(100_000)
          throw new Error('the sender is gone')
        }
        await assert.rejects(place.store.put(Readable.from(failing())), /the sender is gone/)
      }
      const cut = new Readable({ read: () => {} })
      cut.push('the beginning')
      setImmediate(() => cut.destroy())
      await assert.rejects(place.store.put(cut))
      const destroyed = new Readable({ read: () => {} })
      destroyed.destroy()
      await assert.rejects(place.store.put(destroyed))

      assert.deepEqual(await place.files(), [])
    })

    test('fifty uploads at once come to their ends, each with its own content', async () => {
      await using place = await makePlace()
      const contents = Array.from({ length: 50 }, (_, at) =>
        randomBytes(at === 0 ? 6_000_000 : 50_000 + at),
      )
      const stored = await Promise.all(
        contents.map((content) => place.store.put(contentOf(content))),
      )
      for (const [at, { key }] of stored.entries()) {
        assert.deepEqual(await buffer(place.store.open(key)), contents[at])
      }
      assert.equal((await place.files()).length, 50)
    })

    test('a reader that goes away in the middle leaves the store as it was', async () => {
      await using place = await makePlace()
      const { key, size } = await place.store.put(contentOf(randomBytes(3_000_000)))
      const reading = place.store.open(key)
      for await (const _ of reading) break
      assert.equal(reading.destroyed, true)
      place.store.open(key).destroy()
      assert.equal((await buffer(place.store.open(key))).length, size)
    })

    test('a key that is a path is refused', async () => {
      await using place = await makePlace()
      for (const key of ['../../etc/passwd', '', 'abc', `${'a'.repeat(32)}/..`, 'A'.repeat(32)]) {
        assert.throws(() => place.store.open(key), /broken promise/)
        await assert.rejects(async () => place.store.remove(key), /broken promise/)
      }
    })

    test('stored content that no file names is removed when it is old enough', async () => {
      await using place = await makePlace()
      const [named, orphan] = [
        await place.store.put(contentOf('named')),
        await place.store.put(contentOf('orphan')),
      ]
      const isKnown = async () => new Set([named.key])
      const hourAgo = new Date(Date.now() - 3_600_000)
      assert.equal(await removeOrphans(place.store, isKnown, hourAgo), 0)
      assert.deepEqual((await place.files()).sort(), [named.key, orphan.key].sort())

      assert.equal(await removeOrphans(place.store, isKnown, later()), 1)
      assert.deepEqual(await place.files(), [named.key])
    })
  })
}

test('uploads that a crash interrupted are cleared away from the disk a day later', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ecs-store-'))
  const store = await diskFileStore(folder)
  const incoming = join(folder, 'incoming')
  for (const name of ['old', 'recent']) await writeFile(join(incoming, name), 'half')
  await utimes(join(incoming, 'old'), 0, 0)

  await store.removeInterrupted(new Date(Date.now() - 86_400_000))

  assert.deepEqual(await readdir(incoming), ['recent'])
  await rm(folder, { recursive: true })
})
