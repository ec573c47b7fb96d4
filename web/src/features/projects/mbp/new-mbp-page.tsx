import { notifications } from '@mantine/notifications'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAsk, useDo } from '../../../data/ask.ts'
import { Answer } from '../../../parts/answer.tsx'
import { ButtonLink, PageLink } from '../../../parts/links.tsx'
import { Page } from '../../../parts/page.tsx'
import { RefusalAlert } from '../../../parts/refusal-alert.tsx'
import { MbpForm } from './mbp-form.tsx'
import { newMbp, noMbp } from './mbp-values.ts'

/** One more benefit of a project. */
export function NewMbpPage() {
  const { t } = useTranslation()
  const path = useParams({ from: '/shell/projects/$ecoProjectId/mbps/new' })
  const navigate = useNavigate()
  const project = useAsk('ecoProjectGet', { path })
  const create = useDo('mbpCreate', {
    onDone: ({ id, name }) => {
      notifications.show({ title: t('projects.mbpCreated'), message: name })
      return navigate({ to: '/projects/$ecoProjectId/mbps/$mbpId', params: { ...path, mbpId: id } })
    },
  })
  return (
    <Answer of={project}>
      {({ name, country }) => (
        <Page
          title={t('projects.newMbp')}
          lead={t('projects.mbpHelp')}
          path={[
            <PageLink key="projects" to="/projects">
              {t('navigation.projects')}
            </PageLink>,
            <PageLink key="project" to="/projects/$ecoProjectId" params={path}>
              {name}
            </PageLink>,
          ]}
        >
          <MbpForm
            initialValues={noMbp}
            country={country}
            isBusy={create.isPending}
            action={t('projects.createMbp')}
            cancel={
              <ButtonLink variant="default" to="/projects/$ecoProjectId" params={path}>
                {t('app.cancel')}
              </ButtonLink>
            }
            refusal={<RefusalAlert error={create.error} />}
            onSend={(values, onError) => create.mutate({ path, body: newMbp(values) }, { onError })}
          />
        </Page>
      )}
    </Answer>
  )
}
