import { Text } from '@mantine/core'
import { useAsk } from '../data/ask.ts'
import { useMe } from '../data/session.ts'

/** The name of an organization; of the own one too. */
export function OrganizationName({ id }: { id: string | null | undefined }) {
  const name = useOrganizationName(id)
  if (!id) return null
  return (
    <Text span inherit>
      {name ?? '…'}
    </Text>
  )
}

export function useOrganizationName(id: string | null | undefined): string | undefined {
  const { organization } = useMe()
  const isOwn = organization?.id === id
  const { data } = useAsk(
    'organizationGet',
    { path: { organizationId: id ?? '' } },
    { enabled: !!id && !isOwn },
  )
  return isOwn ? organization?.name : data?.name
}
