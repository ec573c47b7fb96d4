import { S3Client } from '@aws-sdk/client-s3'
import type { S3Place } from './s3-place.ts'

export interface S3Times {
  connectMs: number
  /** How long a request may take until its answer begins; each is tried up to three times. */
  answerMs: number
  /** How long nothing may move on a connection; 0: for ever, where that is looked at otherwise. */
  silenceMs: number
}

/** Credentials, and whatever else the SDK can be told, come from its variables, AWS_…. */
export function s3Client(place: S3Place, { connectMs, answerMs, silenceMs }: S3Times): S3Client {
  const { endpoint, isPathStyle } = place
  const region = place.region ?? standardRegion(place)
  // Readers on slow lines hold a connection each, and are to keep nobody else from the store.
  const agent = { maxSockets: Number.POSITIVE_INFINITY }
  return new S3Client({
    maxAttempts: 3,
    forcePathStyle: isPathStyle,
    ...(endpoint !== undefined && { endpoint }),
    ...(region !== undefined && { region }),
    requestHandler: {
      connectionTimeout: connectMs,
      requestTimeout: answerMs,
      throwOnRequestTimeout: true,
      socketTimeout: silenceMs,
      httpAgent: agent,
      httpsAgent: agent,
    },
  })
}

/** Every signature names a region, and stores other than Amazon's hardly know any. */
function standardRegion({ endpoint }: S3Place): string | undefined {
  const isSet = process.env.AWS_REGION || process.env.AWS_DEFAULT_REGION
  return endpoint === undefined || isSet ? undefined : 'us-east-1'
}
