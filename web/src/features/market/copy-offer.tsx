import { Button, CopyButton } from '@mantine/core'
import { Check, Copy } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import type { Credit } from './credit-card.tsx'

/** What the marketplace has to be told, ready to be pasted into a letter. */
export function CopyOffer({ credit }: { credit: Credit }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { assetId, vintage, quantity, serialRange } = credit
  const text = t('market.offer', {
    assetId,
    vintage,
    quantity: format.quantity(quantity),
    from: serialRange.from,
    to: serialRange.to,
    address: new URL(credit.resourceUri, window.location.origin).href,
  })
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Button
          size="xs"
          variant="default"
          leftSection={copied ? <Check size={16} /> : <Copy size={16} />}
          onClick={copy}
        >
          {copied ? t('app.copied') : t('market.copyOffer')}
        </Button>
      )}
    </CopyButton>
  )
}
