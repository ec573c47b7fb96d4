import type { Schemas } from '@environmental-credit-service/client'
import { Alert, Button, Group, Stack } from '@mantine/core'
import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { ButtonLink } from '../../../parts/links.tsx'
import type { PlanKind } from './plan-draft.ts'
import { useFocus } from './use-focus.ts'

interface Props {
  kind: PlanKind
  done: Schemas['PlanExecution']
  onClose: () => void
}

const types = { retirement: 'CreditRetire', listing: 'MarketplaceListingRegister' } as const

/** What a plan has done, and what happens next. */
export function PlanDone({ kind, done: { plan, credits, proposalIds }, onClose }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const close = useFocus<HTMLButtonElement>()
  const quantity = format.quantity(plan.quantity)
  return (
    <Stack>
      <Alert icon={<Check />} role="status" title={t(`credits.planDone.${kind}`, { quantity })}>
        {t(`credits.planNext.${kind}`, {
          count: kind === 'transfer' ? credits.length : proposalIds.length,
        })}
      </Alert>
      <Group justify="flex-end">
        {kind !== 'transfer' && (
          <ButtonLink
            variant="default"
            to="/proposals"
            search={{ role: 'submitter', type: types[kind] }}
          >
            {t('credits.seeProposals')}
          </ButtonLink>
        )}
        <Button ref={close} onClick={onClose}>
          {t('app.close')}
        </Button>
      </Group>
    </Stack>
  )
}
