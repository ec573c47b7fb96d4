import { Problem } from './problem.ts'

/**
 * `status eq 'listed' and (vintage ge 2021 or contains(name, 'mangrove'))`: the part of OData's
 * $filter that lists understand. api.md, Lists.
 */
export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le'
export type Literal = string | number | boolean | null
export type Filter =
  | { kind: 'compare'; attribute: string; operator: Comparison; value: Literal }
  | { kind: 'in'; attribute: string; values: Literal[] }
  | { kind: 'contains' | 'startswith'; attribute: string; value: string }
  | { kind: 'and' | 'or'; left: Filter; right: Filter }
  | { kind: 'not'; inner: Filter }

const DEPTH_MAX = 30
const TOKEN =
  /\s*(?:(?<text>'(?:[^']|'')*')|(?<number>-?\d+(?:\.\d+)?(?![\w-]))|(?<word>[A-Za-z_][\w/]*)|(?<mark>[(),]))/y
const COMPARISONS: readonly string[] = ['eq', 'ne', 'gt', 'ge', 'lt', 'le']

type Token = { text?: string; number?: string; word?: string; mark?: string; at: number }

function tokensOf(source: string): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  for (;;) {
    const rest = source.slice(TOKEN.lastIndex)
    if (rest.trim() === '') return tokens
    const at = source.length - rest.trimStart().length
    const match = TOKEN.exec(source)
    if (!match?.groups) throw wrong(`cannot be read from character ${at + 1} on`)
    tokens.push({ ...match.groups, at })
  }
}

function wrong(why: string) {
  return new Problem('invalid-filter', `filter ${why}.`, {
    faults: [{ pointer: '?filter', message: why }],
  })
}

export function parseFilter(source: string): Filter {
  const tokens = tokensOf(source)
  let next = 0
  let depth = 0
  const is = (word: string) => tokens[next]?.word?.toLowerCase() === word
  const take = (what: string, of: (token: Token) => string | undefined) => {
    const token = tokens[next++]
    const value = token && of(token)
    if (value === undefined) {
      throw wrong(`needs ${what} ${token ? `at character ${token.at + 1}` : 'at its end'}`)
    }
    return value
  }
  const mark = (wanted: string) =>
    take(`'${wanted}'`, (t) => (t.mark === wanted ? wanted : undefined))
  const attribute = () => take('an attribute', (t) => t.word)
  const unquoted = (text: string) => text.slice(1, -1).replaceAll("''", "'")

  function literal(): Literal {
    const token = tokens[next++]
    if (token?.text !== undefined) return unquoted(token.text)
    if (token?.number !== undefined) return Number(token.number)
    const word = token?.word?.toLowerCase()
    if (word === 'true' || word === 'false') return word === 'true'
    if (word === 'null') return null
    throw wrong(
      `needs a 'text', a number, true, false or null after ${tokens[next - 2]?.word ?? 'it'}`,
    )
  }

  function or(): Filter {
    let left = and()
    while (is('or')) {
      next++
      left = { kind: 'or', left, right: and() }
    }
    return left
  }

  function and(): Filter {
    let left = not()
    while (is('and')) {
      next++
      left = { kind: 'and', left, right: not() }
    }
    return left
  }

  function not(): Filter {
    if (++depth > DEPTH_MAX) throw wrong('is nested too deeply')
    try {
      if (is('not')) {
        next++
        return { kind: 'not', inner: not() }
      }
      if (tokens[next]?.mark === '(') {
        next++
        const inner = or()
        mark(')')
        return inner
      }
      return term()
    } finally {
      depth--
    }
  }

  function term(): Filter {
    const name = attribute()
    const call = name.toLowerCase()
    if ((call === 'contains' || call === 'startswith') && tokens[next]?.mark === '(') {
      next++
      const of = attribute()
      mark(',')
      const value = unquoted(take("a 'text'", (t) => t.text))
      mark(')')
      return { kind: call, attribute: of, value }
    }
    const operator = take('eq, ne, gt, ge, lt, le or in', (t) => t.word).toLowerCase()
    if (operator === 'in') {
      mark('(')
      const values = [literal()]
      while (tokens[next]?.mark === ',') {
        next++
        values.push(literal())
      }
      mark(')')
      return { kind: 'in', attribute: name, values }
    }
    if (!COMPARISONS.includes(operator)) throw wrong(`does not know ${operator}`)
    // Just found to be one of them.
    return { kind: 'compare', attribute: name, operator: operator as Comparison, value: literal() }
  }

  const filter = or()
  if (next < tokens.length)
    throw wrong(`has something left at character ${(tokens[next]?.at ?? 0) + 1}`)
  return filter
}
