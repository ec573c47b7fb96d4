import type { Texts } from '../i18n.ts'

export const proof: Texts['proof'] = {
  verify: 'Kontrollera ett intyg',
  verifyLead:
    'Intyget visar självt om krediterna verkligen har utfärdats och dragits tillbaka. Filen stannar i din webbläsare: ingenting skickas, och du behöver inte lita på någon.',
  certificate: 'Intyg',
  certificateLead: 'Intyget över ett tillbakadragande, som PDF eller JSON.',
  choose: 'Välj en fil',
  orDrop: 'eller släpp den här',
  key: 'Loggens nyckel',
  keyHelp:
    'Så som den driftansvariga har publicerat den på annat håll, så att du vet att den är rätt. Lämnas fältet tomt används nyckeln i intyget.',
  noProof: 'Filen innehåller inget bevis',
  noProofText:
    '{{name}} är inget intyg med bevis ur en transparenslogg. Ett intyg från de senaste sekunderna kan sakna bevis ännu: hämta det igen.',
  proved: 'Bevisat',
  provedText: 'Krediterna har utfärdats och dragits tillbaka, och loggen har förseglat båda.',
  notProved: 'Inte bevisat',
  failed: {
    key: 'Loggens nyckel går inte att läsa. Den ser ut som namn+8 siffror+bokstäver.',
    checkpoint: 'Kontrollpunkten är inte signerad med den här nyckeln.',
    leaves: 'Det som står i intyget är inte det som loggen har förseglat.',
    retired: 'Loggen visar inte att alla de här krediterna har utfärdats och dragits tillbaka.',
  },
  keyUnknown: 'Är det rätt nyckel?',
  keyUnknownText:
    'Det är inte den här tjänstens nyckel, och bara intyget anger den. Jämför den med den som den driftansvariga har publicerat.',
  state: { ok: 'Stämmer', failed: 'Stämmer inte', notReached: 'Inte kontrollerat' },
  step: {
    key: {
      given: 'Nyckeln är den som du har angett.',
      here: 'Nyckeln är den här tjänstens.',
      unknown: 'Nyckeln är den som intyget anger.',
    },
    checkpoint: 'Kontrollpunkten med {{size}} poster är signerad av {{origin}}.',
    leaves: 'Alla poster i intyget finns i loggen under den kontrollpunkten.',
    retired: 'Serienumren ligger i det som utfärdades, och loggen visar att de drogs tillbaka.',
  },
  quantity: 'Mängd',
  vintage: 'Årgång',
  serials: 'Serienummer',
  minted: 'Utfärdad',
  retired: 'Tillbakadragen',
  beneficiary: 'Förmånstagare',
  reason: 'Skäl',
  how: 'Så fungerar det',
  howSealed:
    'Varje post förseglas i en logg som bara växer, ungefär en sekund efter att den har gjorts. Om något i det förflutna ändrades skulle förseglingen bli en annan.',
  howKey:
    'Förseglingen är en signatur. Den som känner till loggens nyckel kan kontrollera den utan att fråga tjänsten.',
  howWhole:
    'Att inget annat drar tillbaka samma serienummer syns i hela loggen, som vem som helst kan hämta och kontrollera.',
  toSupply: 'Vad som har utfärdats, och loggens nyckel',
  supply: 'Utbud',
  supplyLead:
    'Vad som har utfärdats per projekt och årgång, och vad det har blivit av det. Den som läser loggen kommer fram till samma summor.',
  byProject: 'Per projekt och årgång',
  project: 'Projekt',
  noProject: 'Inget projekt angivet',
  registry: 'Register',
  issued: 'Utfärdat',
  became: 'Vad det har blivit av det',
  active: 'Aktivt',
  listed: 'Noterat',
  cancelled: 'Annullerat',
  nothingIssued: 'Inget har utfärdats ännu',
  log: 'Loggen bakom',
  logLead:
    'Spara nyckeln och en kontrollpunkt: med dem kan du senare bevisa att inget har ändrats.',
  origin: 'Namn',
  size: 'Poster',
  signedAt: 'Senaste kontrollpunkt',
  copy: 'Kopiera',
  copied: 'Kopierad',
  toVerify: 'Kontrollera ett intyg',
}
