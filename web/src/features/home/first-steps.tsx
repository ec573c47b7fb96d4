import { Group, Stack, Text, ThemeIcon } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MarketRole } from '../../data/session.ts'
import { Card } from '../../parts/card.tsx'

const steps = ['first', 'second', 'third'] as const

/** What a new organization does in a market role, in its order. */
export function FirstSteps({ role, isOnly }: { role: MarketRole; isOnly: boolean }) {
  const { t } = useTranslation()
  const name = t(`terms.marketRole.${role}`)
  return (
    <Card
      title={isOnly ? t('home.first') : `${name}: ${t('home.first')}`}
      lead={t('home.firstText')}
    >
      <Stack component="ol" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
        {steps.map((step, at) => (
          <Group component="li" key={step} align="flex-start" wrap="nowrap">
            <ThemeIcon radius="xl" size={30} variant="light" aria-hidden="true">
              {at + 1}
            </ThemeIcon>
            <Text flex={1}>{t(`home.step.${role}.${step}`)}</Text>
          </Group>
        ))}
      </Stack>
    </Card>
  )
}
