import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { StartError } from './errors.ts'
import type { Settings } from './settings.ts'

/** Stands in every folder that a demo market has made its own. */
const MARK = 'demo-market'
/** The comments on the table of organizations while the market is filled, and from then on. */
const UNFINISHED = 'demo market, unfinished'
const FINISHED = 'demo market'
/** The advisory lock of whoever decides what the database is; any constant will do. */
const LOCK = 7_236_966

/**
 * A demo market takes an empty folder or goes on with its own, and nothing else does with that one:
 * its passwords are known to all. rulings.md 37.
 */
export function claimFolder(folder: string, demo: boolean): void {
  const isMarked = existsSync(join(folder, MARK))
  if (isMarked && !demo) {
    throw new StartError(
      `The folder ${folder} holds a demo market, whose passwords are known to all: start it with ` +
        '--demo, or choose another folder.',
    )
  }
  if (isMarked || !demo) return
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new StartError(
      `The folder ${folder} is neither empty nor made by an earlier --demo: choose another for the ` +
        'demo market, or start without --demo.',
    )
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, MARK), 'A demo market: its passwords are known to all.\n')
}

/** The same for all folders of a service. */
export function claimFolders({ dataDir, filesUrl }: Settings, demo: boolean): void {
  claimFolder(dataDir, demo)
  if (!filesUrl.startsWith('file:')) return
  const files = fileURLToPath(filesUrl)
  if (!files.startsWith(dataDir + sep)) claimFolder(files, demo)
}

/**
 * The same for a database, which is migrated in between and then filled where it has to be. A
 * filling that was interrupted is thrown away and begun anew, so that half a market is never taken
 * for a whole one.
 */
export async function prepareDatabase(
  url: string,
  demo: boolean,
  { migrate, fill }: { migrate: () => Promise<unknown>; fill: () => Promise<void> },
): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    // Of several processes that start at once one decides and fills, while the others wait.
    await client.query('select pg_advisory_lock($1)', [LOCK])
    const found = await contentOf(client)
    refuseContent(found, demo)
    if (found === 'unfinished')
      await client.query('drop schema public cascade; create schema public')
    await migrate()
    if (!demo || found === 'demo') return
    await mark(client, UNFINISHED)
    await fill()
    await mark(client, FINISHED)
  } finally {
    await client.end()
  }
}

type Content = 'nothing' | 'unfinished' | 'demo' | 'something'

async function contentOf(client: pg.Client): Promise<Content> {
  const { rows } = await client.query<{ comment: string | null; ours: boolean; tables: number }>(
    `select obj_description(to_regclass('organizations')) as comment,
            to_regclass('organizations') is not null as ours,
            (select count(*)::int from pg_class join pg_namespace n on n.oid = relnamespace
              where relkind in ('r', 'p', 'm', 'v', 'f') and nspname !~ '^pg_'
                and nspname <> 'information_schema') as tables`,
  )
  const [row] = rows
  if (row?.comment === FINISHED) return 'demo'
  if (row?.comment === UNFINISHED) return 'unfinished'
  if (!row?.ours) return row?.tables === 0 ? 'nothing' : 'something'
  const { rowCount } = await client.query(
    'select from organizations union all select from users limit 1',
  )
  return rowCount === 0 ? 'nothing' : 'something'
}

function refuseContent(found: Content, demo: boolean): void {
  if (demo && found === 'something') {
    throw new StartError(
      'The database is neither empty nor made by an earlier --demo: give the demo market another ' +
        'DATABASE_URL, or start without --demo.',
    )
  }
  if (!demo && (found === 'demo' || found === 'unfinished')) {
    throw new StartError(
      'The database holds a demo market, whose passwords are known to all: start it with --demo, ' +
        'or give another DATABASE_URL.',
    )
  }
}

/** Whether it is a demo market; half of one is refused. */
export async function isDemoMarket(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ comment: string | null }>(
    "select obj_description(to_regclass('organizations')) as comment",
  )
  if (rows[0]?.comment !== UNFINISHED) return rows[0]?.comment === FINISHED
  throw new StartError('The database holds half a demo market: start it with --demo once more.')
}

export async function markDemoMarket(client: pg.ClientBase): Promise<void> {
  await mark(client, FINISHED)
}

async function mark(client: pg.ClientBase, text: string): Promise<void> {
  await client.query(`comment on table organizations is '${text}'`)
}
