import { type Selectable, type SqlBool, sql } from 'kysely'
import { type ListSpec, page } from '../../db/list.ts'
import type { Tx } from '../../db/open.ts'
import type { DB, FileAsset, Files } from '../../db/tables.ts'
import { Problem } from '../../lib/problem.ts'
import { assetFacts, readsAsset } from './asset-store.ts'
import { uriOf } from './assets.ts'
import type { File, FileListQuery } from './schema.ts'

export type FileRow = Selectable<Files>

export async function fileInsert(tx: Tx, row: FileRow) {
  await tx.insertInto('files').values(row).execute()
}

/** The file, for its uploader and for who reads what it is attached to; undefined for others. */
export async function fileGet(tx: Tx, id: string, reader: string): Promise<FileRow | undefined> {
  return tx
    .selectFrom('files')
    .selectAll()
    .where('id', '=', id)
    .where(
      sql<SqlBool>`(files.organization_id = ${reader} or exists (
        select from file_attachments attached
         where attached.file_id = files.id and ${readsAsset(reader, 'attached')}))`,
    )
    .executeTakeFirst()
}

/** While it is locked, nobody attaches it. */
export async function fileLock(tx: Tx, id: string) {
  await tx.selectFrom('files').select('id').where('id', '=', id).forUpdate().execute()
}

export async function fileDelete(tx: Tx, id: string) {
  await tx.deleteFrom('fileAttachments').where('fileId', '=', id).execute()
  await tx.deleteFrom('files').where('id', '=', id).execute()
}

export async function attachmentsOf(tx: Tx, fileIds: readonly string[]) {
  if (fileIds.length === 0) return []
  return tx
    .selectFrom('fileAttachments')
    .select(['fileId', 'assetType', 'assetId', 'proposalId'])
    .where('fileId', 'in', fileIds)
    .orderBy('assetType')
    .orderBy('assetId')
    .execute()
}

/** Changes whenever the file is attached to something or taken away. */
export async function metadataVersion(tx: Tx, id: string): Promise<string> {
  const { digest } = await tx
    .selectFrom('fileAttachments')
    .select(
      sql<string | null>`md5(string_agg(asset_type || ' ' || asset_id, ',' order by asset_id))`.as(
        'digest',
      ),
    )
    .where('fileId', '=', id)
    .executeTakeFirstOrThrow()
  return `metadata-${digest ?? 'unattached'}`
}

const spec: ListSpec = {
  id: sql.ref('files.id'),
  createdAt: sql.ref('files.uploadedAt'),
  lastModifiedAt: sql.ref('files.uploadedAt'),
  attributes: {
    id: { sql: sql.ref('files.id'), kind: 'id', isOrdered: true },
    createdAt: { sql: sql.ref('files.uploadedAt'), kind: 'time', isOrdered: true },
    lastModifiedAt: { sql: sql.ref('files.uploadedAt'), kind: 'time', isOrdered: true },
    tag: { sql: sql.ref('files.tag'), kind: 'text', isOrdered: true },
    fileName: { sql: sql.ref('files.fileName'), kind: 'text' },
    contentType: { sql: sql.ref('files.contentType'), kind: 'text' },
    size: { sql: sql.ref('files.size'), kind: 'number' },
  },
}

/** The files that the organization uploaded. */
export async function fileList(tx: Tx, uploaderId: string, request: FileListQuery) {
  const { tag, attached } = request
  const isAttached = sql<boolean>`exists (
    select from file_attachments attached where attached.file_id = files.id)`
  const query = tx
    .selectFrom('files')
    .selectAll()
    .where('organizationId', '=', uploaderId)
    .$if(tag !== undefined, (q) => q.where('tag', '=', tag ?? ''))
    .$if(attached !== undefined, (q) => q.where(isAttached, '=', attached ?? true))
  return page(query, spec, request)
}

/** The files with what they document, as far as the reader may read that. */
export async function fileDetails(
  tx: Tx,
  rows: readonly FileRow[],
  reader: string,
): Promise<File[]> {
  const attachments = await attachmentsOf(
    tx,
    rows.map(({ id }) => id),
  )
  const assets = (await assetFacts(tx, reader, attachments)).filter(({ isReadable }) => isReadable)
  const uris = new Map(assets.map((asset) => [asset.assetId, uriOf(asset)]))
  return rows.map((row) => ({
    ...fileView(row),
    attachedTo: attachments
      .filter(({ fileId }) => fileId === row.id)
      .flatMap(({ assetId }) => uris.get(assetId) ?? []),
  }))
}

