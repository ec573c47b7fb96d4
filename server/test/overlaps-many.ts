import { sql } from 'kysely'
import type { Db } from '../src/db/open.ts'
import { boxesOf } from '../src/geo/boxes.ts'
import { newId } from '../src/lib/ids.ts'

/** Registers an MBP at each place, each in a project of its own, past the API. */
export async function registerAt(
  db: Db,
  { ownerId, registryId }: { ownerId: string; registryId: string },
  places: object[],
): Promise<string[]> {
  const ids: string[] = []
  for (let from = 0; from < places.length; from += 2_000) {
    const rows = places.slice(from, from + 2_000).map((place) => ({
      id: newId(),
      projectId: newId(),
      location: JSON.stringify(place),
      boxes: boxesOf(place),
    }))
    const now = new Date()
    const at = { createdAt: now, lastModifiedAt: now }
    const project = { ownerId, name: 'Project', description: 'D', country: 'KEN', ...at }
    await db
      .insertInto('ecoProjects')
      .values(rows.map(({ projectId }) => ({ id: projectId, ...project })))
      .execute()
    await db
      .insertInto('mbps')
      .values(
        rows.map(({ id, projectId, location }) => ({
          id,
          ecoProjectId: projectId,
          name: 'MBP',
          issuingRegistryId: registryId,
          ecologicalBenefitType: 'Carbon' as const,
          classificationCategory: 'Removal' as const,
          classificationMethod: 'Nature' as const,
          geographicLocation: location,
          status: 'registered' as const,
          ...at,
        })),
      )
      .execute()
    await db
      .insertInto('mbpBoxes')
      .values(rows.flatMap(({ id, boxes }) => boxes.map((box) => ({ ...box, mbpId: id }))))
      .execute()
    ids.push(...rows.map(({ id }) => id))
  }
  await sql`analyze`.execute(db)
  return ids
}

/**
 * `count` MBPs made in the database: half of them anywhere, half crowded in a hundred regions; a
 * third are outlines of 8 to 60 positions, the others points; one in ten is no registered one.
 */
export async function registerRandom(
  db: Db,
  { ownerId, registryId }: { ownerId: string; registryId: string },
  count: number,
) {
  await db.connection().execute(async (connection) => {
    await sql`select setseed(0.42)`.execute(connection)
    await sql`create temporary table random_place as
      with region as materialized (
        select number, -170 + 340 * random() as longitude, -60 + 120 * random() as latitude
          from generate_series(0, 99) number),
      drawn as materialized (
        select number, random() as kind, random() as shape, random() as status,
               -178 + 356 * random() as longitude, degrees(asin(1.9 * random() - 0.95)) as latitude,
               sqrt(-2 * ln(1 - random())) as reach, 2 * pi() * random() as angle,
               0.005 + 0.1 * random() ^ 3 as size, 8 + (52 * random())::int as corners
          from generate_series(1, ${count}::int) number)
      select gen_random_uuid() as id, gen_random_uuid() as project_id, status, size, corners,
             shape < 0.33 as is_outline,
             case when kind < 0.5 then drawn.longitude
                  else region.longitude + reach * cos(angle) end as longitude,
             case when kind < 0.5 then drawn.latitude
                  else region.latitude + reach * sin(angle) end as latitude
        from drawn join region on region.number = drawn.number % 100`.execute(connection)
    await sql`insert into eco_projects
        (id, owner_id, name, description, country, created_at, last_modified_at)
      select project_id, ${ownerId}, 'Project', 'D', 'KEN', now(), now() from random_place`.execute(
      connection,
    )
    await sql`insert into mbps
        (id, eco_project_id, name, issuing_registry_id, ecological_benefit_type,
         classification_category, classification_method, geographic_location, status,
         created_at, last_modified_at)
      select id, project_id, 'MBP', ${registryId}, 'Carbon', 'Removal', 'Nature',
             case when is_outline then jsonb_build_object('type', 'Polygon', 'coordinates',
               jsonb_build_array((
                 select jsonb_agg(jsonb_build_array(
                          longitude + size * cos(2 * pi() * (corner % corners) / corners),
                          latitude + size * sin(2 * pi() * (corner % corners) / corners))
                          order by corner)
                   from generate_series(0, corners) corner)))
             else jsonb_build_object('type', 'Point', 'coordinates',
               jsonb_build_array(longitude, latitude)) end,
             (case when status < 0.05 then 'draft' when status < 0.1 then 'submitted'
                   else 'registered' end)::mbp_status,
             now(), now()
        from random_place`.execute(connection)
    await sql`insert into mbp_boxes (mbp_id, west, south, east, north)
      select id, longitude - margin, latitude - margin, longitude + margin, latitude + margin
        from random_place, lateral (select case when is_outline then size else 0 end) m (margin)`.execute(
      connection,
    )
    await sql`drop table random_place`.execute(connection)
    await sql`analyze`.execute(connection)
  })
}
