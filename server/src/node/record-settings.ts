import { isDeepStrictEqual } from 'node:util'
import { toJson } from '../db/json.ts'
import type { Db } from '../db/open.ts'
import { newId } from '../lib/ids.ts'
import { parseIssuers } from './oidc/settings.ts'
import type { Settings } from './settings.ts'

const operation = 'installationStart'
/** Texts that hold no secret, and are the same for all processes of an installation. */
const texts = ['publicUrl', 'webhookAllowPrivate', 'logLevel'] as const
const ofProcess = ['host', 'port', 'databasePoolMax']

/**
 * Records the settings of the installation in the audit, where they differ from the last start's, and
 * which do: none of the very first.
 */
export async function recordSettings(db: Db, given: Settings, now: Date): Promise<void> {
  const settings = toldSettings(given)
  const last = await db
    .selectFrom('auditRecords')
    .select('details')
    .where('operation', '=', operation)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const before = last && settingsIn(last.details)
  if (isDeepStrictEqual(before, settings)) return
  const names = Object.keys({ ...before, ...settings })
  const changed = before
    ? names.filter((name) => !isDeepStrictEqual(before[name], settings[name]))
    : []
  const id = newId()
  const details = toJson({ settings, changed })
  await db
    .insertInto('auditRecords')
    .values({ id, at: now, requestId: id, operation, path: '', details })
    .execute()
}

function settingsIn(details: unknown): Record<string, unknown> {
  if (typeof details !== 'object' || details === null || !('settings' in details)) return {}
  return Object.fromEntries(Object.entries(details.settings ?? {}))
}

/** The settings without what is a secret or may hold one: addresses of databases, keys, tokens. */
function toldSettings(settings: Settings): Record<string, unknown> {
  const told = Object.entries(settings).filter(
    ([name, value]) =>
      !ofProcess.includes(name) &&
      (typeof value !== 'string' || texts.some((each) => each === name)),
  )
  const oidcIssuers = parseIssuers(settings.oidcIssuers).map(
    ({ clientSecret: _, ...issuer }) => issuer,
  )
  return { ...Object.fromEntries(told), oidcIssuers }
}
