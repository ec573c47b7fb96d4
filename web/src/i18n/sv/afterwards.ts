import type { Texts } from '../i18n.ts'

export const afterwards: Texts['afterwards'] = {
  title: 'Vad som händer nu',
  MBPRegister: {
    approved: {
      submitter: 'Det är registrerat. Nu kan ni göra anspråk på det som har uppnåtts.',
      reviewer:
        'Det är registrerat. Leverantören kan nu göra anspråk; när ett av dem är verifierat ber verifieringsorganet er att utfärda krediten.',
    },
    rejected: {
      submitter:
        'Det kan inte skickas in igen. Om projektet har en annan nytta, eller om den här behöver beskrivas på nytt, lägg till den i projektet.',
      reviewer: 'Leverantören har fått veta det. En rättad nytta når er som en egen registrering.',
    },
  },
  MBPClaimVerify: {
    approved: {
      submitter:
        'Anspråket är verifierat. Verifieringsorganet begär krediten hos registret; så snart den är utfärdad finns den bland era krediter.',
      reviewer: 'Anspråket är verifierat.',
    },
    rejected: {
      submitter: 'Det här anspråket kan inte skickas in igen. Ni kan göra ett nytt.',
      reviewer: 'Leverantören har fått veta det. Ingen kredit kan komma av det här anspråket.',
    },
  },
  declined: {
    submitter:
      'Anspråket är åter ett utkast. Ni kan ändra det och fråga ett annat verifieringsorgan.',
    reviewer: 'Ni har avvisat uppdraget; leverantören kan fråga ett annat verifieringsorgan.',
  },
  CreditMint: {
    approved: {
      submitter:
        'Krediten är utfärdad och tillhör leverantören. Ert arbete med det här anspråket är klart.',
      reviewer:
        'Krediten tillhör nu leverantören. Dess ägare kan en dag be er att dra tillbaka den.',
    },
    rejected: {
      submitter:
        'Ingen kredit utfärdas för det här anspråket. Berätta för leverantören varför, om inte meddelandet gör det.',
      reviewer:
        'Verifieringsorganet har fått veta det. Ingen kredit kan komma av det här anspråket.',
    },
  },
  MarketplaceTraderRegister: {
    approved: {
      submitter:
        'Ni är handlare på marknadsplatsen: ni kan notera era krediter där och köpa det som är noterat.',
      reviewer: 'Organisationen finns bland era handlare och kan be er notera dess krediter.',
    },
    rejected: {
      submitter: 'Ni kan inte handla där. Det kan finnas andra marknadsplatser.',
      reviewer: 'Organisationen har fått veta det. Den kan fråga igen.',
    },
  },
  MarketplaceListingRegister: {
    approved: {
      submitter:
        'Nu hittar köpare krediten på marknaden. När den säljs överför marknadsplatsen den till köparen; vill ni använda den själva måste den först avnoteras.',
      reviewer:
        'Krediten finns bland era noteringar. När den är såld överför ni den till köparen där.',
    },
    rejected: {
      submitter: 'Krediten är inte noterad. Ni kan använda den, eller notera den någon annanstans.',
      reviewer: 'Ägaren har fått veta det och kan använda krediten på annat sätt.',
    },
  },
  MarketplaceListingDeregister: {
    approved: {
      submitter: 'Krediten är fri igen: ni kan notera, dela upp, överföra eller dra tillbaka den.',
      reviewer: 'Krediten finns inte längre bland era noteringar.',
    },
    rejected: {
      submitter: 'Krediten är fortfarande noterad. Ni kan fråga igen.',
      reviewer: 'Krediten är kvar bland era noteringar.',
    },
  },
  MarketplaceListingTransfer: {
    approved: {
      submitter: 'Noteringen är nu hos den andra marknadsplatsen och finns inte längre bland era.',
      reviewer:
        'Krediten finns bland era noteringar. När den är såld överför ni den till köparen där.',
    },
    rejected: {
      submitter: 'Noteringen är kvar hos er.',
      reviewer: 'Noteringen är kvar hos den andra marknadsplatsen.',
    },
  },
  CreditRetire: {
    approved: {
      submitter:
        'Krediten är tillbakadragen för gott. Dess sida visar för vem och varför, och är ert bevis på det.',
      reviewer: 'Krediten är tillbakadragen för gott. Dess sida visar för vem och varför.',
    },
    rejected: {
      submitter: 'Krediten är inte tillbakadragen. Ni förfogar över den som förut.',
      reviewer: 'Ägaren behåller krediten och har fått veta varför.',
    },
  },
  ESGEmissionOffset: {
    approved: {
      submitter:
        'Krediten är tillbakadragen för gott och räknas av i rapportperioden i ert utsläppsmål.',
      reviewer: 'Krediten är tillbakadragen för gott och räknas av mot ägarens utsläpp.',
    },
    rejected: {
      submitter:
        'Krediten är inte tillbakadragen och kompenserar ingenting. Ni förfogar över den som förut.',
      reviewer: 'Ägaren behåller krediten och har fått veta varför.',
    },
  },
  withdrawn: {
    submitter:
      'Ni har återkallat förslaget. Rätta det ni vill och skicka in det igen när ni är klara.',
    reviewer: 'Förslaget är återkallat. Det finns inget att göra förrän det skickas in igen.',
  },
  go: {
    newClaim: 'Gör ett anspråk',
    project: 'Öppna projektet',
    asset: 'Öppna det som det gäller',
    credit: 'Öppna krediten',
    issuance: 'Begär utfärdande av krediter',
    processedClaim: 'Öppna det bearbetade anspråket',
    credits: 'Se era krediter',
    market: 'Hitta krediter att köpa',
    listings: 'Se era noteringar',
    traders: 'Se era handlare',
    marketplaces: 'Se marknadsplatserna',
    goals: 'Se era utsläppsmål',
    home: 'Vad mer som väntar på er',
  },
}
