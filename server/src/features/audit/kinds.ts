/** What a record is about, by its operation. What is not named here is work in the market. */
const operationsOf = {
  SignIn: ['authLogin', 'authLogout', 'authSignOn', 'authToken', 'passwordSet', 'passwordChange'],
  Role: [
    'userCreate',
    'userDelete',
    'userInvite',
    'userIdentitiesDelete',
    'roleAssignmentCreate',
    'roleAssignmentPatch',
    'roleAssignmentDelete',
  ],
  ApiKey: ['apiKeyCreate', 'apiKeyDelete'],
  Setting: [
    'organizationCreate',
    'organizationPatch',
    'webhookCreate',
    'webhookUpdate',
    'webhookDelete',
    'webhookSecretCreate',
    'installationStart',
  ],
} as const

export type AuditKind = keyof typeof operationsOf | 'Market'
export const auditKinds: readonly AuditKind[] = ['SignIn', 'Role', 'ApiKey', 'Setting', 'Market']

export const namedOperations: readonly string[] = Object.values(operationsOf).flat()

export function kindOf(operation: string): AuditKind {
  const named = Object.entries(operationsOf).find(([, operations]) =>
    operations.some((each) => each === operation),
  )
  return auditKinds.find((kind) => kind === named?.[0]) ?? 'Market'
}

/** The operations of a kind; undefined for the one of all others. */
export function operationsOfKind(kind: AuditKind): readonly string[] | undefined {
  return kind === 'Market' ? undefined : operationsOf[kind]
}
