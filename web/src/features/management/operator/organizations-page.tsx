import type { Schemas } from '@environmental-credit-service/client'
import { Button, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Building2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { Empty } from '../../../parts/empty.tsx'
import { PageLink } from '../../../parts/links.tsx'
import { type Column, ListTable } from '../../../parts/list/list-table.tsx'
import { Page } from '../../../parts/page.tsx'
import { allMarketRoles } from '../roles.ts'
import { type Secret, SecretOnce } from '../secret-once.tsx'
import { NewOrganizationDialog } from './new-organization-dialog.tsx'
import { OperatorOnly } from './operator-only.tsx'

/** Everybody in the market, for the operator. */
export function OrganizationsPage() {
  const { t } = useTranslation()
  const [isOpen, { open, close }] = useDisclosure()
  const [secret, setSecret] = useState<Secret>()
  return (
    <OperatorOnly>
      <Page
        title={t('management.operator.title')}
        lead={t('management.operator.lead')}
        actions={
          <Button leftSection={<Building2 size={16} />} onClick={open}>
            {t('management.operator.create')}
          </Button>
        }
      >
        <OrganizationList />
        <NewOrganizationDialog isOpen={isOpen} onClose={close} onSecret={setSecret} />
        <SecretOnce of={secret} onClose={() => setSecret(undefined)} />
      </Page>
    </OperatorOnly>
  )
}

function OrganizationList() {
  const { t } = useTranslation()
  const format = useFormat()
  const rolesOf = ({ marketRoles }: Schemas['Organization']) =>
    format.list(marketRoles.map((role) => t(`terms.marketRole.${role}`)))
  const columns: Column<Schemas['Organization']>[] = [
    {
      title: t('management.organization.name'),
      cell: ({ id, name }) => (
        <Group gap="xs">
          <PageLink
            to="/operator/organizations/$organizationId"
            params={{ organizationId: id }}
            fw={600}
          >
            {name}
          </PageLink>
        </Group>
      ),
      orderBy: 'name',
    },
    { title: t('management.organization.roles'), cell: rolesOf },
    {
      title: t('management.operator.since'),
      cell: ({ createdAt }) => format.date(createdAt),
      orderBy: 'createdAt',
    },
  ]
  return (
    <ListTable
      name="organizationList"
      label={t('management.operator.label')}
      columns={columns}
      filters={[
        { key: 'q', kind: 'text', label: t('management.operator.search') },
        {
          key: 'marketRole',
          kind: 'one',
          label: t('management.operator.role'),
          options: allMarketRoles.map((role) => ({
            value: role,
            label: t(`terms.marketRole.${role}`),
          })),
        },
      ]}
      empty={
        <Empty title={t('management.operator.empty')}>{t('management.operator.emptyText')}</Empty>
      }
    />
  )
}
