/**
 * How an asset was when its reviewer returned it. The API keeps no former states, so this device
 * does: an asset cannot change while it is under review, nor before the first change after the
 * return. Whoever opens it only after a change sees that the comparison starts later.
 */
export interface Kept<T> {
  asset: T
  /** Whether it is surely as it was returned. */
  isExact: boolean
  /** When the asset was last changed as it was kept. */
  at: string
}

interface Asset {
  id: string
  status: string
  lastModifiedAt: string
}

/** The last submission of an asset, and its return. */
export interface Round {
  submittedAt: string
  returnedAt: string
}

const underReview = ['submitted', 'inVerification']
const keyOf = ({ id }: Asset) => `returned:${id}`

/** Keeps what is under review or was returned just now; gives what was kept for this return. */
export function keep<T extends Asset>(asset: T, round: Round | undefined): Kept<T> | undefined {
  const before = read<T>(asset)
  if (underReview.includes(asset.status)) {
    if (before?.at !== asset.lastModifiedAt) write(asset, true)
    return undefined
  }
  if (asset.status !== 'returnedForEdits' || !round) return undefined
  if (asset.lastModifiedAt <= round.returnedAt) return write(asset, true)
  // What was kept under review, or since, is of this return; what is older came back another time.
  return before && before.at >= round.submittedAt ? before : write(asset, false)
}

function read<T extends Asset>(asset: Asset): Kept<T> | undefined {
  const text = localStorage.getItem(keyOf(asset))
  // Written below, for the same kind of asset: ids are of one kind alone.
  return text === null ? undefined : (JSON.parse(text) as Kept<T>)
}

function write<T extends Asset>(asset: T, isExact: boolean): Kept<T> {
  const kept = { asset, isExact, at: asset.lastModifiedAt }
  try {
    localStorage.setItem(keyOf(asset), JSON.stringify(kept))
  } catch {
    // The device has no room: then the comparison starts when the page is opened.
  }
  return kept
}
