import type { Fault } from './problem.ts'

/**
 * What is wrong with a GeoJSON object (RFC 7946): a geometry, a feature or a collection of either,
 * in WGS 84 (longitude first). No fault: it is sound. Pointers are relative to the object.
 */
export function geoJsonFaults(value: unknown): Fault[] {
  const faults: Fault[] = []
  checkObject(value, '', 0, (pointer, message) => {
    if (faults.length < FAULTS_MAX) faults.push({ pointer, message })
  })
  return faults
}

type Report = (pointer: string, message: string) => void

const FAULTS_MAX = 20
const DEPTH_MAX = 8
const geometries = {
  Point: position,
  MultiPoint: many(position, 1),
  LineString: many(position, 2),
  MultiLineString: many(many(position, 2), 1),
  Polygon: many(ring, 1),
  MultiPolygon: many(many(ring, 1), 1),
}

function isGeometry(type: unknown): type is keyof typeof geometries {
  return typeof type === 'string' && Object.hasOwn(geometries, type)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function checkObject(value: unknown, at: string, depth: number, report: Report) {
  if (!isObject(value)) return report(at, 'must be a GeoJSON object')
  if (depth > DEPTH_MAX) return report(at, 'is nested too deeply')
  const { type } = value
  if (isGeometry(type)) return geometries[type](value.coordinates, `${at}/coordinates`, report)
  if (type === 'Feature') return checkObject(value.geometry, `${at}/geometry`, depth + 1, report)
  const member =
    type === 'FeatureCollection' ? 'features' : type === 'GeometryCollection' ? 'geometries' : null
  if (!member) {
    const known = [...Object.keys(geometries), 'GeometryCollection', 'Feature', 'FeatureCollection']
    return report(`${at}/type`, `must be one of ${known.join(', ')}`)
  }
  const members = value[member]
  if (!Array.isArray(members) || members.length === 0) {
    return report(`${at}/${member}`, 'must be an array of at least one')
  }
  for (const [index, each] of members.entries()) {
    checkObject(each, `${at}/${member}/${index}`, depth + 1, report)
  }
}

type Check = (value: unknown, at: string, report: Report) => void

function many(check: Check, least: number): Check {
  return (value, at, report) => {
    if (!Array.isArray(value) || value.length < least) {
      return report(at, `must be an array of at least ${least}`)
    }
    for (const [index, each] of value.entries()) check(each, `${at}/${index}`, report)
  }
}

function position(value: unknown, at: string, report: Report) {
  if (
    !Array.isArray(value) ||
    value.length < 2 ||
    value.length > 3 ||
    !value.every((each) => typeof each === 'number')
  ) {
    return report(at, 'must be [longitude, latitude] or [longitude, latitude, altitude]')
  }
  const [longitude, latitude]: number[] = value
  if (Math.abs(longitude ?? 0) > 180) report(`${at}/0`, 'must be a longitude from -180 to 180')
  if (Math.abs(latitude ?? 0) > 90) report(`${at}/1`, 'must be a latitude from -90 to 90')
}

/** A closed line that bounds an area: the last position is the first again. */
function ring(value: unknown, at: string, report: Report) {
  many(position, 4)(value, at, report)
  if (!Array.isArray(value) || value.length < 4) return
  if (JSON.stringify(value[0]) !== JSON.stringify(value.at(-1))) {
    report(at, 'must end where it begins')
  }
}
