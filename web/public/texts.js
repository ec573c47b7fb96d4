/** Every text of the pages, by name. The English ones stand in the pages as well. */
const en = {
  name: 'Environmental credit service',
  'start.title': 'From a project in nature to a retired credit, every step provable',
  'start.lead':
    'Suppliers register ecological projects and claim their benefits, independent bodies verify them, registries issue credits, and buyers trade and retire them. This installation keeps the record of all of it.',
  'start.reference': 'API reference',
  'start.document': 'OpenAPI document',
  'health.checking': 'Asking how the service is…',
  'health.good': 'The service is running and its database answers.',
  'health.bad': 'The service is running, but cannot reach its database right now.',
  'health.gone': 'The service does not answer.',
  'demo.title': 'This is a demo market',
  'demo.text':
    'Everything here is made up, and its password is known to all. Sign in to the API as any of these, with the password',
  'demo.how':
    'In the API reference, send one of the addresses to POST /auth/login and give the token of the answer to “Authorize”.',
  'member.operator': 'Runs the installation: makes organizations',
  'member.supplier': 'Supplier: registers projects, claims their benefits',
  'member.registry': 'Issuing registry: registers, mints, retires',
  'member.verifier': 'Validation and verification body',
  'member.marketplace': 'Marketplace, and buyer for clients of its own',
  'member.marketplace2': 'A second marketplace',
  'member.buyer': 'Buyer: owns and retires credits',
  'steps.title': 'The life of a credit',
  'steps.register': 'Register',
  'steps.register.text':
    'A supplier describes a project and its benefits; a registry approves them.',
  'steps.claim': 'Claim',
  'steps.claim.text': 'For each period the supplier claims what was achieved, with its evidence.',
  'steps.verify': 'Verify',
  'steps.verify.text': 'An independent body examines every checkpoint and says what holds.',
  'steps.issue': 'Issue',
  'steps.issue.text': 'The registry mints a credit for at most what was verified, once.',
  'steps.trade': 'Trade',
  'steps.trade.text': 'Credits are split and change owner; no unit is lost or counted twice.',
  'steps.retire': 'Retire',
  'steps.retire.text': 'Used once for somebody’s emissions, a credit ends, for all to see.',
  'password.title': 'Set your password',
  'password.lead':
    'At least 12 characters. A sentence that only you would think of is easy to remember and hard to guess.',
  'password.first': 'New password',
  'password.second': 'The same password again',
  'password.show': 'Show the password',
  'password.send': 'Set the password',
  'password.short': 'It needs at least 12 characters.',
  'password.different': 'The two passwords are not the same.',
  'password.onward': 'To the start page',
  'password.done': 'Your password is set. You can sign in with it now; this link works no more.',
  'password.no-token':
    'This page opens by a link that you were given, and the link is incomplete. Copy all of it, to the last character.',
  'password.used':
    'This link has been used or has expired. Ask whoever gave it to you for another; the operator gets one by starting the service again.',
  'password.wait': 'Too many attempts. Wait a minute and try again.',
  'password.failed':
    'It did not work, and the password has not been set. Try again in a moment; the link is still good.',
}

const sv = {
  name: 'Tjänsten för miljökrediter',
  'start.title': 'Från ett projekt i naturen till en avslutad kredit, varje steg kan bevisas',
  'start.lead':
    'Leverantörer registrerar ekologiska projekt och lämnar fordringar på deras nytta, oberoende organ verifierar dem, register utfärdar krediter, och köpare handlar med dem och avslutar dem. Den här installationen för bok över alltihop.',
  'start.reference': 'API-referens',
  'start.document': 'OpenAPI-dokument',
  'health.checking': 'Frågar hur tjänsten mår…',
  'health.good': 'Tjänsten är igång och databasen svarar.',
  'health.bad': 'Tjänsten är igång, men når inte sin databas just nu.',
  'health.gone': 'Tjänsten svarar inte.',
  'demo.title': 'Det här är en demomarknad',
  'demo.text':
    'Allt här är påhittat, och lösenordet är känt för alla. Logga in i API:et som vem du vill av dem, med lösenordet',
  'demo.how':
    'Skicka en av adresserna till POST /auth/login i API-referensen och ge svarets token till ”Authorize”.',
  'member.operator': 'Driver installationen: lägger upp organisationer',
  'member.supplier': 'Leverantör: registrerar projekt, lämnar fordringar',
  'member.registry': 'Utfärdande register: registrerar, utfärdar, avslutar',
  'member.verifier': 'Validerings- och verifieringsorgan',
  'member.marketplace': 'Marknadsplats, och köpare åt egna kunder',
  'member.marketplace2': 'En andra marknadsplats',
  'member.buyer': 'Köpare: äger och avslutar krediter',
  'steps.title': 'En kredits liv',
  'steps.register': 'Registrera',
  'steps.register.text':
    'En leverantör beskriver ett projekt och dess nytta; ett register godkänner.',
  'steps.claim': 'Lämna fordring',
  'steps.claim.text':
    'För varje period lämnar leverantören en fordring på det som uppnåtts, med bevis.',
  'steps.verify': 'Verifiera',
  'steps.verify.text': 'Ett oberoende organ granskar varje kontrollpunkt och säger vad som håller.',
  'steps.issue': 'Utfärda',
  'steps.issue.text': 'Registret utfärdar en kredit på högst det som verifierats, en gång.',
  'steps.trade': 'Handla',
  'steps.trade.text':
    'Krediter delas och byter ägare; ingen enhet går förlorad eller räknas dubbelt.',
  'steps.retire': 'Avsluta',
  'steps.retire.text':
    'Använd en gång, mot någons utsläpp, är krediten slut, så att alla kan se det.',
  'password.title': 'Välj ditt lösenord',
  'password.lead':
    'Minst 12 tecken. En mening som bara du kommer på är lätt att minnas och svår att gissa.',
  'password.first': 'Nytt lösenord',
  'password.second': 'Samma lösenord igen',
  'password.show': 'Visa lösenordet',
  'password.send': 'Spara lösenordet',
  'password.short': 'Det behöver minst 12 tecken.',
  'password.different': 'De två lösenorden är inte lika.',
  'password.onward': 'Till startsidan',
  'password.done': 'Lösenordet är sparat. Du kan logga in med det nu; länken gäller inte längre.',
  'password.no-token':
    'Sidan öppnas med en länk som du har fått, och länken är inte hel. Kopiera hela, till sista tecknet.',
  'password.used':
    'Länken har använts eller gått ut. Be den som gav dig den om en ny; operatören får en genom att starta tjänsten igen.',
  'password.wait': 'För många försök. Vänta en minut och försök igen.',
  'password.failed':
    'Det gick inte, och lösenordet är inte sparat. Försök igen om en stund; länken gäller fortfarande.',
}

export const texts = { en, sv }
