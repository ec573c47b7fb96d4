import type { Args } from './flags.ts'
import type { Field } from './operation.ts'

/** What can be typed after `ecs`: an operation of the API, or something of this program's own. */
export interface Command {
  words: readonly string[]
  summary: string
  description?: string
  /** What is given without a flag, as help shows it: `<creditId>`, `[file]`. */
  operands: readonly string[]
  fields: readonly Field[]
  run(args: Args): Promise<void>
}

/** The flags of this program, beside those that the API gives a command. */
export const ownFlags = {
  help: { name: 'help', type: 'boolean', about: 'What this is, and its flags' },
  json: { name: 'json', type: 'boolean', about: 'The answer as JSON, for programs' },
  profile: { name: 'profile', type: 'string', about: 'As whom; see `ecs profile list`' },
  organizationId: {
    name: 'organizationId',
    type: 'string',
    about: 'The organization to act for, where you belong to several',
  },
  all: { name: 'all', type: 'boolean', about: 'Every item, page by page' },
  columns: {
    name: 'columns',
    type: 'string',
    isArray: true,
    about: 'Attributes to show in the table, such as quantity or type.name',
  },
  body: {
    name: 'body',
    type: 'string',
    about: 'A file with the body as JSON; - for what comes in',
  },
  set: {
    name: 'set',
    type: 'string',
    isArray: true,
    about: 'path.to=value, for what is nested: beneficiary.name=ACME, checkpoints.0.quantity=5',
  },
  ifMatch: {
    name: 'ifMatch',
    type: 'string',
    about: 'The ETag of the version that is meant (--etag shows it), or * for whichever',
  },
  idempotencyKey: {
    name: 'idempotencyKey',
    type: 'string',
    about: 'The same key again gets the first answer, and does nothing twice',
  },
  etag: { name: 'etag', type: 'boolean', about: 'Only the ETag of the answer, for --if-match' },
  output: { name: 'output', type: 'string', about: 'Where the content goes; - for the output' },
  yes: { name: 'yes', type: 'boolean', about: 'Do it without asking' },
} as const satisfies Record<string, Field>

export const nameOf = (command: Pick<Command, 'words'>) => `ecs ${command.words.join(' ')}`
export const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined)
export const textsOf = (value: unknown) => (Array.isArray(value) ? value.map(String) : [])
