import { base64 } from '@environmental-credit-service/proof/bytes'
import { openCheckpoint, parseVerifierKey } from '@environmental-credit-service/proof/note'
import countries from 'i18n-iso-countries'
import type { Certificate, CertificateLanguage } from '../schema.ts'
import { certificateTexts } from './texts.ts'

const locales = { en: 'en-GB', sv: 'sv-SE' }
/** Of the root, as much as people compare. */
const ROOT_CHARACTERS = 16

export type Wording = ReturnType<typeof wordingOf>

/** All that is printed, as it is said in a language; days are those of UTC. */
export function wordingOf(certificate: Certificate, language: CertificateLanguage) {
  const texts = certificateTexts[language]
  const locale = locales[language]
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 })
  const { project, beneficiary, serialRanges, proof } = certificate
  const country = (code: string | null) => {
    const alpha2 = code && countries.alpha3ToAlpha2(code)
    return (alpha2 && new Intl.DisplayNames(locale, { type: 'region' }).of(alpha2)) ?? code ?? ''
  }
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const facts: [label: string, value: string | null][] = [
    [texts.project, project && `${project.name}, ${country(project.country)}`],
    [texts.registry, certificate.registry.name],
    [texts.retiredAt, date.format(new Date(certificate.retiredAt))],
    [texts.vintage, String(certificate.vintage)],
    [texts.retiredBy, certificate.retiredBy.name],
    [texts.assetId, certificate.assetId],
    [texts.methodology, certificate.methodology],
    [texts.standard, certificate.verificationStandard],
    [
      texts.serials,
      serialRanges.map(({ line, from, to }) => `${from} – ${to}, ${texts.line} ${line}`).join('; '),
    ],
  ]
  return {
    title: texts.title,
    number: certificate.number,
    // Node formats a decimal in a text exactly; the type knows literals alone.
    quantity: number.format(certificate.quantity as `${number}`),
    unit: texts.unit,
    retiredFor: texts.retiredFor,
    beneficiary: beneficiary.name,
    country: country(beneficiary.country),
    reason: certificate.reason ?? '',
    facts: facts.filter((fact): fact is [string, string] => Boolean(fact[1])),
    lookUp: texts.lookUp,
    publicUrl: certificate.publicUrl,
    seal: (proof && sealOf(proof, texts)) ?? texts.waiting,
    verify: `${texts.verify} ${certificate.verifyUrl}`,
    attached: texts.attached,
  }
}

function sealOf(
  { verifierKey, checkpoint: note }: NonNullable<Certificate['proof']>,
  texts: (typeof certificateTexts)['en'],
): string | undefined {
  const verifier = parseVerifierKey(verifierKey)
  const checkpoint = verifier && openCheckpoint(note, verifier)
  if (!checkpoint) return undefined
  const root = base64(checkpoint.root).slice(0, ROOT_CHARACTERS)
  return `${texts.sealed} ${verifier.name} · ${checkpoint.size} ${texts.leaves} · ${root}…`
}
