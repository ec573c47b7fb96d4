import { Progress, Stack, Stepper, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { steps } from './steps.ts'

interface Props {
  step: number
  onStep: (step: number) => void
}

/** How far one is; back to what is done by a click. */
export function StepList({ step, onStep }: Props) {
  const { t } = useTranslation()
  const isNarrow = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false })
  const name = t(`projects.step.${steps[step] ?? 'project'}`)
  const progress = t('projects.stepOf', { step: step + 1, steps: steps.length, name })
  if (isNarrow) {
    return (
      <Stack gap={4}>
        <Text size="sm" fw={600}>
          {progress}
        </Text>
        <Progress value={((step + 1) / steps.length) * 100} aria-label={progress} />
      </Stack>
    )
  }
  return (
    <Stepper
      active={step}
      onStepClick={onStep}
      allowNextStepsSelect={false}
      size="sm"
      aria-label={t('projects.steps')}
    >
      {steps.map((each) => (
        <Stepper.Step key={each} label={t(`projects.step.${each}`)} />
      ))}
    </Stepper>
  )
}
