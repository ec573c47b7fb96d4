import { type Static, Type } from 'typebox'
import { closed, Id, listQuery, nullable, oneOf, pageOf, Time } from '../../lib/schema.ts'
import { auditKinds } from './kinds.ts'

const Named = closed({ id: Id, name: Type.String() }, { $id: 'AuditParty' })
const Key = closed(
  { id: Id, name: nullable(Type.String({ description: 'null for a key that is removed' })) },
  { $id: 'AuditKey' },
)

export const AuditRecord = closed(
  {
    id: Id,
    createdAt: Time,
    kind: oneOf(auditKinds),
    operation: Type.String({
      description:
        'The operation of this document. Beside them: authSignOn (by a provider, on the page), authToken (by an access token, once an hour), import.{registry} and installationStart.',
    }),
    path: Type.String({ description: 'What was asked, without the query' }),
    requestId: Type.String({ description: 'The Request-Id of the answer, which the log knows' }),
    organization: nullable(Named),
    user: nullable(Named),
    apiKey: nullable(Key),
    aboutUser: nullable(Named),
    refused: nullable(
      Type.String({ description: 'The code with which a sign-in was refused; null if it was not' }),
    ),
    details: nullable(
      Type.Unsafe<Record<string, unknown>>({
        type: 'object',
        additionalProperties: true,
        description: 'What was decided, in the words of the operation; never a secret',
      }),
    ),
  },
  {
    $id: 'AuditRecord',
    description:
      'Who did what. `organization` is the one that acted; `user` or `apiKey` did it; `aboutUser` is whom it is about, where that is somebody else or nobody is proven to be it.',
  },
)
export type AuditRecord = Static<typeof AuditRecord>
export const AuditRecordPage = pageOf(AuditRecord)

export const AuditRecordQuery = listQuery({
  kind: Type.Optional(oneOf(auditKinds)),
  userId: Type.Optional(
    Type.String({ format: 'uuid', description: 'Who did it, or whom it is about' }),
  ),
  organizationId: Type.Optional(
    Type.String({ format: 'uuid', description: 'Who reads it; for the operator' }),
  ),
})
export type AuditRecordQuery = Static<typeof AuditRecordQuery>

const record: AuditRecord = {
  id: '0198a1f9-4a10-7d2e-a3f4-6b5c4d3e2f10',
  createdAt: '2026-03-02T13:40:00.000Z',
  kind: 'Role',
  operation: 'roleAssignmentPatch',
  path: '/v1/organizations/0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11/roleAssignments/0198a1f2-0b7f-7c00-b1a2-c3d4e5f60718',
  requestId: 'b2a0c8f4-2f0a-4f57-9c1d-0f9e8d7c6b5a',
  organization: { id: '0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11', name: 'Rift Valley Restoration' },
  user: { id: '0198a1f0-6d1d-7c20-9e0b-55d0a4c7e902', name: 'Amina Otieno' },
  apiKey: null,
  aboutUser: { id: '0198a1f2-0b7e-7a15-8c46-1f2e3d4c5b6a', name: 'Juma Kariuki' },
  refused: null,
  details: { marketRole: 'Supplier', userRole: 'Admin', userRoleBefore: 'Contributor' },
}
export const examples = { page: { items: [record] } }
