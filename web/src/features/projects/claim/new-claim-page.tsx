import { notifications } from '@mantine/notifications'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../data/ask.ts'
import { ButtonLink } from '../../../parts/links.tsx'
import { Page } from '../../../parts/page.tsx'
import { RefusalAlert } from '../../../parts/refusal-alert.tsx'
import { ClaimForm } from './claim-form.tsx'
import { useClaimPath } from './claim-path.tsx'
import { newClaim, noClaim } from './claim-values.ts'

/** Claims a benefit of a registered MBP over a range of dates. */
export function NewClaimPage() {
  const { t } = useTranslation()
  const path = useParams({ from: '/shell/projects/$ecoProjectId/mbps/$mbpId/claims/new' })
  const navigate = useNavigate()
  const [initialValues] = useState(noClaim)
  const create = useDo('mbpClaimCreate', {
    onDone: ({ id }) => {
      notifications.show({
        title: t('projects.claimCreated'),
        message: t('projects.claimCreatedText'),
      })
      return navigate({
        to: '/projects/$ecoProjectId/mbps/$mbpId/claims/$mbpClaimId',
        params: { ...path, mbpClaimId: id },
      })
    },
  })
  return (
    <Page
      title={t('projects.newClaim')}
      lead={t('projects.newClaimLead')}
      path={useClaimPath(path)}
    >
      <ClaimForm
        initialValues={initialValues}
        isBusy={create.isPending}
        action={t('projects.createClaim')}
        cancel={
          <ButtonLink variant="default" to="/projects/$ecoProjectId/mbps/$mbpId" params={path}>
            {t('app.cancel')}
          </ButtonLink>
        }
        refusal={<RefusalAlert error={create.error} />}
        onSend={(values, onError) => create.mutate({ path, body: newClaim(values) }, { onError })}
      />
    </Page>
  )
}
