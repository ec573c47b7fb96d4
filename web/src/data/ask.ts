import type { Input, OperationName, Reply } from '@environmental-credit-service/client'
import {
  infiniteQueryOptions,
  queryOptions,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { api } from './api.ts'

/*
 * Who calls these functions is held to the shapes of the one operation that is named. Inside they take any
 * input: the union of all inputs there are is more than the type checker expands.
 */
type Given = { query?: object | undefined }

/** Calls an operation by its name: what it is given and what it answers are its own shapes. */
async function call<Name extends OperationName>(name: Name, given: object): Promise<Reply<Name>> {
  const operations = api as unknown as Record<string, (given: object) => Promise<unknown>>
  return operations[name]?.(given) as Promise<Reply<Name>>
}

/** A question to the API as TanStack Query takes it; its key is the operation and what it is asked. */
export function asked<Name extends OperationName>(name: Name, given: object) {
  return queryOptions({
    queryKey: [name, given],
    queryFn: ({ signal }) => call(name, { ...given, signal }),
  })
}

type Asked<Name extends OperationName> = ReturnType<typeof asked<Name>>

/** The same, of an input that is checked. */
export function ask<Name extends OperationName>(name: Name, input?: Input<Name>): Asked<Name>
export function ask(name: OperationName, input: object = {}): unknown {
  return asked(name, input)
}

/** Asks the API: `useAsk('creditGet', { path: { creditId } })`. */
export function useAsk<Name extends OperationName>(
  name: Name,
  input?: Input<Name>,
  options?: { enabled?: boolean },
): UseQueryResult<Reply<Name>>
export function useAsk(
  name: OperationName,
  input: object = {},
  { enabled = true }: { enabled?: boolean } = {},
): unknown {
  return useQuery({ ...asked(name, input), enabled })
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

const callList = <Row>(name: ListName, given: object) =>
  call(name, given) as unknown as Promise<Page<Row>>

function allAsked<Row>(name: ListName, given: Given) {
  return infiniteQueryOptions({
    queryKey: [name, 'all', given],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ signal, pageParam }) => {
      const query = { ...given.query, ...(pageParam && { page: pageParam }) }
      return callList<Row>(name, { ...given, query, signal })
    },
    getNextPageParam: ({ nextPage }) => nextPage,
  })
}

/** All pages of a list, one after the other, for lists that are shown as they grow. */
export function askAll<Name extends ListName>(
  name: Name,
  input?: Input<Name>,
): ReturnType<typeof allAsked<Item<Name>>>
export function askAll(name: ListName, input: Given = {}): unknown {
  return allAsked(name, input)
}

interface Reading {
  itemsMax?: number
}

/** Everything that a list has, page by page; for what is known to be short. */
export function everything<Name extends ListName>(
  name: Name,
  input: Input<Name>,
  reading?: Reading,
): Promise<Item<Name>[]>
export async function everything(
  name: ListName,
  given: Given,
  { itemsMax = 100_000 }: Reading = {},
): Promise<unknown[]> {
  const items: unknown[] = []
  let page: string | undefined
  do {
    const query = { top: 500, ...given.query, ...(page && { page }) }
    const answer = await callList(name, { ...given, query })
    items.push(...answer.items)
    page = answer.nextPage
  } while (page && items.length < itemsMax)
  return items
}

/** The whole of a list as a table, as an export has it. */
export async function tableAsked(
  name: ListName,
  { query, ...given }: Given,
  format: 'csv' | 'xlsx',
): Promise<Blob> {
  // With a format the service answers a file.
  const file: unknown = await call(name, { ...given, query: { ...query, format } })
  return file as Blob
}

/**
 * Does something by the API: `const split = useDo('creditSplit')`, then `split.mutate({ path, body })`.
 * Afterwards all that is shown is asked again. A refusal is in `error`: show it with `RefusalAlert`.
 */
export function useDo<Name extends OperationName>(
  name: Name,
  options?: { onDone?: (reply: Reply<Name>, input: Input<Name>) => unknown },
): UseMutationResult<Reply<Name>, Error, Input<Name>>
export function useDo(
  name: OperationName,
  { onDone }: { onDone?: (reply: unknown, input: object) => unknown } = {},
): unknown {
  const queries = useQueryClient()
  return useMutation<unknown, Error, object>({
    mutationKey: [name],
    mutationFn: (input) => call(name, input),
    onSuccess: async (reply, input) => {
      // A way to another page is gone first: what was deleted is not asked for again.
      await onDone?.(reply, input)
      await queries.invalidateQueries()
    },
  })
}
