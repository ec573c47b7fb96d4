import type { FastifyRequest } from 'fastify'
import type { Actor, AuditEntry } from '../ctx.ts'
import { toJson } from '../db/json.ts'
import type { Tx } from '../db/open.ts'
import { newId } from '../lib/ids.ts'

/** Who changed what, in the transaction of the change. */
export async function audit(
  tx: Tx,
  request: FastifyRequest,
  { operation, actor, aboutUserId, details, at }: Entry,
) {
  await tx
    .insertInto('auditRecords')
    .values({
      id: newId(),
      at,
      requestId: request.id,
      operation,
      path: request.url.split('?')[0] ?? '',
      organizationId: actor.organization?.id ?? null,
      userId: actor.userId,
      apiKeyId: actor.apiKeyId,
      aboutUserId: aboutUserId ?? null,
      details: details === undefined ? null : toJson(details),
    })
    .execute()
}

interface Entry extends AuditEntry {
  operation: string
  actor: Actor
  at: Date
}
