import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { closest } from './closest.ts'
import { numberOf } from './exact.ts'
import { Usage } from './failure.ts'
import { type Field, kebab } from './operation.ts'

/** What was typed: words, and the values of flags by the names of their fields. */
export interface Args {
  words: string[]
  values: Record<string, unknown>
}

/** Flags are spelled `--owner-id`; `--ownerId`, as the API has it, will do. */
export function parseFlags(typed: readonly string[], fields: readonly Field[]): Args {
  const flags = fields.filter(({ type }) => type !== 'json')
  const options: ParseArgsOptionsConfig = Object.fromEntries(
    flags.map(({ name, type }) => [
      kebab(name),
      type === 'boolean' ? { type: 'boolean' } : { type: 'string', multiple: true },
    ]),
  )
  const { values, positionals } = parsed(typed.map(spelled), options, fields)
  return {
    words: positionals,
    values: Object.fromEntries(
      flags.flatMap((field) => {
        const given = values[kebab(field.name)]
        return given === undefined ? [] : [[field.name, valueGiven(field, given)]]
      }),
    ),
  }
}

function parsed(args: string[], options: ParseArgsOptionsConfig, fields: readonly Field[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true, allowNegative: true })
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    const [, unknown] = /^Unknown option '--?([^']*)'/.exec(said) ?? []
    if (unknown === undefined) throw new Usage(said.replaceAll('\n', ' '))
    const nested = fields.find(({ name, type }) => type === 'json' && kebab(name) === unknown)
    if (nested) throw new Usage(`${nested.name} is nested: give it with --set or --body.`)
    const near = closest(unknown, Object.keys(options))
    throw new Usage(
      `There is no --${unknown}${near ? `; --${near} perhaps?` : ': --help lists all flags.'}`,
    )
  }
}

const spelled = (typed: string) =>
  typed.replace(/^--[a-z]\w*/, (flag) => (/[A-Z]/.test(flag) ? `--${kebab(flag.slice(2))}` : flag))

function valueGiven(field: Field, given: unknown): unknown {
  if (typeof given === 'boolean') return given
  const texts = [given].flat().map(String)
  const [text = ''] = texts
  if (field.isArray) return texts.map((each) => typed(field, each))
  if (texts.length > 1) throw new Usage(`--${kebab(field.name)} is given once.`)
  return typed(field, text)
}

/** A text as the type of the field wants it. */
export function typed({ name, type, values }: Field, text: string): unknown {
  const flag = `--${kebab(name)}`
  if (values && !values.includes(text)) {
    throw new Usage(`${flag} is one of ${values.join(', ')}; not '${text}'.`)
  }
  if (type === 'number' || type === 'integer') {
    const number = numberOf(text)
    if (number === undefined) throw new Usage(`${flag} is a number such as 12.5, not '${text}'.`)
    return number
  }
  if (type === 'boolean') {
    if (text !== 'true' && text !== 'false') throw new Usage(`${flag} is true or false.`)
    return text === 'true'
  }
  return text
}
