import { createHash, randomBytes } from 'node:crypto'

export type SecretKind = 'session' | 'key' | 'invitation'

/** A random text that is shown once. Its kind can be read off it, as secret scanners like. */
export function newSecret(kind: SecretKind): string {
  return `ecs_${kind}_${randomBytes(32).toString('base64url')}`
}

/**
 * What is stored of a secret. One round of sha256 is enough: 256 random bits cannot be guessed, so
 * there is nothing to slow down. Looking a hash up also takes no time that tells of the secret.
 */
export function secretHash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
