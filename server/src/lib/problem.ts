/**
 * Every way the service can say no: code, HTTP status, the fact. The codes are API: add freely,
 * never rename. Where a refusal has more to say, its `detail` says what to do.
 */
export const problems = {
  'invalid-request': [400, 'The request does not match its schema'],
  'malformed-json': [400, 'The body is not JSON'],
  'organization-required': [
    400,
    'You belong to several organizations: name one in Organization-Id',
  ],
  'invalid-filter': [400, 'The filter, order or page of the list cannot be understood'],

  'not-signed-in': [401, 'Sign in first: send a valid token or API key'],
  'wrong-credentials': [401, 'The e-mail address or the password is wrong'],
  'invitation-invalid': [401, 'The link has been used or has expired; ask for another'],

  'not-invited': [401, 'Nobody has invited you: ask an Admin of your organization'],
  'email-not-verified': [401, 'Your sign-in provider does not vouch for your e-mail address'],
  'account-in-use': [
    401,
    'The account has another way to sign in: ask an Admin for a link, then sign in again',
  ],
  'sign-on-failed': [401, 'The sign-in by the provider came to no good end: start again'],
  'password-not-allowed': [401, 'You sign in by your provider: the password is off'],

  'cross-site-request': [
    403,
    'The session cookie serves the pages of this service alone: elsewhere use a Bearer token',
  ],
  'role-missing': [403, 'Your organization or your role does not allow this operation'],
  'admin-required': [403, 'Only an Admin of the organization may do this'],
  'operator-required': [403, 'Only the operator of the installation may do this'],
  'not-owner': [403, 'It belongs to another organization'],
  'not-issuer': [403, 'Only the issuing registry of the credit may do this'],
  'not-reviewer': [403, 'This action belongs to the reviewer of the proposal'],
  'not-submitter': [403, 'This action belongs to the submitter of the proposal'],
  'not-uploader': [403, 'Only the organization that uploaded the file may delete it'],
  'may-not-attach': [403, 'Your organization may not attach files to this'],
  'user-of-others': [
    403,
    'The account is not yours alone: only the operator may make a link to it',
  ],
  'not-trader': [403, 'Only registered traders of the marketplace may do this'],
  'not-omnibus': [403, 'Only an omnibus organization may name an end-use buyer'],

  'not-found': [404, 'There is no such thing, or it is not yours to see'],

  'log-not-begun': [404, 'Nothing has been logged yet: look again in some seconds'],
  'not-in-log': [404, 'The log does not reach so far'],

  'action-not-allowed': [409, 'The status of the proposal does not allow this action'],
  'proposal-already-open': [409, 'An open proposal waits on this already'],
  'mbp-not-editable': [409, 'The modular benefit project is in review, registered or rejected'],
  'mbp-not-draft': [409, 'The modular benefit project is no draft any more'],
  'mbp-not-registered': [409, 'The modular benefit project is not registered'],
  'mbp-kind-taken': [409, 'The project has a modular benefit project of this kind already'],
  'registry-not-changeable': [409, 'The issuing registry can be changed in a draft only'],
  'project-in-review': [409, 'The project cannot change while one of its MBPs is in review'],
  'country-not-changeable': [409, 'The country cannot change once an MBP is registered'],
  'claim-not-editable': [409, 'The claim is in review or decided'],
  'claim-not-draft': [409, 'The claim is no draft any more'],
  'claim-not-approved': [409, 'The claim is not approved, or is in verification again'],
  'processed-claim-not-editable': [409, 'The processed claim cannot be changed in its status'],
  'processed-claim-not-verified': [409, 'The processed claim is not verified, or credited already'],
  'no-longer-holds': [409, 'What the proposal needs no longer holds'],
  'mint-waits': [409, 'A mint request on the processed claim waits or is decided'],
  'accept-first': [409, 'The verifier accepts the task before approving it'],
  'not-sealed-yet': [409, 'What happened last is sealed within seconds: ask again'],
  'credit-not-active': [409, 'The credit has been split, retired or cancelled'],
  'credit-listed': [409, 'The credit is listed: delist it first'],
  'credit-not-listed': [409, 'The credit is not listed'],
  'trader-already': [409, 'The organization trades on the marketplace already'],
  'credit-locked': [409, 'An open proposal locks the credit'],
  'asset-id-taken': [409, 'The registry has issued a credit with this assetId already'],
  'plan-executed': [409, 'The plan has been executed'],
  'plan-expired': [409, 'The plan is older than 10 minutes: plan again'],
  'plan-stale': [409, 'What the plan would touch has changed: plan again'],
  'reviewer-changed': [409, 'The asset now has another reviewer: make a new proposal'],
  'may-not-attach-now': [409, 'Files cannot be attached to this in its status'],
  'file-not-deletable': [409, 'The file documents something that is decided or cannot change'],
  'last-admin': [409, 'The last Admin of an organization cannot be removed'],
  'role-assignment-exists': [409, 'The user has a role for this market role already'],
  'milestone-in-use': [409, 'The milestone has emissions or offsets, or an offset of it waits'],
  'market-role-in-use': [409, 'The organization still takes part in this market role'],
  'too-many-webhooks': [409, 'The organization has as many webhooks as it may have'],
  'webhook-disabled': [409, 'The webhook is disabled: nothing is sent'],
  'import-not-checked': [409, 'The import is not checked yet, or has been started'],
  'too-many-imports': [409, 'As many imports of the organization go on as may go on'],
  'reconciliation-name-taken': [409, 'The organization has a reconciliation of this name already'],
  'too-many-replays': [409, 'As many replays and tests wait on the webhook as may wait'],

  'stale-etag': [412, 'It has changed since you read it: get it again and compare'],
  'too-large': [413, 'The body or the file is larger than the service takes'],
  'unsupported-media-type': [415, 'The service does not take this content type here'],
  'range-not-satisfiable': [416, 'The range lies outside the file'],

  'quantities-do-not-add-up': [422, 'The quantities do not add up to the whole credit'],
  'quantity-not-available': [422, 'Not as much is free as is wanted'],
  'quantity-exceeds-credit': [422, 'The quantity is more than that of the credit'],
  'quantity-exceeds-verified': [422, 'The quantity is more than the processed claim verified'],
  'recommendation-incomplete': [422, 'The credit recommendation has no quantity'],
  'recommendation-exceeds-verified': [422, 'More is recommended than was verified'],
  'mint-terms-missing': [422, 'A term of the credit is neither given nor recommended'],
  'vintage-outside-claim': [422, 'The vintage lies outside the years of the claim'],
  'claim-already-credited': [422, 'A claim of this MBP that overlaps in time is credited already'],
  'results-unfinished': [422, 'A checkpoint result is pending or rejected'],
  'comment-missing': [422, 'A checkpoint result with an exception needs a comment'],
  'checkpoint-has-result': [422, 'A checkpoint that has a result cannot be removed'],
  'checkpoint-outside-claim': [422, 'The dates of a checkpoint lie outside those of its claim'],
  'unknown-checkpoint': [422, 'An id names no checkpoint or result of this claim'],
  'dates-reversed': [422, 'The end date comes before the start date'],
  'registry-unknown': [422, 'The issuing registry is no organization with that market role'],
  'reviewer-unsuitable': [422, 'The reviewer does not have the market role for this proposal'],
  'reviewer-mismatch': [422, 'The reviewer follows from the asset and is another organization'],
  'same-organization': [422, 'Submitter and reviewer must be different organizations'],
  'verifier-not-independent': [422, 'The verifier is the supplier or the issuing registry itself'],
  'asset-unsuitable': [422, 'This type of proposal is not about such a resource'],
  'overlaps-not-compared': [422, 'Overlaps are of MBPs, claims and mint requests alone'],
  'unknown-action': [422, 'This type of proposal has no such action'],
  'transfer-to-owner': [422, 'The credit belongs to that organization already'],
  'new-owner-not-trader': [422, 'A listed credit is sold to a trader of its marketplace only'],
  'new-owner-unsuitable': [422, 'That organization may not own credits, or does not exist'],
  'category-of-other-scope': [422, 'The category of the emission belongs to another scope'],
  'too-many-reporting-periods': [422, 'The scorecard would have too many reporting periods'],
  'reporting-period-unsuitable': [422, "The reporting period is none of the credit's owner"],
  'file-not-yours': [422, 'A file id names no file that your organization uploaded'],
  'file-infected': [422, 'The virus scanner finds something in the file'],
  'not-attachable': [422, 'Files cannot be attached to such a resource'],
  'import-unsuitable': [422, 'The organization cannot import these files'],
  'source-unreadable': [422, 'A source of the reconciliation cannot be read or compared'],
  'webhook-target-refused': [422, 'The service sends nothing to such an address'],
  'idempotency-key-reused': [422, 'This Idempotency-Key was used for another request'],
  'user-unknown': [422, 'The user does not belong to this organization: add the user first'],
  'user-is-operator': [422, 'The operator of the installation cannot act for an organization'],
  'market-role-not-held': [422, 'The organization does not have this market role'],

  'if-match-missing': [428, 'Send the ETag that you read in If-Match'],
  'headers-too-large': [431, 'The headers of the request are larger than the service takes'],
  'rate-limited': [429, 'Too many requests: wait as long as Retry-After says'],
  'too-many-attempts': [429, 'Too many failed sign-ins: wait as long as Retry-After says'],
  unavailable: [503, 'The service cannot reach what it works with right now: try again'],
  'storage-full': [507, 'The file store is full'],
} as const satisfies Record<string, readonly [status: number, fact: string]>

export type ProblemCode = keyof typeof problems

/** One fault of a request: a JSON pointer into the body, or `?name` for a query parameter. */
export interface Fault {
  pointer: string
  message: string
}

/** A refusal that the caller can understand and act on. Thrown anywhere, turned into HTTP once. */
export class Problem extends Error {
  override name = 'Problem'
  readonly code: ProblemCode
  readonly detail: string | undefined
  readonly faults: Fault[] | undefined
  readonly retryAfterSeconds: number | undefined
  readonly headers: Record<string, string>

  constructor(
    code: ProblemCode,
    detail?: string,
    more: { faults?: Fault[]; retryAfterSeconds?: number; headers?: Record<string, string> } = {},
  ) {
    super(detail ? `${code}: ${detail}` : code)
    this.code = code
    this.detail = detail
    this.faults = more.faults
    this.retryAfterSeconds = more.retryAfterSeconds
    this.headers = more.headers ?? {}
  }

  get status(): number {
    return problems[this.code][0]
  }
}

/** What the caller may not see does not exist for them. */
export function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Problem('not-found')
  return thing
}

export function refuse(code: ProblemCode | undefined, detail?: string) {
  if (code) throw new Problem(code, detail)
}
