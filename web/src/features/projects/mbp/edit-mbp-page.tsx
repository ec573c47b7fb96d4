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
import { ReturnedMbp } from '../returned/returned-mbp.tsx'
import { MbpForm } from './mbp-form.tsx'
import { useMbpPath } from './mbp-path.tsx'
import { type Mbp, mbpPatch, mbpValuesOf } from './mbp-values.ts'
import { useMbpFacts } from './use-mbp-facts.ts'

const from = '/shell/projects/$ecoProjectId/mbps/$mbpId/edit'

/** Changes an MBP that is a draft or was returned, then with the reviewer's message beside it. */
export function EditMbpPage() {
  const path = useParams({ from })
  return <Answer of={useAsk('mbpGet', { path })}>{(mbp) => <Edit key={mbp.id} mbp={mbp} />}</Answer>
}

function Edit({ mbp }: { mbp: Mbp }) {
  const { t } = useTranslation()
  const path = useParams({ from })
  const navigate = useNavigate()
  const { data: project } = useAsk('ecoProjectGet', {
    path: { ecoProjectId: mbp.ecoProjectId },
  })
  const to = '/projects/$ecoProjectId/mbps/$mbpId'
  const update = useDo('mbpUpdate', {
    onDone: ({ name }) => {
      notifications.show({ title: t('app.saved'), message: name })
      return navigate({ to, params: path })
    },
  })
  const { seen, isChanged, accept } = useSeen(mbp)
  const factsOf = useMbpFacts()
  // What the user does not touch stays as anybody else has made it.
  const [begun] = useState(() => mbpPatch(mbpValuesOf(mbp)))
  const isReturned = mbp.status === 'returnedForEdits'
  return (
    <Page
      title={t('projects.editOne', { name: mbp.name })}
      path={useMbpPath(path, { project: project?.name, mbp: mbp.name })}
    >
      <Grid gap="lg">
        {isReturned && (
          <Grid.Col span={{ base: 12, lg: 4 }} order={{ base: 1, lg: 2 }}>
            <ReturnedMbp mbp={mbp} isBesideForm />
          </Grid.Col>
        )}
        <Grid.Col span={{ base: 12, lg: isReturned ? 8 : 12 }} order={{ base: 2, lg: 1 }}>
          <MbpForm
            initialValues={mbpValuesOf(seen)}
            country={project?.country}
            isRegistryFixed={isReturned}
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
                now={factsOf(mbp)}
                onGoOn={() => {
                  accept()
                  update.reset()
                }}
              />
            }
            onSend={(values, onError) => {
              const body = changesOf(begun, mbpPatch(values))
              update.mutate({ path, body, ifMatch: seen }, { onError })
            }}
          />
        </Grid.Col>
      </Grid>
    </Page>
  )
}
