import type { Schemas } from '@environmental-credit-service/client'
import {
  Button,
  Fieldset,
  Group,
  SegmentedControl,
  Select,
  Stack,
  Text,
  TextInput,
} from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../data/ask.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { FileDrop } from '../../../parts/files/file-drop.tsx'
import { RefusalAlert } from '../../../parts/refusal-alert.tsx'
import { type RegistryName, RegistrySelect } from '../registry-select.tsx'

interface Props {
  isOpen: boolean
  onClose: () => void
}

/** Chooses two sources and has them compared. */
export function NewReconciliation({ isOpen, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('reconciliations.new')} size="xl">
      <Form onClose={onClose} />
    </Dialog>
  )
}

const levels = ['project', 'item'] as const
const kinds = ['issuance', 'retirement', 'cancellation'] as const

interface ChosenSource {
  isFile: boolean
  file: Schemas['File'] | undefined
  registry: RegistryName | null
}
const ledger: ChosenSource = { isFile: false, file: undefined, registry: null }

function Form({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const levelId = useId()
  const [name, setName] = useState('')
  const [level, setLevel] = useState<(typeof levels)[number]>('project')
  const [kind, setKind] = useState<(typeof kinds)[number]>('issuance')
  const [a, setA] = useState(ledger)
  const [b, setB] = useState<ChosenSource>({ ...ledger, isFile: true })
  const [isAsked, setAsked] = useState(false)
  const creating = useDo('reconciliationCreate', {
    onDone: ({ id }) => {
      onClose()
      return navigate({
        to: '/reconciliations/$reconciliationId',
        params: { reconciliationId: id },
      })
    },
  })
  const compare = () => {
    setAsked(true)
    const [sourceA, sourceB] = [bodyOf(a), bodyOf(b)]
    if (!name.trim() || !sourceA || !sourceB) return
    creating.mutate({ body: { name: name.trim(), level, kind, sourceA, sourceB } })
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        compare()
      }}
    >
      <Stack>
        <TextInput
          label={t('reconciliations.name')}
          description={t('reconciliations.nameText')}
          required
          maxLength={200}
          data-autofocus
          value={name}
          onChange={({ currentTarget: { value } }) => setName(value)}
          error={isAsked && !name.trim() && t('management.users.needed')}
        />
        <Group align="flex-end">
          <Stack gap={4}>
            <Text fw={500} size="sm" id={levelId}>
              {t('reconciliations.level')}
            </Text>
            <SegmentedControl
              aria-labelledby={levelId}
              data={levels.map((each) => ({
                value: each,
                label: t(`reconciliations.levels.${each}`),
              }))}
              value={level}
              onChange={setLevel}
            />
          </Stack>
          <Select
            label={t('reconciliations.kind')}
            allowDeselect={false}
            data={kinds.map((each) => ({ value: each, label: t(`imports.kind.${each}`) }))}
            value={kind}
            onChange={(chosen) => chosen && setKind(chosen)}
          />
        </Group>
        <SourceFields
          title={t('reconciliations.sourceA')}
          value={a}
          onChange={setA}
          isAsked={isAsked}
        />
        <SourceFields
          title={t('reconciliations.sourceB')}
          value={b}
          onChange={setB}
          isAsked={isAsked}
        />
        <RefusalAlert error={creating.error} />
        <Group justify="flex-end">
          <Text size="sm" c="dimmed" role="status">
            {creating.isPending && t('reconciliations.comparing')}
          </Text>
          <Button variant="default" onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button type="submit" loading={creating.isPending}>
            {t('reconciliations.compare')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** undefined: something is still to choose. */
function bodyOf({ isFile, file, registry }: ChosenSource) {
  if (!isFile) return {}
  return file && registry ? { fileId: file.id, registry } : undefined
}

interface FieldsProps {
  title: string
  value: ChosenSource
  onChange: (source: ChosenSource) => void
  isAsked: boolean
}

function SourceFields({ title, value, onChange, isAsked }: FieldsProps) {
  const { t } = useTranslation()
  const { isFile, file, registry } = value
  return (
    <Fieldset legend={title}>
      <Stack gap="sm">
        <SegmentedControl
          aria-label={t('reconciliations.is')}
          data={[
            { value: 'ledger', label: t('reconciliations.ledger') },
            { value: 'file', label: t('reconciliations.file') },
          ]}
          value={isFile ? 'file' : 'ledger'}
          onChange={(is) => onChange({ ...value, isFile: is === 'file' })}
        />
        {isFile && (
          <>
            <RegistrySelect
              label={t('imports.registry')}
              value={registry}
              onChange={(chosen) => onChange({ ...value, registry: chosen })}
              error={isAsked && !registry ? t('reconciliations.registryNeeded') : undefined}
            />
            <Text size="sm" c="dimmed">
              {t('reconciliations.uploadText')}
            </Text>
            {file ? (
              <Group>
                <Text>{t('reconciliations.chosen', { name: file.fileName ?? file.tag })}</Text>
                <Button
                  size="xs"
                  variant="default"
                  onClick={() => onChange({ ...value, file: undefined })}
                >
                  {t('app.remove')}
                </Button>
              </Group>
            ) : (
              <FileDrop onUploaded={(uploaded) => onChange({ ...value, file: uploaded })} />
            )}
            {isAsked && !file && (
              <Text c="red" size="sm" role="alert">
                {t('reconciliations.fileNeeded')}
              </Text>
            )}
          </>
        )}
      </Stack>
    </Fieldset>
  )
}
