/** SHA-256 wherever there is no node:crypto: audited, and the same in every browser. */
export { sha256 } from '@noble/hashes/sha2.js'
