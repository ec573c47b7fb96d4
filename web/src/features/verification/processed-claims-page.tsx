import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Item, useAsk } from '../../data/ask.ts'
import { useMe } from '../../data/session.ts'
import { useFormat } from '../../i18n/format.ts'
import { Empty } from '../../parts/empty.tsx'
import { PageLink } from '../../parts/links.tsx'
import { type Column, ListTable } from '../../parts/list/list-table.tsx'
import { Moment } from '../../parts/moment.tsx'
import { Page } from '../../parts/page.tsx'
import { Status } from '../../parts/status.tsx'

type ProcessedClaim = Item<'processedClaimList'>

const statuses = [
  'inProgress',
  'returnedForEdits',
  'verified',
  'submittedForCredit',
  'credited',
  'rejected',
  'creditRejected',
] as const

/** The claims that a verifier has accepted, with how far each of them is. */
export function ProcessedClaimsPage() {
  const { t } = useTranslation()
  const { organization } = useMe()
  const isVerifier = organization?.marketRoles.includes('ValidationAndVerificationBody')
  return (
    <Page title={t('verification.title')} lead={t('verification.lead')}>
      <ListTable
        name="processedClaimList"
        label={t('verification.title')}
        columns={useColumns()}
        filters={[
          {
            kind: 'one',
            key: 'status',
            label: t('verification.status'),
            options: statuses.map((value) => ({ value, label: t(`status.${value}`) })),
          },
        ]}
        empty={
          <Empty title={t('verification.none')}>
            <Text size="sm">
              {t(isVerifier ? 'verification.noneText' : 'verification.noneOthers')}
            </Text>
            {isVerifier && (
              <PageLink to="/proposals" search={{ role: 'reviewer', type: 'MBPClaimVerify' }}>
                {t('navigation.verifications')}
              </PageLink>
            )}
          </Empty>
        }
      />
    </Page>
  )
}

function useColumns(): Column<ProcessedClaim>[] {
  const { t } = useTranslation()
  const format = useFormat()
  const judgedOf = ({ checkpointResults }: ProcessedClaim) =>
    checkpointResults.filter(({ outcome }) => outcome !== 'Pending').length
  return [
    { title: t('verification.claim'), cell: (each) => <ClaimLink of={each} /> },
    {
      title: t('verification.status'),
      orderBy: 'status',
      cell: ({ status }) => <Status of={status} />,
    },
    {
      title: t('verification.judged'),
      cell: (each) =>
        t('verification.judgedOf', {
          judged: judgedOf(each),
          count: each.checkpointResults.length,
        }),
    },
    {
      title: t('verification.verified'),
      orderBy: 'quantity',
      isNumber: true,
      cell: ({ quantity }) => format.quantity(quantity),
    },
    {
      title: t('verification.changed'),
      cell: ({ lastModifiedAt }) => <Moment at={lastModifiedAt} />,
      orderBy: 'lastModifiedAt',
    },
  ]
}

/** By the name of its claim, and of the project. */
function ClaimLink({ of: { id, ecoProjectId, mbpId, claimId } }: { of: ProcessedClaim }) {
  const { t } = useTranslation()
  const claim = useAsk('mbpClaimGet', { path: { ecoProjectId, mbpId, mbpClaimId: claimId } })
  const project = useAsk('ecoProjectGet', { path: { ecoProjectId } })
  const mbp = project.data?.modularBenefitProjects.find(({ id: each }) => each === mbpId)
  return (
    <>
      <PageLink to="/processed-claims/$processedClaimId" params={{ processedClaimId: id }}>
        {claim.data ? (claim.data.name ?? t('verification.unnamed')) : '…'}
      </PageLink>
      <Text size="sm" c="dimmed" fw={400}>
        {[project.data?.name, mbp?.name].filter(Boolean).join(' › ')}
      </Text>
    </>
  )
}
