/**
 * Which task of the source is performed by which test: `node scripts/coverage.ts` writes
 * docs/coverage.md, and with `--check` fails where that is stale or a task of this version has no
 * test. The source is the Swedish API overview of the service that this one is compatible with;
 * tests name its section and task in brackets: `test('[Hantera filer › Bifoga filer] …')`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Task {
  /** The source's heading; after a colon the part of it where only a part is meant. */
  task: string
  /** What the source calls, in its order and its spelling. */
  calls: string[]
}

const task = (heading: string, ...calls: string[]): Task => ({ task: heading, calls })

const mbp = '/ecoprojects/{}/mbps/{}'
const act = (action: string) => `POST /proposals/{}/action ${action}`
const submit = (type: string) => `POST /proposals ${type}`

const sections: Record<string, Task[]> = {
  'Registrera projekt': [
    task('Skapa ett projekt', 'POST /files', 'POST /ecoprojects'),
    task(
      'Spara och skicka ett projekt',
      'GET /ecoProjects/{}',
      `GET ${mbp}`,
      'GET /files/{}',
      'POST /files',
      submit('MBPRegister'),
    ),
    task(
      'Visa projekt',
      'GET /proposals',
      'GET /proposals/{}',
      'GET /ecoProjects/{}',
      `GET ${mbp}`,
      'GET /files/{}',
      'POST /files',
    ),
    task('Godkänna eller avvisa ett förslag', 'POST /files', act('Approve or Reject')),
    task('Ta bort en fil', `GET ${mbp}`, 'DELETE /files/{}'),
    task(
      'Returnera ett förslag för redigeringar',
      'POST /files',
      act('returnForEdits'),
      'GET /proposals/{}',
      `GET and PATCH ${mbp} with its ETag`,
      act('Submit'),
    ),
    task('Registrera ytterligare projekt för modulär förmån', 'POST /proposal MBPRegister'),
    task(
      'Granska ett modulärt förmånsprojekt',
      'GET /proposals/{}',
      'GET /ecoProjects/{}',
      `GET ${mbp}`,
      act('Approve, Reject or ReturnForEdits'),
    ),
  ],
  'Bearbeta fordring': [
    task('Skapa fordring', `POST ${mbp}/mbpClaims`, 'POST /files'),
    task(
      'Skicka fordring',
      submit('MBPClaimVerify'),
      'GET /proposal/{}',
      `GET ${mbp}/mbpClaims/{}`,
    ),
    task(
      'Kontrollera fordring',
      'GET /proposals',
      'GET /proposals/{}',
      `GET ${mbp}/mbpClaims/{}`,
      act('Accept'),
      `GET ${mbp}`,
      `GET ${mbp}/mbpclaims/{}/checkpoints`,
      'GET /files/{}',
      'GET and PATCH /processedClaims/{} with its ETag',
      'POST /files',
      'GET and PATCH /processedClaims/{}/checkpointResults/{} with its ETag',
      act('Approve or Reject'),
      'POST /proposals/ CreditMint',
    ),
    task('Begäran om returbegäran för ändringar', 'POST /files', act('returnForEdits')),
    task(
      'Redigera det returnerade förslaget',
      'GET /proposals/{}',
      'GET /processedClaims/{}',
      'POST /files',
      `GET and PATCH ${mbp}/mbpclaims/{} with its ETag`,
      `GET and PATCH ${mbp}/mbpclaims/{}/checkpoints/{} with its ETag`,
      act('Resubmit'),
    ),
    task(
      'Återkalla begäran om kreditutfärdande',
      act('Remove'),
      'POST /files',
      'PATCH /processedClaims/{}',
      act('Resubmit'),
    ),
  ],
  'Utfärda krediter': [
    task(
      'Granska förslag till kreditutfärdande',
      'GET /proposal/{}',
      'GET /processedClaims/{}',
      `GET ${mbp}/mbpClaims/{}`,
      `GET ${mbp}`,
      'GET /files/{}',
    ),
    task('Godkänna krediter', 'POST /files', act('Mint')),
    task('Avvisa förslag', 'POST /files', act('Reject')),
    task(
      'Returnera begäran om kreditutfärdande för redigeringar',
      'POST /files',
      act('ReturnForEdits'),
      'POST /files',
      'PATCH /processedClaim/{}',
      act('Resubmit'),
    ),
    task('Visa utfärdade krediter', 'GET /credits'),
  ],
  'Sök och visa krediter': [
    task('Hämta alla krediter', 'GET /credits'),
    task('Visa kreditinformationen', 'GET /credits/{}/lineage'),
  ],
  'Notera krediter': [
    task(
      'Registrera dig som köpare eller en marknadsplats',
      submit('MarketplaceTraderRegister'),
      'GET /proposals',
      act('Approve or Reject'),
      'GET /marketplaces/{}/traders',
    ),
    task('Skicka förslag om att notera en kredit', submit('MarketplaceListingRegister')),
    task('Granska förslag om att skapa en kredit', 'GET /proposals', act('Approve or Reject')),
  ],
  'Hantera krediter': [
    task(
      'Avnotera en kredit',
      submit('MarketplaceListingDeregister'),
      'GET /proposals',
      act('Approve or Reject'),
    ),
    task('Överför projektägarskap', 'POST /credits/{}/transfer/'),
    task('Visa kreditursprung', 'GET /credits/{}/lineage'),
    task('Dela upp en kredit', 'POST /credits/{}/split'),
    task('Dela upp en kredit: som en marknadsplats', 'POST /credits/{}/split of a listed credit'),
    task(
      'Överför kreditnotering',
      submit('MarketplaceListingTransfer'),
      'GET /proposals',
      act('Approve or Reject'),
    ),
  ],
  'Ange mål för emissioner': [
    task('Skapa mål för emission', 'POST /esgs'),
    task('Visa mål för emissioner', 'GET /esgs'),
  ],
  'Spåra emissioner': [
    task('Skapa milstolpar för en specifik rapportperiod', 'POST /esgs/{}/milestones'),
    task('Hämta alla milstolpar', 'GET /esgs/{}/milestones'),
    task('Hämta en specifik milstolpe', 'GET /esgs/{}/milestones/{}'),
    task(
      'Spåra faktiska emissioner mot milstolpen',
      'POST /esgs/{}/milestones/{}/reportingPeriods/{}/emissions',
      'GET /esgs/{}/milestones/{}/reportingPeriods/{}',
    ),
  ],
  'Dra tillbaka krediter': [
    task(
      'Skicka förslaget om tillbakadragande av kredit: ESGEmissionOffset',
      submit('ESGEmissionOffset'),
    ),
    task('Skicka förslaget om tillbakadragande av kredit: CreditRetire', submit('CreditRetire')),
    task(
      'Granska förslaget om tillbakadragande av kredit',
      'GET /proposals',
      'GET /proposals/{}',
      'POST /files',
      act('Approve or Reject'),
    ),
    task('Delvis tillbakadragning av kredit', 'POST /credits/{}/split', submit('CreditRetire')),
  ],
  'Hantera filer': [
    task('Bifoga filer', 'POST /files'),
    task(
      'Visa filer',
      `GET ${mbp}`,
      `GET ${mbp}/mbpClaims/{}`,
      `GET ${mbp}/mbpClaims/{}/checkpoints`,
      'GET /credits/{}',
      'GET /files/{}',
    ),
    task('Ta bort filer', 'DELETE /files/{}'),
  ],
}

