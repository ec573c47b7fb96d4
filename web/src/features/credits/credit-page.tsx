import { Stack } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../data/ask.ts'
import { Answer } from '../../parts/answer.tsx'
import { CreditActions } from '../../parts/credit/actions/credit-actions.tsx'
import { CreditSummary } from '../../parts/credit/credit-summary.tsx'
import { PageLink } from '../../parts/links.tsx'
import { Page } from '../../parts/page.tsx'
import { Provenance } from '../../parts/provenance.tsx'
import { PublicPageLink } from '../../parts/public-page-link.tsx'
import { Status } from '../../parts/status.tsx'
import { CreditAttributes } from './credit-attributes.tsx'
import { CreditBenefits } from './credit-benefits.tsx'
import { CreditFiles } from './credit-files.tsx'
import { CreditHistory } from './credit-history.tsx'
import { CreditLock } from './credit-lock.tsx'
import { CreditParties } from './credit-parties.tsx'
import { CreditRetirement } from './credit-retirement.tsx'
import { LineageCard } from './lineage/lineage-card.tsx'

/** A credit, for everybody: what it is, whose it is, where it comes from and what became of it. */
export function CreditPage() {
  const { t } = useTranslation()
  const { creditId } = useParams({ from: '/shell/credits/$creditId' })
  const lineage = useAsk('creditLineage', { path: { creditId } })
  const credit = useAsk('creditGet', { path: { creditId } })
  const provenance = useAsk('creditProvenance', { path: { creditId } })
  return (
    <Answer of={credit}>
      {(it) => (
        <Page
          title={it.assetId}
          path={<PageLink to="/credits">{t('navigation.credits')}</PageLink>}
          badge={<Status of={it.status} />}
          lead={<CreditSummary credit={it} />}
          actions={
            <PublicPageLink of={it.status === 'retired' ? 'retirements' : 'credits'} id={it.id} />
          }
        >
          <CreditRetirement credit={it} />
          <CreditLock credit={it} />
          {/* Another credit starts with closed dialogs and an unmoved picture. */}
          <Stack key={it.id} gap="lg">
            <CreditActions credit={it} />
            <CreditParties credit={it} lineage={lineage.data} />
            <CreditAttributes credit={it} />
            <Answer of={lineage}>
              {(known) => (
                <>
                  <LineageCard lineage={known} />
                  <CreditHistory lineage={known} />
                </>
              )}
            </Answer>
            <CreditBenefits credit={it} />
            <CreditFiles credit={it} />
            <Provenance rows={provenance.data?.items} />
          </Stack>
        </Page>
      )}
    </Answer>
  )
}
