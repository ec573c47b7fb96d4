import { Button, Grid, Group, Skeleton, Stack, Text } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { allOf, type Search } from '../../app/search.ts'
import { useFormat } from '../../i18n/format.ts'
import { Card } from '../../parts/card.tsx'
import type { Listed } from './use-listed-by-country.ts'

const CountryMap = lazy(async () => ({ default: (await import('./country-map.tsx')).CountryMap }))

interface Props {
  listed: Listed
  search: Search
  onChange: (change: Search) => void
}

const SHOWN_MAX = 8

/** Where credits are listed, on a map and in words; a country is chosen by either. */
export function WhereListed({ listed, search, onChange }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const chosen = allOf(search.country)
  const toggle = (code: string) => {
    const next = chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code]
    onChange({ country: next.length > 0 ? next : undefined })
  }
  const total = listed.countries.reduce((sum, { quantity }) => sum + quantity, 0)
  const lead = t('market.whereLead', {
    count: listed.countries.length,
    quantity: format.quantity(total),
  })
  return (
    <Card
      title={t('market.where')}
      lead={listed.isPart ? `${lead} ${t('market.wherePart', { count: listed.count })}` : lead}
    >
      <Grid align="center">
        <Grid.Col span={{ base: 12, md: 8 }}>
          <Suspense fallback={<Skeleton height={240} data-loading />}>
            <CountryMap countries={listed.countries} chosen={chosen} onChoose={toggle} />
          </Suspense>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Stack component="ul" gap={2} p={0} m={0} style={{ listStyle: 'none' }}>
            {listed.countries.slice(0, SHOWN_MAX).map(({ country, quantity }) => (
              <li key={country}>
                <Button
                  fullWidth
                  size="compact-sm"
                  variant={chosen.includes(country) ? 'light' : 'subtle'}
                  color={chosen.includes(country) ? 'leaf' : 'gray'}
                  justify="space-between"
                  aria-pressed={chosen.includes(country)}
                  onClick={() => toggle(country)}
                  rightSection={<span className="numbers">{format.quantity(quantity)}</span>}
                >
                  {format.country(country)}
                </Button>
              </li>
            ))}
          </Stack>
          {listed.countries.length > SHOWN_MAX && (
            <Group justify="flex-end">
              <Text size="xs" c="dimmed">
                {t('market.moreCountries', { count: listed.countries.length - SHOWN_MAX })}
              </Text>
            </Group>
          )}
        </Grid.Col>
      </Grid>
    </Card>
  )
}
