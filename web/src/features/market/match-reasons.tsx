import type { Schemas } from '@environmental-credit-service/client'
import { Group, Stack, Text, ThemeIcon } from '@mantine/core'
import { Check, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import { usePreferenceWords } from '../../parts/demand/preference-words.ts'

/** Why a credit stands where it does in a ranking, wish by wish. */
export function MatchReasons({ match }: { match: Schemas['CreditMatch'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { reasons, coveredEmissions } = match
  const fitting = reasons.filter(({ fits }) => fits).length
  return (
    <Stack gap={6}>
      {reasons.length > 0 && (
        <Text size="sm" fw={600}>
          {t('market.fits', { fitting, count: reasons.length })}
        </Text>
      )}
      <Stack component="ul" gap={4} p={0} m={0} style={{ listStyle: 'none' }}>
        {reasons.map((reason) => (
          <Reason key={reason.criterion} reason={reason} />
        ))}
      </Stack>
      {coveredEmissions > 0 && (
        <Text size="sm">{t('market.covers', { quantity: format.quantity(coveredEmissions) })}</Text>
      )}
    </Stack>
  )
}

function Reason({ reason }: { reason: Schemas['CreditMatchReason'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = usePreferenceWords()
  const { criterion, fits, wanted, has } = reason
  const values = {
    criterion: words.criterion(criterion),
    has:
      has.length > 0
        ? format.list(has.map((value) => words.one(criterion, value)))
        : t('market.notSaid'),
    wanted: words.several(criterion, wanted).join(', '),
  }
  const Icon = fits ? Check : X
  return (
    <Group component="li" gap="xs" wrap="nowrap" align="flex-start">
      <ThemeIcon size={18} radius="xl" variant="light" color={fits ? 'leaf' : 'gray'}>
        <Icon size={12} aria-hidden="true" />
      </ThemeIcon>
      <Text size="sm">{t(fits ? 'market.reasonFits' : 'market.reasonMisses', values)}</Text>
    </Group>
  )
}
