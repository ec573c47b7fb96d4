import type { Texts } from '../i18n.ts'

// Of projects, claims and requests, which are all neuter in Swedish; the others are of credits.
export const status: Texts['status'] = {
  draft: 'Utkast',
  submitted: 'Inskickat',
  inReview: 'Under granskning',
  inVerification: 'Under verifiering',
  inProgress: 'Pågår',
  submittedForCredit: 'Kredit begärd',
  returnedForEdits: 'Returnerat för redigering',
  submitterActionNeeded: 'Returnerat till förslagsställaren',
  registered: 'Registrerat',
  approved: 'Godkänt',
  verified: 'Verifierat',
  credited: 'Krediterat',
  active: 'Aktiv',
  listed: 'Noterad',
  rejected: 'Avvisat',
  creditRejected: 'Kredit avvisad',
  cancelled: 'Annullerad',
  withdrawn: 'Återkallat',
  split: 'Uppdelad',
  retired: 'Tillbakadragen',
}
