import {
  demoOrganizations,
  demoPassword,
  type MemberName,
  operator,
} from '../server/src/demo/sign-ins.ts'
import { at, type Party, textAt } from './write.ts'

export type Market = Record<MemberName | 'operator', Party>

/** Everybody of the demo market, signed in. */
export async function signInAll(url: string): Promise<Market> {
  const names = Object.keys(demoOrganizations) as MemberName[]
  const parties: [string, Party][] = []
  for (const name of names) {
    parties.push([name, await signIn(url, name, demoOrganizations[name].admin.email)])
  }
  parties.push(['operator', await signIn(url, 'operator', operator.email)])
  // Each name of the type stands in the list above.
  return Object.fromEntries(parties) as Market
}

async function signIn(url: string, name: string, email: string): Promise<Party> {
  const response = await fetch(`${url}/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: demoPassword }),
  })
  const token = textAt(await response.json(), 'token')
  const me: unknown = await (
    await fetch(`${url}/v1/me`, { headers: { authorization: `Bearer ${token}` } })
  ).json()
  const organizationId = at(me, 'organization', 'id')
  const id = typeof organizationId === 'string' ? organizationId : textAt(me, 'user', 'id')
  return { name, id, token }
}
