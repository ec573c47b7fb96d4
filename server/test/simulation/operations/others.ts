import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { roles } from '../../world.ts'
import { touch } from '../model.ts'
import { broken, ifMatchOf, type Kind, type Operation, recent } from '../operation.ts'
import { has } from '../parties.ts'

/** The same request again gets the same answer; the key with another request is refused. */
const repeating: Kind = {
  name: 'a repeated Idempotency-Key',
  weight: 4,
  choose(model, choice) {
    const kept = choice.one(recent(model.kept, 40))
    if (!kept) return undefined
    const { by, key, path, body, answer } = kept
    const otherBody = choice.errs(1)
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

export const otherOperations: Kind[] = [repeating, omnibus]
