import type { Ctx } from '../../../ctx.ts'

/** As much of a route as reading takes. */
export interface ReadRoute {
  id: string
  query?: unknown
  handle(
    ctx: Ctx,
    input: { params: Record<string, string>; query: object; body: undefined; file: undefined },
  ): Promise<{ body?: unknown }>
}

export type Item = { id: string } & Record<string, unknown>
type Items = AsyncGenerator<Item, void, undefined>

/**
 * Reads by the routes of the API, as the Admin who asks would: what that person may not see is not
 * there, and what an answer does not say is in no archive.
 */
export class Reader {
  readonly ctx: Ctx
  readonly organizationId: string
  readonly #routes: ReadonlyMap<string, ReadRoute>

  constructor(routes: readonly ReadRoute[], ctx: Ctx, organizationId: string) {
    this.#routes = new Map(routes.map((route) => [route.id, route]))
    this.ctx = ctx
    this.organizationId = organizationId
  }

  async get(id: string, params: Record<string, string>): Promise<Item> {
    // A GET of an asset answers that asset.
    return (await this.#answer(id, params, {})) as Item
  }

  /** All items of a list, page by page. */
  async *list(id: string, params: Record<string, string> = {}, more: object = {}): Items {
    let page: string | undefined
    do {
      const query = { ...more, top: 500, orderBy: 'id', ...(page && { page }) }
      const answer = (await this.#answer(id, params, query)) as {
        items: Item[]
        nextPage?: string
      }
      yield* answer.items
      page = answer.nextPage
    } while (page)
  }

  async #answer(id: string, params: Record<string, string>, query: object): Promise<unknown> {
    const route = this.#routes.get(id)
    if (!route) throw new Error(`broken promise: the archive reads ${id}, which is a route`)
    const input = { params, query, body: undefined, file: undefined }
    return (await route.handle(this.ctx, input)).body
  }
}
