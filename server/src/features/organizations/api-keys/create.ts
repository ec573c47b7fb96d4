import type { Ctx } from '../../../ctx.ts'
import { Problem } from '../../../lib/problem.ts'
import { newSecret, secretHash } from '../../../lib/secret.ts'
import { ownOrganization } from '../access.ts'
import type { ApiKey, NewApiKey } from './schema.ts'
import { type ApiKeyRow, insertApiKey } from './store.ts'

const DAY_MS = 86_400_000
const DAYS_UNLESS_SAID = 90
/** One year, and the day that a leap year adds. */
const DAYS_MAX = 366

/**
 * Makes a key that acts for the organization in one role until it expires or is removed. Only an
 * Admin for all market roles gets here, so no key has more rights than who makes it.
 */
export async function createApiKey(
  ctx: Ctx,
  params: Record<string, string>,
  { name, marketRole, userRole, expiresAt }: NewApiKey,
): Promise<ApiKey & { key: string }> {
  const organization = await ownOrganization(ctx, params)
  const end = expiresAt === undefined ? inDays(ctx.now, DAYS_UNLESS_SAID) : new Date(expiresAt)

  // `!` also refuses what is no time at all, as a leap second.
  if (!(end > ctx.now && end <= inDays(ctx.now, DAYS_MAX))) throw wrongEnd()
  if (marketRole !== null && !organization.marketRoles.includes(marketRole)) {
    throw new Problem('market-role-not-held')
  }

  const key = newSecret('key')
  const row = await insertApiKey(ctx.tx, {
    organizationId: organization.id,
    name,
    keyHash: secretHash(key),
    keyHint: key.slice(-4),
    marketRole,
    userRole,
    createdBy: ctx.actor.userId,
    createdAt: ctx.now,
    expiresAt: end,
  })
  return { ...apiKeyView(row), key }
}

export function apiKeyView(row: ApiKeyRow): ApiKey {
  return {
    id: row.id,
    resourceUri: `/organizations/${row.organizationId}/apiKeys/${row.id}`,
    name: row.name,
    keyHint: row.keyHint,
    marketRole: row.marketRole,
    userRole: row.userRole,
    createdById: row.createdBy,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  }
}

function inDays(from: Date, days: number) {
  return new Date(from.getTime() + days * DAY_MS)
}

function wrongEnd() {
  const faults = [{ pointer: '/expiresAt', message: 'must lie within a year from now' }]
  return new Problem('invalid-request', '/expiresAt must lie within a year from now.', { faults })
}
