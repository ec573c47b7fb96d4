import { Box, Group, Stack, Text, ThemeIcon } from '@mantine/core'
import {
  BadgeCheck,
  Coins,
  Handshake,
  Leaf,
  type LucideIcon,
  Scissors,
  Store,
  Target,
  Undo2,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { PageLink } from '../links.tsx'
import { Moment } from '../moment.tsx'
import { ResourceLink } from '../proposal/resource-link.tsx'
import { useClaimOf } from '../use-claim-of.ts'
import { type Event, textOf, useEventWords } from './event.ts'
import { EventDetail } from './event-detail.tsx'

interface Props {
  of: Event
  /** What people call the asset, if it is known. */
  name: string | undefined
}

/** An event in words, with a way to what it is about. */
export function EventLine({ of, name }: Props) {
  const { t } = useTranslation()
  const words = useEventWords()
  const Icon = iconOf(of)
  const proposalId = textOf(of, 'proposalId')
  const claim = useClaimOf(of.resourceUri, name === undefined)
  return (
    <Group component="li" gap="sm" align="flex-start" wrap="nowrap">
      <ThemeIcon variant="light" size={32} radius="xl" aria-hidden="true">
        <Icon size={17} />
      </ThemeIcon>
      <Stack gap={0} style={{ minWidth: 0, flex: 1 }}>
        <Text fw={600}>{words(of)}</Text>
        <Group gap={6} style={{ overflowWrap: 'anywhere' }}>
          <Box>
            <ResourceLink resourceUri={of.resourceUri} name={name ?? claim} />
          </Box>
          <EventDetail of={of} />
        </Group>
        <Group gap={6} fz="sm" c="dimmed">
          <Box>
            <Moment at={of.occurredAt} />
          </Box>
          {proposalId && (
            <>
              <span aria-hidden="true">·</span>
              <PageLink to="/proposals/$proposalId" params={{ proposalId }} inherit>
                {t('events.request')}
              </PageLink>
            </>
          )}
        </Group>
      </Stack>
    </Group>
  )
}

const icons: readonly [start: string, icon: LucideIcon][] = [
  ['ecoProjects/modularBenefitProjects/claims', BadgeCheck],
  ['ecoProjects', Leaf],
  ['processedClaims', BadgeCheck],
  ['credits/split', Scissors],
  ['credits/cancel', Undo2],
  ['credits/list', Store],
  ['credits/delist', Store],
  ['credits/transferListing', Store],
  ['marketplaces', Handshake],
  ['esgs', Target],
  ['credits/emissionOffset', Target],
]

const iconOf = ({ type }: Event) =>
  icons.find(([start]) => type.uri.startsWith(start))?.[1] ?? Coins
