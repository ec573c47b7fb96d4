import type { Schemas } from '@environmental-credit-service/client'
import { useTranslation } from 'react-i18next'
import type { MarketRole } from '../../data/session.ts'

export type Role = Pick<Schemas['UserRoleAssignment'], 'marketRole' | 'userRole'>
export type UserRole = Role['userRole']

export const userRoles: readonly UserRole[] = ['Admin', 'Contributor', 'Reader']
export const allMarketRoles: readonly MarketRole[] = [
  'Supplier',
  'IssuingRegistry',
  'ValidationAndVerificationBody',
  'Marketplace',
  'Buyer',
]

/** The role of somebody who manages the organization. */
export const isManager = ({ marketRole, userRole }: Role) =>
  marketRole === null && userRole === 'Admin'

/** A role in words: "Contributor for Supplier". */
export function useRoleWords() {
  const { t } = useTranslation()
  return ({ marketRole, userRole }: Role) => {
    const user = t(`terms.userRole.${userRole}`)
    return marketRole === null
      ? t('management.users.asAll', { user })
      : t('management.users.as', { user, market: t(`terms.marketRole.${marketRole}`) })
  }
}
