import { Button, Group, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../data/ask.ts'
import { focusFirstFault } from '../../../parts/focus-first-fault.ts'
import { RefusalAlert } from '../../../parts/refusal-alert.tsx'
import { faultsOf } from '../forms/faults.ts'
import { newMbp } from '../mbp/mbp-values.ts'
import { useMbpRules } from '../mbp/use-mbp-rules.ts'
import { newProject } from '../project/project-values.ts'
import { useProjectRules } from '../project/use-project-rules.ts'
import { type Draft, dropDraft, keepDraft } from './draft.ts'
import { FilesStep } from './files-step.tsx'
import { MbpsStep } from './mbps-step.tsx'
import { ProjectStep } from './project-step.tsx'
import { ReviewStep } from './review-step.tsx'
import { StepList } from './step-list.tsx'
import { isOfStep, LAST_STEP } from './steps.ts'
import { WhereStep } from './where-step.tsx'

interface Props {
  organizationId: string
  initial: Draft
}

export function Wizard({ organizationId, initial }: Props) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const form = useForm<Draft>({
    initialValues: initial,
    validate: { project: useProjectRules(), mbps: useMbpRules() },
    onValuesChange: (draft) => keepDraft(organizationId, draft),
  })
  const [isWaiting, setIsWaiting] = useState(false)
  const create = useDo('ecoProjectCreate', {
    onDone: ({ id, name }) => {
      dropDraft(organizationId)
      notifications.show({ title: t('projects.created'), message: name })
      return navigate({ to: '/projects/$ecoProjectId', params: { ecoProjectId: id } })
    },
  })
  const { step } = form.values
  const top = useTopOfStep(step)
  const go = (to: number) => {
    create.reset()
    form.setFieldValue('step', to)
  }
  const next = () => {
    const { errors } = form.validate()
    const ofStep = Object.fromEntries(
      Object.entries(errors).filter(([path]) => isOfStep(step, path)),
    )
    form.setErrors(ofStep)
    if (Object.keys(ofStep).length === 0) go(step + 1)
    else focusFirstFault(form, ofStep)
  }
  const send = () => {
    const { project, mbps } = form.values
    const modularBenefitProjects = mbps.map(({ key: _, ...values }) => newMbp(values))
    create.mutate(
      { body: { ...newProject(project), modularBenefitProjects } },
      { onError: (error) => form.setErrors(faultsOf(error, pathOfDraft)) },
    )
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (isWaiting) return
        if (step < LAST_STEP) next()
        else send()
      }}
    >
      <Stack gap="lg">
        <StepList step={step} onStep={go} />
        <Stack gap="lg" ref={top} tabIndex={-1} style={{ outline: 'none' }}>
          {step === 0 && <ProjectStep form={form} />}
          {step === 1 && <MbpsStep form={form} />}
          {step === 2 && <WhereStep form={form} />}
          {step === 3 && <FilesStep form={form} onWaiting={setIsWaiting} />}
          {step === LAST_STEP && <ReviewStep draft={form.values} onStep={go} />}
        </Stack>
        <RefusalAlert error={create.error} />
        <Group>
          {step > 0 && (
            <Button variant="default" onClick={() => go(step - 1)}>
              {t('app.back')}
            </Button>
          )}
          <Button type="submit" loading={create.isPending} disabled={isWaiting}>
            {isWaiting
              ? t('projects.uploadFirst')
              : t(step < LAST_STEP ? 'app.next' : 'projects.create')}
          </Button>
          <Text size="sm" c="dimmed">
            {t('projects.draftKept')}
          </Text>
        </Group>
      </Stack>
    </form>
  )
}

/** The names of the body are longer than those of the form. */
const pathOfDraft = (path: string) =>
  path.startsWith('modularBenefitProjects.')
    ? path.replace('modularBenefitProjects.', 'mbps.')
    : `project.${path}`

/** Keyboard and screen reader go on at the start of a step when it opens. */
function useTopOfStep(step: number) {
  const top = useRef<HTMLDivElement>(null)
  const before = useRef(step)
  useEffect(() => {
    if (before.current === step) return
    before.current = step
    top.current?.focus({ preventScroll: true })
    scrollTo({ top: 0 })
  }, [step])
  return top
}
