import { Button, Group, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Pencil } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../data/session.ts'
import { Card } from '../../parts/card.tsx'
import { PreferenceChips } from '../../parts/demand/preference-chips.tsx'
import { ButtonLink } from '../../parts/links.tsx'
import { DemandForm } from './demand-form.tsx'
import type { WholePeriod } from './period-page.tsx'

/** What kind of credits would suit a period; by it the market is ranked. */
export function DemandSignal({ period }: { period: WholePeriod }) {
  const { t } = useTranslation()
  const may = useMay('Buyer')
  const [isEditing, { open, close }] = useDisclosure()
  return (
    <Card
      title={t('goals.demand')}
      lead={t('goals.demandLead')}
      actions={
        may &&
        !isEditing && (
          <Button
            variant="default"
            leftSection={<Pencil size={16} aria-hidden="true" />}
            onClick={open}
          >
            {t('goals.editDemand')}
          </Button>
        )
      }
    >
      {isEditing ? (
        <DemandForm period={period} onDone={close} />
      ) : (
        <Stack>
          {period.offsetPreferences ? (
            <PreferenceChips of={period.offsetPreferences} />
          ) : (
            <Text size="sm">{t('goals.noDemand')}</Text>
          )}
          <Group>
            <ButtonLink
              variant="light"
              size="xs"
              to="/market"
              search={{ esgReportingPeriodId: period.id }}
            >
              {t('goals.findMatches')}
            </ButtonLink>
          </Group>
        </Stack>
      )}
    </Card>
  )
}
