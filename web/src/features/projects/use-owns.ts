import { useMay, useMe } from '../../data/session.ts'

/** Whether the user may change what its organization owns as a supplier. */
export function useOwns({ ownerId }: { ownerId: string }): boolean {
  const { organization } = useMe()
  const may = useMay('Supplier')
  return may && organization?.id === ownerId
}
