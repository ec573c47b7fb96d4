import { acting } from '../../access.ts'
import type { Ctx } from '../../ctx.ts'
import { adapters } from '../../imports/adapters.ts'
import { ImportRefused, readContent } from '../../imports/read-file.ts'
import { compare } from '../../imports/reconcile/compare.ts'
import { type ComparedKind, type Source, sourceOfFile } from '../../imports/reconcile/entry.ts'
import { sourceOfLedger } from '../../imports/reconcile/ledger-store.ts'
import { isNameTaken, reconciliationInsert } from '../../imports/reconcile/save-store.ts'
import { present } from '../../lib/assert.ts'
import { refuseStale } from '../../lib/if-match.ts'
import { found, Problem } from '../../lib/problem.ts'
import { fileGet } from '../files/store.ts'
import type { NewReconciliation, NewSource, ReconciliationItemPatch } from './schema.ts'
import { itemGet, itemResolve, reconciliationGet } from './store.ts'
import { itemView, reconciliationViews } from './view.ts'

/** Larger files are compared by the command, which holds nobody up. */
const SOURCE_MAX_BYTES = 20 * 1024 * 1024

type Params = Record<string, string>

export async function ownReconciliation({ tx, actor }: Ctx, { reconciliationId = '' }: Params) {
  return found(await reconciliationGet(tx, reconciliationId, acting(actor).id))
}

export async function ownItem(ctx: Ctx, params: Params, options?: { lock: boolean }) {
  const { id } = await ownReconciliation(ctx, params)
  return found(await itemGet(ctx.tx, id, params.itemId ?? '', options))
}

/** Compares two sources for the acting registry and keeps what they say. */
export async function createReconciliation(
  ctx: Ctx,
  { name, level, kind = 'issuance', sourceA, sourceB }: NewReconciliation,
) {
  const { tx, actor, now } = ctx
  const { id: organizationId } = acting(actor)
  if (await isNameTaken(tx, organizationId, name)) throw new Problem('reconciliation-name-taken')
  const a = await sourceOf(ctx, sourceA, kind)
  const b = await sourceOf(ctx, sourceB, kind)

  const compared = compare(a.entries, b.entries, level)

  const kept = { organizationId, name, level, kind }
  const id = await reconciliationInsert(tx, kept, { a, b }, compared, now)
  const row = present(await reconciliationGet(tx, id, organizationId), 'it was just kept')
  const [view] = await reconciliationViews(tx, [row])
  return present(view, 'a row has a view')
}

async function sourceOf(ctx: Ctx, told: NewSource, kind: ComparedKind): Promise<Source> {
  const { tx, actor, files } = ctx
  const { fileId, registry } = told
  const own = acting(actor)
  if (fileId === undefined) return sourceOfLedger(tx, own, kind)
  const kinds = adapters.filter((one) => one.registry === registry && one.kinds.includes(kind))
  const file = await fileGet(tx, fileId, own.id)
  if (file?.organizationId !== own.id) throw new Problem('file-not-yours')
  if (registry === undefined) {
    throw new Problem('source-unreadable', 'Say in `registry` whose export the file is.')
  }
  if (kinds.length === 0) {
    throw new Problem('source-unreadable', `No export of ${registry} tells of a ${kind}.`)
  }
  if (file.storageKey === null) {
    throw new Problem('source-unreadable', 'The file is a link: upload its content.')
  }
  if ((file.size ?? 0n) > SOURCE_MAX_BYTES) {
    throw new Problem('source-unreadable', 'It is over 20 MiB: use `npm run reconcile`.')
  }
  try {
    const content = files.open(file.storageKey)
    return sourceOfFile(await readContent(kinds, file.fileName ?? fileId, content), kind)
  } catch (error) {
    throw error instanceof ImportRefused ? new Problem('source-unreadable', error.message) : error
  }
}

/** A person says who is right, and why; null opens the item again. */
export async function resolveItem(ctx: Ctx, params: Params, patch: ReconciliationItemPatch) {
  const { tx, actor, now, ifMatch } = ctx
  const item = await ownItem(ctx, params, { lock: true })

  refuseStale(ifMatch, item.version)
  const { resolution = item.resolution, note = item.note } = patch
  const isOpen = resolution === null

  const row = await itemResolve(
    tx,
    item,
    {
      ...{ resolution, note },
      resolvedBy: isOpen ? null : actor.userId,
      resolvedAt: isOpen ? null : now,
    },
    now,
  )
  return { body: itemView(row), version: row.version }
}
