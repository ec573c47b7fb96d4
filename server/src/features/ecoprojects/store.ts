import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import { fromJson, toJson } from '../../db/json.ts'
import { listSpec, page } from '../../db/list.ts'
import type { Tx } from '../../db/open.ts'
import { readsEcoProject, readsMbp } from '../../db/readers.ts'
import type { EcoProjects, Mbps } from '../../db/tables.ts'
import { boxesOf } from '../../geo/boxes.ts'
import { newId } from '../../lib/ids.ts'
import type { ListQuery } from '../../lib/schema.ts'
import { fileViews } from '../files/store.ts'
import type { EcoProject, EcoProjectPatch, Mbp, MbpPatch, NewEcoProject, NewMbp } from './schema.ts'

export type EcoProjectRow = Selectable<EcoProjects>
export type MbpRow = Selectable<Mbps>

const projectId = sql.ref('ecoProjects.id')
const mbpId = sql.ref('mbps.id')

/** The project as one of its readers sees it; undefined for everybody else. */
export async function ecoProjectGet(tx: Tx, id: string, reader: string) {
  return tx
    .selectFrom('ecoProjects')
    .selectAll()
    .where('id', '=', id)
    .where(readsEcoProject(reader, projectId))
    .executeTakeFirst()
}

/**
 * Locks the project: everything below it waits for this transaction. Taken first by every write on
 * the project, its MBPs, their claims, processed claims and proposals.
 */
export async function ecoProjectLock(tx: Tx, id: string) {
  await tx.selectFrom('ecoProjects').select('id').where('id', '=', id).forUpdate().execute()
}

export async function mbpGet(tx: Tx, id: string, reader: string, ecoProjectId?: string) {
  return tx
    .selectFrom('mbps')
    .selectAll()
    .where('id', '=', id)
    .$if(ecoProjectId !== undefined, (q) => q.where('ecoProjectId', '=', ecoProjectId ?? ''))
    .where(readsMbp(reader, mbpId))
    .executeTakeFirst()
}

/** The project and its owner by the id of an MBP, whoever asks: to lock, and to decide. */
export async function mbpOwner(tx: Tx, id: string) {
  return tx
    .selectFrom('mbps')
    .innerJoin('ecoProjects', 'ecoProjects.id', 'mbps.ecoProjectId')
    .select(['ecoProjects.id as ecoProjectId', 'ecoProjects.ownerId'])
    .where('mbps.id', '=', id)
    .executeTakeFirst()
}

export async function mbpsOf(tx: Tx, ecoProjectId: string): Promise<MbpRow[]> {
  return tx.selectFrom('mbps').selectAll().where('ecoProjectId', '=', ecoProjectId).execute()
}

export async function ecoProjectInsert(tx: Tx, ownerId: string, project: NewEcoProject, now: Date) {
  const id = newId()
  const { modularBenefitProjects: _, ...attributes } = project
  const row = { ...projectColumns(attributes), ...madeAt(now), id, ownerId }
  // The body was checked to have what a new project needs.
  await tx
    .insertInto('ecoProjects')
    .values(row as Insertable<EcoProjects>)
    .execute()
  return id
}

export async function mbpInsert(tx: Tx, ecoProjectId: string, mbp: NewMbp, now: Date) {
  const id = newId()
  const { fileIds: _, ...attributes } = mbp
  const row = { ...mbpColumns(attributes), ...madeAt(now), id, ecoProjectId }
  // The body was checked to have what a new MBP needs.
  await tx
    .insertInto('mbps')
    .values(row as Insertable<Mbps>)
    .execute()
  await mbpBoxesReplace(tx, id, mbp.geographicLocation)
  return id
}

/** The boxes around its location, by which overlaps are found. */
async function mbpBoxesReplace(tx: Tx, mbpId: string, location: object) {
  await tx.deleteFrom('mbpBoxes').where('mbpId', '=', mbpId).execute()
  const boxes = boxesOf(location).map((box) => ({ ...box, mbpId }))
  await tx.insertInto('mbpBoxes').values(boxes).execute()
}

