import { Readable } from 'node:stream'
import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  paginateListObjectsV2,
} from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { measurement } from '../../lib/file-store.ts'
import { promptly } from './promptly.ts'
import { s3Client } from './s3-client.ts'
import { isAbort, isNotImplemented, refusalOf, startErrorOf } from './s3-errors.ts'
import { nameOfPlace, type S3Place } from './s3-place.ts'
import { uploadsIn } from './s3-uploads.ts'
import { slots } from './slots.ts'
import { assertKey, isKey, newKey, type TendedFileStore } from './tended.ts'

/** The least that S3 takes as a part. An upload holds up to three of them in memory. */
const PART_BYTES = 5 * 1024 * 1024
/** Should the bucket be public by mistake, no browser shows what is in it. */
const NEVER_SHOWN = {
  ContentType: 'application/octet-stream',
  ContentDisposition: 'attachment',
} as const

const standardTerms = {
  uploadsAtOnce: 16,
  /** How long an upload waits for its turn, and then for the sender's next bytes. */
  waitMs: 30_000,
  connectMs: 5_000,
  /** How long the store may be silent. */
  silenceMs: 20_000,
  /** How long it may take for a part. */
  partMs: 120_000,
}

/**
 * Content in a bucket of S3 or its like: `prefix/abcd…`, by a random key. Ends with a StartError
 * where the bucket can't be used; later failures are told through `warn`, and refused to the caller.
 */
export async function s3FileStore(
  place: S3Place,
  warn: (message: string) => void,
  terms: Partial<typeof standardTerms> = {},
): Promise<TendedFileStore> {
  const { uploadsAtOnce, waitMs, connectMs, silenceMs, partMs } = { ...standardTerms, ...terms }
  const { bucket: Bucket, prefix: Prefix } = place
  const uploader = s3Client(place, { connectMs, answerMs: partMs, silenceMs })
  // A content that its reader does not take for a while rests on its connection.
  const client = s3Client(place, { connectMs, answerMs: silenceMs, silenceMs: 0 })
  const take = slots(uploadsAtOnce, waitMs)
  try {
    await client.send(new ListObjectsV2Command({ Bucket, Prefix, MaxKeys: 1 }))
  } catch (error) {
    client.destroy()
    throw startErrorOf(error, place)
  }

  const objectOf = (key: string) => {
    assertKey(key)
    return { Bucket, Key: Prefix + key }
  }
  const silent = () => Object.assign(new Error('it is silent'), { name: 'TimeoutError' })
  const keyOf = (name = '') => name.slice(Prefix.length)

  return {
    place: nameOfPlace(place),

    async put(content, key = newKey()) {
      const object = objectOf(key)
      const give = await take()
      const { through, result } = measurement()
      let ofSender: unknown
      async function* sent() {
        try {
          yield* through(promptly(content, waitMs))
        } catch (error) {
          // To be aborted is what happens to it when the store does not want any more.
          if (!isAbort(error)) ofSender = error
          throw error
        }
      }
      const Body = Readable.from(sent())
      try {
        const params = { ...object, ...NEVER_SHOWN, Body }
        await new Upload({ client: uploader, params, partSize: PART_BYTES, queueSize: 1 }).done()
        return { key, ...result() }
      } catch (error) {
        // Why the bytes ended goes before what that did to the upload.
        throw ofSender ?? refusalOf(error, warn)
      } finally {
        Body.destroy()
        content.destroy()
        give()
      }
    },

    open(key, range) {
      const object = objectOf(key)
      const gone = new AbortController()
      async function* bytes() {
        const Range = range && `bytes=${range.start}-${range.end}`
        const command = new GetObjectCommand({ ...object, ...(Range && { Range }) })
        try {
          const { Body } = await client.send(command, { abortSignal: gone.signal })
          if (Body instanceof Readable) yield* promptly(Body, silenceMs, silent)
        } catch (error) {
          throw refusalOf(error, warn)
        }
      }
      return Readable.from(bytes(), { objectMode: false }).once('close', () => gone.abort())
    },

    async remove(key) {
      try {
        await client.send(new DeleteObjectCommand(objectOf(key)))
      } catch (error) {
        throw refusalOf(error, warn)
      }
    },

    async *keysBefore(time) {
      const pages = paginateListObjectsV2({ client }, { Bucket, Prefix })
      for await (const { Contents = [] } of pages) {
        for (const { Key, LastModified } of Contents) {
          if (isKey(keyOf(Key)) && LastModified && LastModified <= time) yield keyOf(Key)
        }
      }
    },

    async removeInterrupted(time) {
      try {
        for await (const { Key, UploadId, Initiated } of uploadsIn(client, { Bucket, Prefix })) {
          if (!isKey(keyOf(Key)) || !Initiated || Initiated > time) continue
          await client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }))
        }
      } catch (error) {
        // Such a store clears them away by a rule of its own, or keeps none.
        if (!isNotImplemented(error)) throw error
      }
    },
  }
}
