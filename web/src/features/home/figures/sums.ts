interface Counted {
  status: string
  count: number
}

/** How many have one of these statuses. */
export function countOf<Status extends string>(
  groups: readonly (Counted & { status: Status })[],
  ...statuses: Status[]
): number {
  return groups
    .filter(({ status }) => statuses.includes(status))
    .reduce((sum, { count }) => sum + count, 0)
}

/** How many credits of these statuses there are, and of which quantity together. */
export function creditsOf<Status extends string>(
  groups: readonly (Counted & { status: Status; quantity: number })[],
  ...statuses: Status[]
) {
  const some = groups.filter(({ status }) => statuses.includes(status))
  const units = some.reduce((sum, { quantity }) => sum + Math.round(quantity * 10_000), 0)
  return { count: countOf(some, ...statuses), quantity: units / 10_000 }
}
