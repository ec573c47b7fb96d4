import { Choice } from '../server/test/simulation/choice.ts'
import { OwnDatabase } from './database.ts'
import { Differences } from './differences.ts'
import { openDisk } from './disk.ts'
import { type Breakable, disturb, faults } from './faults.ts'
import { goesOn, type Options } from './options.ts'
import { counted, header, line, type Row, total } from './report.ts'
import { playRound } from './round.ts'
import { openScene } from './scene.ts'
import { openSite, ownFolder } from './site.ts'

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
    ...{ count: options.servers, databaseUrl: database.url, folder, hasFakeTime: true },
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
  while (goesOn(options, rows.length, 3)) {
    const trouble = async () =>
      counted(await disturb(on, possible, options.roundMs, options.interrupted))
    const row = await playRound(scene, rows.length + 1, trouble)
    rows.push(row)
    say(line(row))
    if (differences.all.length > 0) break
  }
  const sum = total(rows)
  if (sum) say(line(sum))
  return differences.all
}
