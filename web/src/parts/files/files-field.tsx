import { Input, Stack } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { FileDrop } from './file-drop.tsx'
import { FileList } from './file-list.tsx'
import { useFilesOf } from './use-files-of.ts'

interface Props {
  label: string
  description?: string
  /** The ids of the files that were uploaded. */
  value: string[]
  onChange: (fileIds: string[]) => void
  onWaiting?: (isWaiting: boolean) => void
}

/** Files as a part of a form: they are uploaded at once, and what is sent with the form are their ids. */
export function FilesField({ label, description, value, onChange, onWaiting }: Props) {
  const queries = useQueryClient()
  const files = useFilesOf(value)
  // Several that are uploaded at once are told of one after the other, before the form is drawn anew.
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  }, [value])
  return (
    <Input.Wrapper label={label} description={description} labelElement="div">
      <Stack gap="sm" mt={6} role="group" aria-label={label}>
        {files.length > 0 && (
          <FileList
            files={files}
            onDelete={({ id }) => onChange(value.filter((each) => each !== id))}
          />
        )}
        <FileDrop
          onWaiting={onWaiting}
          onUploaded={(file) => {
            queries.setQueryData(['fileMetadata', file.id], file)
            latest.current = [...latest.current, file.id]
            onChange(latest.current)
          }}
        />
      </Stack>
    </Input.Wrapper>
  )
}
