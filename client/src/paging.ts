interface Page<Item> {
  items: Item[]
  nextPage?: string
}

/**
 * Every item of a list, asked for page by page as they are used:
 * `for await (const credit of itemsOf(client.creditList, { query: { status: ['listed'] } }))`.
 */
export async function* itemsOf<Input extends { query?: object | undefined }, Item>(
  list: (input: Input) => Promise<Page<Item>>,
  input: Input,
): AsyncGenerator<Item, void, undefined> {
  let page: string | undefined
  do {
    const query = { ...input.query, ...(page !== undefined && { page }) }
    const answer = await list({ ...input, query })
    yield* answer.items
    page = answer.nextPage
  } while (page !== undefined)
}
