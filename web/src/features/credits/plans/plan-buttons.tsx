import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PlanDialog } from './plan-dialog.tsx'
import type { PlanKind } from './plan-draft.ts'

const kinds: readonly PlanKind[] = ['transfer', 'listing', 'retirement']

/** What can be done with a quantity, whichever credits it takes. */
export function PlanButtons() {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<PlanKind>()
  return (
    <>
      {kinds.map((kind) => (
        <Button
          key={kind}
          {...(kind !== 'retirement' && { variant: 'default' })}
          onClick={() => setChosen(kind)}
        >
          {t(`credits.plan.${kind}`)}
        </Button>
      ))}
      {chosen && <PlanDialog kind={chosen} onClose={() => setChosen(undefined)} />}
    </>
  )
}
