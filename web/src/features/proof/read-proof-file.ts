import { proofIn } from '@environmental-credit-service/proof/certificate'

export type ProofFile = NonNullable<ReturnType<typeof proofIn>>

/** Far more than a certificate has; a larger file is something else. */
const FILE_MAX_BYTES = 20_000_000

/** The proof in a certificate, of JSON or PDF; undefined where the file has none. */
export async function readProofFile(file: File): Promise<ProofFile | undefined> {
  if (file.size > FILE_MAX_BYTES) return undefined
  const bytes = new Uint8Array(await file.arrayBuffer())
  const text = new TextDecoder().decode(bytes)
  if (!text.startsWith('%PDF-')) return proofIn(text)
  for (const attached of await attachmentsOf(bytes)) {
    const found = proofIn(attached)
    if (found) return found
  }
  return undefined
}

/**
 * The texts of the files that are embedded in a PDF. Not a reader of any PDF: of those that are made
 * here, whose embedded files are streams of their own.
 */
async function attachmentsOf(bytes: Uint8Array): Promise<string[]> {
  // One character a byte, so that places in the text are places in the file.
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  const texts: string[] = []
  for (const [head] of text.matchAll(/\/Type \/EmbeddedFile[\s\S]{0,600}?stream\r?\n/g)) {
    const from = text.indexOf(head, 0) + head.length
    // The stream ends where its head says: a line break before `endstream` is none of it.
    const length = /\/Length (\d+)\b(?! \d+ R)/.exec(head)?.[1]
    const to = length === undefined ? text.indexOf('endstream', from) : from + Number(length)
    if (to === -1) continue
    const content = bytes.subarray(from, to)
    texts.push(/\/FlateDecode/.test(head) ? await inflated(content) : plain(content))
  }
  return texts
}

const plain = (content: Uint8Array) => new TextDecoder().decode(content)

async function inflated(content: Uint8Array): Promise<string> {
  try {
    const stream = new Blob([content.slice()]).stream()
    return await new Response(stream.pipeThrough(new DecompressionStream('deflate'))).text()
  } catch {
    return ''
  }
}
