import type { Schemas } from '@environmental-credit-service/client'
import { ActionIcon, Menu, Text } from '@mantine/core'
import { EllipsisVertical } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type CreditAction, useOffers } from '../../parts/credit/actions/why-not.ts'

interface Props {
  credit: Schemas['Credit']
  onChoose: (action: CreditAction) => void
}

/** What the marketplace can do with a listed credit, or why not now. */
export function ListingMenu({ credit, onChoose }: Props) {
  const { t } = useTranslation()
  const offers = useOffers(credit).filter(({ action }) => action !== 'cancel')
  const { from, to } = credit.serialRange
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('marketplace.menuOf', { assetId: credit.assetId, from, to })}
        >
          <EllipsisVertical size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {offers.map(({ action, refusal }) => (
          <Menu.Item key={action} disabled={refusal !== undefined} onClick={() => onChoose(action)}>
            {t(`credits.do.${action}`)}
            {refusal && <Text size="xs">{t(`problems.${refusal}`)}</Text>}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
