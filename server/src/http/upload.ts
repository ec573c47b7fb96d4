import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { FileStore } from '../lib/file-store.ts'
import { Problem } from '../lib/problem.ts'
import type { UploadedFile } from './route.ts'

const FIELD_MAX_BYTES = 10_000

/** A multipart body whose file has been streamed to the store: `discard` takes it away again. */
export interface Upload {
  body: Record<string, unknown>
  file: UploadedFile | undefined
  discard(): Promise<void>
}

export async function acceptUploads(app: FastifyInstance, fileMaxBytes: number) {
  await app.register(multipart, {
    limits: {
      fileSize: fileMaxBytes,
      files: 1,
      fields: 20,
      parts: 21,
      fieldSize: FIELD_MAX_BYTES,
      headerPairs: 100,
    },
    throwFileSizeLimit: true,
  })
}

/** Reads a multipart request, whose file never is in memory as a whole; undefined for other types. */
export async function receiveUpload(
  request: FastifyRequest,
  files: FileStore | undefined,
): Promise<Upload | undefined> {
  if (!request.isMultipart()) return undefined
  if (!files) throw new Problem('unsupported-media-type', 'Send a JSON body.')
  const upload: Upload = {
    // No prototype: a field may have any name.
    body: Object.create(null),
    file: undefined,
    discard: async () => {
      // Where the store fails now, its upkeep removes what no row names; the answer stays the same.
      if (upload.file) await files.remove(upload.file.key).catch(() => {})
    },
  }
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        upload.body[part.fieldname] = part.value
        continue
      }
      if (part.fieldname !== 'file') throw unnamed(part.fieldname)
      const stored = await files.put(part.file)
      upload.file = { ...stored, fileName: part.filename, contentType: part.mimetype }
      if (part.file.truncated) throw new Problem('too-large')
    }
  } catch (error) {
    // What is still to come is read and forgotten, or the next request on the connection would wait
    // behind it for ever.
    request.raw.unpipe()
    request.raw.resume()
    await upload.discard()
    if (error instanceof Problem) throw error
    // Whatever the parser cannot read is the sender's fault; what it limits has a code of its own.
    if (error instanceof Error && 'code' in error && /^FST_/.test(String(error.code))) throw error
    if (error instanceof Error && /multipart|unexpected end|boundary|form/i.test(error.message)) {
      throw new Problem('invalid-request', `The multipart body cannot be read: ${error.message}.`)
    }
    throw error
  }
  return upload
}

function unnamed(name: string) {
  const faults = [{ pointer: `/${name}`, message: 'is no known part here; the file is named file' }]
  return new Problem('invalid-request', undefined, { faults })
}
