import type { Texts } from '../i18n.ts'

export const session: Texts['session'] = {
  title: 'Från ett projekt i naturen till en tillbakadragen kredit – varje steg går att bevisa',
  lead: 'Leverantörer registrerar ekologiska projekt och gör anspråk på deras nytta, oberoende organ verifierar anspråken, register utfärdar krediter, och köpare handlar med dem och drar tillbaka dem. Den här installationen för bok över alltihop.',
  signIn: 'Logga in',
  email: 'E-postadress',
  password: 'Lösenord',
  signInWith: 'Logga in med {{name}}',
  providersText:
    'Öppnar din organisations inloggningssida. Du behöver vara inbjuden hit av en administratör.',
  orPassword: 'eller med lösenord',
  ended: 'Din session har avslutats',
  endedText:
    'Inget har skickats, och det du skrev står kvar. Logga in i en ny flik, kom tillbaka hit och tryck en gång till.',
  signInBeside: 'Logga in i en ny flik',
  notSignedIn: 'Du är inte inloggad',
  refused: {
    'not-invited':
      'Inloggningstjänsten känner dig, men ingen har bjudit in din e-postadress hit, eller så har du inga roller kvar. Be en administratör i din organisation att lägga till dig och logga sedan in igen.',
    'email-not-verified':
      'Inloggningstjänsten går inte i god för att e-postadressen är din. Bekräfta adressen där och logga sedan in igen.',
    'account-in-use':
      'Det finns ett konto med din e-postadress, och det har ett annat sätt att logga in. Är det ditt, logga in som du brukar, eller be en administratör om en ny länk och logga sedan in via inloggningstjänsten igen.',
    'sign-on-failed':
      'Inloggningen avbröts, tog mer än tio minuter eller påbörjades i en annan webbläsare. Börja om.',
    unavailable: 'Inloggningstjänsten svarar inte just nu. Försök igen om en minut.',
  },
  wrong: 'Adressen eller lösenordet stämmer inte.',
  wait: 'För många försök. Vänta {{seconds}} sekunder och försök sedan igen.',
  demo: 'Det här är en demomarknad',
  becomeInDemo: 'Demomarknad: fortsätt som',
  demoText: 'Allt här är påhittat. Gå in som vem du vill av dem; alla har lösenordet',
  member: {
    operator: 'Driver installationen: lägger upp organisationer',
    supplier: 'Leverantör: registrerar projekt, gör anspråk på deras nytta',
    registry: 'Utfärdande register: registrerar, utfärdar, drar tillbaka',
    verifier: 'Validerings- och verifieringsorgan: verifierar anspråk',
    marketplace: 'Marknadsplats, och köpare åt egna kunder',
    marketplace2: 'En andra marknadsplats',
    buyer: 'Köpare: äger och drar tillbaka krediter, följer sina mål',
  },
  health: {
    good: 'Tjänsten är igång och databasen svarar.',
    bad: 'Tjänsten är igång, men når inte sin databas just nu.',
    gone: 'Tjänsten svarar inte.',
  },
  setPassword: 'Välj ditt lösenord',
  setPasswordLead:
    'Minst 12 tecken. En mening som bara du kommer på är lätt att minnas och svår att gissa.',
  newPassword: 'Nytt lösenord',
  again: 'Samma lösenord igen',
  short: 'Det behöver minst 12 tecken.',
  different: 'De två lösenorden är inte lika.',
  set: 'Spara lösenordet',
  done: 'Lösenordet är sparat. Du kan logga in med det nu; länken gäller inte längre.',
  noToken:
    'Sidan öppnas med en länk som du har fått, och länken är inte hel. Kopiera hela, till sista tecknet.',
  used: 'Länken har använts eller gått ut. Be den som gav dig den om en ny; den driftansvariga får en genom att starta tjänsten igen.',
}
