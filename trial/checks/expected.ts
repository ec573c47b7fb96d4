import { at, listAt, textAt, type Write } from '../write.ts'

/** A credit as it must be by what clients were told, in units of 0.0001 mtCO2e. */
export interface ExpectedCredit {
  id: string
  ownerId: string
  status: string
  units: bigint
  parentId: string | null
}

interface Story {
  credit: ExpectedCredit
  children: { id: string; units: bigint }[] | undefined
  /** Who sold it to whom, and the version of the credit after that. */
  transfers: { version: number; byId: string; toId: string }[]
  listings: number
  delistings: number
  isRetired: boolean
}

/** What there is at the beginning, and what acknowledged writes made of it; asks nobody. */
export function expectedCredits(
  initial: readonly ExpectedCredit[],
  writes: readonly Write[],
  supplierId: string,
): Map<string, ExpectedCredit> {
  const stories = new Map<string, Story>()
  const tell = (credit: ExpectedCredit) => {
    const story: Story = {
      ...{ credit, children: undefined, transfers: [], isRetired: false },
      ...{ listings: credit.status === 'listed' ? 1 : 0, delistings: 0 },
    }
    stories.set(credit.id, story)
    return story
  }
  for (const credit of initial) tell({ ...credit })
  const done = writes.filter(({ answer }) => answer)
  for (const write of done) tellMint(write, supplierId, tell)

  const effects = done.flatMap(effectsOf)
  for (const { creditId, apply } of effects) {
    const story = stories.get(creditId)
    // A child of a split, whose owner follows from its parent's.
    apply(story ?? tell(unborn(creditId)))
  }
  const roots = [...stories.values()].filter(({ credit }) => credit.status !== 'unborn')
  for (const story of roots) finish(story, stories)
  return new Map([...stories].map(([id, { credit }]) => [id, credit]))
}

const unborn = (id: string): ExpectedCredit => ({
  ...{ id, ownerId: '', status: 'unborn', units: 0n, parentId: null },
})

function tellMint({ body, answer }: Write, supplierId: string, tell: (c: ExpectedCredit) => Story) {
  if (at(body, 'action') !== 'Mint') return
  const id = idIn(textAt(answer?.body, 'outcome', 'resourceUris', 0))
  const units = unitsOf(at(body, 'quantity'))
  tell({ id, ownerId: supplierId, status: 'active', units, parentId: null })
}

interface Effect {
  creditId: string
  apply(story: Story): void
}

function effectsOf({ by, path, body, answer }: Write): Effect[] {
  const [, creditId = '', verb = ''] = /^\/credits\/([^/]+)\/(\w+)$/.exec(path) ?? []
  if (verb === 'split') {
    const children = listAt(answer?.body, 'items').map((child) => ({
      id: textAt(child, 'id'),
      units: unitsOf(at(child, 'quantity')),
    }))
    return [{ creditId, apply: (story) => Object.assign(story, { children }) }]
  }
  if (verb === 'transfer') {
    const version = Number(answer?.etag?.replaceAll('"', ''))
    const sale = { version, byId: by.id, toId: textAt(body, 'newOwnerId') }
    return [{ creditId, apply: ({ transfers }) => void transfers.push(sale) }]
  }
  if (at(body, 'action') !== 'Approve') return []
  const type = textAt(answer?.body, 'type')
  const about = { creditId: idIn(textAt(answer?.body, 'resourceUri')) }
  if (type === 'CreditRetire')
    return [{ ...about, apply: (story) => void Object.assign(story, { isRetired: true }) }]
  if (type === 'MarketplaceListingRegister') return [{ ...about, apply: (s) => void s.listings++ }]
  if (type === 'MarketplaceListingDeregister') {
    return [{ ...about, apply: (story) => void story.delistings++ }]
  }
  return []
}

/** What a credit has become, and then its children. Iterative: splits go deep. */
function finish(root: Story, stories: Map<string, Story>) {
  const waiting = [root]
  for (let story = waiting.pop(); story; story = waiting.pop()) {
    const { credit, children, transfers, listings, delistings, isRetired } = story
    let sales = 0
    for (const { byId, toId } of transfers.toSorted((a, b) => a.version - b.version)) {
      if (byId !== credit.ownerId) sales++
      credit.ownerId = toId
    }
    const isListed = listings - delistings - sales > 0
    if (isRetired) credit.status = 'retired'
    else if (children) credit.status = 'split'
    else if (credit.status === 'active' || credit.status === 'listed') {
      credit.status = isListed ? 'listed' : 'active'
    }
    for (const { id, units } of children ?? []) {
      const child = stories.get(id) ?? newStory(id, stories)
      const status = isListed ? 'listed' : 'active'
      child.credit = { id, ownerId: credit.ownerId, status, units, parentId: credit.id }
      if (isListed) child.listings++
      waiting.push(child)
    }
  }
}

function newStory(id: string, stories: Map<string, Story>): Story {
  const story: Story = {
    ...{ credit: unborn(id), children: undefined, transfers: [], isRetired: false },
    ...{ listings: 0, delistings: 0 },
  }
  stories.set(id, story)
  return story
}

const idIn = (uri: string) => uri.split('/').at(-1) ?? ''
/** A quantity as JSON has it, in units. */
const unitsOf = (tons: unknown) => BigInt(Math.round(Number(tons) * 10_000))
