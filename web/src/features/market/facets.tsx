import { Button, Checkbox, Collapse, Group, MultiSelect, Select, Stack } from '@mantine/core'
import { useDisclosure, useMediaQuery } from '@mantine/hooks'
import { SlidersHorizontal, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { allOf, firstOf, type Search } from '../../app/search.ts'
import { useAsk } from '../../data/ask.ts'
import { useFormat } from '../../i18n/format.ts'
import { Card } from '../../parts/card.tsx'
import { facetNames, facetsOf } from './listed-query.ts'
import { TypedText, TypedYear } from './typed-facets.tsx'
import type { ListedCountry } from './use-listed-by-country.ts'

interface Props {
  search: Search
  onChange: (change: Search) => void
  /** Where something is listed that fits the other facets. */
  countries: readonly ListedCountry[]
}

const kinds = {
  category: ['Avoidance', 'Reduction', 'Removal'],
  method: ['Nature', 'Technology', 'Mixed'],
  storageType: ['Biological', 'Geological', 'Materials'],
  durabilityRating: ['ShortTerm', 'MediumTerm', 'LongTerm'],
} as const

/** What the search is narrowed by; on a phone behind a button. */
export function Facets(props: Props) {
  const { t } = useTranslation()
  const [isOpen, { toggle }] = useDisclosure()
  const isWide = useMediaQuery('(min-width: 75em)', true, { getInitialValueInEffect: false })
  const count = Object.keys(facetsOf(props.search)).length
  return (
    <Card title={t('market.narrow')}>
      {!isWide && (
        <Button
          variant="default"
          leftSection={<SlidersHorizontal size={16} />}
          aria-expanded={isOpen}
          onClick={toggle}
        >
          {t('market.filters', { count })}
        </Button>
      )}
      <Collapse expanded={isWide || isOpen}>
        <Fields {...props} isAny={count > 0} />
      </Collapse>
    </Card>
  )
}

function Fields({ search, onChange, countries, isAny }: Props & { isAny: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { data } = useAsk('marketplaceList', { query: { top: 500 } })
  const chosen = allOf(search.country)
  const codes = new Set([...countries.map(({ country }) => country), ...chosen])
  const set = (name: string, values: string[]) =>
    onChange({ [name]: values.length > 0 ? values : undefined })
  const clear = () => onChange(Object.fromEntries(facetNames.map((name) => [name, undefined])))
  return (
    <Stack gap="md" role="search" aria-label={t('market.narrow')}>
      <TypedText search={search} onChange={onChange} />
      <KindFacet name="category" search={search} onChange={set} />
      <KindFacet name="method" search={search} onChange={set} />
      <KindFacet name="storageType" search={search} onChange={set} />
      <KindFacet name="durabilityRating" search={search} onChange={set} />
      <MultiSelect
        label={t('market.country')}
        data={[...codes].map((code) => ({ value: code, label: format.country(code) }))}
        value={chosen}
        onChange={(values) => set('country', values)}
        placeholder={chosen.length > 0 ? '' : t('list.all')}
        searchable
        nothingFoundMessage={t('list.nothingFound')}
      />
      <Group grow>
        <TypedYear name="vintageFrom" search={search} onChange={onChange} />
        <TypedYear name="vintageTo" search={search} onChange={onChange} />
      </Group>
      <Select
        label={t('market.marketplace')}
        data={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={firstOf(search.listingMarketplaceId) ?? null}
        onChange={(id) => onChange({ listingMarketplaceId: id ?? undefined })}
        placeholder={t('list.all')}
        clearable
        clearButtonProps={{ 'aria-label': t('list.clearOne', { label: t('market.marketplace') }) }}
      />
      {isAny && (
        <Button variant="subtle" color="gray" leftSection={<X size={16} />} onClick={clear}>
          {t('list.clear')}
        </Button>
      )}
    </Stack>
  )
}

interface KindProps {
  name: keyof typeof kinds
  search: Search
  onChange: (name: string, values: string[]) => void
}

function KindFacet({ name, search, onChange }: KindProps) {
  const { t } = useTranslation()
  return (
    <Checkbox.Group
      label={t(`market.${name}`)}
      value={allOf(search[name])}
      onChange={(values) => onChange(name, values)}
    >
      <Stack gap={6} mt={6}>
        {kinds[name].map((value) => (
          <Checkbox
            key={value}
            value={value}
            // The word of a kind stands under its name.
            label={t(`terms.${name}.${value}` as 'terms.category.Removal')}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}