/** What the source says, what it means, and what the service makes of it. */
const slips: [says: string, means: string, service: string][] = [
  ['`/ecoprojects`, `/ecoProjects`', 'the same', 'paths match in any case'],
  ['`/mbpclaims`, `/mbpClaims`', 'the same', 'paths match in any case'],
  [
    '`POST /proposals/`, `POST /credits/{}/transfer/`',
    'the same without the slash',
    'a slash at the end is ignored',
  ],
  ['`/proposal`', '`/proposals`', 'an alias'],
  ['`/processedClaim`', '`/processedClaims`', 'an alias'],
  ['"token mint", the token of a credit', 'the credit, `/credits`', '`/tokens` is an alias'],
  ['"Åtgärd: Skicka" (an MBPRegister)', 'Resubmit', '`Submit` is Resubmit, for every type'],
  [
    '"Åtgärd: Ta bort", after which the status is "ansökan" (application)',
    'Withdraw, and the status `withdrawn`',
    '`Remove` is Withdraw, for every type',
  ],
  ['`returnForEdits`, `ReturnForEdits`', 'the same', 'actions match in any case'],
  ['"Åtgärd: Avvisa", "Godkänna", "Skicka igen"', 'Reject, Approve, Resubmit', 'no synonyms'],
  ['`POST /filer`', '`POST /files`', 'no such path'],
  ['`GET /processedKn/{}`', '`GET /processedClaims/{}`', 'no such path'],
  ['`POST …/mbpClaims/{}` to show a claim', '`GET …/mbpClaims/{}`', 'no such operation'],
  [
    '`/ecoprojects/{}/modular benefit projects/{}/…`',
    '`/ecoprojects/{}/mbps/{}/…`',
    'no such path',
  ],
  ['"projectClaimVerify-förslag"', 'an MBPClaimVerify proposal', 'the type is `MBPClaimVerify`'],
  [
    '"Godkänn uppgiften" before the verification',
    'Accept the task; to approve comes after it',
    '`Accept`, then `Approve`',
  ],
  [
    '"Godkänn förslaget" of a CreditMint',
    'the action Mint',
    '`Approve` is no action of CreditMint',
  ],
  [
    '"Bearbetat anspråk", "processade kravet", "fordring", "reklamationsbegäran"',
    'processed claim, and claim',
    '`processedClaim`, `mbpClaim`',
  ],
  [
    '"kontrollpunkten för det bearbetade anspråket"',
    'the checkpoint result of the processed claim',
    'files go to `/processedClaims/{}/checkpointResults/{}`',
  ],
  [
    '"Uppdatera fordring attribut" said twice',
    'the second time the attributes of a checkpoint',
    '`PATCH …/mbpclaims/{}/checkpoints/{}`',
  ],
  [
    '"programuppdaterings-API för bearbetade anspråk"',
    'PATCH of the processed claim',
    'takes `checkpointResults`',
  ],
  ['"resurs-URI … för klusterfördelen"', 'the resource URI of the MBP', '`resourceUri`'],
  [
    '"Överför projektägarskap"',
    'transfer of a credit to another owner',
    '`POST /credits/{}/transfer`',
  ],
  [
    'MarketplaceTraderRegister to list a credit',
    'MarketplaceListingRegister',
    '`MarketplaceListingRegister`',
  ],
  [
    '"Granska förslag om att skapa en kredit" under listing',
    'review of the proposal to list one',
    'review of `MarketplaceListingRegister`',
  ],
  [
    'MarketplaceListingDeregister to transfer a listing',
    'MarketplaceListingTransfer',
    '`MarketplaceListingTransfer`',
  ],
  ['"inteckning"', 'lien: the listing of a credit', '`listingMarketplaceId`'],
]

