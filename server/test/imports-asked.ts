import assert from 'node:assert/strict'
import { setTimeout as delay } from 'node:timers/promises'
import { takeImports } from '../src/node/imports/take-imports.ts'
import { created, type Member, ok, type World } from './world.ts'

/** What does imports, as in the process of the service, in less time. */
export function takingImports({ db, files }: World) {
  const warnings: unknown[] = []
  const log = { warn: (...all: unknown[]) => void warnings.push(all) }
  const importing = takeImports({ db, files, log, pollMs: 20 })
  return { [Symbol.asyncDispose]: () => importing.stop(), warnings }
}

export async function uploaded(
  by: Member,
  text: string | Uint8Array<ArrayBuffer>,
  name = 'issued.csv',
): Promise<string> {
  const form = new FormData()
  form.set('tag', 'Export')
  form.set('file', new Blob([text], { type: 'text/csv' }), name)
  const { id } = await created(by.post('/files', form))
  return id
}

/** Asked for, and gone on until the trial is over. */
export async function checked(by: Member, fileIds: string[], registry: string | null = 'cdm') {
  const body = { fileIds, ...(registry && { registry }) }
  const { resourceUri } = await created(by.post('/imports', body))
  return resting(by, resourceUri)
}

export async function resting(by: Member, uri: string) {
  for (const deadline = Date.now() + 60_000; ; await delay(25)) {
    const now = await ok(by.get(uri))
    if (!/waiting|ing$/.test(now.status)) return now
    assert(Date.now() < deadline, `it is ${now.status}`)
  }
}

/** A registry's import that was checked, made while it was a supplier for a moment. */
export async function checkedImport(by: Member, text: string) {
  const roles = (marketRoles: ('IssuingRegistry' | 'Supplier')[]) =>
    by.world.db.updateTable('organizations').set({ marketRoles }).where('id', '=', by.id).execute()
  await roles(['IssuingRegistry', 'Supplier'])
  await using _ = takingImports(by.world)
  const done = await checked(by, [await uploaded(by, text)])
  await roles(['IssuingRegistry'])
  return done
}
