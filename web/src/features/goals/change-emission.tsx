import { ActionIcon, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Pencil, Trash2 } from 'lucide-react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { type Item, useAsk, useDo } from '../../data/ask.ts'
import { useFormat } from '../../i18n/format.ts'
import { Answer } from '../../parts/answer.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { DeleteDialog } from './delete-dialog.tsx'
import { EmissionForm } from './emission-form.tsx'
import type { WholePeriod } from './period-page.tsx'
import { pathOf } from './reporting-periods.ts'

interface Props {
  period: WholePeriod
  emission: Item<'emissionList'>
}

/** Edit and delete one of a list; it is read by itself first, for its version. */
export function ChangeEmission({ period, emission }: Props) {
  const { t } = useTranslation()
  const [isEditing, editing] = useDisclosure()
  const [isDeleting, deleting] = useDisclosure()
  const format = useFormat()
  const path = { ...pathOf(period), emissionId: emission.id }
  const whole = useAsk('emissionGet', { path }, { enabled: isEditing || isDeleting })
  // Closed at once: what was deleted is not asked for again.
  const remove = useDo('emissionDelete', { onDone: () => flushSync(deleting.close) })
  const name = t(`terms.emissionCategory.${emission.category}`)
  return (
    <Group gap={4} justify="flex-end" wrap="nowrap">
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('goals.editEmission', { name })}
        onClick={editing.open}
      >
        <Pencil size={16} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('goals.deleteEmission', { name })}
        onClick={deleting.open}
      >
        <Trash2 size={16} />
      </ActionIcon>
      <Dialog isOpen={isEditing} onClose={editing.close} title={t('goals.editEmission', { name })}>
        <Answer of={whole}>
          {(answer) => <EmissionForm period={period} emission={answer} onDone={editing.close} />}
        </Answer>
      </Dialog>
      <DeleteDialog
        isOpen={isDeleting}
        onClose={deleting.close}
        title={t('goals.deleteEmission', { name })}
        text={t('goals.deleteEmissionText', { quantity: format.quantity(emission.quantity) })}
        isBusy={remove.isPending || whole.isPending}
        error={whole.error ?? remove.error}
        onDelete={() => whole.data && remove.mutate({ path, ifMatch: whole.data })}
      />
    </Group>
  )
}
