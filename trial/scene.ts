import { type Db, openDb, openPool } from '../server/src/db/open.ts'
import { Choice } from '../server/test/simulation/choice.ts'
import { type Hook, sequencesOf } from './checks/events.ts'
import { beginningOf } from './checks/ledger.ts'
import type { Differences } from './differences.ts'
import { FeedReader } from './feed.ts'
import { type Market, signInAll } from './market.ts'
import type { Options } from './options.ts'
import { Receiver } from './receiver.ts'
import type { Scene } from './round.ts'
import { Sender } from './sender.ts'
import type { Site } from './site.ts'
import { textAt } from './write.ts'

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
