import type { Schemas } from '@environmental-credit-service/client'
import { Stack, Text } from '@mantine/core'
import { PageLink } from '../links.tsx'
import { SerialRange } from './serial-range.tsx'

interface Props {
  credit: Pick<Schemas['Credit'], 'id' | 'assetId' | 'serialRange'>
}

/** A credit in a list: the registry's number, which its parts share, and the serials, which are its own. */
export function CreditTitle({ credit: { id, assetId, serialRange } }: Props) {
  return (
    <Stack gap={0}>
      <PageLink
        to="/credits/$creditId"
        params={{ creditId: id }}
        fw={600}
        style={{ overflowWrap: 'anywhere' }}
      >
        {assetId}
      </PageLink>
      <Text size="xs" c="dimmed" fw={400}>
        <SerialRange of={serialRange} />
      </Text>
    </Stack>
  )
}
