import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { registerAt } from './overlaps-many.ts'
import { ok, World } from './world.ts'

/** The places of the UN's CDM projects, read where the test runs and never copied. */
const folder = process.env.SHARED_DATA || join(import.meta.dirname, '../../../shared/data')
const file = join(folder, 'unfccc-cdm/cdm_projects_cadt_mapped_2023-11.csv')
const skip = existsSync(file) ? false : `SKIPPED: no ${file}; name the folder in SHARED_DATA`
const PROJECTS = 13_162
/** Of these the export names no place: Viet Nam, the Republic of Korea and other countries. */
const WITHOUT_PLACE = 615

interface Place {
  latitude: number
  longitude: number
}

function haversineKm(a: Place, b: Place): number {
  const radians = Math.PI / 180
  const half =
    Math.sin(((b.latitude - a.latitude) * radians) / 2) ** 2 +
    Math.cos(a.latitude * radians) *
      Math.cos(b.latitude * radians) *
      Math.sin(((b.longitude - a.longitude) * radians) / 2) ** 2
  return 2 * 6371.0088 * Math.asin(Math.sqrt(half))
}

test('near every place of the 13,162 real projects lies what the haversine formula says', {
  skip,
}, async (t) => {
  const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true })
  const places = rows.flatMap(({ geographicIdentifier }): Place[] =>
    geographicIdentifier ? [JSON.parse(geographicIdentifier)] : [],
  )
  assert.equal(rows.length, PROJECTS)
  assert.equal(rows.length - places.length, WITHOUT_PLACE)

  await using world = await World.create()
  const owner = await world.organization('Supplier')
  const registry = await world.organization('IssuingRegistry')
  const ids = await registerAt(
    world.db,
    { ownerId: owner.id, registryId: registry.id },
    places.map(({ longitude, latitude }) => ({
      type: 'Point',
      coordinates: [longitude, latitude],
    })),
  )
  const projects = new Map(
    (await world.db.selectFrom('mbps').select(['id', 'ecoProjectId']).execute()).map((row) => [
      row.id,
      row.ecoProjectId,
    ]),
  )
  const overlapsOf = async (id: string, radiusKm: number) => {
    const found = new Map<string, number>()
    let page: string | undefined
    do {
      const uri = `/ecoProjects/${projects.get(id)}/mbps/${id}/overlaps?radiusKm=${radiusKm}&top=500`
      const answer = await ok(owner.get(page ? `${uri}&page=${page}` : uri))
      assert.equal(answer.isComplete, true)
      for (const item of answer.items) {
        assert.ok(!found.has(item.id), 'none is on two pages')
        assert.equal(item.criteria.intersects, item.distanceKm === 0)
        found.set(item.id, item.distanceKm)
      }
      page = answer.nextPage
    } while (page)
    return found
  }

  // One project of each place, and some that share theirs.
  const perPlace = Map.groupBy(ids.keys(), (at) => JSON.stringify(places[at]))
  const chosen = [...perPlace.values()].flatMap(([first = 0]) => first)
  let compared = 0
  const compare = async (index: number, radiusKm: number) => {
    const [id = '', here = { latitude: 0, longitude: 0 }] = [ids[index], places[index]]
    const found = await overlapsOf(id, radiusKm)
    const expected = ids.flatMap((other, at): [string, number][] => {
      const km = haversineKm(here, places[at] ?? here)
      return other !== id && km <= radiusKm ? [[other, km]] : []
    })
    assert.equal(found.size, expected.length)
    for (const [other, km] of expected) assert.ok(Math.abs((found.get(other) ?? -1) - km) < 0.001)
    compared += expected.length
  }
  for (const index of chosen) await compare(index, 10)
  const fewAround = chosen.filter(
    (at) => (perPlace.get(JSON.stringify(places[at]))?.length ?? 0) < 300,
  )
  for (const index of fewAround.slice(0, 25)) await compare(index, 750)
  t.diagnostic(
    `${places.length} projects at ${chosen.length} places, ${WITHOUT_PLACE} without one; ${compared} neighbours compared`,
  )
})
