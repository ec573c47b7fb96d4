import { Button } from '@mantine/core'
import { Copy } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../../parts/card.tsx'
import { GeometryInput } from '../../../parts/map/geometry-input.tsx'
import type { DraftForm } from './steps.ts'
import { useTitleOf } from './use-title-of.ts'

export function WhereStep({ form }: { form: DraftForm }) {
  const { t } = useTranslation()
  const titleOf = useTitleOf()
  const [copies, setCopies] = useState(0)
  const { mbps, project } = form.values
  const [first] = mbps
  const copy = (at: number) => {
    form.setFieldValue(`mbps.${at}.geographicLocation`, first?.geographicLocation)
    setCopies(copies + 1)
  }
  return mbps.map((mbp, at) => (
    <Card
      key={mbp.key}
      title={titleOf(mbp, at)}
      lead={t('projects.stepHelp.where')}
      actions={
        at > 0 &&
        first?.geographicLocation && (
          <Button
            variant="default"
            size="xs"
            leftSection={<Copy size={14} />}
            onClick={() => copy(at)}
          >
            {t('projects.samePlace', { name: titleOf(first, 0) })}
          </Button>
        )
      }
    >
      <GeometryInput
        // Drawn anew when its place was copied.
        key={at === 0 ? 0 : copies}
        label={t('projects.placeOf', { name: titleOf(mbp, at) })}
        country={project.country ?? undefined}
        usual={mbp.classificationMethod === 'Nature' ? 'area' : 'point'}
        {...form.getInputProps(`mbps.${at}.geographicLocation`)}
        value={mbp.geographicLocation}
      />
    </Card>
  ))
}
