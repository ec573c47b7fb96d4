import type { Position } from './shape.ts'

/** The mean radius of the earth (IUGG), as a sphere. */
export const RADIUS_KM = 6371.0088

/** A place as a point of the sphere of radius 1 around the origin. */
export interface Vector {
  x: number
  y: number
  z: number
}

export function vectorOf({ longitude, latitude }: Position): Vector {
  const [along, up] = [longitude * (Math.PI / 180), latitude * (Math.PI / 180)]
  return { x: Math.cos(up) * Math.cos(along), y: Math.cos(up) * Math.sin(along), z: Math.sin(up) }
}

export function chordBetween(a: Vector, b: Vector): number {
  return Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z)
}

/** The straight line through the sphere of radius 1 that spans so many km of its surface. */
export function chordOf(km: number): number {
  return km >= Math.PI * RADIUS_KM ? Number.POSITIVE_INFINITY : 2 * Math.sin(km / RADIUS_KM / 2)
}

export function kmOf(chord: number): number {
  return 2 * RADIUS_KM * Math.asin(Math.min(chord / 2, 1))
}

/** The chord from a point to the nearest place of the short arc from `a` to `b`. */
export function chordToArc(point: Vector, a: Vector, b: Vector): number {
  const [x, y, z] = [b.x - a.x, b.y - a.y, b.z - a.z]
  const length = x * x + y * y + z * z
  const along = (point.x - a.x) * x + (point.y - a.y) * y + (point.z - a.z) * z
  if (length === 0 || along <= 0) return chordBetween(point, a)
  if (along >= length) return chordBetween(point, b)
  const part = along / length
  const [onX, onY, onZ] = [a.x + part * x, a.y + part * y, a.z + part * z]
  const up = 1 / Math.sqrt(onX * onX + onY * onY + onZ * onZ)
  const [dx, dy, dz] = [point.x - onX * up, point.y - onY * up, point.z - onZ * up]
  return Math.sqrt(dx * dx + dy * dy + dz * dz)
}
