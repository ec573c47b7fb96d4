import { Grid } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsk, useDo } from '../../../data/ask.ts'
import { Answer } from '../../../parts/answer.tsx'
import { ButtonLink } from '../../../parts/links.tsx'
import { Page } from '../../../parts/page.tsx'
import { changesOf } from '../forms/body.ts'
import { Conflict } from '../forms/conflict.tsx'
import { useSeen } from '../forms/use-seen.ts'
import { ReturnedClaim } from '../returned/returned-claim.tsx'
import { ClaimForm } from './claim-form.tsx'
import { useClaimPath } from './claim-path.tsx'
import { type Claim, claimPatch, claimValuesOf } from './claim-values.ts'
import { useClaimFacts } from './use-claim-facts.ts'
import { useClaimName } from './use-claim-name.ts'

const from = '/shell/projects/$ecoProjectId/mbps/$mbpId/claims/$mbpClaimId/edit'

/** Changes a claim that is a draft or was returned, then with the reviewer's message beside it. */
export function EditClaimPage() {
  const path = useParams({ from })
  return (
    <Answer of={useAsk('mbpClaimGet', { path })}>
      {(claim) => <Edit key={claim.id} claim={claim} />}
    </Answer>
  )
}

function Edit({ claim }: { claim: Claim }) {
  const { t } = useTranslation()
  const path = useParams({ from })
  const navigate = useNavigate()
  const name = useClaimName()(claim)
  const factsOf = useClaimFacts()
  const { seen, isChanged, accept } = useSeen(claim)
  // What the user does not touch stays as anybody else has made it.
  const [begun] = useState(() => claimValuesOf(claim))
  const to = '/projects/$ecoProjectId/mbps/$mbpId/claims/$mbpClaimId'
  const update = useDo('mbpClaimUpdate', {
    onDone: () => {
      notifications.show({ title: t('app.saved'), message: name })
      return navigate({ to, params: path })
    },
  })
  const isReturned = claim.status === 'returnedForEdits'
  return (
    <Page title={t('projects.editOne', { name })} path={useClaimPath(path, { id: claim.id, name })}>
      <Grid gap="lg">
        {isReturned && (
          <Grid.Col span={{ base: 12, xl: 3 }} order={{ base: 1, xl: 2 }}>
            <ReturnedClaim claim={claim} isBesideForm />
          </Grid.Col>
        )}
        <Grid.Col span={{ base: 12, xl: isReturned ? 9 : 12 }} order={{ base: 2, xl: 1 }}>
          <ClaimForm
            initialValues={begun}
            isBusy={update.isPending}
            action={t('app.save')}
            cancel={
              <ButtonLink variant="default" to={to} params={path}>
                {t('app.cancel')}
              </ButtonLink>
            }
            refusal={
              <Conflict
                error={update.error}
                isChanged={isChanged}
                before={factsOf(seen)}
                now={factsOf(claim)}
                onGoOn={() => {
                  accept()
                  update.reset()
                }}
              />
            }
            onSend={(values, onError) => {
              const body = changesOf(claimPatch(begun), claimPatch(values))
              update.mutate({ path, body, ifMatch: seen }, { onError })
            }}
          />
        </Grid.Col>
      </Grid>
    </Page>
  )
}
