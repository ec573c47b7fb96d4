import { Alert, Button, Group, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { CircleAlert, CircleCheck, Play } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsk, useDo } from '../../../data/ask.ts'
import { useMay } from '../../../data/session.ts'
import { useFormat } from '../../../i18n/format.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Card } from '../../../parts/card.tsx'
import { Confirm } from '../../../parts/confirm.tsx'
import { ButtonLink, PageLink } from '../../../parts/links.tsx'
import { Page } from '../../../parts/page.tsx'
import { FileOutcome } from './file-outcome.tsx'
import { Going } from './going.tsx'
import { type Import, ImportStatus, isDone, isGoing } from './import-status.tsx'
import { useReasonWords } from './reason-words.ts'
import { Rejects } from './rejects.tsx'
import { Tallies } from './tallies.tsx'

/** An import: how far it is, what would come of it, and what came of it. */
export function ImportPage() {
  const { importId } = useParams({ from: '/shell/imports/$importId' })
  const asked = useAsk('importGet', { path: { importId } })
  return <Answer of={asked}>{(given) => <One key={given.id} given={given} />}</Answer>
}

const AGAIN_MS = 1_000

/** Asks again as long as it goes on. */
function useFresh(isWanted: boolean) {
  const queries = useQueryClient()
  useEffect(() => {
    if (!isWanted) return
    const timer = setInterval(() => {
      if (!document.hidden) void queries.invalidateQueries({ queryKey: ['importGet'] })
    }, AGAIN_MS)
    return () => clearInterval(timer)
  }, [isWanted, queries])
}

function One({ given }: { given: Import }) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useReasonWords()
  const { status, files, failure } = given
  useFresh(isGoing(given) || (isDone(given) && given.isClean === null))
  const hasOutcome = !isGoing(given) && status !== 'failed'
  return (
    <Page
      title={format.list(files.map(({ fileName }) => fileName))}
      path={<PageLink to="/imports">{t('imports.title')}</PageLink>}
      badge={<ImportStatus of={status} />}
      actions={status === 'checked' && <Start given={given} />}
    >
      {isGoing(given) && <Going given={given} />}
      {failure !== null && (
        <Alert color="red" icon={<CircleAlert />} title={t('imports.failed')}>
          {words.failure(failure)} {t('imports.failedText')}
        </Alert>
      )}
      {hasOutcome && (
        <Card
          title={isDone(given) ? t('imports.did') : t('imports.would')}
          {...(!isDone(given) && { lead: t('imports.wouldText') })}
        >
          <Tallies of={given.totals.imported} label={t('imports.things')} />
          {isDone(given) && <Done given={given} />}
        </Card>
      )}
      {hasOutcome &&
        files.map((file) => (
          <FileOutcome
            key={file.fileId}
            file={file}
            isDone={isDone(given)}
            isOnly={files.length === 1}
          />
        ))}
      {hasOutcome && <Rejects given={given} />}
    </Page>
  )
}

function Done({ given: { isClean, totals } }: { given: Import }) {
  const { t } = useTranslation()
  const has = (kind: string) => totals.imported.some((tally) => tally.kind === kind)
  return (
    <>
      {isClean === false ? (
        <Alert color="red" icon={<CircleAlert />}>
          {t('imports.unclean')}
        </Alert>
      ) : (
        <Group gap="xs">
          {isClean && <CircleCheck size={18} aria-hidden="true" />}
          <Text role="status">{isClean ? t('imports.clean') : t('imports.notVerified')}</Text>
        </Group>
      )}
      <Group>
        {(has('issuance') || has('retirement') || has('cancellation')) && (
          <ButtonLink to="/issued" variant="default">
            {t('imports.credits')}
          </ButtonLink>
        )}
        {has('project') && (
          <ButtonLink to="/projects" variant="default">
            {t('imports.projects')}
          </ButtonLink>
        )}
        <ButtonLink to="/imports" variant="default">
          {t('imports.again')}
        </ButtonLink>
      </Group>
    </>
  )
}

function Start({ given: { id, totals } }: { given: Import }) {
  const { t } = useTranslation()
  const mayImport = useMay('IssuingRegistry')
  const [isOpen, { open, close }] = useDisclosure()
  const starting = useDo('importStart', {
    onDone: () => {
      close()
      notifications.show({ message: t('imports.started') })
    },
  })
  if (!mayImport) return null
  if (totals.imported.length === 0) return <Text c="dimmed">{t('imports.startNothing')}</Text>
  return (
    <>
      <Button leftSection={<Play size={16} />} onClick={open}>
        {t('imports.start')}
      </Button>
      <Confirm
        title={t('imports.start')}
        text={t('imports.startText')}
        action={t('imports.start')}
        isOpen={isOpen}
        onClose={close}
        doing={starting}
        onConfirm={() => starting.mutate({ path: { importId: id } })}
      />
    </>
  )
}
