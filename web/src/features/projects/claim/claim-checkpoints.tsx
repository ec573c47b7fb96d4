import { Button, Modal, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Paperclip } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { Card } from '../../../parts/card.tsx'
import { FileDrop } from '../../../parts/files/file-drop.tsx'
import { FileList } from '../../../parts/files/file-list.tsx'
import { Rows } from '../../../parts/list/rows.tsx'
import { Outside } from '../outside.tsx'
import type { Claim } from './claim-values.ts'
import { achieved } from './effect.ts'

type Checkpoint = Claim['checkpoints'][number]

/** What a claim rests on, piece by piece. */
export function ClaimCheckpoints({ claim, mayChange }: { claim: Claim; mayChange: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { checkpoints } = claim
  return (
    <Card title={t('projects.checkpoints')} lead={t('projects.checkpointsHelp')}>
      <Rows
        label={t('projects.checkpointsTable')}
        items={checkpoints}
        keyOf={({ id }) => id}
        columns={[
          {
            title: t('projects.checkpointName'),
            cell: (each) =>
              each.name ??
              t('projects.checkpointNumber', { number: checkpoints.indexOf(each) + 1 }),
          },
          {
            title: t('projects.dates'),
            cell: ({ startDate, endDate }) => `${format.day(startDate)} – ${format.day(endDate)}`,
          },
          {
            title: t('projects.before'),
            cell: (each) => format.quantity(each.environmentalEffectBefore),
            isNumber: true,
          },
          {
            title: t('projects.after'),
            cell: (each) => format.quantity(each.environmentalEffectAfter),
            isNumber: true,
          },
          {
            title: t('projects.achieved'),
            cell: (each) => format.quantity(achieved(each)),
            isNumber: true,
          },
          {
            title: t('projects.proofs'),
            cell: (each) => <Proofs of={each} mayChange={mayChange} />,
          },
        ]}
      />
    </Card>
  )
}

function Proofs({ of, mayChange }: { of: Checkpoint; mayChange: boolean }) {
  const { verifiedLinks, files } = of
  return (
    <Stack gap={4} align="flex-start">
      {verifiedLinks.map(({ uri, description, hashAlgorithm, hashProof }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a link is known by its place alone
        <Stack key={at} gap={0}>
          <Outside to={uri}>{description}</Outside>
          {hashProof && (
            <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {hashAlgorithm} {hashProof}
            </Text>
          )}
        </Stack>
      ))}
      {files.length > 0 && <FileList files={files} />}
      {mayChange && <AddFiles to={of} />}
    </Stack>
  )
}

function AddFiles({ to }: { to: Checkpoint }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button
        size="compact-xs"
        variant="subtle"
        leftSection={<Paperclip size={14} />}
        onClick={() => setIsOpen(true)}
      >
        {t('projects.addFiles')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        title={t('projects.addFiles')}
        size="lg"
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <FileDrop
          resourceUri={to.resourceUri}
          onUploaded={() => void queries.invalidateQueries()}
        />
      </Modal>
    </>
  )
}
