/** Sums of quantities are exact: they are counted in units of 0.0001 t, as the service does. */
const UNITS = 10_000
const units = (tons: number) => Math.round(tons * UNITS)

export interface Effect {
  environmentalEffectBefore: number
  environmentalEffectAfter: number
}

export const achieved = ({ environmentalEffectBefore, environmentalEffectAfter }: Effect): number =>
  (units(environmentalEffectBefore) - units(environmentalEffectAfter)) / UNITS

export const sumOf = (effects: readonly Effect[]): number =>
  effects.reduce((sum, effect) => sum + units(achieved(effect)), 0) / UNITS
