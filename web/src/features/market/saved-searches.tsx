import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { Trash2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parseSearch, type Search, stringifySearch } from '../../app/search.ts'
import { useMe } from '../../data/session.ts'
import { Card } from '../../parts/card.tsx'
import { PageLink } from '../../parts/links.tsx'
import { facetsOf } from './listed-query.ts'

interface Saved {
  name: string
  /** As it stands in the address. */
  search: string
}

/** Searches that are kept on this device, for each organization. */
export function SavedSearches({ search }: { search: Search }) {
  const { t } = useTranslation()
  const { organization } = useMe()
  const [saved, setSaved] = useLocalStorage<Saved[]>({
    key: `market.saved.${organization?.id}`,
    defaultValue: [],
    getInitialValueInEffect: false,
  })
  const present = stringifySearch(facetsOf(search))
  const isNew = present !== '' && !saved.some((each) => each.search === present)
  const others = (name: string) => saved.filter((each) => each.name !== name)
  return (
    <Card title={t('market.saved')} lead={t('market.savedLead')}>
      {saved.length > 0 && (
        <Stack component="ul" gap={4} p={0} m={0} style={{ listStyle: 'none' }}>
          {saved.map(({ name, search: kept }) => (
            <Group key={name} component="li" justify="space-between" wrap="nowrap" gap="xs">
              <PageLink
                to="/market"
                search={parseSearch(kept)}
                size="sm"
                aria-current={kept === present ? 'true' : undefined}
                fw={kept === present ? 600 : 400}
                style={{ overflowWrap: 'anywhere' }}
              >
                {name}
              </PageLink>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('market.forget', { name })}
                onClick={() => setSaved(others(name))}
              >
                <Trash2 size={16} />
              </ActionIcon>
            </Group>
          ))}
        </Stack>
      )}
      {isNew ? (
        <SaveForm onSave={(name) => setSaved([...others(name), { name, search: present }])} />
      ) : (
        saved.length === 0 && <Text size="sm">{t('market.savedHow')}</Text>
      )}
    </Card>
  )
}

function SaveForm({ onSave }: { onSave: (name: string) => void }) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim()) onSave(name.trim())
  }
  return (
    <form onSubmit={save}>
      <Group align="flex-end" gap="xs">
        <TextInput
          label={t('market.saveAs')}
          value={name}
          maxLength={80}
          required
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          style={{ flex: 1 }}
        />
        <Button type="submit" variant="default">
          {t('app.save')}
        </Button>
      </Group>
    </form>
  )
}
