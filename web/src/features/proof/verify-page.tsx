import { Alert, Anchor, List, Stack, Text, Textarea, Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../data/ask.ts'
import { Card } from '../../parts/card.tsx'
import { Front } from '../session/front.tsx'
import { CertificateDrop } from './certificate-drop.tsx'
import { type ProofFile, readProofFile } from './read-proof-file.ts'
import { verdictOf } from './verdict.ts'
import { VerdictCard } from './verdict-card.tsx'

type Read = { name: string; proof: ProofFile | undefined }

/** Checks a retirement from the file of its certificate alone, in the browser of whoever asks. */
export function VerifyPage() {
  const { t } = useTranslation()
  useDocumentTitle(`${t('proof.verify')} · ${t('app.name')}`)
  const [read, setRead] = useState<Read>()
  const [ownKey, setOwnKey] = useState('')
  const log = useAsk('transparencyLogGet')
  const hereKey = log.data?.verifierKey
  const key = ownKey.trim() || read?.proof?.proof.verifierKey || ''
  const choose = async (file: File) =>
    setRead({ name: file.name, proof: await readProofFile(file) })
  return (
    <Front>
      <Stack gap="lg">
        <Stack gap={6}>
          <Title order={1}>{t('proof.verify')}</Title>
          <Text c="dimmed" maw={720}>
            {t('proof.verifyLead')}
          </Text>
        </Stack>
        <Card title={t('proof.certificate')} lead={t('proof.certificateLead')}>
          <CertificateDrop onFile={(file) => void choose(file)} />
          <Textarea
            label={t('proof.key')}
            description={t('proof.keyHelp')}
            value={ownKey}
            onChange={({ currentTarget }) => setOwnKey(currentTarget.value)}
            autosize
            minRows={1}
            spellCheck={false}
            autoComplete="off"
          />
        </Card>
        <div aria-live="polite">
          {read &&
            (read.proof ? (
              <VerdictCard
                name={read.name}
                verdict={verdictOf(read.proof, key)}
                trust={ownKey.trim() ? 'given' : key === hereKey ? 'here' : 'unknown'}
              />
            ) : (
              <Alert color="orange" title={t('proof.noProof')}>
                {t('proof.noProofText', { name: read.name })}
              </Alert>
            ))}
        </div>
        <Card title={t('proof.how')}>
          <List size="sm" spacing={4} maw={720}>
            <List.Item>{t('proof.howSealed')}</List.Item>
            <List.Item>{t('proof.howKey')}</List.Item>
            <List.Item>{t('proof.howWhole')}</List.Item>
          </List>
          <Text size="sm">
            <Anchor href="/supply">{t('proof.toSupply')}</Anchor>
          </Text>
        </Card>
      </Stack>
    </Front>
  )
}
