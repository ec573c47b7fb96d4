import { noSignOn, type SignOn } from '../../lib/issuer.ts'
import type { Settings } from '../settings.ts'
import { parseIssuers } from './settings.ts'

/** The issuers of the settings; the code that talks to them is read where there are any. */
export async function signOnOf(
  { oidcIssuers, oidcKeepPasswords }: Settings,
  log: (message: string) => void,
): Promise<SignOn> {
  const given = parseIssuers(oidcIssuers)
  if (given.length === 0) return noSignOn
  const { openIssuer } = await import('./issuer.ts')
  const issuers = given.map((each) => openIssuer(each, log))
  return { issuers, arePasswordsKept: oidcKeepPasswords }
}
