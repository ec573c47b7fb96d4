/** PROPERTY_SEED repeats a run; the seed stands in the output, so that a failure can be looked at. */
export const SEED = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31)
console.log(`PROPERTY_SEED=${SEED}`)
