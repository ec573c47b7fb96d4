import { Select, Stack, Text } from '@mantine/core'
import { useRouterState } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { lookAs, type MarketRole, useIsAdmin, useMe, useRoles } from '../data/session.ts'
import { NavigationLink } from '../parts/links.tsx'
import { type Entry, entriesOf, forAdmins, forAll, forOperators, home } from './navigation.ts'
import { stringifySearch } from './search.ts'

/** Where somebody with these roles can go. */
export function NavigationLinks() {
  const { t } = useTranslation()
  const { isOperator, organization } = useMe()
  const { chosen, roles } = useRoles()
  const isAdmin = useIsAdmin()
  return (
    <Stack gap="md">
      <Section entries={[home]} />
      {organization && organization.marketRoles.length > 1 && (
        <RoleSwitch chosen={chosen} roles={organization.marketRoles} />
      )}
      {roles.map((role) => (
        <Section key={role} title={t(`terms.marketRole.${role}`)} entries={entriesOf[role]} />
      ))}
      {organization && <Section title={t('navigation.common')} entries={forAll} />}
      {organization && isAdmin && (
        <Section title={t('navigation.management')} entries={forAdmins} />
      )}
      {isOperator && <Section title={t('navigation.operator')} entries={forOperators} />}
    </Stack>
  )
}

function RoleSwitch({ chosen, roles }: { chosen: MarketRole | 'all'; roles: MarketRole[] }) {
  const { t } = useTranslation()
  const data = [
    { value: 'all' as const, label: t('app.allRoles') },
    ...roles.map((role) => ({ value: role, label: t(`terms.marketRole.${role}`) })),
  ]
  return (
    <Select
      size="xs"
      label={t('app.lookAs')}
      data={data}
      value={chosen}
      allowDeselect={false}
      onChange={(role) => lookAs(role ?? 'all')}
    />
  )
}

function Section({ title, entries }: { title?: string; entries: readonly Entry[] }) {
  return (
    <div>
      {title && (
        <Text size="xs" c="dimmed" fw={600} px="sm" pb={4}>
          {title}
        </Text>
      )}
      {entries.map((entry) => (
        <Link key={entry.text} {...entry} />
      ))}
    </div>
  )
}

function Link({ text, icon: Icon, to, search = {} }: Entry) {
  const { t } = useTranslation()
  const isHere = useRouterState({
    select: ({ location }) =>
      location.pathname === to && containsAll(location.searchStr, stringifySearch(search)),
  })
  const isBelow = useRouterState({
    select: ({ location }) => hasPagesBelow.has(to) && location.pathname.startsWith(`${to}/`),
  })
  return (
    <NavigationLink
      to={to as '/'}
      search={search}
      active={isHere || isBelow}
      activeOptions={{ exact: true }}
      aria-current={isHere ? 'page' : undefined}
      label={t(`navigation.${text}`)}
      leftSection={<Icon size={18} aria-hidden="true" />}
      style={{ borderRadius: 'var(--mantine-radius-md)' }}
    />
  )
}

/** Lists whose every page below is of one of their rows. */
const hasPagesBelow = new Set(['/projects', '/processed-claims', '/goals'])

function containsAll(here: string, wanted: string): boolean {
  const parameters = new URLSearchParams(here)
  return [...new URLSearchParams(wanted)].every(([key, value]) => parameters.has(key, value))
}
