import { readFileSync } from 'node:fs'
import { closest } from './closest.ts'
import { type Command, nameOf, ownFlags } from './command.ts'
import { issue } from './commands/issue.ts'
import { listCredit } from './commands/list-credit.ts'
import { login, logout } from './commands/login.ts'
import { profileList, profileRemove, profileUse } from './commands/profile.ts'
import { reportEmissions } from './commands/report-emissions.ts'
import { retire } from './commands/retire.ts'
import { settle } from './commands/settle.ts'
import { watchEvents } from './commands/watch.ts'
import { candidates, scripts, shells } from './complete.ts'
import { Usage } from './failure.ts'
import { parseFlags } from './flags.ts'
import { helpOf, helpOfAll, helpOfResource } from './help.ts'
import { commandOf } from './operation-command.ts'
import { operations } from './operations.ts'
import { print } from './terminal.ts'

const completion: Command = {
  words: ['completion'],
  summary: 'What a shell needs to complete commands: bash, zsh or fish',
  description:
    'For bash: source <(ecs completion bash). For zsh: ecs completion zsh >"$fpath[1]/_ecs". For fish: ecs completion fish >~/.config/fish/completions/ecs.fish.',
  operands: [`<${shells.join('|')}>`],
  fields: [],
  async run({ words: [name] }) {
    const shell = shells.find((each) => each === name)
    if (!shell) throw new Usage(`ecs completion is for ${shells.join(', ')}.`)
    await print(scripts[shell])
  },
}

export const commands: readonly Command[] = [
  login,
  logout,
  profileList,
  profileUse,
  profileRemove,
  issue,
  listCredit,
  settle,
  retire,
  reportEmissions,
  watchEvents,
  completion,
  ...operations.map(commandOf),
]

export async function main(typed: readonly string[]): Promise<void> {
  const [first = '--help', ...rest] = typed
  if (first === '__complete') return complete(rest[0] === '--' ? rest.slice(1) : rest)
  if (first === '--version') return print(version())
  if (first === 'help') return main([...rest, '--help'])
  if (first === '--help' || first === '-h') return print(helpOfAll(commands))

  const command = commands.find(({ words }) => words.every((word, at) => word === typed[at]))
  if (!command) return helpOrRefuse(first, rest)
  const given = typed.slice(command.words.length)
  if (isHelp(given)) return print(helpOf(command))
  await command.run(parseFlags(given, [...command.fields, ownFlags.help]))
}

/** What comes after -- is no flag. */
const isHelp = (given: readonly string[]) =>
  given
    .slice(0, given.includes('--') ? given.indexOf('--') : undefined)
    .some((each) => each === '--help' || each === '-h')

async function complete(typed: readonly string[]): Promise<void> {
  for (const [word, about] of candidates(commands, typed))
    await print(`${word}\t${about.replaceAll(/\s+/g, ' ')}`)
}

async function helpOrRefuse(first: string, rest: readonly string[]): Promise<void> {
  const verbs = commands.filter(({ words }) => words[0] === first)
  if (verbs.length > 0 && isHelp(rest)) return print(helpOfResource(verbs))
  if (verbs.length > 0) {
    const verb = closest(
      rest[0] ?? '',
      verbs.map(({ words }) => words[1] ?? ''),
    )
    if (verb)
      throw new Usage(`There is no 'ecs ${first} ${rest[0]}'; ecs ${first} ${verb} perhaps?`)
    throw new Usage(
      `Say what to do with it: ${verbs.map(({ words }) => nameOf({ words })).join(', ')}.`,
    )
  }
  const near = closest(first, [...new Set(commands.flatMap(({ words: [word = ''] }) => word))])
  throw new Usage(
    `There is no 'ecs ${first}'${near ? `; ecs ${near} perhaps?` : ': ecs --help lists all.'}`,
  )
}

function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  const { version }: { version: string } = JSON.parse(text)
  return version
}
