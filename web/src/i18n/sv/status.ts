import type { Texts } from '../i18n.ts'

export const status: Texts['status'] = {
  draft: 'Utkast',
  submitted: 'Inskickad',
  inReview: 'Under granskning',
  inVerification: 'Under verifiering',
  inProgress: 'Pågår',
  submittedForCredit: 'Kredit begärd',
  returnedForEdits: 'Returnerad för redigering',
  submitterActionNeeded: 'Returnerad till förslagsställaren',
  registered: 'Registrerad',
  approved: 'Godkänd',
  verified: 'Verifierad',
  credited: 'Krediterad',
  active: 'Aktiv',
  listed: 'Noterad',
  rejected: 'Avvisad',
  creditRejected: 'Kredit avvisad',
  cancelled: 'Annullerad',
  withdrawn: 'Återkallad',
  split: 'Uppdelad',
  retired: 'Tillbakadragen',
}
