import type { Schemas } from '@environmental-credit-service/client'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** What is good beside the benefit, by the goals of the UN. */
export function CoBenefits({ of }: { of: readonly Schemas['CoBenefit'][] }) {
  const { t } = useTranslation()
  return of.map(({ sdg, description, rating }) => {
    // The types of the texts know no names that are numbers; there is one for each goal of the UN.
    const goal = String(t(`terms.sdg.${sdg}` as never))
    return (
      <Text key={`${sdg} ${description}`} size="sm">
        {[goal, description, rating].filter(Boolean).join(', ')}
      </Text>
    )
  })
}
