import { acting, isAdmin } from '../../access.ts'
import type { Ctx } from '../../ctx.ts'
import { route } from '../../http/route.ts'
import { Problem } from '../../lib/problem.ts'
import { AuditRecordPage, AuditRecordQuery, examples } from './schema.ts'
import { listAuditRecords } from './store.ts'
import { auditRecordView } from './view.ts'

export default [
  route({
    id: 'auditRecordList',
    tag: 'Audit',
    method: 'GET',
    path: '/auditRecords',
    summary: 'Who did what: sign-ins, roles, keys, settings and every change',
    description:
      'Newest first. For an Admin: what the organization did, what was done to it, and who signed in, or tried to, as one of its users at that time. The operator reads everything, or by `organizationId` what that organization reads. Filter by id, createdAt, operation, path, userId, aboutUserId, apiKeyId, refused; order by id, createdAt. Records are written in the transaction of what they tell of, and can neither be changed nor removed.',
    who: 'signedIn',
    query: AuditRecordQuery,
    reply: AuditRecordPage,
    problems: ['organization-required', 'role-missing', 'admin-required', 'invalid-filter'],
    example: { reply: examples.page },
    target: async (ctx) => readerOf(ctx, undefined),
    handle: async (ctx, { query }) => {
      const readerId = readerOf(ctx, query.organizationId)
      const { rows, ...more } = await listAuditRecords(ctx.tx, readerId, query)
      return { body: { items: rows.map(auditRecordView), ...more } }
    },
  }),
]

/** As which organization the caller reads; undefined: as the operator, everything. */
function readerOf({ actor }: Ctx, organizationId: string | undefined): string | undefined {
  if (actor.isOperator) return organizationId
  if (actor.mustChooseOrganization) throw new Problem('organization-required')
  const { id } = acting(actor)
  if (!isAdmin(actor)) throw new Problem('admin-required')
  if (organizationId !== undefined && organizationId.toLowerCase() !== id) {
    throw new Problem('role-missing', 'Only the operator reads as another organization.')
  }
  return id
}
