import { parseArgs } from 'node:util'
import { verifierKey } from '@environmental-credit-service/proof/note'
import { refuseNewer } from '../db/migrate.ts'
import type { Tx } from '../db/open.ts'
import { grouped, isClean, reportJson, reportText } from '../ledger/verify/report.ts'
import { checkPromises, inSnapshot, totalsOf } from '../ledger/verify.ts'
import { checkLog } from '../transparency/check.ts'
import { logGet, waitingCount } from '../transparency/log-store.ts'
import { BROKEN, OK, onDatabase, orCouldNotRun, refuseAbsent, refuseNoLedger } from './command.ts'
import type { Database } from './database.ts'
import { StartError } from './errors.ts'
import { say } from './log.ts'
import { progress } from './progress.ts'
import type { Settings } from './settings.ts'
import { saveLog, verifierOf, verifyLog, verifyProof } from './verify-log.ts'

const help = `Usage: npm run verify -- [--key KEY] [--ledger-only] [--json]
       npm run verify -- --log FOLDER|URL --key KEY
       npm run verify -- --proof FILE --key KEY [--log FOLDER|URL]
       npm run verify -- --save FOLDER

Of the database: computes from the ledger's records who owns what, checks that the credits say the
same and that every unit is there once, and makes the transparency log again from the rows that it
has sealed. It reads one state of the database, also while a service works on it, and changes
nothing. The database is that of DATABASE_URL, or the embedded one in DATA_DIR (./data) while no
service runs on it.

  --log FOLDER|URL  Verify a log without the service: the files of C2SP tlog-tiles, in a folder or at
                    an address like https://registry.example/transparency-log.
  --proof FILE      Verify one retirement: a certificate in JSON, or the answer of
                    /credits/{creditId}/proof. With --log also that no other leaf retires it.
  --save FOLDER     Write the log of the database as files, for --log.
  --key KEY         The key that you know the log by, as the operator publishes it: name+id+key.
                    Of the database without it, the key that stands there is believed.
  --ledger-only     Leave the log of the database out, which takes longer than the ledger.
  --json            Print promises, totals and breaches as JSON.
  --help            Print this text.

Ends with 0 when everything holds, 1 when something is broken, 2 when it could not be read.
`

if (import.meta.main) process.exitCode = await orCouldNotRun(() => verify(process.argv.slice(2)))

async function verify(args: string[]): Promise<number> {
  const options = {
    json: { type: 'boolean' },
    help: { type: 'boolean' },
    key: { type: 'string' },
    log: { type: 'string' },
    proof: { type: 'string' },
    save: { type: 'string' },
    'ledger-only': { type: 'boolean' },
  } as const
  const { values } = parseArgs({ args, options })
  if (values.help) {
    say(help)
    return OK
  }
  const verifier = verifierOf(values.key)
  if (values.proof !== undefined) return verifyProof(values.proof, verifier, values.log)
  if (values.log !== undefined) return verifyLog(values.log, verifier)
  const { save } = values
  return onDatabase(
    async ({ db, pool, place }, settings) => {
      await refuseOtherSchema(pool, place)
      if (save !== undefined) return saveLog(db, save)
      const bar = progress('Reading the log', 'leaves')
      const { ledger, log, totals, sealed } = await inSnapshot(db, async (tx) => ({
        ledger: await timed(() => checkPromises(tx)),
        log: await timed(async () =>
          values['ledger-only'] ? [] : checkLog(tx, { verifier, onProgress: bar.show }),
        ),
        totals: await totalsOf(tx),
        sealed: await sealedOf(tx),
      })).finally(bar.end)
      const checked = [...ledger.result, ...log.result]
      const seconds = { ledger: ledger.seconds, log: log.seconds }
      if (values.json) {
        say(JSON.stringify({ ...reportJson(checked, totals), ...sealed, seconds }, null, 2))
      } else {
        say(`${nameOf(settings)}\n\n${reportText(checked, totals)}\n${sealedText(sealed)}`)
        say(`The ledger took ${seconds.ledger} s, its log ${seconds.log} s.`)
      }
      return isClean(checked) ? OK : BROKEN
    },
    { check: refuseAbsent },
  )
}

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; seconds: number }> {
  const beganAt = performance.now()
  const result = await work()
  return { result, seconds: Number(((performance.now() - beganAt) / 1000).toFixed(1)) }
}

async function sealedOf(tx: Tx) {
  const log = await logGet(tx)
  const size = Number(log?.size ?? 0n)
  const key = log && verifierKey({ name: log.origin, publicKey: log.publicKey })
  return { logSize: size, logKey: key ?? null, waitingCount: await waitingCount(tx, log) }
}

function sealedText({ logSize, logKey, waitingCount }: Awaited<ReturnType<typeof sealedOf>>) {
  if (logKey === null) return 'Nothing is sealed in a transparency log yet.'
  const waiting = waitingCount === 0 ? '' : `, ${grouped(waitingCount)} wait for it`
  return `The transparency log has ${grouped(logSize)} leaves${waiting}. Its key: ${logKey}`
}

function nameOf({ databaseUrl, dataDir }: Settings): string {
  if (databaseUrl === undefined) return `The ledger in ${dataDir}`
  const { host, pathname } = new URL(databaseUrl)
  return `The ledger in the database ${host}${pathname}`
}

async function refuseOtherSchema(pool: Database['pool'], place: string) {
  const difference = await refuseNoLedger(pool, place)
  refuseNewer(difference.unknown)
  if (difference.missing.length > 0) {
    throw new StartError(`The ledger in ${place} is of an older version: start the service once.`)
  }
}
