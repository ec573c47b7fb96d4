import { type Db, openDb, openPool } from '../server/src/db/open.ts'
import { Choice } from '../server/test/simulation/choice.ts'
import { type Hook, sequencesOf } from './checks/events.ts'
import { beginningOf } from './checks/ledger.ts'
import { OwnDatabase } from './database.ts'
import { Differences } from './differences.ts'
import { openDisk } from './disk.ts'
import { type Breakable, disturb, faults } from './faults.ts'
import { FeedReader } from './feed.ts'
import { type Market, signInAll } from './market.ts'
import type { Options } from './options.ts'
import { Receiver } from './receiver.ts'
import { counted, header, line, type Row, total } from './report.ts'
import { playRound, type Scene } from './round.ts'
import { Sender } from './sender.ts'
import { openSite, ownFolder, type Site } from './site.ts'
import { textAt } from './write.ts'

/** The trial of the whole system; what was not as it must be. */
export async function runTrial(options: Options, say: (text: string) => void): Promise<string[]> {
  const differences = new Differences(say)
  const choice = new Choice(options.seed)
  await using stack = new AsyncDisposableStack()
  const { folder, remove } = ownFolder()
  stack.defer(remove)
  const disk = openDisk(folder)
  stack.defer(() => disk.remove())
  const database = await OwnDatabase.start(`${disk.folder}/database`)
  stack.defer(() => database.stop())
  const site = await openSite({
    ...{ count: options.servers, databaseUrl: database.url, folder },
    ...{ filesFolder: `${disk.folder}/files`, seed: options.seed, differences },
  })
  stack.defer(() => site.stop())
  const { servers, lines } = site
  const on: Breakable = { servers, lines, database, disk, choice }
  const wanted = faults.filter(({ name }) => options.faults?.includes(name) ?? true)
  for (const { name, whyNot } of wanted) {
    const why = whyNot(on)
    if (why) say(`SKIPPED: ${name}: ${why}`)
  }
  const possible = wanted.filter(({ whyNot }) => !whyNot(on))
  say(`${servers.length} servers, ${options.clients} clients, database and files on ${disk.kind}`)

  await using scene = await openScene({ site, databaseUrl: database.url, options, differences })
  const rows: Row[] = []
  say(header())
  while (rows.length < options.rounds && isInTime(options)) {
    const trouble = async () => counted(await disturb(on, possible, options.roundMs))
    const row = await playRound(scene, rows.length + 1, trouble)
    rows.push(row)
    say(line(row))
    if (differences.all.length > 0) break
  }
  const sum = total(rows)
  if (sum) say(line(sum))
  return differences.all
}

const isInTime = ({ untilMs }: Options) => untilMs === undefined || performance.now() < untilMs

/** Clients' side: everybody signed in, readers of the feed, a receiver of webhooks. */
export async function openScene({
  site,
  databaseUrl,
  options,
  differences,
}: {
  site: Site
  databaseUrl: string
  options: Options
  differences: Differences
}): Promise<Scene & AsyncDisposable> {
  await using opened = new AsyncDisposableStack()
  const db = openDb(openPool(databaseUrl, 2))
  opened.defer(() => db.destroy())
  const choice = new Choice(options.seed + 1)
  const urls = site.lines.map(({ url }) => url)
  const market = await signInAll(urls[0] ?? '')
  const sender = new Sender(urls, new Choice(options.seed + 2), differences)
  const receiver = new Receiver(new Choice(options.seed + 3))
  await receiver.listen()
  opened.defer(() => receiver.close())
  const hooks = [
    await addHook(db, market, 'buyer', urls[0] ?? '', receiver),
    await addHook(db, market, 'marketplace', urls[0] ?? '', receiver),
  ]
  const members = Object.values(market).filter(({ name }) => name !== 'operator')
  const readers = members.map((party) => new FeedReader(party, sender, differences))
  const stack = opened.move()
  return {
    ...{ db, market, sender, hooks, readers, receiver, differences, choice },
    beginning: await beginningOf(db),
    clients: options.clients,
    allUp: () => site.allUp(),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  }
}

async function addHook(
  db: Db,
  market: Market,
  name: keyof Market,
  url: string,
  receiver: Receiver,
): Promise<Hook> {
  const party = market[name]
  const path = `/${name}`
  const response = await fetch(`${url}/v1/webhooks`, {
    method: 'POST',
    headers: { authorization: `Bearer ${party.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ url: `${receiver.url}${path}` }),
  })
  textAt(await response.json(), 'id')
  const after = (await sequencesOf(db, party.id)).at(-1) ?? 0
  return { party, path, after }
}
