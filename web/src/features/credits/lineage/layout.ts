import { hierarchy, tree } from 'd3-hierarchy'
import type { Step } from './tree.ts'

export const WIDTH = 200
export const HEIGHT = 64
const COLUMN = 256
const ROW = 80

export interface Spot {
  step: Step
  x: number
  y: number
  parent: { x: number; y: number } | undefined
}

export interface Layout {
  spots: Spot[]
  /** Of all boxes together. */
  left: number
  right: number
  top: number
  bottom: number
}

/** Where each step is drawn, by the middle of its box: time goes to the right. */
export function layoutOf(root: Step): Layout {
  const nodes = tree<Step>()
    .nodeSize([ROW, COLUMN])
    .separation((a, b) => (a.parent === b.parent ? 1 : 1.15))(hierarchy(root))
    .descendants()
  const spots = nodes.map(({ data, x, y, parent }) => ({
    step: data,
    x: y,
    y: x,
    parent: parent ? { x: parent.y, y: parent.x } : undefined,
  }))
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)]
  return {
    spots,
    left: least(xs) - WIDTH / 2,
    right: -least(xs.map((x) => -x)) + WIDTH / 2,
    top: least(ys) - HEIGHT / 2,
    bottom: -least(ys.map((y) => -y)) + HEIGHT / 2,
  }
}

/** Not by spreading: there may be too many for the arguments of a function. */
const least = (values: number[]) =>
  values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)

/** From the side of a box to that of the next, as SVG draws it; from afar, where no boxes are, between their middles. */
export function linkOf({ x, y, parent }: Spot, isFar: boolean): string {
  if (!parent) return ''
  const gap = isFar ? 0 : WIDTH / 2
  const [from, to] = [parent.x + gap, x - gap]
  const half = (from + to) / 2
  return `M${from} ${parent.y}C${half} ${parent.y} ${half} ${y} ${to} ${y}`
}
