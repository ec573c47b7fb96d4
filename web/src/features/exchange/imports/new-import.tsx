import type { Schemas } from '@environmental-credit-service/client'
import { ActionIcon, Button, Group, List, Stack, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { ArrowUp, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../data/ask.ts'
import { useFormat } from '../../../i18n/format.ts'
import { Card } from '../../../parts/card.tsx'
import { FileDrop } from '../../../parts/files/file-drop.tsx'
import { sizeOf } from '../../../parts/files/size.ts'
import { RefusalAlert } from '../../../parts/refusal-alert.tsx'
import { type RegistryName, RegistrySelect } from '../registry-select.tsx'

type File = Schemas['File']

/** Takes files, in the order of the import, and has them checked. */
export function NewImport() {
  const { t } = useTranslation()
  const format = useFormat()
  const navigate = useNavigate()
  const [files, setFiles] = useState<File[]>([])
  const [registry, setRegistry] = useState<RegistryName | null>(null)
  const [isWaiting, setWaiting] = useState(false)
  const creating = useDo('importCreate', {
    onDone: ({ id }) => navigate({ to: '/imports/$importId', params: { importId: id } }),
  })
  const nameOf = ({ fileName, tag }: File) => fileName ?? tag
  const without = ({ id }: File) => files.filter((file) => file.id !== id)
  const earlier = (file: File, at: number) => {
    const others = without(file)
    setFiles([...others.slice(0, at - 1), file, ...others.slice(at - 1)])
  }
  const check = () =>
    creating.mutate({
      body: { fileIds: files.map(({ id }) => id), ...(registry && { registry }) },
    })
  return (
    <Card title={t('imports.new')} lead={t('imports.newLead')}>
      <FileDrop
        onUploaded={(file) => setFiles((before) => [...before, file])}
        onWaiting={setWaiting}
      />
      {files.length > 0 && (
        <Stack gap="xs">
          <Text fw={500}>{t('imports.order')}</Text>
          <List type="ordered">
            {files.map((file, at) => (
              <List.Item key={file.id}>
                <Group gap="xs">
                  <Text span style={{ overflowWrap: 'anywhere' }}>
                    {nameOf(file)}
                  </Text>
                  <Text span c="dimmed" size="sm">
                    {file.size !== null && sizeOf(format, file.size)}
                  </Text>
                  {at > 0 && (
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      aria-label={t('imports.earlier', { name: nameOf(file) })}
                      onClick={() => earlier(file, at)}
                    >
                      <ArrowUp size={16} />
                    </ActionIcon>
                  )}
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={t('imports.takeOut', { name: nameOf(file) })}
                    onClick={() => setFiles(without(file))}
                  >
                    <X size={16} />
                  </ActionIcon>
                </Group>
              </List.Item>
            ))}
          </List>
          <RegistrySelect
            label={t('imports.registry')}
            none={t('imports.recognized')}
            value={registry}
            onChange={setRegistry}
          />
          <RefusalAlert error={creating.error} />
          <Group>
            <Button loading={creating.isPending} disabled={isWaiting} onClick={check}>
              {t('imports.check')}
            </Button>
            <Text size="sm" c="dimmed">
              {t('imports.checkText')}
            </Text>
          </Group>
        </Stack>
      )}
    </Card>
  )
}
