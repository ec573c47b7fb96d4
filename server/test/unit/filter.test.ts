import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type Filter, type Literal, parseFilter } from '../../src/lib/filter.ts'
import { Problem } from '../../src/lib/problem.ts'
import { SEED } from './seed.ts'

const runs = { numRuns: 1000, seed: SEED }

const KEYWORDS = ['and', 'or', 'not', 'in', 'true', 'false', 'null', 'contains', 'startswith']
const attribute = fc
  .stringMatching(/^[A-Za-z_][A-Za-z0-9_/]{0,8}$/)
  .filter((name) => !KEYWORDS.includes(name.toLowerCase()))
const text = fc.string({ unit: 'binary', maxLength: 12 })
const literal: fc.Arbitrary<Literal> = fc.oneof(
  text,
  fc.integer(),
  fc.nat(1_000_000).map((n) => n / 10_000),
  fc.boolean(),
  fc.constant(null),
)
const leaf: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({
    kind: fc.constant('compare' as const),
    attribute,
    operator: fc.constantFrom('eq', 'ne', 'gt', 'ge', 'lt', 'le'),
    value: literal,
  }),
  fc.record({
    kind: fc.constant('in' as const),
    attribute,
    values: fc.array(literal, { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ kind: fc.constantFrom('contains', 'startswith'), attribute, value: text }),
)
const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    leaf,
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      left: tie('filter'),
      right: tie('filter'),
    }),
    fc.record({ kind: fc.constant('not' as const), inner: tie('filter') }),
  ),
}))

const quoted = (value: string) => `'${value.replaceAll("'", "''")}'`
const printed = (value: Literal) => (typeof value === 'string' ? quoted(value) : String(value))

/** The filter as a text, with all its parentheses. */
function write(each: Filter): string {
  switch (each.kind) {
    case 'and':
    case 'or':
      return `(${write(each.left)} ${each.kind} ${write(each.right)})`
    case 'not':
      return `not (${write(each.inner)})`
    case 'in':
      return `${each.attribute} in (${each.values.map(printed).join(', ')})`
    case 'compare':
      return `${each.attribute} ${each.operator} ${printed(each.value)}`
    default:
      return `${each.kind}(${each.attribute}, ${quoted(each.value)})`
  }
}

describe('the filter grammar', () => {
  it('reads back every filter that can be written', () => {
    fc.assert(
      fc.property(filter, (each) => {
        assert.deepEqual(parseFilter(write(each)), structuredClone(each))
      }),
      runs,
    )
  })

  it('words have no case, and spaces stand for nothing', () => {
    const parsed = parseFilter("name eq 'X' and not vintage in (1,2) or contains(a,'b')")
    for (const same of [
      "name EQ 'X' AND NOT vintage IN (1,2) OR CONTAINS(a,'b')",
      "  name\teq\n'X' and not  vintage in( 1 , 2 )or contains ( a , 'b' ) ",
      "(name eq 'X' and (not (vintage in (1,2)))) or (contains(a,'b'))",
    ]) {
      assert.deepEqual(parseFilter(same), parsed, same)
    }
  })

  it('not binds closer than and, and than or; equal ones join from the left', () => {
    const shape = (source: string) => {
      const walk = (each: Filter): string => {
        if (each.kind === 'and' || each.kind === 'or') {
          return `(${walk(each.left)} ${each.kind} ${walk(each.right)})`
        }
        if (each.kind === 'not') return `not ${walk(each.inner)}`
        return 'attribute' in each ? each.attribute : ''
      }
      return walk(parseFilter(source))
    }
    assert.equal(shape('a eq 1 or b eq 1 and c eq 1'), '(a or (b and c))')
    assert.equal(shape('a eq 1 and b eq 1 or c eq 1'), '((a and b) or c)')
    assert.equal(shape('not a eq 1 and b eq 1'), '(not a and b)')
    assert.equal(shape('not (a eq 1 and b eq 1)'), 'not (a and b)')
    assert.equal(shape('not not a eq 1'), 'not not a')
    assert.equal(shape('a eq 1 or b eq 1 or c eq 1'), '((a or b) or c)')
  })

  it('an attribute may be named like a word of the grammar where that can only be a name', () => {
    assert.deepEqual(parseFilter('contains eq 1'), {
      kind: 'compare',
      attribute: 'contains',
      operator: 'eq',
      value: 1,
    })
  })

  it('any other text is refused in words that say where, and never by a bug', () => {
    const near = fc
      .tuple(
        filter,
        fc.nat(40),
        fc.constantFrom('', "'", '(', ')', ',', ' eq ', ' and ', '\0', '5x'),
      )
      .map(([each, at, noise]) => {
        const source = write(each)
        return source.slice(0, at) + noise + source.slice(at + 1)
      })
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary' })), (source) => {
        try {
          parseFilter(source)
        } catch (error) {
          assert.ok(error instanceof Problem, String(error))
          assert.equal(error.code, 'invalid-filter')
          assert.match(error.detail ?? '', /^filter .+\.$/su)
          assert.equal(error.faults?.[0]?.pointer, '?filter')
        }
      }),
      runs,
    )
  })

  it('is nested 29 deep at most, and long chains need no depth', () => {
    const nested = (depth: number) => `${'('.repeat(depth)}a eq 1${')'.repeat(depth)}`
    assert.ok(parseFilter(nested(29)))
    assert.throws(() => parseFilter(nested(30)), /nested too deeply/)
    assert.throws(() => parseFilter(nested(10_000)), /nested too deeply/)
    const chain = Array(150).fill('a eq 1').join(' and ')
    assert.equal(parseFilter(chain).kind, 'and')
  })
})
