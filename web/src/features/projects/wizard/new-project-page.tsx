import { Alert, Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay, useMe } from '../../../data/session.ts'
import { Empty } from '../../../parts/empty.tsx'
import { PageLink } from '../../../parts/links.tsx'
import { Page } from '../../../parts/page.tsx'
import { dropDraft, emptyDraft, readDraft } from './draft.ts'
import { Wizard } from './wizard.tsx'

/** Makes a project with its MBPs, step by step; what is filled in is kept on the device. */
export function NewProjectPage() {
  const { t } = useTranslation()
  const { organization } = useMe()
  const mayCreate = useMay('Supplier')
  return (
    <Page
      title={t('projects.new')}
      lead={t('projects.newLead')}
      path={<PageLink to="/projects">{t('navigation.projects')}</PageLink>}
    >
      {mayCreate && organization ? (
        <WithDraft organizationId={organization.id} />
      ) : (
        <Empty title={t('problems.role-missing')}>{t('projects.onlySuppliers')}</Empty>
      )}
    </Page>
  )
}

function WithDraft({ organizationId }: { organizationId: string }) {
  const { t } = useTranslation()
  const [kept, setKept] = useState(() => readDraft(organizationId))
  const [round, setRound] = useState(0)
  const startOver = () => {
    dropDraft(organizationId)
    setKept(undefined)
    setRound(round + 1)
  }
  return (
    <>
      {kept && (
        <Alert color="gray" role="status">
          <Group justify="space-between">
            {t('projects.draftFound')}
            <Button variant="default" size="xs" onClick={startOver}>
              {t('projects.draftDrop')}
            </Button>
          </Group>
        </Alert>
      )}
      <Wizard key={round} organizationId={organizationId} initial={kept ?? emptyDraft()} />
    </>
  )
}