/** The files of each of these assets, the oldest first, as every asset lists them. */
export async function fileViews(
  tx: Tx,
  assetType: FileAsset,
  assetIds: readonly string[],
): Promise<Map<string, File[]>> {
  if (assetIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('fileAttachments')
    .innerJoin('files', 'files.id', 'fileAttachments.fileId')
    .selectAll('files')
    .select('fileAttachments.assetId')
    .where('assetType', '=', assetType)
    .where('assetId', 'in', assetIds)
    .orderBy('files.id')
    .execute()
  const ofAsset = Map.groupBy(rows, ({ assetId }) => assetId)
  return new Map([...ofAsset].map(([assetId, files]) => [assetId, files.map(fileView)]))
}

function fileView(row: FileRow): File {
  const uploadedAt = row.uploadedAt.toISOString()
  return {
    id: row.id,
    resourceUri: `/files/${row.id}`,
    createdAt: uploadedAt,
    lastModifiedAt: uploadedAt,
    tag: row.tag,
    fileName: row.fileName,
    contentType: row.contentType,
    size: row.size === null ? null : Number(row.size),
    sha256: row.sha256,
    fileUrl: row.fileUrl,
    uploadedBy: { organizationId: row.organizationId, userId: row.uploadedBy },
    uploadedAt,
  }
}

/** `fileIds` names only files that the organization uploaded; they stay while it attaches them. */
export async function refuseForeignFiles(
  tx: Tx,
  organizationId: string,
  fileIds: readonly string[],
) {
  if (fileIds.length === 0) return
  const own = await tx
    .selectFrom('files')
    .select('id')
    .where('id', 'in', fileIds)
    .where('organizationId', '=', organizationId)
    .orderBy('id')
    .forKeyShare()
    .execute()
  const known = new Set(own.map(({ id }) => id))
  const foreign = fileIds.find((id) => !known.has(id.toLowerCase()))
  if (foreign) throw new Problem('file-not-yours', `Your organization uploaded no file ${foreign}.`)
}

/**
 * Attaches files to an asset, which changes its version and that of what embeds it. A file that it
 * has already stays as it came. The caller has locked the project above it, or the credit.
 */
export async function attachFiles(
  tx: Tx,
  attachment: {
    assetType: FileAsset
    assetId: string
    fileIds: readonly string[]
    proposalId?: string | undefined
    now: Date
  },
) {
  const { assetType, assetId, fileIds, proposalId = null, now } = attachment
  if (fileIds.length === 0) return
  const { numInsertedOrUpdatedRows = 0n } = await tx
    .insertInto('fileAttachments')
    .values(fileIds.map((fileId) => ({ assetType, assetId, fileId, proposalId, attachedAt: now })))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows > 0n) await touch(tx, assetType, assetId, now)
}

type Versioned = keyof DB &
  (
    | 'mbps'
    | 'ecoProjects'
    | 'mbpClaims'
    | 'checkpoints'
    | 'processedClaims'
    | 'checkpointResults'
    | 'credits'
    | 'proposals'
  )

/** The table of each asset, and the one whose answers embed it, by which column. */
const tables: Readonly<
  Record<FileAsset, { table: Versioned; within?: { table: Versioned; by: string } }>
> = {
  mbp: { table: 'mbps', within: { table: 'ecoProjects', by: 'ecoProjectId' } },
  mbpClaim: { table: 'mbpClaims' },
  checkpoint: { table: 'checkpoints', within: { table: 'mbpClaims', by: 'mbpClaimId' } },
  processedClaim: { table: 'processedClaims' },
  checkpointResult: {
    table: 'checkpointResults',
    within: { table: 'processedClaims', by: 'processedClaimId' },
  },
  credit: { table: 'credits' },
  proposal: { table: 'proposals' },
}

/** The asset changed, and so did what embeds it: their ETags change. rulings.md 31. */
export async function touch(tx: Tx, assetType: FileAsset, assetId: string, now: Date) {
  const { table, within } = tables[assetType]
  await sql`update ${sql.table(table)} set version = version + 1, last_modified_at = ${now}
             where id = ${assetId}`.execute(tx)
  if (!within) return
  await sql`update ${sql.table(within.table)} outer_asset
               set version = outer_asset.version + 1, last_modified_at = ${now}
              from ${sql.table(table)} inner_asset
             where inner_asset.id = ${assetId}
               and outer_asset.id = inner_asset.${sql.ref(within.by)}`.execute(tx)
}

/** Of these keys of the file store, those that a file names: the others are orphans. */
export async function keysInUse(tx: Tx, keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set()
  const rows = await tx
    .selectFrom('files')
    .select('storageKey')
    .where('storageKey', 'in', keys)
    .execute()
  return new Set(rows.flatMap(({ storageKey }) => storageKey ?? []))
}
