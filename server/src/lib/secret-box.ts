import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

/**
 * Encrypts secrets that the service has to read again. Those that it only compares are hashed:
 * secret.ts.
 */
export interface SecretBox {
  /** Tells keys apart, and nothing about this one. */
  keyId: string
  /** `about` is what the secret belongs to: sealed for one thing it does not open for another. */
  seal(secret: string, about: string): Buffer
  /** Throws where the key or what it is about is another. */
  open(sealed: Buffer, about: string): string
}

export const KEY_BYTES = 32
const IV_BYTES = 12
const TAG_BYTES = 16

/** AES-256-GCM. A sealed secret is its nonce, its tag and its ciphertext. */
export function secretBox(key: Buffer): SecretBox {
  return {
    keyId: createHash('sha256').update('key id').update(key).digest('hex').slice(0, 16),
    seal(secret, about) {
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(about))
      const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), text])
    },
    open(sealed, about) {
      const [iv, tag, text] = [
        sealed.subarray(0, IV_BYTES),
        sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES),
        sealed.subarray(IV_BYTES + TAG_BYTES),
      ]
      const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES })
      decipher.setAAD(Buffer.from(about)).setAuthTag(tag)
      return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8')
    },
  }
}
