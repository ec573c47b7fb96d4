import { tonsText } from '../../../lib/quantity.ts'
import type { PublicRetirement } from '../schema.ts'
import type { Certificate } from './schema.ts'

/** `baseUrl`: how browsers reach the installation, without a slash at its end. */
interface Around {
  baseUrl: string
  proof: Certificate['proof'] | undefined
}

/** What the certificate of a retirement says; undefined where none was approved here (an import). */
export function certificateOf(
  retirement: PublicRetirement,
  { baseUrl, proof }: Around,
): Certificate | undefined {
  const { id, certificateNumber, serialRange } = retirement
  if (certificateNumber === null) return undefined
  return {
    version: 1,
    number: certificateNumber,
    publicUrl: `${baseUrl}/registry/retirements/${id}`,
    verifyUrl: `${baseUrl}/verify`,
    retiredAt: retirement.retiredAt,
    // One serial is one unit. A number of JSON would not carry every decimal to every reader.
    quantity: tonsText(BigInt(serialRange.to) - BigInt(serialRange.from) + 1n),
    beneficiary: retirement.beneficiary,
    reason: retirement.reason,
    retiredBy: retirement.retiredBy,
    registry: retirement.registry,
    project: retirement.project,
    methodology: retirement.methodology,
    verificationStandard: retirement.verificationStandard,
    vintage: retirement.vintage,
    assetId: retirement.assetId,
    serialRanges: [serialRange],
    credits: [{ id }],
    proof: proof ?? null,
  }
}
