import { useTranslation } from 'react-i18next'
import { Card } from '../../../parts/card.tsx'
import { ProjectFields } from '../project/project-fields.tsx'
import type { DraftForm } from './steps.ts'

export function ProjectStep({ form }: { form: DraftForm }) {
  const { t } = useTranslation()
  return (
    <Card title={t('projects.step.project')} lead={t('projects.stepHelp.project')}>
      <ProjectFields
        input={(name) => form.getInputProps(`project.${name}`)}
        addresses={form.values.project.addresses}
        inputOfAddress={(at) => (name) => form.getInputProps(`project.addresses.${at}.${name}`)}
        onAddresses={(addresses) => form.setFieldValue('project.addresses', addresses)}
      />
    </Card>
  )
}
