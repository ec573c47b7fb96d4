import type { Schemas } from '@environmental-credit-service/client'
import { Badge, Card, Group, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import { PageLink } from '../../parts/links.tsx'
import { OrganizationName } from '../../parts/organization-name.tsx'
import { HowToBuy } from './how-to-buy.tsx'

export type Credit = Schemas['Credit']

/** A credit for sale: how much of what, from where, and how it is bought. */
export function CreditCard({ credit, children }: { credit: Credit; children?: ReactNode }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { coreCarbonAttributes: core, country, quantity, vintage, assetId } = credit
  const words = [
    core.category && t(`terms.category.${core.category}`),
    core.method && t(`terms.method.${core.method}`),
    core.storageType && t('market.stored', { where: t(`terms.storageType.${core.storageType}`) }),
    core.durabilityYears !== null && t('market.lasts', { count: core.durabilityYears }),
    ...credit.climateLabels,
  ]
  return (
    <Card component="li" withBorder padding="md">
      <Stack gap="sm" h="100%">
        <Group justify="space-between" align="baseline" wrap="nowrap">
          <Text fz="1.4rem" fw={650} className="numbers">
            {format.quantity(quantity)}
          </Text>
          <Text size="sm" c="dimmed">
            {t('market.vintageOf', { year: vintage })}
          </Text>
        </Group>
        <div>
          {country && <Text fw={600}>{format.country(country)}</Text>}
          <PageLink to="/credits/$creditId" params={{ creditId: credit.id }} size="sm">
            {assetId}
          </PageLink>
        </div>
        <Group gap={6}>
          {words
            .filter((word) => typeof word === 'string')
            .map((word) => (
              <Badge key={word} variant="default" tt="none" fw={500}>
                {word}
              </Badge>
            ))}
        </Group>
        {children}
        <Group justify="space-between" mt="auto" gap="xs">
          <Text size="sm" c="dimmed">
            <OrganizationName id={credit.listingMarketplaceId} />
          </Text>
          <HowToBuy credit={credit} />
        </Group>
      </Stack>
    </Card>
  )
}
