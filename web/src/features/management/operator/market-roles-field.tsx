import { Checkbox, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { MarketRole } from '../../../data/session.ts'
import { allMarketRoles } from '../roles.ts'

interface Props {
  value: readonly MarketRole[]
  onChange: (roles: MarketRole[]) => void
  label: string
  description?: string
  error?: ReactNode
  /** Those that stay whatever is chosen. */
  kept?: readonly MarketRole[]
}

/** Chooses market roles, each with what is done in it. */
export function MarketRolesField(props: Props) {
  const { value, onChange, label, description, error, kept = [] } = props
  const { t } = useTranslation()
  return (
    <Checkbox.Group
      label={label}
      description={description}
      error={error}
      value={[...value]}
      onChange={(chosen) => onChange(allMarketRoles.filter((role) => chosen.includes(role)))}
    >
      <Stack gap="xs" mt="xs">
        {allMarketRoles.map((role) => (
          <Checkbox
            key={role}
            value={role}
            label={t(`terms.marketRole.${role}`)}
            description={t(`management.role.${role}`)}
            disabled={kept.includes(role)}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}
