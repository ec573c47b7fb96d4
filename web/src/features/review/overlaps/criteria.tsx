import type { Schemas } from '@environmental-credit-service/client'
import { Button, Checkbox, Group, NumberInput, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../data/ask.ts'
import { useMay } from '../../../data/session.ts'
import { useFormat } from '../../../i18n/format.ts'
import type { Proposal } from '../../../parts/proposal/proposal.ts'
import { RefusalAlert } from '../../../parts/refusal-alert.tsx'
import { RADIUS_KM_MAX } from './radius-input.tsx'

type Mint = NonNullable<Schemas['ProposalOverlaps']['mint']>

export const criteria = [
  'geography',
  'dateRange',
  'benefitType',
  'country',
  'durabilityRating',
  'method',
  'storageType',
] as const

/** Which likenesses count for a mint request; the choice is kept with it. */
export function Criteria({ proposal, mint }: { proposal: Proposal; mint: Mint }) {
  const { t } = useTranslation()
  const comparedTo = useComparedTo(mint.comparedTo)
  const form = useForm({ initialValues: mint.criteria })
  const choose = useDo('overlapCriteriaChoose', {
    onDone: () => {
      form.resetDirty()
      notifications.show({ message: t('review.overlaps.criteriaSaved') })
    },
  })
  const isOpen = proposal.status === 'submitted' || proposal.status === 'submitterActionNeeded'
  const isReadOnly = !useMay('IssuingRegistry') || !isOpen
  return (
    <form
      onSubmit={form.onSubmit((body) => choose.mutate({ path: { proposalId: proposal.id }, body }))}
    >
      <Stack gap="sm">
        <div>
          <Title order={3}>{t('review.overlaps.criteria')}</Title>
          <Text size="sm" c="dimmed">
            {mint.isChosen ? t('review.overlaps.chosen') : t('review.overlaps.usual')}
          </Text>
        </div>
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          {criteria.map((name) => (
            <Checkbox
              key={name}
              label={t(`review.overlaps.criterion.${name}`)}
              description={comparedTo(name)}
              disabled={isReadOnly}
              {...form.getInputProps(name, { type: 'checkbox' })}
            />
          ))}
          <NumberInput
            label={t('review.overlaps.radius')}
            size="xs"
            w={140}
            min={0}
            max={RADIUS_KM_MAX}
            decimalScale={1}
            suffix=" km"
            disabled={isReadOnly}
            {...form.getInputProps('radiusKm')}
            onChange={(km) => form.setFieldValue('radiusKm', Number(km))}
          />
        </SimpleGrid>
        <RefusalAlert error={choose.error} />
        {!isReadOnly && (
          <Group>
            <Button type="submit" variant="light" loading={choose.isPending}>
              {t('review.overlaps.saveCriteria')}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  )
}

/** What the credit to be minted is like, by each criterion. */
function useComparedTo(of: Mint['comparedTo']) {
  const { t } = useTranslation()
  const format = useFormat()
  const { benefitType, country, durabilityRating, method, storageType } = of
  const unknown = t('review.overlaps.unknown')
  const values = {
    geography: t('review.overlaps.geographyText'),
    dateRange: `${format.day(of.startDate)} – ${format.day(of.endDate)}`,
    benefitType: t(`terms.ecologicalBenefitType.${benefitType}`),
    country: format.country(country),
    durabilityRating: durabilityRating ? t(`terms.durabilityRating.${durabilityRating}`) : unknown,
    method: method ? t(`terms.method.${method}`) : unknown,
    storageType: storageType ? t(`terms.storageType.${storageType}`) : unknown,
  }
  return (name: (typeof criteria)[number]) => values[name]
}
