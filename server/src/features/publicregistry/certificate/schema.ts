import { type Static, Type } from 'typebox'
import {
  Country,
  closed,
  Id,
  Name,
  nullable,
  oneOf,
  Time,
  text,
  Year,
} from '../../../lib/schema.ts'
import { SerialRange } from '../../credits/schema.ts'
import { LogProof } from '../../transparencylog/schema.ts'

/** The languages that the certificate is printed in. */
export const certificateLanguages = ['en', 'sv'] as const
export type CertificateLanguage = (typeof certificateLanguages)[number]

const Named = closed({ id: Id, name: Name }, { $id: 'CertificateName' })

export const Certificate = closed(
  {
    version: Type.Literal(1),
    number: Type.String({ examples: ['RC-2025-000042'] }),
    publicUrl: Type.String({
      description: 'Where anybody finds the retirement',
      examples: [
        'https://credits.example/registry/retirements/01900000-0000-7000-8000-000000000000',
      ],
    }),
    verifyUrl: Type.String({
      description: 'Where a browser checks this certificate',
      examples: ['https://credits.example/verify'],
    }),
    retiredAt: Time,
    quantity: Type.String({
      description: 'mtCO2e as an exact decimal',
      pattern: '^[0-9]+(\\.[0-9]{1,4})?$',
      examples: ['250.5'],
    }),
    beneficiary: closed(
      { name: Name, country: nullable(Country) },
      { $id: 'CertificateBeneficiary' },
    ),
    reason: nullable(text(2000)),
    retiredBy: Named,
    registry: Named,
    project: nullable(
      closed({ id: Id, name: Name, country: Country }, { $id: 'CertificateProject' }),
    ),
    methodology: nullable(text(500)),
    verificationStandard: nullable(text(500)),
    vintage: Year,
    assetId: text(400),
    serialRanges: Type.Array(SerialRange, { description: 'In units of 0.0001 mtCO2e' }),
    credits: Type.Array(closed({ id: Id }, { $id: 'CertificateCredit' }), {
      description: 'The retired credits, as the proof names them',
    }),
    proof: nullable(LogProof),
  },
  {
    $id: 'Certificate',
    description:
      'Of an approved retirement. `proof` is null for the second or so until the transparency log has sealed it',
  },
)
export type Certificate = Static<typeof Certificate>

export const CertificateQuery = closed({
  language: Type.Optional(
    oneOf(certificateLanguages, { default: 'en', description: 'That it is printed in' }),
  ),
})
