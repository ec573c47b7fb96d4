import { Refusal, type Reply } from '@environmental-credit-service/client'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { api, chooseOrganization, chosenOrganizationId } from './api.ts'
import { queries } from './queries.ts'

export type Me = Reply<'meGet'>
export type Organization = NonNullable<Me['organization']>
export type MarketRole = Organization['marketRoles'][number]

/** Who is signed in; null if nobody is. */
export const meQuery = queryOptions({
  queryKey: ['meGet'],
  staleTime: 60_000,
  queryFn: async (): Promise<Me | null> => {
    try {
      return await whoIsIt()
    } catch (error) {
      // Who was signed in until now is seen as that until the page is left.
      const was = queries.getQueryData<Me | null>(['meGet'])
      if (error instanceof Refusal && error.status === 401 && !was) return null
      throw error
    }
  },
})

async function whoIsIt(): Promise<Me> {
  try {
    const me = await api.meGet()
    const [first] = me.organizations
    if (me.organization || !first) return me
    chooseOrganization(first.id)
    return await api.meGet()
  } catch (error) {
    // An organization that was chosen on this device by somebody else.
    if (!(error instanceof Refusal) || error.status !== 403 || !chosenOrganizationId()) throw error
    chooseOrganization(undefined)
    return whoIsIt()
  }
}

/** Whoever is signed in. Only for pages inside the shell, which nobody else enters. */
export function useMe(): Me {
  const { data } = useSuspenseQuery(meQuery)
  if (!data) throw new Error('nobody is signed in')
  return data
}

/** Whether the user may write for the acting organization, in one of the roles (or any). */
export function useMay(...roles: MarketRole[]): boolean {
  const { organization, organizations } = useMe()
  const { marketRoles = [], id } = organization ?? {}
  const assignments = organizations.find((each) => each.id === id)?.roleAssignments ?? []
  const held = roles.length === 0 ? marketRoles : roles.filter((role) => marketRoles.includes(role))
  return assignments.some(
    ({ marketRole, userRole }) =>
      userRole !== 'Reader' && held.some((role) => marketRole === null || marketRole === role),
  )
}

export function useIsAdmin(): boolean {
  const { organization, organizations } = useMe()
  const own = organizations.find(({ id }) => id === organization?.id)
  return !!own?.roleAssignments.some(
    ({ marketRole, userRole }) => marketRole === null && userRole === 'Admin',
  )
}

export async function signIn(email: string, password: string): Promise<void> {
  await api.authLogin({ body: { email, password, session: 'cookie' } })
  queries.clear()
}

export async function signOut(): Promise<void> {
  await api.authLogout()
  queries.clear()
}

export async function actFor(organizationId: string): Promise<void> {
  chooseOrganization(organizationId)
  lookAs('all')
  await queries.resetQueries()
}

/** As which of its market roles an organization with several looks at the page. */
const KEPT = 'marketRole'
const watchers = new Set<() => void>()

export function lookAs(role: MarketRole | 'all') {
  localStorage.setItem(KEPT, role)
  for (const watcher of watchers) watcher()
}

/** The market roles that the page is for at the moment: one of them, or all. */
export function useRoles(): { chosen: MarketRole | 'all'; roles: MarketRole[] } {
  const { organization } = useMe()
  const kept = useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    () => localStorage.getItem(KEPT),
  )
  const all = organization?.marketRoles ?? []
  const chosen = all.find((role) => role === kept)
  return chosen ? { chosen, roles: [chosen] } : { chosen: 'all', roles: all }
}
