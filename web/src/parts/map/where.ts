import { useTranslation } from 'react-i18next'
import { type Format, useFormat } from '../../i18n/format.ts'
import { piecesOf } from './geojson.ts'
import { areaKm2 } from './measure.ts'
import { boundsOf, type Spot, unproject } from './projection.ts'

/** Says in words where a geometry is and how large: "Area of 21 km², about 3.61° S, 39.85° E". */
export function useWhere(): (geoJson: object) => string {
  const { t } = useTranslation()
  const format = useFormat()
  const words = {
    north: t('map.north'),
    south: t('map.south'),
    east: t('map.east'),
    west: t('map.west'),
  }
  return (geoJson) => {
    const pieces = piecesOf(geoJson)
    const bounds = boundsOf([pieces])
    if (!bounds) return t('map.nowhere')
    const { left, right, top, bottom } = bounds
    const at = degrees(format, words, unproject([(left + right) / 2, (top + bottom) / 2]))
    if (pieces.areas.length > 0) {
      return t('map.areaAt', { area: format.number(rounded(areaKm2(geoJson))), at })
    }
    return pieces.points.length === 1
      ? t('map.pointAt', { at })
      : t('map.placesAt', { count: pieces.points.length + pieces.lines.length, at })
  }
}

/** Three figures that count. */
const rounded = (value: number) => Number(value.toPrecision(3))

interface Words {
  north: string
  south: string
  east: string
  west: string
}

function degrees(format: Format, words: Words, [longitude, latitude]: Spot): string {
  const one = (value: number) => `${format.number(Math.round(Math.abs(value) * 1e4) / 1e4)}°`
  const south = latitude < 0 ? words.south : words.north
  const east = longitude < 0 ? words.west : words.east
  return `${one(latitude)} ${south}, ${one(longitude)} ${east}`
}
