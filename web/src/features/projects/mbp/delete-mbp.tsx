import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../data/ask.ts'
import { DeleteButton } from '../forms/delete-button.tsx'
import type { Mbp } from './mbp-values.ts'

/** Takes a draft away that nobody was asked about. */
export function DeleteMbp({ mbp }: { mbp: Mbp }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { ecoProjectId } = mbp
  const remove = useDo('mbpDelete', {
    onDone: () => {
      notifications.show({ title: t('projects.deleted'), message: mbp.name })
      return navigate({ to: '/projects/$ecoProjectId', params: { ecoProjectId } })
    },
  })
  return (
    <DeleteButton
      title={t('projects.deleteMbp')}
      text={t('projects.deleteText', { name: mbp.name })}
      error={remove.error}
      isBusy={remove.isPending}
      onDelete={() => remove.mutate({ path: { ecoProjectId, mbpId: mbp.id }, ifMatch: mbp })}
    />
  )
}
