import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { roles } from '../../world.ts'
import { type Party, type Thing, touch } from '../model.ts'
import { broken, ifMatchOf, type Kind, type Operation, recent } from '../operation.ts'
import { has } from '../parties.ts'
import { readsClaim, readsMbp, readsProcessedClaim, readsProject } from '../reading.ts'

/** The same request again gets the same answer; the key with another request is refused. */
const repeating: Kind = {
  name: 'a repeated Idempotency-Key',
  weight: 4,
  choose(model, choice) {
    const kept = choice.one(recent(model.kept, 40))
    if (!kept) return undefined
    const { by, key, path, body, answer } = kept
    const otherBody = choice.errs()
    const otherPath = otherBody && choice.chance(0.5)
    const foreign = recent(model.credits, 10).find(({ owner }) => owner === by)
    const altered =
      otherPath && foreign
        ? { path: `${foreign.uri}/transfer`, body: { newOwnerId: by.id } }
        : { path, body: withMore(path, body) }
    return {
      by,
      method: 'POST',
      key,
      ...(otherBody ? altered : { path, body }),
      about: [],
      against: broken([otherBody, 422, 'idempotency-key-reused']),
      apply(again) {
        assert.deepEqual(again, answer.body, 'the first answer is given again')
        return []
      },
    }
  },
}

/** The same request with another content that its schema lets in. */
function withMore(path: string, body: object): object {
  if (/^\/proposals/.test(path)) return { ...body, message: 'Another' }
  if ('newOwnerId' in body) return { ...body, message: 'Another' }
  if ('quantities' in body) return { quantities: [1, 2, 3] }
  if ('children' in body) return { children: [{ quantity: 1 }, { quantity: 2 }] }
  if ('endUseBuyer' in body && /Transfer$/.test(path)) return { endUseBuyer: { id: 'another' } }
  if ('reason' in body) return { reason: 'Another' }
  if ('quantity' in body) return { ...body, quantity: 12.5 }
  return { ...body, name: 'Another' }
}

/** rulings.md 12: an omnibus marketplace is a trader of itself. */
const omnibus: Kind = {
  name: 'organization.isOmnibusOrganization',
  weight: 0.7,
  choose(model, choice) {
    const by = choice.among(
      model.parties.filter(({ name }) => name === 'Trading place'),
      model.parties.filter(({ isOmnibus }) => !isOmnibus),
    )
    if (!by) return undefined
    const isOmnibus = !by.isOmnibus
    return {
      by,
      method: 'PATCH',
      path: by.uri,
      body: { isOmnibusOrganization: isOmnibus },
      ifMatch: ifMatchOf(choice, by, 'any'),
      about: [by],
      against: broken([
        isOmnibus && !(has(by, roles.marketplace) && has(by, roles.buyer)),
        422,
        'market-role-not-held',
      ]),
      apply() {
        by.isOmnibus = isOmnibus
        touch(by)
        return []
      },
    }
  },
}

/** Anybody looks at something: its readers see it, for all others it does not exist. */
const looking: Kind = {
  name: 'a look',
  weight: 4,
  choose(model, choice) {
    const { mbps, claims, processedClaims, proposals, projects } = model
    const some = choice.one([mbps, claims, processedClaims, proposals, projects])
    const thing = choice.one(recent<Thing>(some ?? [], 30))
    if (!thing) return undefined
    const reads = (party: Party) => isReader(party, thing)
    const once = thing.proposals.map(({ reviewer }) => reviewer)
    const readers = model.parties.filter(reads)
    const by = choice.among(readers, choice.chance(0.5) && once.length > 0 ? once : model.parties)
    if (!by) return undefined
    return {
      by,
      method: 'GET',
      path: thing.uri,
      about: [],
      against: broken([!reads(by), 404, 'not-found', whyUnread(by, thing)]),
      apply: () => [],
    }
  },
}

/** Who once reviewed it is another stranger than who never did. */
function whyUnread(by: Party, thing: Thing): string {
  const asked = thing.proposals.filter(({ reviewer }) => reviewer === by)
  const status = 'status' in thing ? thing.status : ''
  return [thing.is, status, ...new Set(asked.map((proposal) => proposal.status))].join(' ')
}

function isReader(by: Party, thing: Thing): boolean {
  if (thing.is === 'project') return readsProject(by, thing)
  if (thing.is === 'mbp') return readsMbp(by, thing)
  if (thing.is === 'claim') return readsClaim(by, thing)
  if (thing.is === 'processedClaim') return readsProcessedClaim(by, thing)
  return thing.is !== 'proposal' || by === thing.submitter || by === thing.reviewer
}

/** An operation that could be done, spoiled so that it cannot even be read, or names nothing. */
export function spoiled(operation: Operation, luck: number): Operation {
  const { body, path } = operation
  if (body && luck < 0.4) {
    return { ...operation, body: { ...body, nonsense: true }, against: [[400, 'invalid-request']] }
  }
  if (body && luck < 0.6) {
    const against = [[400, 'invalid-request']] as const
    return { ...operation, body: { body }, against: [...against] }
  }
  const nowhere = path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, randomUUID())
  if (nowhere === path) return { ...operation, body: {}, against: [[400, 'invalid-request']] }
  return { ...operation, path: nowhere, ifMatch: 'any', against: [[404, 'not-found']] }
}

export const otherOperations: Kind[] = [repeating, omnibus, looking]
