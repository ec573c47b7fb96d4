import { type Selectable, type SqlBool, sql } from 'kysely'
import { fromJson } from '../../db/json.ts'
import { page } from '../../db/list.ts'
import type { Tx } from '../../db/open.ts'
import type { Mbps } from '../../db/tables.ts'
import { isPublicProject, like, publicSpec, wordsOf } from './credit-facts-store.ts'
import { type Ended, quantitiesOf } from './quantities.ts'
import type { PublicProject, PublicProjectListQuery } from './schema.ts'

const spec = publicSpec('ecoProjects', {
  name: { sql: sql.ref('ecoProjects.name'), kind: 'text', isOrdered: true },
  country: { sql: sql.ref('ecoProjects.country'), kind: 'text', isOrdered: true },
  region: { sql: sql.ref('ecoProjects.region'), kind: 'text' },
  projectScale: { sql: sql.ref('ecoProjects.projectScale'), kind: 'text' },
  firstYearOfIssuance: { sql: sql.ref('ecoProjects.firstYearOfIssuance'), kind: 'number' },
  registryProjectId: { sql: sql.ref('ecoProjects.registryProjectId'), kind: 'text' },
  ownerId: { sql: sql.ref('ecoProjects.ownerId'), kind: 'id' },
})
export const projectAttributes = wordsOf(spec)

function registeredProjects(tx: Tx) {
  return tx
    .selectFrom('ecoProjects')
    .innerJoin('organizations as owner', 'owner.id', 'ecoProjects.ownerId')
    .select([
      'ecoProjects.id',
      'ecoProjects.name',
      'ecoProjects.description',
      'ecoProjects.country',
      'ecoProjects.region',
      'ecoProjects.projectScale',
      'ecoProjects.firstYearOfIssuance',
      'ecoProjects.informationLink',
      'ecoProjects.registryProjectId',
      'ecoProjects.ownerId',
      'owner.name as ownerName',
    ])
    .where(isPublicProject('ecoProjects.id'))
}
type ProjectRow = Awaited<
  ReturnType<ReturnType<typeof registeredProjects>['executeTakeFirstOrThrow']>
>

export async function publicProjectList(tx: Tx, request: PublicProjectListQuery) {
  const { country, registryId, q } = request
  const rows = registeredProjects(tx)
    .$if(country !== undefined, (query) => query.where('country', 'in', country ?? []))
    .$if(registryId !== undefined, (query) =>
      query.where(
        sql<SqlBool>`exists (select from mbps
          where mbps.eco_project_id = eco_projects.id and mbps.status = 'registered'
            and mbps.issuing_registry_id = ${registryId ?? ''})`,
      ),
    )
    .$if(q?.trim() !== undefined, (query) =>
      query.where('ecoProjects.name', 'ilike', like(q ?? '')),
    )
  const found = await page(rows, spec, request)
  return { ...found, rows: await viewsOf(tx, found.rows) }
}

export async function publicProjectGet(tx: Tx, id: string): Promise<PublicProject | undefined> {
  const row = await registeredProjects(tx).where('ecoProjects.id', '=', id).executeTakeFirst()
  return row && (await viewsOf(tx, [row]))[0]
}

async function viewsOf(tx: Tx, rows: ProjectRow[]): Promise<PublicProject[]> {
  const ids = rows.map(({ id }) => id)
  const mbps = await tx
    .selectFrom('mbps')
    .innerJoin('organizations as registry', 'registry.id', 'mbps.issuingRegistryId')
    .selectAll('mbps')
    .select('registry.name as registryName')
    .where('mbps.ecoProjectId', 'in', ids)
    .where('mbps.status', '=', 'registered')
    .orderBy('mbps.id')
    .execute()
  const sums = await sumsOf(tx, ids)
  return rows.map((project) => {
    const { issued, ...ended } = sums.get(project.id) ?? nothing
    return {
      // Each by its name: what a row has more of, as the key of its page, is not told.
      id: project.id,
      name: project.name,
      description: project.description,
      country: project.country,
      region: project.region,
      projectScale: project.projectScale,
      firstYearOfIssuance: project.firstYearOfIssuance,
      informationLink: project.informationLink,
      registryProjectId: project.registryProjectId,
      owner: { id: project.ownerId, name: project.ownerName },
      modularBenefitProjects: mbps.filter((mbp) => mbp.ecoProjectId === project.id).map(mbpView),
      quantities: quantitiesOf(issued, ended),
    }
  })
}

const nothing = { issued: 0n, retired: 0n, cancelled: 0n }

async function sumsOf(tx: Tx, ids: readonly string[]) {
  const { rows } = await sql<Ended & { id: string; issued: bigint }>`
    select eco_project_id as id,
           coalesce(sum(quantity) filter (where parent_id is null), 0)::bigint as issued,
           coalesce(sum(quantity) filter (where status = 'retired'), 0)::bigint as retired,
           coalesce(sum(quantity) filter (where status = 'cancelled'), 0)::bigint as cancelled
      from credits where eco_project_id = any(${ids}::uuid[]) group by eco_project_id`.execute(tx)
  return new Map(rows.map(({ id, ...sums }) => [id, sums]))
}

function mbpView(mbp: Selectable<Mbps> & { registryName: string }) {
  return {
    id: mbp.id,
    name: mbp.name,
    description: mbp.description,
    registry: { id: mbp.issuingRegistryId, name: mbp.registryName },
    ecologicalBenefitType: mbp.ecologicalBenefitType,
    classificationCategory: mbp.classificationCategory,
    classificationMethod: mbp.classificationMethod,
    ecologicalBenefitScope: mbp.ecologicalBenefitScope,
    methodology: mbp.methodology,
    verificationStandard: mbp.verificationStandard,
    geographicLocation: fromJson<Record<string, unknown>>(mbp.geographicLocation),
    storageType: mbp.storageType,
    durabilityYears: mbp.durabilityYears,
  }
}
