import type { Command } from './command.ts'
import { ownFlags } from './command.ts'
import { readConfig } from './config.ts'
import { type Field, kebab } from './operation.ts'

/** What may follow: each with what it is. The last of `typed` is the word that is being written. */
export function candidates(
  commands: readonly Command[],
  typed: readonly string[],
): [string, string][] {
  const before = typed.slice(0, -1)
  const begun = typed.at(-1) ?? ''
  const fitting = ([word]: readonly [string, string]) => word.startsWith(begun)
  const command = commands.find(({ words }) => words.every((word, at) => word === before[at]))
  if (command) return offers(command, before, begun).filter(fitting)
  const open = commands.filter(({ words }) => before.every((word, at) => word === words[at]))
  const next = open.map(({ words, summary }): [string, string] => {
    const isLast = words.length === before.length + 1
    return [words[before.length] ?? '', isLast ? summary : '']
  })
  return [...new Map(next).entries()].filter(fitting)
}

function offers({ fields }: Command, before: readonly string[], begun: string): [string, string][] {
  const flags = [...fields, ownFlags.help].filter(({ type }) => type !== 'json')
  const flag = flags.find(({ name }) => `--${kebab(name)}` === before.at(-1))
  if (flag && flag.type !== 'boolean') return valuesOf(flag).map((value) => [value, ''])
  // Without a dash the shell offers files.
  if (!begun.startsWith('-')) return []
  return flags.map(({ name, about = '' }) => [`--${kebab(name)}`, about])
}

function valuesOf({ name, values = [] }: Field): string[] {
  return name === 'profile' ? Object.keys(readConfig().profiles) : values
}

export const shells = ['bash', 'zsh', 'fish'] as const

/** Each asks `ecs __complete` for what may follow, and offers files where it knows nothing. */
export const scripts: Record<(typeof shells)[number], string> = {
  bash: `_ecs() {
  local IFS=$'\\n'
  COMPREPLY=($(ecs __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f 1))
}
complete -o default -F _ecs ecs`,
  zsh: `#compdef ecs
_ecs() {
  local line
  local -a found
  for line in "\${(@f)$(ecs __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -n $line ]] && found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  if (( $#found )); then _describe ecs found; else _files; fi
}
if [[ $funcstack[1] == _ecs ]]; then _ecs "$@"; else compdef _ecs ecs; fi`,
  fish: `function __ecs_complete
  set -l words (commandline -opc) (commandline -ct)
  ecs __complete -- $words[2..-1] 2>/dev/null
end
complete -c ecs -a '(__ecs_complete)'`,
}
