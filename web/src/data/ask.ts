import type { Input, OperationName, Reply } from '@environmental-credit-service/client'
import {
  infiniteQueryOptions,
  queryOptions,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { api } from './api.ts'

/** Calls an operation by its name: what it is given and what it answers are its own shapes. */
async function call<Name extends OperationName>(
  name: Name,
  input: object = {},
): Promise<Reply<Name>> {
  const operations = api as unknown as Record<string, (input: object) => Promise<unknown>>
  return operations[name]?.(input) as Promise<Reply<Name>>
}

/** A question to the API as TanStack Query takes it; its key is the operation and what it is asked. */
export function ask<Name extends OperationName>(name: Name, input?: Input<Name>) {
  return queryOptions({
    queryKey: [name, (input as object | undefined) ?? {}],
    queryFn: ({ signal }) => call(name, { ...(input as object), signal }),
  })
}

/** Asks the API: `useAsk('creditGet', { path: { creditId } })`. */
export function useAsk<Name extends OperationName>(
  name: Name,
  input?: Input<Name>,
  { enabled = true }: { enabled?: boolean } = {},
): UseQueryResult<Reply<Name>> {
  return useQuery({ ...ask(name, input), enabled })
}

/** Operations whose answer is a list in pages. */
export type ListName = {
  [Name in OperationName]: Reply<Name> extends { items: unknown[]; nextPage?: string }
    ? Name
    : never
}[OperationName]
export type Item<Name extends ListName> =
  Reply<Name> extends { items: (infer Each)[] } ? Each : never

export interface Page<Row> {
  items: Row[]
  nextPage?: string
}

const callList = <Name extends ListName>(name: Name, input: object) =>
  call(name, input) as unknown as Promise<Page<Item<Name>>>

/** All pages of a list, one after the other, for lists that are shown as they grow. */
export function askAll<Name extends ListName>(name: Name, input?: Input<Name>) {
  return infiniteQueryOptions({
    queryKey: [name, 'all', (input as object | undefined) ?? {}],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ signal, pageParam }) => {
      const query = { ...(input?.query as object), ...(pageParam && { page: pageParam }) }
      return callList(name, { ...(input as object), query, signal })
    },
    getNextPageParam: ({ nextPage }) => nextPage,
  })
}

/** Everything that a list has, page by page; for what is known to be short, and for exports. */
export async function everything<Name extends ListName>(
  name: Name,
  input: Input<Name>,
  {
    itemsMax = 100_000,
    onProgress,
  }: { itemsMax?: number; onProgress?: (count: number) => void } = {},
): Promise<Item<Name>[]> {
  const items: Item<Name>[] = []
  let page: string | undefined
  do {
    const query = { top: 500, ...(input.query as object), ...(page && { page }) }
    const answer = await callList(name, { ...(input as object), query })
    items.push(...answer.items)
    onProgress?.(items.length)
    page = answer.nextPage
  } while (page && items.length < itemsMax)
  return items
}

/**
 * Does something by the API: `const split = useDo('creditSplit')`, then `split.mutate({ path, body })`.
 * Afterwards all that is shown is asked again. A refusal is in `error`: show it with `RefusalAlert`.
 */
export function useDo<Name extends OperationName>(
  name: Name,
  { onDone }: { onDone?: (reply: Reply<Name>, input: Input<Name>) => unknown } = {},
) {
  const queries = useQueryClient()
  return useMutation<Reply<Name>, Error, Input<Name>>({
    mutationKey: [name],
    mutationFn: (input) => call(name, input),
    onSuccess: async (reply, input) => {
      // A way to another page is gone first: what was deleted is not asked for again.
      await onDone?.(reply, input)
      await queries.invalidateQueries()
    },
  })
}