export async function ecoProjectUpdate(tx: Tx, id: string, patch: EcoProjectPatch) {
  const columns = projectColumns(patch)
  if (Object.keys(columns).length === 0) return
  await tx.updateTable('ecoProjects').set(columns).where('id', '=', id).execute()
}

/** The project, or an MBP that it embeds, changed: so does its ETag. */
export async function ecoProjectTouch(tx: Tx, id: string, now: Date) {
  await tx
    .updateTable('ecoProjects')
    .set((row) => ({ version: row('version', '+', 1), lastModifiedAt: now }))
    .where('id', '=', id)
    .execute()
}

export async function mbpUpdate(tx: Tx, id: string, patch: Omit<MbpPatch, 'fileIds'>) {
  const columns = mbpColumns(patch)
  if (Object.keys(columns).length === 0) return
  await tx.updateTable('mbps').set(columns).where('id', '=', id).execute()
  if (patch.geographicLocation) await mbpBoxesReplace(tx, id, patch.geographicLocation)
}

export async function mbpSetStatus(tx: Tx, id: string, status: MbpRow['status']) {
  await tx.updateTable('mbps').set({ status }).where('id', '=', id).execute()
}

export async function mbpDelete(tx: Tx, id: string) {
  await tx
    .deleteFrom('fileAttachments')
    .where('assetType', '=', 'mbp')
    .where('assetId', '=', id)
    .execute()
  await tx.deleteFrom('mbps').where('id', '=', id).execute()
}

