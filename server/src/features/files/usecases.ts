import { acting } from '../../access.ts'
import type { Ctx } from '../../ctx.ts'
import { present } from '../../lib/assert.ts'
import type { StoredContent } from '../../lib/file-store.ts'
import { newId } from '../../lib/ids.ts'
import { matches, refuseStale } from '../../lib/if-match.ts'
import { found, Problem, refuse } from '../../lib/problem.ts'
import { assetFacts, lockRoots } from './asset-store.ts'
import { assetOf, mayAttach, mayDelete, uriOf } from './assets.ts'
import { contentAnswer, plainName, plainType } from './content.ts'
import { isConfirmed } from './content-type.ts'
import type { NewFile } from './schema.ts'
import * as store from './store.ts'

type Uploaded = StoredContent & { fileName: string; contentType: string }

export async function uploadFile(ctx: Ctx, body: NewFile, file: Uploaded | undefined) {
  const { tx, actor, now } = ctx
  const { id: organizationId } = acting(actor)
  refuseUnlessOne(body, file)
  const target =
    body.resourceUri === undefined ? undefined : await attachable(ctx, body.resourceUri)

  const contentType = file ? plainType(file.contentType) : null
  const row: store.FileRow = {
    id: newId(),
    organizationId,
    uploadedBy: actor.userId,
    tag: body.tag,
    fileName: file ? plainName(file.fileName) : null,
    contentType,
    isTypeConfirmed: file && contentType !== null ? isConfirmed(contentType, file.head) : false,
    size: file ? BigInt(file.size) : null,
    sha256: file?.sha256 ?? null,
    storageKey: file?.key ?? null,
    fileUrl: body.fileUrl ?? null,
    uploadedAt: now,
  }
  await store.fileInsert(tx, row)
  if (target) await store.attachFiles(tx, { ...target, fileIds: [row.id], now })
  return metadataOf(ctx, row)
}

/**
 * The asset that a resourceUri names, locked, where the caller may attach files to it now, and the
 * proposal under which it may. rulings.md 21.
 */
export async function attachable({ tx, actor }: Ctx, resourceUri: string) {
  const asset = assetOf(resourceUri)
  if (!asset) throw new Problem('not-attachable', `${resourceUri} names nothing that takes files.`)
  const { assetType, assetId, path } = asset
  const factsNow = async () => {
    const [facts] = await assetFacts(tx, acting(actor).id, [asset])
    // Each id of the path belongs to the one before it, or the path leads nowhere.
    return found(facts?.isReadable && uriOf(facts).toLowerCase() === path ? facts : undefined)
  }
  await lockRoots(tx, [await factsNow()])
  const facts = await factsNow()

  const grant = mayAttach(facts, actor)
  if ('refusal' in grant) throw new Problem(grant.refusal)
  return { assetType, assetId, proposalId: grant.proposalId }
}

/** The content, or what is known of the file: on demand, and where the content is elsewhere. */
export async function answerFile(ctx: Ctx, id: string, metadata = false) {
  const row = await readableFile(ctx, id)
  if (metadata || row.storageKey === null) return metadataOf(ctx, row)
  const promise = 'a file with content has its size, hash, name and type'
  const content = {
    key: row.storageKey,
    size: Number(present(row.size, promise)),
    sha256: present(row.sha256, promise),
    name: present(row.fileName, promise),
    type: present(row.contentType, promise),
    isTypeConfirmed: row.isTypeConfirmed,
  }
  return contentAnswer(ctx.files, content, ctx)
}

export async function readableFile({ tx, actor }: Ctx, id: string): Promise<store.FileRow> {
  return found(await store.fileGet(tx, id, acting(actor).id))
}

/** The content goes later, when the store is swept of what no file names: a commit may still fail. */
export async function deleteFile(ctx: Ctx, id: string) {
  const { tx, actor, ifMatch, now } = ctx
  const { id: organizationId } = acting(actor)
  const file = await ownFile(ctx, id)
  await lockRoots(tx, await assetFacts(tx, organizationId, await store.attachmentsOf(tx, [id])))
  await store.fileLock(tx, id)
  found(await store.fileGet(tx, id, organizationId))
  const attachments = await store.attachmentsOf(tx, [id])
  const assets = await assetFacts(tx, organizationId, attachments)
  // Nothing is left to lock, unless it was attached between the two locks.
  await lockRoots(tx, assets)
  const metadata = await store.metadataVersion(tx, id)

  const seen = ifMatch !== undefined && file.sha256 !== null && matches(ifMatch, `"${file.sha256}"`)
  if (!seen) refuseStale(ifMatch, metadata)
  const attached = attachments.map(({ assetId, proposalId }) => {
    const facts = assets.find((asset) => asset.assetId === assetId)
    return { facts: present(facts, 'what a file is attached to exists'), proposalId }
  })
  refuse(mayDelete(attached, organizationId))

  await store.fileDelete(tx, id)
  for (const { assetType, assetId } of attachments) await store.touch(tx, assetType, assetId, now)
}

export async function ownFile(ctx: Ctx, id: string): Promise<store.FileRow> {
  const file = await readableFile(ctx, id)
  if (file.organizationId !== acting(ctx.actor).id) throw new Problem('not-uploader')
  return file
}

async function metadataOf({ tx, actor }: Ctx, row: store.FileRow) {
  const [body] = await store.fileDetails(tx, [row], acting(actor).id)
  const version = await store.metadataVersion(tx, row.id)
  return { body, version, location: `/files/${row.id}` }
}

function refuseUnlessOne({ fileUrl }: NewFile, file: Uploaded | undefined) {
  if ((fileUrl === undefined) !== (file === undefined)) return
  const message = file ? 'comes with a file: send one of them' : 'is missing, and so is a file'
  const faults = [{ pointer: '/fileUrl', message }]
  throw new Problem('invalid-request', `fileUrl ${message}.`, { faults })
}
