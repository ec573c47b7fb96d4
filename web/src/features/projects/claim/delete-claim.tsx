import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../data/ask.ts'
import { DeleteButton } from '../forms/delete-button.tsx'
import type { Claim } from './claim-values.ts'
import { useClaimName } from './use-claim-name.ts'

/** Takes a draft away that nobody was asked about. */
export function DeleteClaim({ claim }: { claim: Claim }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const name = useClaimName()(claim)
  const params = { ecoProjectId: claim.ecoProjectId, mbpId: claim.mbpId }
  const remove = useDo('mbpClaimDelete', {
    onDone: () => {
      notifications.show({ title: t('projects.deleted'), message: name })
      return navigate({ to: '/projects/$ecoProjectId/mbps/$mbpId', params })
    },
  })
  return (
    <DeleteButton
      title={t('projects.deleteClaim')}
      text={t('projects.deleteText', { name })}
      error={remove.error}
      isBusy={remove.isPending}
      onDelete={() => remove.mutate({ path: { ...params, mbpClaimId: claim.id }, ifMatch: claim })}
    />
  )
}
