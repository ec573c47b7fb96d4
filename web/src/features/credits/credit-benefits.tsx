import type { Schemas } from '@environmental-credit-service/client'
import { Group, Stack, Text, ThemeIcon } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Card } from '../../parts/card.tsx'

/** What is good beside the benefit, by the goals of the United Nations. */
export function CreditBenefits({ credit: { coBenefits } }: { credit: Schemas['Credit'] }) {
  const { t } = useTranslation()
  if (coBenefits.length === 0) return null
  return (
    <Card title={t('credits.coBenefits')} lead={t('credits.coBenefitsLead')}>
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {coBenefits.map(({ sdg, description }) => (
          <Group component="li" key={sdg} wrap="nowrap" align="flex-start">
            <ThemeIcon variant="light" size="lg" aria-hidden="true">
              {sdg}
            </ThemeIcon>
            <div>
              {/* Each goal has its name; the types leave keys that are numbers out. */}
              <Text fw={600}>{t(`terms.sdg.${sdg}` as 'terms.category.Removal')}</Text>
              {description && <Text size="sm">{description}</Text>}
            </div>
          </Group>
        ))}
      </Stack>
    </Card>
  )
}
