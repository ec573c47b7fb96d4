import type { Db } from '../db/open.ts'
import { hashPassword } from '../features/organizations/sessions/password.ts'
import { findOrInsertUser } from '../features/organizations/users/store.ts'
import { present } from '../lib/assert.ts'
import type { Caller } from './caller.ts'
import { playGoals } from './goals.ts'
import { playListings } from './listings.ts'
import { type Market, type Member, memberOf, textAt } from './member.ts'
import { playProject } from './play.ts'
import {
  type DemoOrganization,
  demoOrganizations,
  demoPassword,
  type MemberName,
  operator,
} from './sign-ins.ts'
import { energy } from './stories/energy.ts'
import { land } from './stories/land.ts'
import { removals } from './stories/removals.ts'
import { wetlands } from './stories/wetlands.ts'
import { playTrades } from './trades.ts'

/**
 * Fills an empty service with the demo market, through its API, so that every rule of the market
 * holds in it. Only the first account and the one password of all are written directly.
 */
export async function fillDemoMarket(caller: Caller, db: Db): Promise<void> {
  const passwordHash = await hashPassword(demoPassword)
  const allowEverybodyIn = () => db.updateTable('users').set({ passwordHash }).execute()
  await findOrInsertUser(db, { ...operator, isOperator: true }, new Date())
  await allowEverybodyIn()
  const chief = await signIn(caller, operator.email, '')
  const ids = await makeOrganizations(chief)
  await allowEverybodyIn()
  const market = await signInAll(caller, ids)
  await switchOnOmnibus(market)

  const stories = [...wetlands, ...land, ...removals, ...energy]
  const minted = await Promise.all(stories.map((story) => playProject(market, story)))
  const uriOf = (key: string, year: number) => {
    const credit = minted.flat().find((each) => each.key === key && each.year === year)
    return present(credit, `the play mints ${key} ${year}`).uri
  }
  await Promise.all([playTrades(market, uriOf), playListings(market, uriOf)])
  await playGoals(market)

  // Nobody was invited, and who is signed in is nobody who will ever come back.
  await db.deleteFrom('invitations').execute()
  await db.deleteFrom('sessions').execute()
}

async function signIn(caller: Caller, email: string, organizationId: string): Promise<Member> {
  const body = { email, password: demoPassword }
  const { body: session } = await caller({ method: 'POST', path: '/auth/login', body })
  return memberOf(caller, textAt(session, 'token'), organizationId)
}

async function makeOrganizations(chief: Member): Promise<Record<MemberName, string>> {
  const make = async (name: MemberName) => {
    const { what: _, isOmnibusOrganization: __, ...body } = organizationNamed(name)
    return textAt(await chief.post('/organizations', body), 'id')
  }
  return forEach(make)
}

async function signInAll(caller: Caller, ids: Record<MemberName, string>): Promise<Market> {
  return forEach((name) => signIn(caller, demoOrganizations[name].admin.email, ids[name]))
}

async function switchOnOmnibus(market: Market): Promise<void> {
  await forEach(async (name) => {
    const { isOmnibusOrganization } = organizationNamed(name)
    const { id, patch } = market[name]
    if (isOmnibusOrganization) await patch(`/organizations/${id}`, { isOmnibusOrganization })
  })
}

const organizationNamed = (name: MemberName): DemoOrganization => demoOrganizations[name]

async function forEach<T>(make: (name: MemberName) => Promise<T>): Promise<Record<MemberName, T>> {
  return {
    supplier: await make('supplier'),
    registry: await make('registry'),
    verifier: await make('verifier'),
    marketplace: await make('marketplace'),
    marketplace2: await make('marketplace2'),
    buyer: await make('buyer'),
  }
}
