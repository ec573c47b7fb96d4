import type { Schemas } from '@environmental-credit-service/client'
import { Button, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { firstOf } from '../../../app/search.ts'
import { useFormat } from '../../../i18n/format.ts'
import { PageLink } from '../../../parts/links.tsx'
import { Pager } from '../../../parts/list/pager.tsx'
import { Rows } from '../../../parts/list/rows.tsx'
import { useListSearch } from '../../../parts/list/use-list-search.ts'
import { OrganizationName } from '../../../parts/organization-name.tsx'
import { Status } from '../../../parts/status.tsx'
import { criteria } from './criteria.tsx'

type Mint = NonNullable<Schemas['ProposalOverlaps']['mint']>

/** So many tell whether it is worth looking at the rest. */
const SHOWN_MAX = 5

/** Credits like the one to be minted, in all that counts. */
export function CreditOverlaps({ mint: { credits, nextCreditPage } }: { mint: Mint }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [search, change] = useListSearch()
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? credits : credits.slice(0, SHOWN_MAX)
  return (
    <Stack gap="sm">
      <div>
        <Title order={3}>{t('review.overlaps.credits')}</Title>
        <Text size="sm" c="dimmed">
          {credits.length > 0 ? t('review.overlaps.creditsLead') : t('review.overlaps.noCredits')}
        </Text>
      </div>
      {credits.length > 0 && (
        <Rows
          label={t('review.overlaps.credits')}
          items={shown}
          keyOf={({ id }) => id}
          columns={[
            {
              title: t('review.credit'),
              cell: ({ id, assetId }) => (
                <PageLink
                  to="/credits/$creditId"
                  params={{ creditId: id }}
                  fw={600}
                  style={{ whiteSpace: 'nowrap' }}
                >
                  {assetId}
                </PageLink>
              ),
            },
            {
              title: t('review.quantity'),
              cell: ({ quantity }) => format.quantity(quantity),
              isNumber: true,
            },
            { title: t('review.vintage'), cell: ({ vintage }) => vintage, isNumber: true },
            { title: t('review.status'), cell: ({ status }) => <Status of={status} /> },
            {
              title: t('review.overlaps.ownerAndRegistry'),
              cell: ({ ownerId, issuerId }) => (
                <Stack gap={0}>
                  <OrganizationName id={ownerId} />
                  <Text size="xs" c="dimmed">
                    <OrganizationName id={issuerId} />
                  </Text>
                </Stack>
              ),
            },
            {
              title: t('review.overlaps.alike'),
              cell: (credit) => (
                <Text size="xs">
                  {format.list(
                    criteria
                      .filter((name) => credit.criteria[name])
                      .map((name) => t(`review.overlaps.short.${name}`)),
                  )}
                </Text>
              ),
            },
          ]}
        />
      )}
      {shown.length < credits.length && (
        <Button
          variant="default"
          size="xs"
          style={{ alignSelf: 'start' }}
          onClick={() => setIsWhole(true)}
        >
          {t('review.overlaps.all', { count: credits.length })}
        </Button>
      )}
      <Pager
        page={firstOf(search.creditPage)}
        nextPage={nextCreditPage}
        onPage={(creditPage) => change({ creditPage, page: search.page })}
      />
    </Stack>
  )
}
