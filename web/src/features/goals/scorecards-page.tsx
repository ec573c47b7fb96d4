import { Button, SimpleGrid, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Navigate, useNavigate, useSearch } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../data/ask.ts'
import { useMay } from '../../data/session.ts'
import { useFormat } from '../../i18n/format.ts'
import { Answer } from '../../parts/answer.tsx'
import { Card } from '../../parts/card.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Fields } from '../../parts/fields.tsx'
import { PageLink } from '../../parts/links.tsx'
import { Page } from '../../parts/page.tsx'
import { ScorecardForm } from './scorecard-form.tsx'

/** The scorecards of the organization; the only one is shown at once, unless all are asked for. */
export function ScorecardsPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { all } = useSearch({ from: '/shell/goals' })
  const [isOpen, { open, close }] = useDisclosure()
  const may = useMay('Buyer')
  const scorecards = useAsk('esgScorecardList', { query: { top: 100 } })
  const [first, second] = scorecards.data?.items ?? []
  if (first && !second && !all) {
    const params = { esgScorecardId: first.id }
    return <Navigate to="/goals/$esgScorecardId" params={params} replace />
  }
  const add = may && (
    <Button leftSection={<Plus size={16} />} onClick={open}>
      {t('goals.newScorecard')}
    </Button>
  )
  return (
    <Page title={t('goals.title')} lead={t('goals.lead')} actions={first && add}>
      <Answer of={scorecards}>
        {({ items }) =>
          items.length === 0 ? (
            <Card>
              <Empty title={t('goals.none')}>
                <Text size="sm" mb="md">
                  {t('goals.noneText')}
                </Text>
                {add}
              </Empty>
            </Card>
          ) : (
            <SimpleGrid cols={{ base: 1, md: 2 }}>
              {items.map((scorecard) => (
                <ScorecardCard key={scorecard.id} of={scorecard} />
              ))}
            </SimpleGrid>
          )
        }
      </Answer>
      <Dialog isOpen={isOpen} onClose={close} title={t('goals.newScorecard')}>
        <ScorecardForm
          onDone={({ id }) =>
            void navigate({ to: '/goals/$esgScorecardId', params: { esgScorecardId: id } })
          }
        />
      </Dialog>
    </Page>
  )
}

interface Summary {
  id: string
  goal: number
  goalEndDate: string
  goalStatement: string | null
  currentEmissionsPerYear: number
}

function ScorecardCard({ of }: { of: Summary }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Card
      title={t('goals.goalBy', { goal: format.quantity(of.goal), day: format.day(of.goalEndDate) })}
    >
      <Fields
        columns={1}
        of={[
          [t('goals.current'), format.quantity(of.currentEmissionsPerYear)],
          [t('goals.statement'), of.goalStatement],
        ]}
      />
      <PageLink to="/goals/$esgScorecardId" params={{ esgScorecardId: of.id }}>
        {t('goals.open')}
      </PageLink>
    </Card>
  )
}
