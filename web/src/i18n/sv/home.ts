import type { Texts } from '../i18n.ts'

export const home: Texts['home'] = {
  morning: 'God morgon, {{name}}',
  day: 'Hej, {{name}}',
  evening: 'God kväll, {{name}}',
  lead: '{{organization}}: {{roles}}',
  operatorLead:
    'Du driver installationen: du lägger till organisationer och ser till att allt står rätt till.',

  inbox: 'Väntar på dig',
  inboxText: 'Andra väntar på att du beslutar, eller på att du rättar och skickar in igen.',
  decide: 'Att besluta',
  edit: 'Åter hos dig, att rätta',
  nothingWaits: 'Inget väntar på dig',
  nothingWaitsText: 'När någon ber dig om ett beslut eller skickar tillbaka något står det här.',
  askedBy: '{{type}}, begärd av {{organization}}',
  returnedBy: '{{type}}, returnerad av {{organization}}',
  since: 'i {{duration}}',
  open: 'Öppna',
  allOf: 'Alla {{count}}',
  message: 'Meddelande',
  readerWaits: 'Din roll låter dig läsa; andra i organisationen beslutar.',

  figures: 'Era siffror',
  figuresAll: 'Detaljer',
  quantity: 'Kvantitet',
  projects: 'Projekt',
  mbpsRegistered: 'Registrerade modulära förmånsprojekt',
  mbpsDraft_one: 'och ett som är utkast',
  mbpsDraft_other: 'och {{count}} som är utkast',
  claimsApproved: 'Verifierade fordringar',
  claimsOpen_one: 'och en på väg',
  claimsOpen_other: 'och {{count}} på väg',
  credits_one: 'en kredit',
  credits_other: '{{count}} krediter',
  owned: 'Krediter ni äger och kan använda',
  ofThemListed: 'varav {{quantity}} listade',
  byVintage: 'Det ni äger, per årgång',
  retired: 'Avslutat på tolv månader',
  retiredByMonth: 'Avslutat per månad',
  registeredMbps: 'Modulära förmånsprojekt registrerade hos er',
  issued: 'Utfärdat',
  inForce: 'Varav i bruk',
  issuedRetired: 'Varav avslutat',
  issuedByVintage: 'Utfärdat per årgång',
  processing: 'Fordringar under verifiering',
  verified: 'Verifierade fordringar',
  credited: 'Varav krediterade',
  listed: 'Listat hos er',
  traders: 'Handlare',
  goals: 'Utsläppsmål',
  sent: 'Väntar på andra',
  sentText_one: 'ett ärende från er',
  sentText_other: '{{count}} ärenden från er',
  oldest: 'det äldsta i {{duration}}',
  none: 'inga',

  recent: 'Det som har hänt',
  allEvents: 'Alla händelser',
  nothingHappened: 'Ingenting har hänt än.',

  start: 'Det här kan du börja med',
  readerStart: 'Med rollen Läsare ser du allt men startar inget.',
  newProject: 'Registrera ett projekt',
  newClaim: 'Lämna en fordran',
  ownCredits: 'Lista, överför eller avsluta krediter',
  registrations: 'Granska registreringar',
  issuances: 'Utfärda krediter',
  retirements: 'Godkänn avslut',
  verifications: 'Verifiera fordringar',
  processedClaims: 'Fortsätt med dina resultat',
  listingRequests: 'Besluta om listningar',
  traderRequests: 'Besluta om handlare',
  listings: 'Gör upp en försäljning',
  market: 'Hitta krediter att köpa',
  goal: 'Sätt ett utsläppsmål',
  retire: 'Avsluta krediter',
  invite: 'Bjud in kollegor',
  addOrganization: 'Lägg till en organisation',
  lookAtHealth: 'Se hur tjänsten mår',

  first: 'Så börjar det',
  firstText: 'Du är ny här och ingenting finns än. Det här är stegen.',
  step: {
    Supplier: {
      first:
        'Registrera ett projekt med de slags nytta som det ger. Du kan lämna det som utkast och fortsätta senare.',
      second:
        'Skicka in det till ett utfärdande register, som registrerar det eller skickar tillbaka det med ett meddelande.',
      third:
        'När det är registrerat lämnar du en fordran på det som har uppnåtts och ber ett organ att verifiera den. Verifierade fordringar blir krediter som ni äger.',
    },
    IssuingRegistry: {
      first:
        'Leverantörer väljer er när de registrerar ett projekt. Deras ärenden kommer hit; tills dess finns inget att göra.',
      second:
        'Du ser på projektet och dess underlag och godkänner det, returnerar det med ett meddelande eller avslår det.',
      third:
        'När en fordran är verifierad begär verifieraren krediten hos er: du utfärdar den och godkänner senare dess avslut.',
    },
    ValidationAndVerificationBody: {
      first:
        'Leverantörer ber er verifiera vad ett registrerat projekt har uppnått. Deras ärenden kommer hit.',
      second: 'Ta emot uppdraget och för in vad du finner vid varje kontrollpunkt.',
      third: 'Godkänn fordran och begär krediten hos registret.',
    },
    Marketplace: {
      first:
        'De som äger och köper krediter ber att få bli handlare hos er. Deras ärenden kommer hit.',
      second:
        'Handlare ber er lista krediter. En listad kredit stannar hos sin ägare, som under tiden inte kan flytta den.',
      third: 'När en är såld gör du upp försäljningen: du överför den till köparen.',
    },
    Buyer: {
      first: 'Leta efter krediter och bli handlare på den marknadsplats som har det ni vill ha.',
      second:
        'Sätt ett utsläppsmål och för in era utsläpp: sidan visar hur mycket som är kvar att kompensera.',
      third: 'Avsluta krediter mot era utsläpp, eller av något annat skäl.',
    },
  },

  installation: {
    title: 'Installationen',
    organizations: 'Organisationer',
    users: 'Användare',
    projects: 'Projekt',
    open: 'Öppna ärenden',
    files: 'Filer',
    byRole: 'Organisationer per marknadsroll',
    credits: 'Krediter per status',
  },
  operatorFirst: 'Lägg till den första organisationen',
  operatorFirstText:
    'En marknad behöver en leverantör, ett utfärdande register och en verifierare; sedan kommer en marknadsplats och köpare. För var och en får du en länk till dess första administratör.',
}
