import type { Schemas } from '@environmental-credit-service/client'
import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMay, useMe, useRoles } from '../../../data/session.ts'
import { Card } from '../../../parts/card.tsx'
import { TaskLink } from './task-link.tsx'
import { useSupplierTasks } from './use-supplier-tasks.ts'
import { useVerifierTasks, VerifierTask } from './verifier-task.tsx'

const SHOWN = 8

/** What was begun and waits for nobody else: the next step of each. Nothing where there is none. */
export function GoOn({ figures }: { figures: Schemas['Figures'] }) {
  const { t } = useTranslation()
  const { roles } = useRoles()
  const { organization } = useMe()
  const maySupply = useMay('Supplier') && roles.includes('Supplier')
  const mayVerify =
    useMay('ValidationAndVerificationBody') && roles.includes('ValidationAndVerificationBody')
  const verifying = useVerifierTasks(mayVerify).filter(
    ({ ownerId }) => ownerId === organization?.id,
  )
  const supplying = useSupplierTasks(figures, maySupply)
  if (verifying.length + supplying.length === 0) return null
  return (
    <Card title={t('home.goOn')} lead={t('home.goOnText')}>
      <Stack component="ul" gap="xs" m={0} pl="md">
        {verifying.map((of) => (
          <VerifierTask key={of.id} of={of} />
        ))}
        {supplying.slice(0, SHOWN).map((of) => (
          <TaskLink key={of.key} of={of} />
        ))}
      </Stack>
    </Card>
  )
}
