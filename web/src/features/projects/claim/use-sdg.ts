import { useChoices } from '../forms/use-choices.ts'

/** A goal of the UN by its number and its name. */
export function useSdg(): (sdg: number) => string {
  const names = new Map(useChoices()('sdg').map(({ value, label }) => [value, label]))
  return (sdg) => `${sdg}. ${names.get(String(sdg)) ?? ''}`
}
