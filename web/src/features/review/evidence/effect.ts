interface Effect {
  environmentalEffectBefore: number
  environmentalEffectAfter: number
}

/** Serials in a ton: so fine quantities are, and exact as whole numbers only. */
const SERIALS = 10_000

export const less = (a: number, b: number) =>
  (Math.round(a * SERIALS) - Math.round(b * SERIALS)) / SERIALS

/** What was achieved at a checkpoint, mtCO2e. */
export const achieved = (of: Effect) =>
  less(of.environmentalEffectBefore, of.environmentalEffectAfter)
