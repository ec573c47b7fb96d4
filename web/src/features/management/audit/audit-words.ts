import type { Schemas } from '@environmental-credit-service/client'
import { useTranslation } from 'react-i18next'
import type { en } from '../../../i18n/en.ts'
import { useFormat } from '../../../i18n/format.ts'
import { order as actions, type ProposalType } from '../../../parts/proposal/proposal.ts'
import { allMarketRoles, type Role, useRoleWords, userRoles } from '../roles.ts'
import { operations } from './operations.ts'

type AuditRecord = Schemas['AuditRecord']
type Attribute = keyof typeof en.audit.attribute

/** Attributes of which is told that they were changed; who wants the values looks at the thing. */
const attributes: readonly Attribute[] = [
  'name',
  'description',
  'website',
  'marketRoles',
  'isOmnibusOrganization',
  'isEnabled',
  'eventTypes',
]
const changes = ['organizationPatch', 'webhookUpdate']
const proposalTypes: readonly ProposalType[] = [
  'MBPRegister',
  'MBPClaimVerify',
  'CreditMint',
  'MarketplaceTraderRegister',
  'MarketplaceListingRegister',
  'MarketplaceListingDeregister',
  'MarketplaceListingTransfer',
  'CreditRetire',
  'ESGEmissionOffset',
]
const codes = [
  'wrong-credentials',
  'too-many-attempts',
  'password-not-allowed',
  'cross-site-request',
  'not-invited',
  'email-not-verified',
  'account-in-use',
  'sign-on-failed',
  'unavailable',
] as const

/** What a record of the audit says, in words. */
export function useAuditWords() {
  const { t } = useTranslation()
  const format = useFormat()
  const inWords = useRoleWords()

  const who = ({ user, apiKey, operation }: AuditRecord): string => {
    if (user) return user.name
    if (apiKey?.name) return t('audit.key', { name: apiKey.name })
    if (apiKey) return t('audit.removedKey')
    const isOwn = operation === 'installationStart' || operation.startsWith('import.')
    return isOwn ? t('audit.system') : t('audit.nobody')
  }

  const what = ({ operation }: AuditRecord): string => {
    if (operation.startsWith('import.')) return t('audit.did.import')
    const known = operations.find((each) => each === operation)
    return t(`audit.did.${known ?? 'other'}`)
  }

  const refusal = ({ refused }: AuditRecord): string[] => {
    const known = codes.find((each) => each === refused)
    return known ? [t(`problems.${known}`)] : []
  }

  const details = ({ operation, details: told }: AuditRecord): string[] => {
    if (!told) return []
    const text = (key: string) => (typeof told[key] === 'string' ? told[key] : undefined)
    const lines: string[] = rolesOf(told).map(inWords)
    const before = userRoles.find((each) => each === told.userRoleBefore)
    if (before) lines.push(t('audit.before', { role: t(`terms.userRole.${before}`) }))
    if (changes.includes(operation)) {
      const changed = attributes.filter((each) => each in told)
      const names = format.list(changed.map((each) => t(`audit.attribute.${each}`)))
      if (names) lines.push(t('audit.changed', { attributes: names }))
    } else if (text('name')) {
      lines.push(t('audit.name', { name: text('name') }))
    }
    if (text('keyHint')) lines.push(t('audit.keyHint', { hint: text('keyHint') }))
    if (text('host')) lines.push(t('audit.host', { host: text('host') }))
    if (text('issuer')) lines.push(t('audit.provider', { provider: text('issuer') }))
    if (text('email')) lines.push(t('audit.email', { email: text('email') }))
    if (told.isFirst === true) lines.push(t('audit.first'))
    const type = proposalTypes.find((each) => each === told.type)
    if (type) lines.push(t(`terms.proposalType.${type}`))
    const action = actions.find((each) => each === told.action)
    if (action) lines.push(t(`terms.action.${action}`))
    return [...lines, ...settingsOf(told)]
  }

  return { who, what, refusal, details }
}

/** The settings that are others than at the start before, as whoever runs the service writes them. */
function settingsOf({ changed, settings }: Record<string, unknown>): string[] {
  if (!Array.isArray(changed) || typeof settings !== 'object' || settings === null) return []
  const values = new Map<string, unknown>(Object.entries(settings))
  return changed.map(String).map((name) => {
    const value = values.get(name) ?? ''
    const variable = name.replaceAll(/[A-Z]/g, '_$&').toUpperCase()
    return `${variable}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`
  })
}

/** The roles that were given or taken. */
function rolesOf(told: Record<string, unknown>): Role[] {
  const { roleAssignments } = told
  const given: unknown[] = Array.isArray(roleAssignments) ? roleAssignments : [told]
  return given.flatMap((each) => {
    if (typeof each !== 'object' || each === null) return []
    const { marketRole, userRole } = { marketRole: undefined, userRole: undefined, ...each }
    const user = userRoles.find((known) => known === userRole)
    const market = allMarketRoles.find((known) => known === marketRole) ?? null
    return user ? [{ marketRole: market, userRole: user }] : []
  })
}
