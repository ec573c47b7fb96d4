import { S3Client } from '@aws-sdk/client-s3'
import type { S3Place } from './s3-place.ts'

const SOCKETS_MAX = 200

export interface S3Times {
  connectMs: number
  /** How long the store may be silent. */
  silenceMs: number
}

/**
 * Credentials, and whatever else the SDK can be told, come from the AWS_ variables of the
 * environment. Each request is tried up to three times.
 */
export function s3Client(place: S3Place, { connectMs, silenceMs }: S3Times): S3Client {
  const { region, endpoint, isPathStyle } = place
  return new S3Client({
    maxAttempts: 3,
    forcePathStyle: isPathStyle,
    ...(endpoint !== undefined && { endpoint }),
    // A store of its own hardly knows regions, and every signature has one.
    ...(region !== undefined
      ? { region }
      : endpoint !== undefined && !hasRegion() && { region: 'us-east-1' }),
    requestHandler: {
      connectionTimeout: connectMs,
      requestTimeout: silenceMs,
      throwOnRequestTimeout: true,
      socketTimeout: silenceMs,
      httpAgent: { maxSockets: SOCKETS_MAX },
      httpsAgent: { maxSockets: SOCKETS_MAX },
    },
  })
}

function hasRegion(): boolean {
  return Boolean(process.env.AWS_REGION || process.env.AWS_DEFAULT_REGION)
}
