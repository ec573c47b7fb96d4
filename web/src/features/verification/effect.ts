export interface Effect {
  environmentalEffectBefore: number
  environmentalEffectAfter: number
}

/** Quantities have four decimals; sums of them too. */
const exact = (quantity: number) => Math.round(quantity * 1e4) / 1e4

export const effectOf = ({ environmentalEffectBefore, environmentalEffectAfter }: Effect) =>
  exact(environmentalEffectBefore - environmentalEffectAfter)

export const sumOfEffects = (effects: readonly Effect[]) =>
  exact(effects.reduce((sum, each) => sum + effectOf(each), 0))
