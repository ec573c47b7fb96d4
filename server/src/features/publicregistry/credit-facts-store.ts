import { type SqlBool, sql } from 'kysely'
import type { Attribute, ListSpec } from '../../db/list.ts'
import type { Tx } from '../../db/open.ts'
import { tons } from '../../lib/quantity.ts'

/** A project is public once one of its MBPs is registered. `id` names the project's column. */
export const isPublicProject = (id: string) =>
  sql<SqlBool>`exists (select from mbps registered
    where registered.eco_project_id = ${sql.ref(id)} and registered.status = 'registered')`

/** A list that can be asked for nothing but its public attributes. */
export function publicSpec(table: string, attributes: Record<string, Attribute>): ListSpec {
  const [id, createdAt] = [sql.ref(`${table}.id`), sql.ref(`${table}.createdAt`)]
  const own: Attribute = { sql: id, kind: 'id', isOrdered: true }
  return { id, createdAt, lastModifiedAt: createdAt, attributes: { id: own, ...attributes } }
}

/** What a list can be asked for, for its description. */
export function wordsOf({ attributes }: ListSpec): string {
  const ordered = Object.keys(attributes).filter((name) => attributes[name]?.isOrdered)
  return `Filter by ${Object.keys(attributes).join(', ')}; orderBy ${ordered.join(', ')}.`
}

export const creditAttributes: Record<string, Attribute> = {
  quantity: { sql: sql.ref('credits.quantity'), kind: 'quantity', isOrdered: true },
  vintage: { sql: sql.ref('credits.vintage'), kind: 'number', isOrdered: true },
  assetId: { sql: sql.ref('credits.assetId'), kind: 'text', isOrdered: true },
  tokenType: { sql: sql.ref('credits.tokenType'), kind: 'text' },
  country: { sql: sql.ref('credits.country'), kind: 'text' },
  category: { sql: sql.ref('credits.category'), kind: 'text' },
  method: { sql: sql.ref('credits.method'), kind: 'text' },
  storageType: { sql: sql.ref('credits.storageType'), kind: 'text' },
  durabilityRating: { sql: sql.ref('credits.durabilityRating'), kind: 'text' },
  correspondingAdjustment: { sql: sql.ref('credits.correspondingAdjustment'), kind: 'text' },
  verificationStandard: { sql: sql.ref('credits.verificationStandard'), kind: 'text' },
  climateLabels: { sql: sql.ref('credits.climateLabels'), kind: 'texts' },
}

/** Credits with the names around them, as far as they are public. */
export function creditsWithNames(tx: Tx) {
  return tx
    .selectFrom('credits')
    .innerJoin('organizations as registry', 'registry.id', 'credits.issuerId')
    .leftJoin('ecoProjects as project', (join) =>
      join
        .onRef('project.id', '=', 'credits.ecoProjectId')
        .on(isPublicProject('credits.ecoProjectId')),
    )
    .leftJoin('mbps', (join) =>
      join.onRef('mbps.id', '=', 'credits.mbpId').on('mbps.status', '=', 'registered'),
    )
    .select([
      'credits.id',
      'credits.assetId',
      'credits.tokenType',
      'credits.vintage',
      'credits.quantity',
      'credits.lineKey',
      'credits.serialFrom',
      'credits.serialTo',
      'credits.issuerId',
      'registry.name as registryName',
      'project.id as projectId',
      'project.name as projectName',
      'project.country as projectCountry',
      'mbps.methodology',
      'credits.verificationStandard',
      'credits.country',
      'credits.ecologicalBenefitType',
      'credits.category',
      'credits.method',
      'credits.storageType',
      'credits.durabilityYears',
      'credits.durabilityRating',
      'credits.correspondingAdjustment',
      'credits.climateLabels',
    ])
}
type CreditRow = Awaited<ReturnType<ReturnType<typeof creditsWithNames>['executeTakeFirstOrThrow']>>

/** What an issuance and a retirement both say: the schema's `creditProperties`, and its serials. */
export function creditFacts(row: CreditRow) {
  const { projectId, projectName, projectCountry } = row
  const isNamed = projectId !== null && projectName !== null && projectCountry !== null
  return {
    quantity: tons(row.quantity),
    // Serials stay far below 2^53: a line of a registry has at most 9e11 mtCO2e.
    serialRange: { line: row.lineKey, from: Number(row.serialFrom), to: Number(row.serialTo) },
    assetId: row.assetId,
    tokenType: row.tokenType,
    vintage: row.vintage,
    registry: { id: row.issuerId, name: row.registryName },
    project: isNamed ? { id: projectId, name: projectName, country: projectCountry } : null,
    methodology: row.methodology,
    verificationStandard: row.verificationStandard,
    country: row.country,
    ecologicalBenefitType: row.ecologicalBenefitType,
    category: row.category,
    method: row.method,
    storageType: row.storageType,
    durabilityYears: row.durabilityYears,
    durabilityRating: row.durabilityRating,
    correspondingAdjustment: row.correspondingAdjustment,
    climateLabels: row.climateLabels,
  }
}

/** A text that a stranger looks for, as a pattern of SQL. */
export const like = (q: string) => `%${q.trim().replaceAll(/[\\%_]/g, '\\$&')}%`
