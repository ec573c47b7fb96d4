import type { Claims } from '../../lib/issuer.ts'
import { Problem } from '../../lib/problem.ts'
import type { IssuerSettings } from './settings.ts'

/** What the claims of a verified token mean by these settings. */
export function claimsOf(told: Record<string, unknown>, settings: IssuerSettings): Claims {
  const { subjectClaim, emailClaim, emailVerifiedClaim, assumeEmailVerified } = settings
  const subject = told[subjectClaim]
  if (typeof subject !== 'string' || subject === '' || subject.length > 255) {
    throw new Problem('not-signed-in', `The token has no claim ${subjectClaim}.`)
  }
  const email = told[emailClaim]
  const isTold = typeof email === 'string' && isAddress(email) && isOfDomain(email, settings)
  return {
    issuer: String(told.iss),
    subject,
    email: isTold ? email.toLowerCase() : undefined,
    isEmailVerified: assumeEmailVerified || isTrue(told[emailVerifiedClaim]),
  }
}

/** Some issuers write truth as a text. */
function isTrue(value: unknown): boolean {
  return value === true || value === 'true' || value === 1 || value === '1'
}

function isAddress(email: string): boolean {
  return email.length <= 254 && /^[^\s@\0]+@[^\s@\0]+$/.test(email)
}

function isOfDomain(email: string, { emailDomains }: IssuerSettings): boolean {
  const domain = email.toLowerCase().split('@').at(-1) ?? ''
  return emailDomains === undefined || emailDomains.includes(domain)
}
