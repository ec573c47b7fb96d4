import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Ctx } from '../../../ctx.ts'
import { route } from '../../../http/route.ts'
import { found } from '../../../lib/problem.ts'
import { proofOfCredit } from '../../../transparency/proof-of-credit.ts'
import { publicRetirementGet } from '../retirements-store.ts'
import { certificateOf } from './facts.ts'
import { pdfOf } from './pdf/file.ts'
import { Certificate, CertificateQuery } from './schema.ts'

/** Without its proof it is soon out of date; with it, it stays true, whatever is sealed later. */
const WAITING_SECONDS = 2
const SEALED_SECONDS = 86_400

const shared = {
  tag: 'Public registry',
  method: 'GET',
  who: 'anyone',
  sharedSeconds: WAITING_SECONDS,
} as const

export default [
  route({
    id: 'publicRetirementCertificate',
    path: '/public/retirements/{retirementId}/certificate',
    summary: 'The certificate of a retirement, with its proof out of the transparency log',
    description:
      'Of a retirement that was approved here: an imported one has none. It can be checked without the service; see the transparency log.',
    ...shared,
    reply: Certificate,
    problems: [],
    async handle(ctx, { params }) {
      const certificate = await certificateFor(ctx, String(params.retirementId))
      return { body: certificate, headers: cached(certificate) }
    },
  }),

  route({
    id: 'publicRetirementCertificatePdf',
    path: '/public/retirements/{retirementId}/certificate.pdf',
    summary: 'The certificate of a retirement as a PDF to print and to pass on',
    description:
      'One page of A4. The JSON of the certificate, with its proof, is attached to it as `certificate.json`; the same facts give the same bytes.',
    ...shared,
    query: CertificateQuery,
    reply: 'content',
    problems: [],
    async handle(ctx, { params, query }) {
      const certificate = await certificateFor(ctx, String(params.retirementId))
      const pdf = await pdfOf(certificate, query.language ?? 'en')
      return {
        stream: Readable.from([pdf]),
        version: createHash('sha256').update(pdf).digest('base64url'),
        headers: {
          'Content-Type': 'application/pdf',
          'Content-Length': String(pdf.length),
          'Content-Disposition': `inline; filename="${certificate.number}.pdf"`,
          ...cached(certificate),
        },
      }
    },
  }),
]

async function certificateFor({ tx, publicUrl: baseUrl }: Ctx, id: string): Promise<Certificate> {
  const retirement = found(await publicRetirementGet(tx, id))
  const proof = await proofOfCredit(tx, { id, issuerId: retirement.registry.id }, undefined)
  return found(certificateOf(retirement, { baseUrl, proof }))
}

function cached({ proof }: Certificate) {
  const seconds = proof === null ? WAITING_SECONDS : SEALED_SECONDS
  return { 'Cache-Control': `public, max-age=${seconds}` }
}
