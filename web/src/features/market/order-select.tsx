import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { firstOf, type Search } from '../../app/search.ts'

const orders = {
  'quantity desc': 'largest',
  'quantity asc': 'smallest',
  'vintage desc': 'youngest',
  'vintage asc': 'oldest',
} as const

interface Props {
  search: Search
  onChange: (change: Search) => void
}

export function OrderSelect({ search, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <Select
      size="xs"
      w={220}
      label={t('market.order')}
      placeholder={t('market.newest')}
      data={Object.entries(orders).map(([value, name]) => ({
        value,
        label: t(`market.orders.${name}`),
      }))}
      value={firstOf(search.orderBy) ?? null}
      onChange={(chosen) => onChange({ orderBy: chosen ?? undefined })}
      clearable
      clearButtonProps={{ 'aria-label': t('list.clearOne', { label: t('market.order') }) }}
    />
  )
}
