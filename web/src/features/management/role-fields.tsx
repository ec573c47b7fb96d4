import { Select, SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MarketRole } from '../../data/session.ts'
import { type Role, userRoles } from './roles.ts'

const ALL = 'all'

interface Props {
  value: Role
  onChange: (role: Role) => void
  /** For which market roles one can be given; null is all of them. */
  marketRoles: readonly (MarketRole | null)[]
}

/** For which market role, and what may be done in it. */
export function RoleFields({ value, onChange, marketRoles }: Props) {
  const { t } = useTranslation()
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <Select
        label={t('management.users.for')}
        allowDeselect={false}
        data={marketRoles.map((role) => ({
          value: role ?? ALL,
          label: role === null ? t('management.users.forAll') : t(`terms.marketRole.${role}`),
        }))}
        value={value.marketRole ?? ALL}
        onChange={(chosen) =>
          onChange({ ...value, marketRole: marketRoles.find((role) => role === chosen) ?? null })
        }
      />
      <Select
        label={t('management.users.role')}
        description={t(`management.user.${value.userRole}`)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        allowDeselect={false}
        data={userRoles.map((role) => ({ value: role, label: t(`terms.userRole.${role}`) }))}
        value={value.userRole}
        onChange={(chosen) =>
          onChange({
            ...value,
            userRole: userRoles.find((role) => role === chosen) ?? value.userRole,
          })
        }
      />
    </SimpleGrid>
  )
}
