import { etagOf } from '@environmental-credit-service/client'
import { textsOf } from './command.ts'
import type { Operation } from './operation.ts'
import { recordOf, tableOf } from './table.ts'
import { print, progress, say } from './terminal.ts'

type Values = Readonly<Record<string, unknown>>

const PAGE_ROWS = 500

/** The answer of an operation: a table, an asset by its attributes, or JSON. */
export async function showAnswer(
  { columns, answer: kind }: Operation,
  answer: unknown,
  values: Values,
): Promise<void> {
  if (values.etag === true && typeof answer === 'object' && answer !== null) {
    await print(etagOf(answer) ?? '')
  } else if (kind === 'nothing') {
    say('Done.')
  } else if (values.json === true) {
    await print(JSON.stringify(answer, null, 2))
  } else if (kind === 'page' || kind === 'list') {
    // A list, as the document says.
    const { items, ...rest } = answer as { items: unknown[] }
    await showTable(columns, items, values)
    if ('nextPage' in rest) say(`There are more: --all, or --page ${rest.nextPage}`)
    else if (Object.keys(rest).length > 0) say(recordOf(rest))
  } else {
    await print(recordOf(answer))
  }
}

export async function showTable(columns: readonly string[], items: unknown[], values: Values) {
  if (items.length === 0) return say('None.')
  const named = textsOf(values.columns).flatMap((each) => each.split(','))
  await print(tableOf(named.length > 0 ? named : columns, items))
}

/** Every item of a list: JSON as it comes, a table by the page. */
export async function showItems(
  columns: readonly string[],
  items: AsyncIterable<unknown>,
  values: Values,
): Promise<void> {
  const shown = progress('Items')
  const isJson = values.json === true
  let page: unknown[] = []
  let count = 0
  if (isJson) await print('{"items": [')
  for await (const item of items) {
    shown.to(String(++count))
    if (isJson) await print(`${count > 1 ? ',' : ' '}${JSON.stringify(item)}`)
    else page.push(item)
    if (page.length < PAGE_ROWS) continue
    shown.end()
    await showTable(columns, page, values)
    page = []
  }
  shown.end()
  if (isJson) await print(']}')
  else if (page.length > 0 || count === 0) await showTable(columns, page, values)
}
