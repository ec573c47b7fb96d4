import { createHash } from 'node:crypto'
import { openAsBlob, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { etagOf } from '@environmental-credit-service/client'
import { exitCodes, Failure, Usage } from './failure.ts'
import type { Field } from './operation.ts'
import { progress, say } from './terminal.ts'

const MEGA = 1_000_000

/** The body as a form where it has a file, which is read while it is sent. */
export async function uploadOf(
  fields: readonly Field[],
  body: Record<string, unknown>,
): Promise<unknown> {
  const field = fields.find(({ type, name }) => type === 'file' && body[name] !== undefined)
  if (!field) return body
  const form = new FormData()
  // What the file is comes before its content: the service reads a form once, from its beginning.
  for (const [name, value] of Object.entries(body)) {
    if (name !== field.name) form.append(name, String(value))
  }
  form.append(field.name, await fileAt(String(body[field.name])))
  return form
}

async function fileAt(path: string): Promise<File> {
  try {
    const blob = await openAsBlob(path)
    const file = new File([blob], basename(path), { type: typeOf(path) })
    const shown = progress(`Uploading ${basename(path)}`)
    // fetch reads the file from this stream, each time that it sends it.
    file.stream = () => blob.stream().pipeThrough(counting(shown, blob.size))
    return file
  } catch (error) {
    throw new Usage(`${path} cannot be read: ${error instanceof Error ? error.message : error}`)
  }
}

/** A fetch that shows how much of an answer has come. */
export const counted =
  (plain: typeof fetch): typeof fetch =>
  async (...request) => {
    const answer = await plain(...request)
    if (!answer.body || !answer.headers.has('content-disposition')) return answer
    const size = Number(answer.headers.get('content-length')) || undefined
    return new Response(answer.body.pipeThrough(counting(progress('Downloading'), size)), answer)
  }

function counting(shown: ReturnType<typeof progress>, size: number | undefined) {
  let sent = 0
  return new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      sent += chunk.byteLength
      const total = size ? ` of ${(size / MEGA).toFixed(1)}` : ''
      shown.to(`${(sent / MEGA).toFixed(1)}${total} MB`)
      controller.enqueue(new Uint8Array(chunk))
    },
    flush: () => shown.end(),
  })
}

/** Writes what came, if it is what the service has: its ETag is the sha256. */
export async function saveContent(content: Blob, output: string | undefined): Promise<void> {
  const bytes = new Uint8Array(await content.arrayBuffer())
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const [, told] = /"([0-9a-f]{64})"/.exec(etagOf(content) ?? '') ?? []
  if (told !== undefined && told !== sha256) {
    throw new Failure(exitCodes.unreachable, 'The content was damaged on its way: get it again.')
  }
  if (output === undefined && process.stdout.isTTY) {
    throw new Usage('Content is not for the screen: name a file with --output, or - for it anyway.')
  }
  if (output === undefined || output === '-') {
    await new Promise((done) => process.stdout.write(bytes, done))
    return
  }
  writeFileSync(output, bytes)
  say(`${output}: ${bytes.length} bytes, sha256 ${sha256}`)
}

const types: Record<string, string> = {
  csv: 'text/csv',
  geojson: 'application/geo+json',
  jpg: 'image/jpeg',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
const typeOf = (path: string) =>
  types[path.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream'
