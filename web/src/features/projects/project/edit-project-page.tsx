import { Button, Group, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsk, useDo } from '../../../data/ask.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Card } from '../../../parts/card.tsx'
import { focusFirstFault } from '../../../parts/focus-first-fault.ts'
import { ButtonLink, PageLink } from '../../../parts/links.tsx'
import { Page } from '../../../parts/page.tsx'
import { changesOf } from '../forms/body.ts'
import { Conflict } from '../forms/conflict.tsx'
import { faultsOf } from '../forms/faults.ts'
import { useSeen } from '../forms/use-seen.ts'
import type { Project } from './project-attributes.tsx'
import { ProjectFields } from './project-fields.tsx'
import { projectPatch, projectValuesOf } from './project-values.ts'
import { useProjectFacts } from './use-project-facts.ts'
import { useProjectRules } from './use-project-rules.ts'

const from = '/shell/projects/$ecoProjectId/edit'

export function EditProjectPage() {
  const path = useParams({ from })
  return (
    <Answer of={useAsk('ecoProjectGet', { path })}>
      {(project) => <Edit key={project.id} project={project} />}
    </Answer>
  )
}

function Edit({ project }: { project: Project }) {
  const { t } = useTranslation()
  const path = useParams({ from })
  const navigate = useNavigate()
  const { seen, isChanged, accept } = useSeen(project)
  const [begun] = useState(() => projectValuesOf(project))
  const factsOf = useProjectFacts()
  const form = useForm({ initialValues: begun, validate: useProjectRules() })
  const update = useDo('ecoProjectUpdate', {
    onDone: ({ name }) => {
      notifications.show({ title: t('app.saved'), message: name })
      return navigate({ to: '/projects/$ecoProjectId', params: path })
    },
  })
  const send = form.onSubmit(
    (values) =>
      update.mutate(
        { path, body: changesOf(projectPatch(begun), projectPatch(values)), ifMatch: seen },
        { onError: (error) => form.setErrors(faultsOf(error)) },
      ),
    (errors) => focusFirstFault(form, errors),
  )
  return (
    <Page
      title={t('projects.editOne', { name: project.name })}
      path={[
        <PageLink key="projects" to="/projects">
          {t('navigation.projects')}
        </PageLink>,
        <PageLink key="project" to="/projects/$ecoProjectId" params={path}>
          {project.name}
        </PageLink>,
      ]}
    >
      <form onSubmit={send} noValidate>
        <Stack gap="lg">
          <Card title={t('projects.about')}>
            <ProjectFields
              input={form.getInputProps}
              addresses={form.values.addresses}
              inputOfAddress={(at) => (name) => form.getInputProps(`addresses.${at}.${name}`)}
              onAddresses={(addresses) => form.setFieldValue('addresses', addresses)}
            />
          </Card>
          <Conflict
            error={update.error}
            isChanged={isChanged}
            before={factsOf(seen)}
            now={factsOf(project)}
            onGoOn={() => {
              accept()
              update.reset()
            }}
          />
          <Group>
            <ButtonLink variant="default" to="/projects/$ecoProjectId" params={path}>
              {t('app.cancel')}
            </ButtonLink>
            <Button type="submit" loading={update.isPending}>
              {t('app.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  )
}
