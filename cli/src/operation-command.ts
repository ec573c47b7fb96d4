import { randomUUID } from 'node:crypto'
import { type Client, itemsOf } from '@environmental-credit-service/client'
import { bodyOf } from './body.ts'
import { type Command, nameOf, ownFlags, textOf, textsOf } from './command.ts'
import { connect } from './connection.ts'
import { download } from './download.ts'
import { Usage } from './failure.ts'
import { uploadOf } from './files.ts'
import type { Args } from './flags.ts'
import { lost } from './lost.ts'
import { type Field, type Operation, pathParameters } from './operation.ts'
import { showAnswer, showItems } from './show.ts'

/** An operation of the API as a command, by what the table says of it. */
export function commandOf(operation: Operation): Command {
  const { words, summary, description, query, body } = operation
  return {
    words,
    summary,
    description,
    operands: pathParameters(operation.path).map((name) => `<${name}>`),
    fields: [...query, ...body, ...ownFieldsOf(operation)],
    run: (args) => run(operation, args),
  }
}

/** Where the operation takes an organizationId of its own, the flag is that one. */
const takesOrganization = ({ query, body }: Operation) =>
  [...query, ...body].some(({ name }) => name === ownFlags.organizationId.name)

function ownFieldsOf(operation: Operation): Field[] {
  const { method, body, answer, takesKey } = operation
  return [
    ownFlags.json,
    ...(answer === 'page' ? [ownFlags.all] : []),
    ...(answer === 'page' || answer === 'list' ? [ownFlags.columns] : []),
    ...(answer === 'content' || answer === 'page' || answer === 'list' ? [ownFlags.output] : []),
    ...(answer === 'item' ? [ownFlags.etag] : []),
    ...(body.length > 0 ? [ownFlags.body, ownFlags.set] : []),
    ...(method === 'GET' ? [] : [ownFlags.ifMatch]),
    ...(takesKey ? [ownFlags.idempotencyKey] : []),
    ownFlags.profile,
    ...(takesOrganization(operation) ? [] : [ownFlags.organizationId]),
  ]
}

async function run(operation: Operation, { words, values }: Args): Promise<void> {
  const content = download(textOf(values.output))
  const { organizationId: _, ...others } = values
  const client = connect(takesOrganization(operation) ? others : values, { fetch: content.fetch })
  const input = await inputOf(operation, words, values)

  const isTable = values.format !== undefined && values.format !== 'json'
  if (values.output !== undefined && operation.answer !== 'content' && !isTable) {
    throw new Usage('--output takes a table: say --format csv or --format xlsx.')
  }
  // A table has every item anyhow.
  if (values.all === true && !isTable) {
    await showItems(operation.columns, itemsOf(methodOf<Page>(client, operation), input), values)
    return
  }
  const answer = await methodOf<unknown>(
    client,
    operation,
  )(input).catch((error: unknown) => {
    throw lost(error, input.idempotencyKey)
  })
  if (answer instanceof Blob) content.end()
  else await showAnswer(operation, answer, values)
}

interface Page {
  items: unknown[]
  nextPage?: string
}
interface Input {
  path: Record<string, string>
  query: Record<string, unknown>
  body?: unknown
  ifMatch?: string
  idempotencyKey?: string
}

/** The table of operations and the client come from the same document, so there is such a method. */
const methodOf = <Answer>(client: Client, { id }: Operation) =>
  (client as unknown as Record<string, (input: Input) => Promise<Answer>>)[id] ??
  (() => Promise.reject(new Error(`The client has no ${id}: npm run client`)))

async function inputOf(
  operation: Operation,
  words: string[],
  values: Record<string, unknown>,
): Promise<Input> {
  const ifMatch = textOf(values.ifMatch)
  if (operation.needsVersion && ifMatch === undefined) {
    throw new Usage(
      `Say which version is meant: --if-match with the ETag that --etag shows, or '*' for whichever.`,
    )
  }
  const file = textOf(values.body)
  const sets = textsOf(values.set)
  const body = bodyOf(operation.body, values, { sets, ...(file !== undefined && { file }) })
  return {
    path: pathOf(operation, words),
    query: Object.fromEntries(operation.query.map(({ name }) => [name, values[name]])),
    ...(operation.body.length > 0 && { body: await uploadOf(operation.body, body ?? {}) }),
    ...(ifMatch !== undefined && { ifMatch }),
    ...(operation.takesKey && { idempotencyKey: textOf(values.idempotencyKey) ?? randomUUID() }),
  }
}

/** The ids in order, or one resourceUri that has them all. */
function pathOf(operation: Operation, words: string[]): Record<string, string> {
  const names = pathParameters(operation.path)
  const [first = ''] = words
  const ids = words.length === 1 && first.startsWith('/') ? idsOf(operation.path, first) : words
  if (ids?.length !== names.length) {
    const wanted = names.map((name) => `<${name}>`).join(' ')
    throw new Usage(
      names.length === 0
        ? `${nameOf(operation)} takes flags only; '${first}' is none.`
        : `${nameOf(operation)} takes ${wanted}, or the resourceUri in place of ${names.length > 1 ? 'them' : 'it'}.`,
    )
  }
  return Object.fromEntries(names.map((name, at) => [name, ids[at] ?? '']))
}

function idsOf(path: string, uri: string): string[] | undefined {
  const upToLast = path.slice(0, path.lastIndexOf('}') + 1)
  const shape = upToLast.replaceAll(/{\w+}/g, '([^/]+)')
  return new RegExp(`^${shape}/?$`, 'i').exec(uri)?.slice(1)
}
