import { openAsBlob } from 'node:fs'
import { basename } from 'node:path'
import { Usage } from './failure.ts'
import type { Field } from './operation.ts'
import { progress } from './terminal.ts'

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

export function counting(shown: ReturnType<typeof progress>, size: number | undefined) {
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
