import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '#sha256'
import { areEqual, base64, concat, fromBase64, utf8 } from './bytes.ts'
import type { Hash } from './merkle.ts'
import { HASH_BYTES } from './merkle.ts'

/**
 * Signed notes and the checkpoints of a log, C2SP signed-note and tlog-checkpoint: a text of three
 * lines (the log's name, its size, its root), an empty line, and a line for each signature.
 */
const ED25519 = 1
const KEY_ID_BYTES = 4
const SIGNATURE_BYTES = 64
const KEY_BYTES = 32
const NOTE_MAX_CHARS = 100_000

export interface Verifier {
  /** The log's name: what its checkpoints begin with. */
  name: string
  publicKey: Uint8Array
}

export interface Checkpoint {
  origin: string
  size: number
  root: Hash
}

export const publicKeyOf = (privateKey: Uint8Array) => ed25519.getPublicKey(privateKey)

/** The verifier key as it is published: name+id+key. */
export function verifierKey({ name, publicKey }: Verifier): string {
  const id = [...keyId({ name, publicKey })].map((byte) => byte.toString(16).padStart(2, '0'))
  return `${name}+${id.join('')}+${base64(concat(Uint8Array.of(ED25519), publicKey))}`
}

export function parseVerifierKey(text: string): Verifier | undefined {
  const found = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text.trim())
  const [, name = '', , key = ''] = found ?? []
  const bytes = fromBase64(key)
  if (!bytes || bytes.length !== KEY_BYTES + 1 || bytes[0] !== ED25519) return undefined
  const verifier = { name, publicKey: bytes.subarray(1) }
  return verifierKey(verifier) === text.trim() ? verifier : undefined
}

export function signCheckpoint(checkpoint: Checkpoint, privateKey: Uint8Array): string {
  const body = bodyOf(checkpoint)
  const id = keyId({ name: checkpoint.origin, publicKey: publicKeyOf(privateKey) })
  const signature = base64(concat(id, ed25519.sign(utf8(body), privateKey)))
  return `${body}\n— ${checkpoint.origin} ${signature}\n`
}

/** The checkpoint of the note, if the log's key has signed it; undefined otherwise. */
export function openCheckpoint(note: string, verifier: Verifier): Checkpoint | undefined {
  if (note.length > NOTE_MAX_CHARS) return undefined
  const end = note.lastIndexOf('\n\n')
  if (end === -1 || !note.endsWith('\n')) return undefined
  const [body, signatures] = [note.slice(0, end + 1), note.slice(end + 2)]
  const lines = signatures.split('\n').slice(0, -1)
  if (!lines.some((line) => isSignature(line, body, verifier))) return undefined
  const checkpoint = parseBody(body)
  return checkpoint?.origin === verifier.name ? checkpoint : undefined
}

function isSignature(line: string, body: string, { name, publicKey }: Verifier): boolean {
  const [dash, signer, text, ...more] = line.split(' ')
  if (dash !== '—' || signer !== name || text === undefined || more.length > 0) return false
  const bytes = fromBase64(text)
  if (!bytes || bytes.length !== KEY_ID_BYTES + SIGNATURE_BYTES) return false
  if (!areEqual(bytes.subarray(0, KEY_ID_BYTES), keyId({ name, publicKey }))) return false
  return ed25519.verify(bytes.subarray(KEY_ID_BYTES), utf8(body), publicKey)
}

function bodyOf({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${base64(root)}\n`
}

function parseBody(body: string): Checkpoint | undefined {
  const [origin = '', sizeText = '', rootText = ''] = body.split('\n')
  const root = fromBase64(rootText)
  if (!/^(0|[1-9]\d*)$/.test(sizeText) || root?.length !== HASH_BYTES) return undefined
  const size = Number(sizeText)
  return Number.isSafeInteger(size) && origin !== '' ? { origin, size, root } : undefined
}

function keyId({ name, publicKey }: Verifier): Uint8Array {
  const named = concat(utf8(`${name}\n`), Uint8Array.of(ED25519), publicKey)
  return sha256(named).subarray(0, KEY_ID_BYTES)
}
