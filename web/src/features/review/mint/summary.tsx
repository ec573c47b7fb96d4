import { Alert, Text } from '@mantine/core'
import { Coins } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { useOrganizationName } from '../../../parts/organization-name.tsx'
import { less } from '../evidence/effect.ts'
import type { MintValues } from './mint-terms.ts'
import type { MintBasis } from './use-mint-basis.ts'

/** In a sentence what the button makes, and what is lost by it. */
export function Summary({ values, basis }: { values: MintValues; basis: MintBasis }) {
  const { t } = useTranslation()
  const format = useFormat()
  const owner = useOrganizationName(basis.mbp.ownerId) ?? '…'
  const { quantity, vintage } = values
  if (!quantity || !vintage) return null
  const lapses = less(basis.processed.quantity, quantity)
  return (
    <Alert icon={<Coins />} color={lapses > 0 ? 'orange' : 'leaf'} title={t('review.mint.happens')}>
      <Text size="sm">
        {t('review.mint.summary', { quantity: format.quantity(quantity), vintage, owner })}
      </Text>
      {lapses > 0 && (
        <Text size="sm">
          {t('review.mint.lapsesForGood', { quantity: format.quantity(lapses) })}
        </Text>
      )}
    </Alert>
  )
}
