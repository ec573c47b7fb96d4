import type { Texts } from '../i18n.ts'

export const status: Texts['status'] = {
  draft: 'Utkast',
  submitted: 'Inskickad',
  inReview: 'Under granskning',
  inVerification: 'Under verifiering',
  inProgress: 'Pågår',
  submittedForCredit: 'Kredit begärd',
  returnedForEdits: 'Returnerad för ändringar',
  submitterActionNeeded: 'Åter hos avsändaren',
  registered: 'Registrerad',
  approved: 'Godkänd',
  verified: 'Verifierad',
  credited: 'Krediterad',
  active: 'Aktiv',
  listed: 'Listad',
  rejected: 'Avslagen',
  creditRejected: 'Kredit avslagen',
  cancelled: 'Annullerad',
  withdrawn: 'Återkallad',
  split: 'Delad',
  retired: 'Avslutad',
}
