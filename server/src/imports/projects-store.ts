import { sql } from 'kysely'
import { toJson } from '../db/json.ts'
import type { Tx } from '../db/open.ts'
import { boxesOf } from '../geo/boxes.ts'
import { newId } from '../lib/ids.ts'
import type { Adapter, Mbp, Project } from './adapter.ts'
import type { Made } from './items-store.ts'
import type { ProjectIds } from './store.ts'

/** The projects that were imported of a registry, by the registry's ids; locks them. */
export async function projectsOf(
  tx: Tx,
  registryId: string,
  keys: readonly string[],
): Promise<Map<string, ProjectIds>> {
  const { rows } = await sql<ProjectIds & { key: string }>`
    select project.key, project.eco_project_id, mbp.mbp_id
      from (select distinct key from unnest(${keys}::text[]) as told (key)) told
      join imported_items project on project.registry_id = ${registryId}
                                 and project.kind = 'project' and project.key = told.key
      join eco_projects on eco_projects.id = project.eco_project_id
      left join imported_items mbp on mbp.registry_id = ${registryId} and mbp.kind = 'mbp'
                                  and mbp.key = told.key
     order by project.eco_project_id
       for update of eco_projects`.execute(tx)
  return new Map(rows.map(({ key, ...ids }) => [key, ids]))
}

/** Makes the projects, owned by the registry that tells of them. */
export async function projectsInsert(
  tx: Tx,
  ownerId: string,
  projects: readonly Project[],
  now: Date,
): Promise<Made[]> {
  const rows = projects.map((project) => ({ project, id: newId() }))
  const texts = (of: (project: Project) => string | null) => rows.map(({ project }) => of(project))
  await sql`
    insert into eco_projects (
      id, owner_id, name, description, country, region, project_scale, first_year_of_issuance,
      information_link, registry_project_id, created_at, last_modified_at)
    select id, ${ownerId}::uuid, name, description, country, region, scale, year, link, key, ${now},
           ${now}
      from unnest(
        ${rows.map(({ id }) => id)}::uuid[], ${texts(({ name }) => name)}::text[],
        ${texts(({ description, name }) => description ?? name)}::text[],
        ${texts(({ country }) => country)}::text[], ${texts(({ region }) => region)}::text[],
        ${texts(({ projectScale }) => projectScale)}::project_scale[],
        ${rows.map(({ project }) => project.firstYearOfIssuance)}::integer[],
        ${texts(({ informationLink }) => informationLink)}::text[],
        ${texts(({ key }) => key)}::text[])
        as told (id, name, description, country, region, scale, year, link, key)`.execute(tx)
  return rows.map(({ project: item, id: ecoProjectId }) => ({ item, ecoProjectId }))
}

/** Makes the MBPs of projects that are there; each project changes with it. */
export async function mbpsInsert(
  tx: Tx,
  registryId: string,
  { verificationStandard }: Adapter,
  mbps: readonly (Mbp & { ecoProjectId: string })[],
  now: Date,
): Promise<Made[]> {
  const rows = mbps.map((mbp) => ({ mbp, id: newId() }))
  const texts = (of: (mbp: Mbp) => string | null) => rows.map(({ mbp }) => of(mbp))
  const developers = texts(({ developer }) => toJson(developer === null ? [] : [developer]))
  await sql`
    insert into mbps (
      id, eco_project_id, name, issuing_registry_id, ecological_benefit_type,
      classification_category, classification_method, ecological_benefit_scope, methodology,
      verification_standard, geographic_location, storage_type, developers, status, created_at,
      last_modified_at)
    select id, eco_project_id, name, ${registryId}::uuid, 'Carbon', category, method, scope,
           methodology, ${verificationStandard}, location, storage, developers, status, ${now}, ${now}
      from unnest(
        ${rows.map(({ id }) => id)}::uuid[],
        ${rows.map(({ mbp }) => mbp.ecoProjectId)}::uuid[], ${texts(({ name }) => name)}::text[],
        ${texts(({ category }) => category)}::classification_category[],
        ${texts(({ method }) => method)}::classification_method[],
        ${texts(({ scope }) => scope)}::ecological_benefit_scope[],
        ${texts(({ methodology }) => methodology)}::text[],
        ${texts(({ location }) => toJson(location))}::jsonb[],
        ${texts(({ storageType }) => storageType)}::storage_type[],
        ${developers}::jsonb[], ${texts(({ status }) => status)}::mbp_status[])
        as told (id, eco_project_id, name, category, method, scope, methodology, location, storage,
                 developers, status)`.execute(tx)
  await sql`
    update eco_projects set version = version + 1, last_modified_at = ${now}
     where id = any(${rows.map(({ mbp }) => mbp.ecoProjectId)}::uuid[])
       and created_at <> ${now}`.execute(tx)
  const boxes = rows.flatMap(({ mbp, id }) => boxesOf(mbp.location).map((box) => ({ id, ...box })))
  const degrees = (of: 'west' | 'south' | 'east' | 'north') => boxes.map((box) => box[of])
  await sql`
    insert into mbp_boxes (mbp_id, west, south, east, north)
    select * from unnest(
      ${boxes.map(({ id }) => id)}::uuid[], ${degrees('west')}::double precision[],
      ${degrees('south')}::double precision[], ${degrees('east')}::double precision[],
      ${degrees('north')}::double precision[])`.execute(tx)
  return rows.map(({ mbp, id: mbpId }) => ({ item: mbp, mbpId, ecoProjectId: mbp.ecoProjectId }))
}
