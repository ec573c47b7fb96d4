import { Grid, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { firstOf } from '../../app/search.ts'
import { useMe } from '../../data/session.ts'
import { useListSearch } from '../../parts/list/use-list-search.ts'
import { Page } from '../../parts/page.tsx'
import { DemandSelect } from './demand-select.tsx'
import { Facets } from './facets.tsx'
import { listedQuery } from './listed-query.ts'
import { Matches } from './matches.tsx'
import { Results } from './results.tsx'
import { SavedSearches } from './saved-searches.tsx'
import { useListedByCountry } from './use-listed-by-country.ts'
import { WhereListed } from './where-listed.tsx'

/** Credits for sale: searched by facets and on a map, or ranked by what a reporting period wants. */
export function MarketPage() {
  const { t } = useTranslation()
  const { organization } = useMe()
  const [search, change] = useListSearch()
  const { country: _, ...anywhere } = search
  const listed = useListedByCountry(listedQuery(anywhere))
  const periodId = firstOf(search.esgReportingPeriodId)
  const isBuyer = organization?.marketRoles.includes('Buyer')
  return (
    <Page title={t('market.title')} lead={t('market.lead')}>
      {isBuyer && (
        <DemandSelect
          periodId={periodId}
          onChange={(id) => change({ esgReportingPeriodId: id, page: undefined })}
        />
      )}
      {periodId ? (
        <Matches periodId={periodId} />
      ) : (
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, lg: 3 }}>
            <Stack>
              <Facets search={search} onChange={change} countries={listed.countries} />
              <SavedSearches search={search} />
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, lg: 9 }}>
            <Stack>
              <WhereListed listed={listed} search={search} onChange={change} />
              <Results search={search} onChange={change} />
            </Stack>
          </Grid.Col>
        </Grid>
      )}
    </Page>
  )
}
