import type { Credit, Lineage } from './use-family.ts'

export const FAN_MAX = 8
export const FAN_STEP = 100

type Origin = 'ecoProject' | 'mbp' | 'claim' | 'processedClaim' | 'mint'

/** A step of a lineage: what led to the minting, a credit, or how many more there are. */
export type Step = { key: string; children: Step[] } & (
  | { kind: Origin }
  | { kind: 'credit'; credit: Credit; isCurrent: boolean; isOnWay: boolean }
  | { kind: 'more'; parentId: string; count: number }
)

export interface Opened {
  /** How many of the children of a credit are shown, where it is more than at first. */
  [creditId: string]: number
}

/** From the project to the last parts; of a large fan the first, those on the way, and a number. */
export function treeOf(
  lineage: Lineage,
  minted: Credit,
  credits: ReadonlyMap<string, Credit>,
  opened: Opened,
): Step {
  const children = Map.groupBy(credits.values(), ({ parentId }) => parentId ?? '')
  const way = new Set([...lineage.ancestors, lineage.credit].map(({ id }) => id))
  const stepOf = (credit: Credit): Step => ({
    kind: 'credit',
    key: credit.id,
    credit,
    isCurrent: credit.id === lineage.credit.id,
    isOnWay: way.has(credit.id),
    children: fanOf(credit),
  })
  const fanOf = ({ id }: Credit): Step[] => {
    const all = (children.get(id) ?? []).sort(bySerial)
    const shown = opened[id] ?? FAN_MAX
    const fan = all.filter((child, at) => at < shown || way.has(child.id))
    const count = all.length - fan.length
    const rest: Step[] =
      count > 0 ? [{ kind: 'more', key: `more-${id}`, parentId: id, count, children: [] }] : []
    return [...fan.map(stepOf), ...rest]
  }
  const origins: Origin[] = ['ecoProject', 'mbp', 'claim', 'processedClaim', 'mint']
  return origins
    .filter((kind) => lineage[kind] !== null)
    .reduceRight<Step>((child, kind) => ({ kind, key: kind, children: [child] }), stepOf(minted))
}

const bySerial = (a: Credit, b: Credit) =>
  a.serialRange.from - b.serialRange.from || b.serialRange.to - a.serialRange.to
