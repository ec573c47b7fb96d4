/** What comes after a number as registries give them: `NOR-0099` is followed by `NOR-0100`. */
export function following(assetId: string): string {
  const [digits] = assetId.match(/\d+$/) ?? []
  if (!digits) return `${assetId}-2`
  const next = String(BigInt(digits) + 1n).padStart(digits.length, '0')
  return assetId.slice(0, -digits.length) + next
}
