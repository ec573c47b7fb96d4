import { type Command, ownFlags } from '../command.ts'
import { changeConfig, readConfig } from '../config.ts'
import { Usage } from '../failure.ts'
import type { Args } from '../flags.ts'
import { showTable } from '../show.ts'
import { print, say } from '../terminal.ts'

export const profileList: Command = {
  words: ['profile', 'list'],
  summary: 'The profiles, without their tokens',
  operands: [],
  fields: [ownFlags.json],
  async run({ values }) {
    const { current, profiles } = readConfig()
    const items = Object.entries(profiles).map(([name, { token, ...profile }]) => ({
      name,
      ...profile,
      isSignedIn: token !== undefined && new Date(profile.expiresAt ?? 0) > new Date(),
      isInUse: name === current,
    }))
    if (values.json) await print(JSON.stringify({ items }, null, 2))
    else await showTable(['name', 'url', 'email', 'isSignedIn', 'isInUse'], items, values)
  },
}

export const profileUse: Command = {
  words: ['profile', 'use'],
  summary: 'Mean this profile where none is named',
  operands: ['<name>'],
  fields: [],
  async run(args) {
    const name = known(args)
    changeConfig((config) => {
      config.current = name
    })
    say(`Profile '${name}' is in use.`)
  },
}

export const profileRemove: Command = {
  words: ['profile', 'remove'],
  summary: 'Forget a profile and its token; `ecs logout` ends the session too',
  operands: ['<name>'],
  fields: [],
  async run(args) {
    const name = known(args)
    changeConfig((config) => {
      delete config.profiles[name]
      if (config.current === name) config.current = 'default'
    })
    say(`Profile '${name}' is gone.`)
  },
}

function known({ words: [name = ''] }: Args): string {
  const { profiles } = readConfig()
  if (Object.hasOwn(profiles, name)) return name
  const names = Object.keys(profiles).join(', ')
  throw new Usage(`Name one of the profiles${names && `: ${names}`}; ecs login makes them.`)
}
