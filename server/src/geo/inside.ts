import type { Branch, Pieces } from './pieces.ts'
import type { Polygon, Position, Shape } from './shape.ts'

/** Whether some part of `inner` begins inside an area of `outer`. */
export function beginsInside(inner: Shape, outer: Shape, pieces: Pieces): boolean {
  if (outer.polygons.length === 0) return false
  return inner.chains.some(({ positions: [first] }) => first && isInside(first, outer, pieces))
}

/** From inside an area a walk north crosses its bounds an odd number of times, or ends at its pole. */
function isInside(place: Position, { polygons }: Shape, { root }: Pieces): boolean {
  const inside = new Set(polygons.filter(({ holdsNorth }) => holdsNorth))
  walkNorth(place, root, (polygon) => {
    if (!inside.delete(polygon)) inside.add(polygon)
  })
  return inside.size > 0
}

function walkNorth(place: Position, branch: Branch, crossed: (polygon: Polygon) => void) {
  if (branch.north < place.latitude) return
  const turns = Math.ceil((branch.west - place.longitude) / 360)
  if (place.longitude + 360 * turns > branch.east) return
  for (const half of branch.below ?? []) walkNorth(place, half, crossed)
  for (const { a, b, polygon } of branch.pieces) {
    if (!polygon) continue
    const turn = Math.ceil((Math.min(a.longitude, b.longitude) - place.longitude) / 360)
    const longitude = place.longitude + 360 * turn
    if (a.longitude <= longitude === b.longitude <= longitude) continue
    const part = (longitude - a.longitude) / (b.longitude - a.longitude)
    if (a.latitude + part * (b.latitude - a.latitude) > place.latitude) crossed(polygon)
  }
}
