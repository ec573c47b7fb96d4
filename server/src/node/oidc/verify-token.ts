import {
  createLocalJWKSet,
  decodeProtectedHeader,
  errors,
  type JSONWebKeySet,
  type JWTPayload,
  jwtVerify,
} from 'jose'
import { Problem } from '../../lib/problem.ts'
import type { Remote } from './remote.ts'

/** Signatures by a key that only the issuer has: no `none`, and nothing that a shared secret makes. */
export const ALGORITHMS = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
]
export const CLOCK_TOLERANCE_SECONDS = 30

interface Expected {
  issuer: string
  audience: string
}

/**
 * The claims of a token that this issuer has signed for this audience and that is valid now; throws
 * `not-signed-in`, saying why, or `unavailable`. A key that is not known is looked for once more.
 */
export async function verifyToken(
  token: string,
  keys: Remote<JSONWebKeySet>,
  { issuer, audience }: Expected,
  now: Date,
): Promise<JWTPayload> {
  const verifyBy = async (set: JSONWebKeySet) => {
    const { payload } = await jwtVerify(token, createLocalJWKSet(set), {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      currentDate: now,
      requiredClaims: ['exp'],
    })
    return payload
  }
  try {
    refuseAlgorithm(token)
    try {
      return await verifyBy(await keys.get(now.getTime()))
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error
      return await verifyBy(await keys.getNewer(now.getTime()))
    }
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem('not-signed-in', sentenceOf(error))
  }
}

/** Before any key is looked for: what is no token of ours makes nobody fetch keys. */
function refuseAlgorithm(token: string) {
  const { alg = '' } = decodeProtectedHeader(token)
  if (!ALGORITHMS.includes(alg)) throw new errors.JOSEAlgNotAllowed('not allowed')
}

function sentenceOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired: get another.'
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'nbf') return 'The token is not valid yet.'
    if (error.claim === 'aud') return 'The token is for another audience than this API.'
    if (error.claim === 'exp') return 'The token says no time at which it expires.'
    return `The claim ${error.claim} of the token is not as it has to be.`
  }
  if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JOSENotSupported) {
    return `The token is not signed by one of ${ALGORITHMS.join(', ')}.`
  }
  if (error instanceof errors.JWKSNoMatchingKey) {
    return 'The token is signed by a key that its issuer does not publish.'
  }
  return 'The token cannot be read, or its signature is wrong.'
}
