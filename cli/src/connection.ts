import { type Client, createClient } from '@environmental-credit-service/client'
import { type Profile, readConfig } from './config.ts'
import { parseExactly } from './exact.ts'
import { Usage } from './failure.ts'

export const HOME_URL = 'http://127.0.0.1:3000'

export interface Connection {
  url: string
  token?: string | undefined
  organizationId?: string | undefined
}

/**
 * Where to, and as whom: ECS_URL, ECS_TOKEN and ECS_ORGANIZATION before the profile. The token of a
 * profile goes to the service that gave it and to no other.
 */
export function connectionOf(values: Readonly<Record<string, unknown>>): Connection {
  const { ECS_URL, ECS_TOKEN, ECS_ORGANIZATION } = process.env
  const profile = profileOf(values)
  const url = ECS_URL || profile?.url || HOME_URL
  if (!URL.canParse(url) || !/^https?:/.test(url)) {
    throw new Usage(`ECS_URL is an address such as ${HOME_URL}, not '${url}'.`)
  }
  const known = !ECS_TOKEN && profile?.url === url ? profile : undefined
  return {
    url,
    token: ECS_TOKEN || known?.token,
    organizationId: text(values.organizationId) ?? (ECS_ORGANIZATION || known?.organizationId),
  }
}

/** The profile that --profile or ECS_PROFILE names, else the one in use. */
function profileOf(values: Readonly<Record<string, unknown>>): Profile | undefined {
  const named = text(values.profile) ?? (process.env.ECS_PROFILE || undefined)
  const { current, profiles } = readConfig()
  const name = named ?? current
  const profile = Object.hasOwn(profiles, name) ? profiles[name] : undefined
  if (named !== undefined && !profile) {
    throw new Usage(`There is no profile '${named}': ecs login --profile ${named} makes it.`)
  }
  return profile
}

export function connect(
  values: Readonly<Record<string, unknown>>,
  more: { fetch?: typeof fetch; waitMaxMs?: number } = {},
): Client {
  const { url, token, organizationId } = connectionOf(values)
  return createClient({
    url,
    token,
    ...(organizationId && { organizationId }),
    parse: parseExactly,
    ...more,
  })
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
