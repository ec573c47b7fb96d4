import type { Schemas } from '@environmental-credit-service/client'
import { Box, Button, FileButton, Group, Stack, Text } from '@mantine/core'
import { Upload } from 'lucide-react'
import { type DragEvent, useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './file-drop.module.css'
import { type SuggestedTag, suggestionFor, useWaiting } from './waiting.ts'
import { WaitingRow } from './waiting-row.tsx'

interface Props {
  /** The asset that the files document; without it they are only uploaded. */
  resourceUri?: string | undefined
  onUploaded: (file: Schemas['File']) => void
  /** Told whether files were chosen that are not uploaded yet. */
  onWaiting?: ((isWaiting: boolean) => void) | undefined
}

const suggested: readonly SuggestedTag[] = [
  'design',
  'methodology',
  'monitoring',
  'report',
  'map',
  'photo',
  'permit',
]

/** Takes files by dropping or choosing, asks what each is, and sends them. */
export function FileDrop({ resourceUri, onUploaded, onWaiting }: Props) {
  const { t } = useTranslation()
  const [isOver, setIsOver] = useState(false)
  const tagOf = (content: File) => t(`files.suggested.${suggestionFor(content)}`)
  const { list, add, sendAll, remove, tag } = useWaiting({ resourceUri, tagOf, onUploaded })
  const isWaiting = list.length > 0
  const tell = useEffectEvent((is: boolean) => onWaiting?.(is))
  useEffect(() => {
    if (!isWaiting) return
    tell(true)
    return () => tell(false)
  }, [isWaiting])

  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    add([...event.dataTransfer.files])
  }
  const drag = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(event.type === 'dragover')
  }
  const isBusy = list.some(({ progress }) => progress !== undefined)
  return (
    <Stack gap="sm">
      <Box
        className={classes.drop}
        data-over={isOver || undefined}
        onDragOver={drag}
        onDragLeave={drag}
        onDrop={drop}
      >
        <Group gap="sm" justify="center">
          <FileButton multiple onChange={add}>
            {(props) => (
              <Button variant="default" leftSection={<Upload size={16} />} {...props}>
                {t('files.choose')}
              </Button>
            )}
          </FileButton>
          <Text size="sm" c="dimmed">
            {t('files.orDrop')}
          </Text>
        </Group>
      </Box>
      {isWaiting && (
        <>
          <Stack component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
            {list.map((each) => (
              <WaitingRow
                key={each.key}
                of={each}
                tags={suggested.map((name) => t(`files.suggested.${name}`))}
                onTag={(word) => tag(each.key, word)}
                onRemove={() => remove(each.key)}
              />
            ))}
          </Stack>
          <Group gap="sm">
            <Button loading={isBusy} onClick={() => void sendAll()}>
              {t('files.upload', { count: list.length })}
            </Button>
            <Text size="sm" c="dimmed">
              {t('files.notYet')}
            </Text>
          </Group>
        </>
      )}
    </Stack>
  )
}