/** Whether a proposal was ever made on the asset: its history must stay readable. */
export async function wasProposed(tx: Tx, assetId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('proposals')
    .select('id')
    .where('assetId', '=', assetId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

const projectSpec = listSpec('ecoProjects', {
  name: { sql: sql.ref('ecoProjects.name'), kind: 'text', isOrdered: true },
  country: { sql: sql.ref('ecoProjects.country'), kind: 'text', isOrdered: true },
  region: { sql: sql.ref('ecoProjects.region'), kind: 'text' },
  projectScale: { sql: sql.ref('ecoProjects.projectScale'), kind: 'text' },
  firstYearOfIssuance: { sql: sql.ref('ecoProjects.firstYearOfIssuance'), kind: 'number' },
  registryProjectId: { sql: sql.ref('ecoProjects.registryProjectId'), kind: 'text' },
  ownerId: { sql: sql.ref('ecoProjects.ownerId'), kind: 'id' },
})

export async function ecoProjectList(tx: Tx, reader: string, request: ListQuery) {
  const rows = tx.selectFrom('ecoProjects').selectAll().where(readsEcoProject(reader, projectId))
  return page(rows, projectSpec, request)
}

const mbpSpec = listSpec('mbps', {
  name: { sql: sql.ref('mbps.name'), kind: 'text', isOrdered: true },
  status: { sql: sql.ref('mbps.status'), kind: 'text', isOrdered: true },
  issuingRegistryId: { sql: sql.ref('mbps.issuingRegistryId'), kind: 'id' },
  ecologicalBenefitType: { sql: sql.ref('mbps.ecologicalBenefitType'), kind: 'text' },
  classificationCategory: { sql: sql.ref('mbps.classificationCategory'), kind: 'text' },
  classificationMethod: { sql: sql.ref('mbps.classificationMethod'), kind: 'text' },
  methodology: { sql: sql.ref('mbps.methodology'), kind: 'text' },
})

export async function mbpList(
  tx: Tx,
  ecoProjectId: string,
  reader: string,
  request: ListQuery & { status?: MbpRow['status'] },
) {
  const { status } = request
  const rows = tx
    .selectFrom('mbps')
    .selectAll()
    .where('ecoProjectId', '=', ecoProjectId)
    .where(readsMbp(reader, mbpId))
    .$if(status !== undefined, (q) => q.where('status', '=', status ?? 'draft'))
  return page(rows, mbpSpec, request)
}

/** Projects as their reader sees them: each with the MBPs that the reader may read. */
export async function ecoProjectViews(
  tx: Tx,
  rows: EcoProjectRow[],
  reader: string,
): Promise<EcoProject[]> {
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const mbps = await tx
    .selectFrom('mbps')
    .selectAll()
    .where('ecoProjectId', 'in', ids)
    .where(readsMbp(reader, mbpId))
    .orderBy('id')
    .execute()
  const views = await mbpViews(tx, mbps)
  return rows.map((row) => ({
    id: row.id,
    resourceUri: `/ecoProjects/${row.id}`,
    createdAt: row.createdAt.toISOString(),
    lastModifiedAt: row.lastModifiedAt.toISOString(),
    ownerId: row.ownerId,
    name: row.name,
    description: row.description,
    country: row.country,
    region: row.region,
    projectScale: row.projectScale,
    firstYearOfIssuance: row.firstYearOfIssuance,
    informationLink: row.informationLink,
    mediaLinks: fromJson(row.mediaLinks),
    addresses: fromJson(row.addresses),
    registryProjectId: row.registryProjectId,
    modularBenefitProjects: views.filter(({ ecoProjectId }) => ecoProjectId === row.id),
  }))
}

export function mbpUri(mbp: { id: string; ecoProjectId: string }): string {
  return `/ecoProjects/${mbp.ecoProjectId}/mbps/${mbp.id}`
}

export async function mbpViews(tx: Tx, rows: MbpRow[]): Promise<Mbp[]> {
  if (rows.length === 0) return []
  const [files, owners] = await Promise.all([
    fileViews(
      tx,
      'mbp',
      rows.map(({ id }) => id),
    ),
    tx
      .selectFrom('ecoProjects')
      .select(['id', 'ownerId'])
      .where('id', 'in', [...new Set(rows.map(({ ecoProjectId }) => ecoProjectId))])
      .execute(),
  ])
  return rows.map((row) => ({
    id: row.id,
    resourceUri: mbpUri(row),
    createdAt: row.createdAt.toISOString(),
    lastModifiedAt: row.lastModifiedAt.toISOString(),
    ecoProjectId: row.ecoProjectId,
    ownerId: owners.find(({ id }) => id === row.ecoProjectId)?.ownerId ?? '',
    name: row.name,
    description: row.description,
    issuingRegistryId: row.issuingRegistryId,
    ecologicalBenefitType: row.ecologicalBenefitType,
    classificationCategory: row.classificationCategory,
    classificationMethod: row.classificationMethod,
    ecologicalBenefitScope: row.ecologicalBenefitScope,
    methodology: row.methodology,
    verificationStandard: row.verificationStandard,
    geographicLocation: fromJson(row.geographicLocation),
    storageType: row.storageType,
    durabilityYears: row.durabilityYears,
    developers: fromJson(row.developers),
    sponsors: fromJson(row.sponsors),
    status: row.status,
    files: files.get(row.id) ?? [],
  }))
}

function madeAt(now: Date) {
  return { createdAt: now, lastModifiedAt: now }
}

/** What is absent stays: only the named attributes become columns. */
function projectColumns({
  mediaLinks,
  addresses,
  ...plain
}: EcoProjectPatch): Updateable<EcoProjects> {
  return {
    ...plain,
    ...(mediaLinks !== undefined && { mediaLinks: toJson(mediaLinks ?? []) }),
    ...(addresses !== undefined && { addresses: toJson(addresses ?? []) }),
  }
}

function mbpColumns({
  geographicLocation,
  developers,
  sponsors,
  ...plain
}: Omit<MbpPatch, 'fileIds'>): Updateable<Mbps> {
  return {
    ...plain,
    ...(geographicLocation && { geographicLocation: toJson(geographicLocation) }),
    ...(developers !== undefined && { developers: toJson(developers ?? []) }),
    ...(sponsors !== undefined && { sponsors: toJson(sponsors ?? []) }),
  }
}