const root = join(import.meta.dirname, '..')
const folder = join(root, 'server/test/source')
const page = join(root, 'docs/coverage.md')

interface Named {
  marker: string
  story: string
  file: string
}

/** Every test whose name begins with a section and a task in brackets. */
function namedTests(): Named[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.test.ts'))
  return files.sort().flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    const names = text.matchAll(/^test\(\s*(['"`])\[(.+?)\] (.+?)\1,/gm)
    return [...names].map(([, , marker = '', story = '']) => ({ marker, story, file }))
  })
}

function coverage(tests: Named[]): { text: string; faults: string[] } {
  const tasks = Object.entries(sections).flatMap(([section, of]) =>
    of.map((task) => ({ ...task, section, marker: `${section} › ${task.task}` })),
  )
  const known = new Set(tasks.map(({ marker }) => marker))
  const rows = tasks.map(({ section, task, calls, marker }) => {
    const own = tests.filter((test) => test.marker === marker)
    const stories = own.map(({ story, file }) => `${story} (\`${file}\`)`).join('<br>')
    const isEmpty = own.length === 0
    const cells = [section, task, calls.map((call) => `\`${call}\``).join('<br>')]
    return { line: row([...cells, stories || '**none**']), marker, isEmpty }
  })
  return {
    text: `# Coverage of the source

Made by \`node scripts/coverage.ts\`; do not edit. The source is the Swedish API overview of the
service that this one is compatible with. Each of its tasks is performed over HTTP, in its own steps
and with its own paths, by the tests named here, which are in \`server/test/source\`. There are
${tasks.length} of them.

## Tasks

${row(['Section', 'Task', 'Calls', 'Tests'])}
${row(['---', '---', '---', '---'])}
${rows.map(({ line }) => line).join('\n')}

## Slips of the source

The source was translated by a machine. What a client may have copied from it works where it cannot
be mistaken; the rest is damage, and refused (\`server/test/source/slips.test.ts\`).

${row(['The source says', 'It means', 'The service'])}
${row(['---', '---', '---'])}
${slips.map(row).join('\n')}
`,
    faults: [
      ...rows.flatMap(({ marker, isEmpty }) => (isEmpty ? `No test performs [${marker}].` : [])),
      ...tests.flatMap(({ marker, file }) =>
        known.has(marker) ? [] : `${file} names [${marker}], which is no task of the source.`,
      ),
    ],
  }
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

const { text, faults } = coverage(namedTests())
if (process.argv.includes('--check')) {
  if (readOr(page, '') !== text) faults.push('docs/coverage.md is stale: node scripts/coverage.ts')
} else {
  writeFileSync(page, text)
}
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return otherwise
  }
}
