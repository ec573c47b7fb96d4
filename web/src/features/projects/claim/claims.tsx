import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { Card } from '../../../parts/card.tsx'
import { Empty } from '../../../parts/empty.tsx'
import { ButtonLink, PageLink } from '../../../parts/links.tsx'
import { type Column, ListTable } from '../../../parts/list/list-table.tsx'
import { Moment } from '../../../parts/moment.tsx'
import { Status } from '../../../parts/status.tsx'
import type { Mbp } from '../mbp/mbp-values.ts'
import type { Claim } from './claim-values.ts'
import { useClaimName } from './use-claim-name.ts'

const statuses = [
  'draft',
  'submitted',
  'inVerification',
  'returnedForEdits',
  'approved',
  'rejected',
] as const

/** What a registered MBP is said to have achieved, claim by claim. */
export function Claims({ mbp, isOwn }: { mbp: Mbp; isOwn: boolean }) {
  const { t } = useTranslation()
  const path = { ecoProjectId: mbp.ecoProjectId, mbpId: mbp.id }
  return (
    <Card
      title={t('projects.claims')}
      lead={t('projects.claimHelp')}
      actions={
        isOwn && (
          <ButtonLink
            variant="default"
            to="/projects/$ecoProjectId/mbps/$mbpId/claims/new"
            params={path}
            leftSection={<Plus size={16} />}
          >
            {t('projects.claim')}
          </ButtonLink>
        )
      }
    >
      <ListTable
        name="mbpClaimList"
        label={t('projects.claimsTable')}
        input={{ path }}
        columns={useColumns()}
        filters={[
          {
            kind: 'one',
            key: 'status',
            label: t('projects.state'),
            options: statuses.map((value) => ({ value, label: t(`status.${value}`) })),
          },
        ]}
        empty={<Empty title={t('projects.noClaims')}>{t('projects.noClaimsText')}</Empty>}
      />
    </Card>
  )
}

function useColumns(): Column<Claim>[] {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = useClaimName()
  return [
    {
      title: t('projects.claimName'),
      cell: (claim) => (
        <PageLink
          to="/projects/$ecoProjectId/mbps/$mbpId/claims/$mbpClaimId"
          params={{
            ecoProjectId: claim.ecoProjectId,
            mbpId: claim.mbpId,
            mbpClaimId: claim.id,
          }}
          fw={600}
        >
          {nameOf(claim)}
        </PageLink>
      ),
    },
    {
      title: t('projects.from'),
      cell: ({ startDate }) => format.day(startDate),
      orderBy: 'startDate',
    },
    {
      title: t('projects.to'),
      cell: ({ endDate }) => format.day(endDate),
      orderBy: 'endDate',
    },
    {
      title: t('projects.quantity'),
      cell: ({ quantity }) => format.quantity(quantity),
      orderBy: 'quantity',
      isNumber: true,
    },
    {
      title: t('projects.state'),
      cell: ({ status }) => <Status of={status} />,
      orderBy: 'status',
    },
    {
      title: t('projects.changed'),
      cell: ({ lastModifiedAt }) => <Moment at={lastModifiedAt} />,
      orderBy: 'lastModifiedAt',
    },
  ]
}
