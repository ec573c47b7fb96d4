import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { matches, refuseStale, refuseStaleIfSaid } from '../../src/lib/if-match.ts'
import { SEED } from './seed.ts'

const version = fc.oneof(fc.nat(), fc.stringMatching(/^[0-9a-f-]{1,20}$/))

describe('If-Match', () => {
  it('matches the version alone, in a list, and by *; never weakly or in part', () => {
    fc.assert(
      fc.property(version, fc.array(version, { maxLength: 4 }), fc.nat(4), (mine, others, at) => {
        const foreign = others
          .filter((other) => String(other) !== String(mine))
          .map((v) => `"${v}"`)
        const list = [...foreign.slice(0, at), `"${mine}"`, ...foreign.slice(at)].join(' , ')
        assert.ok(matches(list, `"${mine}"`))
        assert.ok(!matches(foreign.join(','), `"${mine}"`))
        assert.ok(!matches(`W/"${mine}"`, `"${mine}"`))
        assert.ok(!matches(String(mine), `"${mine}"`))
        assert.ok(matches(' * ', `"${mine}"`))
        refuseStale(list, mine)
        assert.throws(() => refuseStale(foreign.join(','), mine), { code: 'stale-etag' })
      }),
      { seed: SEED },
    )
  })

  it('is needed where something is changed, and welcome where something is decided', () => {
    assert.throws(() => refuseStale(undefined, 1), { code: 'if-match-missing' })
    assert.throws(() => refuseStale('', 1), { code: 'stale-etag' })
    refuseStaleIfSaid(undefined, 1)
    assert.throws(() => refuseStaleIfSaid('"2"', 1), { code: 'stale-etag' })
  })
})
