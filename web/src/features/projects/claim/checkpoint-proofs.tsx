import { Button, Fieldset, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { FilesField } from '../../../parts/files/files-field.tsx'
import { noLink } from './claim-values.ts'
import type { ClaimFormState } from './form.ts'

interface Props {
  form: ClaimFormState
  at: number
  onWaiting: (isWaiting: boolean) => void
}

const algorithms = ['SHA256', 'SHA3']

/** What proves the figures of a checkpoint: links with the hash of what is behind them, and files. */
export function CheckpointProofs({ form, at, onWaiting }: Props) {
  const { t } = useTranslation()
  const row = form.values.checkpoints[at]
  if (!row) return null
  const links = `checkpoints.${at}.verifiedLinks` as const
  return (
    <Fieldset legend={t('projects.proofsLegend', { number: at + 1 })}>
      <Stack>
        {row.verifiedLinks.map((_, index) => {
          const input = (name: keyof typeof noLink) =>
            form.getInputProps(`${links}.${index}.${name}`)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a link is known by its place alone
            <Fieldset key={index} legend={t('projects.linkNumber', { number: index + 1 })}>
              <Stack>
                <SimpleGrid cols={{ base: 1, sm: 2 }}>
                  <TextInput
                    type="url"
                    label={t('projects.linkUri')}
                    placeholder="https://"
                    required
                    {...input('uri')}
                  />
                  <TextInput label={t('projects.linkDescription')} {...input('description')} />
                  <Select
                    label={t('projects.hashAlgorithm')}
                    description={t('projects.hashHelp')}
                    clearable
                    data={algorithms}
                    {...input('hashAlgorithm')}
                  />
                  <TextInput
                    label={t('projects.hashProof')}
                    description={t('projects.hashProofHelp')}
                    maxLength={1000}
                    {...input('hashProof')}
                  />
                </SimpleGrid>
                <Button
                  variant="subtle"
                  color="red"
                  size="xs"
                  onClick={() => form.removeListItem(links, index)}
                  style={{ alignSelf: 'flex-start' }}
                >
                  {t('projects.removeLink', { number: index + 1 })}
                </Button>
              </Stack>
            </Fieldset>
          )
        })}
        <Button
          variant="default"
          size="xs"
          leftSection={<Plus size={14} />}
          onClick={() => form.insertListItem(links, noLink)}
          style={{ alignSelf: 'flex-start' }}
        >
          {t('projects.addLink')}
        </Button>
        <FilesField
          label={t('projects.filesOfCheckpoint', { number: at + 1 })}
          onWaiting={onWaiting}
          value={row.fileIds}
          onChange={(fileIds) => form.setFieldValue(`checkpoints.${at}.fileIds`, fileIds)}
        />
      </Stack>
    </Fieldset>
  )
}
