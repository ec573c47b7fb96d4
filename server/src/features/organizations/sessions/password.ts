import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** argon2id (the library's default algorithm) with OWASP's parameters; memory in KiB. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** What is stored of a password. Keyboards type accents in two ways: both are the same password. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), cost)
}

/** The hash of a password that nobody has. */
const nobodys = hashPassword(randomBytes(32).toString('base64'))

/**
 * Whether it is the password of that hash. Without a hash, as for an address that is no user's, the
 * answer is no and takes the same time, so that time tells nobody which addresses are known.
 */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const isRight = await verify(passwordHash ?? (await nobodys), password.normalize('NFC'))
  return isRight && passwordHash !== null
}
