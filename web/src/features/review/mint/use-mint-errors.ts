import type { Refusal } from '@environmental-credit-service/client'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import type { MintValues } from './mint-terms.ts'
import type { MintBasis } from './use-mint-basis.ts'

type Check = (value: unknown) => string | null

/** Which field a refusal is about. */
const fields: Partial<Record<Refusal['code'], keyof MintValues>> = {
  'quantity-exceeds-verified': 'quantity',
  'vintage-outside-claim': 'vintage',
  'asset-id-taken': 'assetId',
}

/** What the page itself finds missing, and what the service refused, by field. */
export function useMintErrors({ processed }: MintBasis) {
  const { t } = useTranslation()
  const format = useFormat()
  const needed: Check = (value) => (String(value ?? '').trim() ? null : t('review.mint.needed'))
  const checks: Partial<Record<keyof MintValues, Check>> = {
    quantity: (value) => {
      if (typeof value !== 'number' || value <= 0) return t('review.mint.needed')
      return value <= processed.quantity
        ? null
        : t('review.mint.atMost', { quantity: format.quantity(processed.quantity) })
    },
    vintage: needed,
    assetId: needed,
    determinedValue: needed,
  }
  const errorsOf = (refusal: Refusal): Partial<Record<string, string>> => {
    const field = fields[refusal.code]
    const named = refusal.errors.map(({ pointer, message }) => [
      pointer.split('/').at(-1) ?? '',
      message,
    ])
    return {
      ...Object.fromEntries(named),
      ...(field && { [field]: t(`problems.${refusal.code}`) }),
    }
  }
  return [checks, errorsOf] as const
}
