import { Badge, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import {
  type Criterion,
  criteria,
  type Preferences,
  usePreferenceWords,
} from './preference-words.ts'

/** A demand signal as it can be read: each criterion with what is wanted. */
export function PreferenceChips({ of }: { of: Preferences | null }) {
  const { t } = useTranslation()
  const words = usePreferenceWords()
  // The attributes of a demand signal are its criteria.
  const given = Object.entries(of ?? {}) as [Criterion, NonNullable<Preferences[Criterion]>][]
  const wanted = given.toSorted(([a], [b]) => criteria.indexOf(a) - criteria.indexOf(b))
  if (wanted.length === 0) return <Text size="sm">{t('market.noPreferences')}</Text>
  return (
    <Stack component="dl" gap={6} m={0}>
      {wanted.map(([criterion, values]) => (
        <Group key={criterion} gap={6}>
          <Text component="dt" size="sm" c="dimmed" w={190}>
            {words.criterion(criterion)}
          </Text>
          {words.several(criterion, values).map((value) => (
            <Badge key={value} component="dd" m={0} variant="default" tt="none" fw={500}>
              {value}
            </Badge>
          ))}
        </Group>
      ))}
    </Stack>
  )
}
