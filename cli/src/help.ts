import { type Command, nameOf, ownFlags } from './command.ts'
import { type Field, kebab } from './operation.ts'

const WIDTH_MAX = 100

/** What `ecs --help` shows. */
export function helpOfAll(commands: readonly Command[]): string {
  const own = commands.filter(({ words }) => words.length === 1 || isOwnPair(words))
  const resources = [
    ...new Set(commands.filter((each) => !own.includes(each)).map(({ words }) => words[0])),
  ]
  return [
    'ecs: the environmental credit service on the command line',
    'Usage: ecs <resource> <verb> [<id> …] [--flag value …]',
    `What is done often:\n${rows(own.map((each) => [each.words.join(' '), each.summary]))}`,
    `Resources (ecs <resource> --help lists the verbs):\n${wrapped(resources.join(', '), '  ')}`,
    'Everywhere: --json for programs, --help for what a command takes.\n' +
      'Settings: ECS_URL, ECS_TOKEN, ECS_PROFILE, ECS_ORGANIZATION; or a profile made by `ecs login`.\n' +
      'Exit codes: 0 done, 1 refused, 2 wrong usage, 3 no answer, 4 not signed in, 5 changed meanwhile,\n' +
      '            6 partly done, 70 a fault of this program.',
  ].join('\n\n')
}

const isOwnPair = ([first]: readonly string[]) => first === 'profile' || first === 'watch'

export function helpOfResource(commands: readonly Command[]): string {
  return rows(commands.map((each) => [[nameOf(each), ...each.operands].join(' '), each.summary]))
}

export function helpOf(command: Command): string {
  const { summary, description, operands, fields } = command
  const [own, given] = [
    Object.values<Field>(ownFlags),
    fields.filter(({ type }) => type !== 'json'),
  ]
  const nested = fields.filter(({ type }) => type === 'json')
  const theirs = given.filter((field) => !own.includes(field))
  const section = (title: string, text: string) => (text ? `${title}:\n${text}` : '')
  return [
    `${nameOf(command)}: ${summary}`,
    `Usage: ${[nameOf(command), ...operands, '[--flag value …]'].join(' ')}`,
    description ? wrapped(description) : '',
    section('Flags', rows(theirs.map(rowOf))),
    section(
      fields.includes(ownFlags.body) ? 'Nested, by --set or --body' : 'Nested, by --set',
      rows(nested.map(nestedRowOf)),
    ),
    section(
      'Also',
      rows([...given.filter((field) => own.includes(field)), ownFlags.help].map(rowOf)),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function rowOf({ name, type, isArray, isRequired, values, about }: Field): [string, string] {
  const wanted = values && values.length <= 6 ? values.join('|') : type
  const notes = [
    ...(isRequired ? ['needed'] : []),
    ...(isArray ? ['may be repeated'] : []),
    ...(values && values.length > 6 ? [`one of ${values.join(', ')}`] : []),
  ]
  return [
    `--${kebab(name)}${type === 'boolean' ? '' : ` <${wanted}>`}`,
    [about, notes.length > 0 ? `(${notes.join('; ')})` : ''].filter(Boolean).join(' '),
  ]
}

function nestedRowOf({ name, isRequired, about, members = [] }: Field): [string, string] {
  const parts = members.map((member) => member.name).join(', ')
  return [name, [about, parts && `{${parts}}`, isRequired && '(needed)'].filter(Boolean).join(' ')]
}

/** Two columns; what is long on the left stands alone. */
function rows(pairs: readonly (readonly [string, string])[]): string {
  const left = Math.min(34, Math.max(0, ...pairs.map(([name]) => name.length)))
  return pairs
    .map(([name, about]) => {
      const text = wrapped(about, ' '.repeat(left + 4)).trimStart()
      if (name.length > left) return `  ${name}${text && `\n${' '.repeat(left + 4)}${text}`}`
      return `  ${name.padEnd(left)}  ${text}`.trimEnd()
    })
    .join('\n')
}

function wrapped(text: string, indent = ''): string {
  const width = Math.min(process.stdout.columns || WIDTH_MAX, WIDTH_MAX)
  return text
    .split('\n')
    .map((paragraph) => {
      const lines: string[] = []
      let line = indent
      for (const word of paragraph.split(' ')) {
        if (line.length > indent.length && line.length + 1 + word.length > width) {
          lines.push(line)
          line = indent
        }
        line += line.length > indent.length ? ` ${word}` : word
      }
      return [...lines, line].join('\n').trimEnd()
    })
    .join('\n')
}
