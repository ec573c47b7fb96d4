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
  edit: 'Returnerat till dig för redigering',
  nothingWaits: 'Inget väntar på dig',
  nothingWaitsText: 'När någon ber dig om ett beslut eller returnerar något står det här.',
  askedBy: '{{type}}, förslag från {{organization}}',
  returnedBy: '{{type}}, returnerat av {{organization}}',
  since: 'i {{duration}}',
  open: 'Öppna',
  andMore: 'och {{count}} till: se alla',
  message: 'Meddelande',
  readerWaits: 'Din roll låter dig läsa; andra i organisationen beslutar.',

  goOn: 'Det ni kan gå vidare med',
  goOnText: 'Påbörjat, och väntar inte på någon annan.',
  go: {
    submit: 'Skicka in {{name}} i {{project}} för registrering',
    claim: 'Gör anspråk på det som {{name}} i {{project}} har uppnått',
    verify: 'Skicka anspråket {{name}} i {{project}} till ett verifieringsorgan',
    credits_one: 'Notera, överför eller dra tillbaka krediten som inte är noterad',
    credits_other: 'Notera, överför eller dra tillbaka de {{count}} krediter som inte är noterade',
    findings: 'Fyll i resultat: {{name}}',
    mint: 'Begär utfärdande av krediter: {{name}}',
  },

  figures: 'Era siffror',
  figuresAll: 'Detaljer',
  quantity: 'Kvantitet',
  projects: 'Projekt',
  mbpsRegistered: 'Registrerade modulära förmånsprojekt',
  mbpsDraft_one: 'och ett som är utkast',
  mbpsDraft_other: 'och {{count}} som är utkast',
  claimsApproved: 'Verifierade anspråk',
  claimsOpen_one: 'och en på väg',
  claimsOpen_other: 'och {{count}} på väg',
  credits_one: 'en kredit',
  credits_other: '{{count}} krediter',
  owned: 'Krediter ni äger och kan använda',
  ofThemListed: 'varav {{quantity}} noterade',
  byVintage: 'Det ni äger, per årgång',
  retired: 'Tillbakadraget på tolv månader',
  retiredByMonth: 'Tillbakadraget per månad',
  registeredMbps: 'Modulära förmånsprojekt registrerade hos er',
  issued: 'Utfärdat',
  inForce: 'Varav i bruk',
  issuedRetired: 'Varav tillbakadraget',
  issuedByVintage: 'Utfärdat per årgång',
  processing: 'Anspråk under verifiering',
  verified: 'Verifierade anspråk',
  credited: 'Varav krediterade',
  listed: 'Noterat hos er',
  traders: 'Handlare',
  goals: 'Utsläppsmål',
  sent: 'Väntar på andra',
  sentText_one: 'ett förslag från er',
  sentText_other: '{{count}} förslag från er',
  oldest: 'det äldsta i {{duration}}',
  none: 'inga',

  recent: 'Det som har hänt',
  allEvents: 'Alla händelser',
  nothingHappened: 'Ingenting har hänt än.',

  start: 'Det här kan du börja med',
  readerStart: 'Med rollen Läsare ser du allt men startar inget.',
  newProject: 'Registrera ett projekt',
  newClaim: 'Öppna ett projekt och gör anspråk på dess nytta',
  ownCredits: 'Notera, överför eller dra tillbaka krediter',
  registrations: 'Granska registreringar',
  issuances: 'Utfärda krediter',
  retirements: 'Godkänn tillbakadraganden',
  verifications: 'Verifiera anspråk',
  processedClaims: 'Fortsätt med bearbetade anspråk',
  listingRequests: 'Besluta om noteringar',
  traderRequests: 'Besluta om handlare',
  listings: 'Avräkna en försäljning',
  market: 'Hitta krediter att köpa',
  goal: 'Sätt ett utsläppsmål',
  retire: 'Dra tillbaka krediter',
  invite: 'Bjud in kollegor',
  addOrganization: 'Lägg till en organisation',
  lookAtHealth: 'Se driftstatus',

  first: 'Så börjar det',
  firstText: 'Du är ny här och ingenting finns än. Det här är stegen.',
  step: {
    Supplier: {
      first:
        'Registrera ett projekt med de slags nytta som det ger. Du kan lämna det som utkast och fortsätta senare.',
      second:
        'Skicka in det till ett utfärdande register, som registrerar det eller returnerar det med ett meddelande.',
      third:
        'När det är registrerat gör du anspråk på det som har uppnåtts och ber ett verifieringsorgan att verifiera anspråket. Verifierade anspråk blir krediter som ni äger.',
    },
    IssuingRegistry: {
      first:
        'Leverantörer väljer er när de registrerar ett projekt. Deras förslag kommer hit; tills dess finns inget att göra.',
      second:
        'Du ser på projektet och dess underlag och godkänner det, returnerar det med ett meddelande eller avvisar det.',
      third:
        'När ett anspråk är verifierat begär verifieringsorganet krediten hos er: du utfärdar den och godkänner senare att den dras tillbaka.',
    },
    ValidationAndVerificationBody: {
      first:
        'Leverantörer ber er verifiera vad ett registrerat projekt har uppnått. Deras förslag kommer hit.',
      second: 'Anta uppdraget och för in resultatet vid varje kontrollpunkt.',
      third: 'Godkänn anspråket och begär krediten hos registret.',
    },
    Marketplace: {
      first:
        'De som äger och köper krediter ber att få bli handlare hos er. Deras förslag kommer hit.',
      second:
        'Handlare ber er notera krediter. En noterad kredit stannar hos sin ägare, som under tiden inte kan flytta den.',
      third: 'När en kredit är såld avräknar du försäljningen: du överför krediten till köparen.',
    },
    Buyer: {
      first: 'Leta efter krediter och bli handlare på den marknadsplats som har det ni vill ha.',
      second:
        'Sätt ett utsläppsmål och för in era utsläpp: sidan visar hur mycket som är kvar att kompensera.',
      third: 'Dra tillbaka krediter för att kompensera era utsläpp, eller av något annat skäl.',
    },
  },

  installation: {
    title: 'Installationen',
    organizations: 'Organisationer',
    users: 'Användare',
    projects: 'Projekt',
    open: 'Öppna förslag',
    files: 'Filer',
    byRole: 'Organisationer per marknadsroll',
    credits: 'Krediter per status',
  },
  operatorFirst: 'Lägg till den första organisationen',
  operatorFirstText:
    'En marknad behöver en leverantör, ett utfärdande register och ett verifieringsorgan; sedan kommer en marknadsplats och köpare. För var och en får du en länk till dess första administratör.',
}
