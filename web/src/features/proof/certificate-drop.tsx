import { Box, Button, FileButton, Group, Text } from '@mantine/core'
import { FileCheck } from 'lucide-react'
import { type DragEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from '../../parts/files/file-drop.module.css'

/** Takes one certificate, which goes nowhere: it is read here. */
export function CertificateDrop({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useTranslation()
  const [isOver, setIsOver] = useState(false)
  const take = (file: File | null | undefined) => file && onFile(file)
  const drag = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(event.type === 'dragover')
  }
  return (
    <Box
      className={classes.drop}
      data-over={isOver || undefined}
      onDragOver={drag}
      onDragLeave={drag}
      onDrop={(event) => {
        drag(event)
        take(event.dataTransfer.files[0])
      }}
    >
      <Group gap="sm" justify="center">
        <FileButton accept="application/json,application/pdf" onChange={take}>
          {(props) => (
            <Button leftSection={<FileCheck size={16} aria-hidden />} {...props}>
              {t('proof.choose')}
            </Button>
          )}
        </FileButton>
        <Text size="sm" c="dimmed">
          {t('proof.orDrop')}
        </Text>
      </Group>
    </Box>
  )
}
