import type { Branch, Pieces } from './pieces.ts'
import type { Polygon, Position, Shape } from './shape.ts'

/** Pieces that all walks may meet. Nothing real needs a tenth; rings upon rings meet all of theirs. */
const VISITS_MAX = 20_000_000

/**
 * Whether some part of `inner` begins inside an area of `outer`; null where so many parts lie above
 * so many others that it cannot be told in good time.
 */
export function beginsInside(inner: Shape, outer: Shape, pieces: Pieces): boolean | null {
  if (outer.polygons.length === 0) return false
  const visits = { left: VISITS_MAX }
  for (const { positions } of inner.chains) {
    const [first] = positions
    if (first && isInside(first, outer, pieces, visits)) return true
    if (visits.left < 0) return null
  }
  return false
}

interface Visits {
  left: number
}

/** From inside an area a walk north crosses its bounds an odd number of times, or ends at its pole. */
function isInside(place: Position, { polygons }: Shape, { root }: Pieces, visits: Visits): boolean {
  const inside = new Set(polygons.filter(({ holdsNorth }) => holdsNorth))
  walkNorth(place, root, visits, (polygon) => {
    if (!inside.delete(polygon)) inside.add(polygon)
  })
  return inside.size > 0
}

function walkNorth(
  place: Position,
  branch: Branch,
  visits: Visits,
  crossed: (polygon: Polygon) => void,
) {
  if (branch.north < place.latitude) return
  const turns = Math.ceil((branch.west - place.longitude) / 360)
  if (place.longitude + 360 * turns > branch.east) return
  for (const half of branch.below ?? []) walkNorth(place, half, visits, crossed)
  visits.left -= branch.pieces.length
  for (const { a, b, polygon } of branch.pieces) {
    if (!polygon) continue
    const turn = Math.ceil((Math.min(a.longitude, b.longitude) - place.longitude) / 360)
    const longitude = place.longitude + 360 * turn
    if (a.longitude <= longitude === b.longitude <= longitude) continue
    const part = (longitude - a.longitude) / (b.longitude - a.longitude)
    if (a.latitude + part * (b.latitude - a.latitude) > place.latitude) crossed(polygon)
  }
}
