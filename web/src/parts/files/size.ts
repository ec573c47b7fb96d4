import type { Format } from '../../i18n/format.ts'

const units = ['B', 'kB', 'MB', 'GB']

/** Bytes as people say them. */
export function sizeOf(format: Format, bytes: number): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  return `${format.number(Number((bytes / 1000 ** power).toPrecision(3)))} ${units[power]}`
}
