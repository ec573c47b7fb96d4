import { useFormat } from '../../i18n/format.ts'
import classes from './map.module.css'
import { EQUATOR_M } from './measure.ts'
import { type Spot, unproject, WORLD } from './projection.ts'
import { unplace, type View } from './view.ts'

const PIXELS_MAX = 110

/** How long a kilometre is on the map, where its middle is. */
export function Scale({ view, middle }: { view: View; middle: Spot }) {
  const format = useFormat()
  const [, latitude] = unproject(unplace(view, middle))
  const metresOfPixel = (EQUATOR_M * Math.cos((latitude * Math.PI) / 180)) / (WORLD * view.k)
  const metres = roundDown(metresOfPixel * PIXELS_MAX)
  const text = metres < 1000 ? `${format.number(metres)} m` : `${format.number(metres / 1000)} km`
  return (
    <div className={classes.scale} style={{ width: metres / metresOfPixel }} aria-hidden="true">
      {text}
    </div>
  )
}

/** To 1, 2 or 5 of a power of ten. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  const digit = value / power
  return (digit >= 5 ? 5 : digit >= 2 ? 2 : 1) * power
}
