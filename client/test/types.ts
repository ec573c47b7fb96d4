/** What the compiler must see and must refuse; `npm run types` is the test. */
import type { Client, Input, Reply, Schemas } from '../src/client.ts'

declare const client: Client
type IsSame<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
const holds = <_ extends true>() => undefined

holds<IsSame<Reply<'creditGet'>, Schemas['Credit']>>()
holds<IsSame<Reply<'creditSplit'>['items'], Schemas['Credit'][]>>()
holds<IsSame<Reply<'mbpDelete'>, undefined>>()
holds<IsSame<Reply<'fileGet'>, Blob | Schemas['File']>>()
holds<IsSame<Input<'creditGet'>['path'], { creditId: string }>>()

export async function refusedByTheCompiler() {
  const path = { creditId: 'id' }
  await client.creditGet({ path })
  // @ts-expect-error It says which credit.
  await client.creditGet({})
  // @ts-expect-error There is no such status.
  await client.creditList({ query: { status: ['burnt'] } })
  // @ts-expect-error A quantity is a number.
  await client.creditSplit({ path, body: { quantities: ['1', '2'] } })
  // @ts-expect-error A change says which version it is meant for.
  await client.ecoProjectUpdate({ path: { ecoProjectId: 'id' }, body: { name: 'New' } })
  // @ts-expect-error An offset names the reporting period.
  await client.proposalCreate({ body: { type: 'ESGEmissionOffset', resourceUri: '/credits/id' } })
  await client.proposalCreate({ body: { type: 'CreditRetire', resourceUri: '/credits/id' } })
}
