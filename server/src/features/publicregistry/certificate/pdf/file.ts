import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import type { Certificate, CertificateLanguage } from '../schema.ts'
import { Pen } from './pen.ts'
import { printable } from './printable.ts'
import { drawSheet } from './sheet.ts'
import { wordingOf } from './wording.ts'

/**
 * The certificate as a PDF of one page, with its facts and their proof as an attached file. The same
 * facts give the same bytes: its dates are those of the retirement, its id comes from its contents.
 */
export async function pdfOf(
  certificate: Certificate,
  language: CertificateLanguage,
): Promise<Buffer> {
  const said = wordingOf(certificate, language)
  const retiredAt = new Date(certificate.retiredAt)
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    lang: language,
    displayTitle: true,
    // The fonts are those of the texts: none of the built-in ones, which know Western Europe alone.
    font: '',
    info: {
      Title: `${said.title} ${said.number}`,
      Author: printable(certificate.registry.name),
      Subject: printable(`${said.quantity} ${said.unit}, ${said.retiredFor} ${said.beneficiary}`),
      CreationDate: retiredAt,
      ModDate: retiredAt,
    },
  })
  const bytes = buffer(doc)
  const { facts, ...others } = said
  const pen = await Pen.of(doc, [...facts.flat(), ...Object.values(others)])
  drawSheet(doc, pen, said)
  const attached = {
    name: 'certificate.json',
    type: 'application/json',
    description: said.attached,
    relationship: 'Source',
    creationDate: retiredAt,
    modifiedDate: retiredAt,
  }
  doc.file(Buffer.from(JSON.stringify(certificate, null, 2)), attached)
  doc.end()
  return await bytes
}
