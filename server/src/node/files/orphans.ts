import type { TendedFileStore } from './tended.ts'

const BATCH = 500

/**
 * Removes the contents stored before `time` that `isKnown` does not know: what a crash left behind
 * between the upload and the commit of its row, and what a deleted row named. Returns how many were
 * removed.
 */
export async function removeOrphans(
  store: TendedFileStore,
  isKnown: (keys: string[]) => Promise<Set<string>>,
  time: Date,
): Promise<number> {
  let removed = 0
  for await (const keys of batches(store.keysBefore(time))) {
    const known = await isKnown(keys)
    const orphans = keys.filter((key) => !known.has(key))
    for (const key of orphans) await store.remove(key)
    removed += orphans.length
  }
  return removed
}

async function* batches(keys: AsyncIterable<string>): AsyncGenerator<string[]> {
  let batch: string[] = []
  for await (const key of keys) {
    batch.push(key)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
