import { readFileSync } from 'node:fs'
import { createClient, type Reply } from '@environmental-credit-service/client'
import { type Command, ownFlags, textOf } from '../command.ts'
import { changeConfig, type Profile, readConfig } from '../config.ts'
import { HOME_URL } from '../connection.ts'
import { Usage } from '../failure.ts'
import { ask, isPerson, say } from '../terminal.ts'

export const login: Command = {
  words: ['login'],
  summary: 'Sign in with e-mail address and password, and keep the token in a profile',
  description:
    'Asks for the password without showing it. The token is kept in ~/.config/ecs/config.json (or below XDG_CONFIG_HOME), readable by you alone; the password is not.',
  operands: [],
  fields: [
    { name: 'url', type: 'string', about: `Of the service; ${HOME_URL} unless given` },
    { name: 'email', type: 'string', about: 'Your address' },
    { name: 'passwordStdin', type: 'boolean', about: 'Read the password from what comes in' },
    { ...ownFlags.profile, about: 'The name to keep it under; that in use unless given' },
    ownFlags.organizationId,
  ],
  async run({ words, values }) {
    if (words.length > 0) throw new Usage('ecs login takes flags only.')
    const { current, profiles } = readConfig()
    const name = textOf(values.profile) ?? (process.env.ECS_PROFILE || current)
    const known = Object.hasOwn(profiles, name) ? profiles[name] : undefined
    const url = (textOf(values.url) ?? (process.env.ECS_URL || known?.url || HOME_URL)).replace(
      /\/+$/,
      '',
    )
    checkUrl(url)
    const email = textOf(values.email) ?? known?.email ?? (await asked('E-mail address: '))
    const password = values.passwordStdin
      ? passwordIn()
      : await asked(`Password of ${email}: `, true)

    const session = await createClient({ url }).authLogin({ body: { email, password } })

    const organizationId = textOf(values.organizationId) ?? organizationOf(session, known, url)
    const { token = '', expiresAt } = session
    const profile = { url, email, token, expiresAt, ...(organizationId && { organizationId }) }
    changeConfig((config) => {
      config.profiles[name] = profile
      config.current = name
    })
    say(`Signed in at ${url} as ${email}, until ${expiresAt}. Profile '${name}' is in use.`)
    if (session.organizations.length > 1 && !organizationId) {
      const list = session.organizations.map((each) => `${each.id} (${each.name})`).join(', ')
      say(`You belong to several organizations: add --organization-id with one of ${list}.`)
    }
  },
}

export const logout: Command = {
  words: ['logout'],
  summary: 'End the session, and forget its token',
  operands: [],
  fields: [ownFlags.profile],
  async run({ values }) {
    const { current, profiles } = readConfig()
    const name = textOf(values.profile) ?? (process.env.ECS_PROFILE || current)
    const profile = Object.hasOwn(profiles, name) ? profiles[name] : undefined
    if (!profile?.token) return say(`Profile '${name}' is not signed in.`)
    // Forgotten first, so that no fault on the way keeps it here.
    changeConfig((config) => {
      const { token: _, expiresAt: __, ...rest } = config.profiles[name] ?? profile
      config.profiles[name] = rest
    })
    await createClient({ url: profile.url, token: profile.token }).authLogout()
    say(`Signed out at ${profile.url}.`)
  },
}

/** What the profile said goes on, as long as it is still true. */
function organizationOf(session: Reply<'authLogin'>, known: Profile | undefined, url: string) {
  const isStill = session.organizations.some(({ id }) => id === known?.organizationId)
  return known?.url === url && isStill ? known?.organizationId : undefined
}

function checkUrl(url: string): void {
  if (!URL.canParse(url)) throw new Usage(`--url is an address such as ${HOME_URL}, not '${url}'.`)
  const { protocol, hostname } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') throw new Usage('--url begins with https://.')
  if (protocol === 'http:' && !/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)) {
    say(`ecs: ${url} is not encrypted: whoever is on the way can read the password. Use https://`)
  }
}

async function asked(question: string, isSecret = false): Promise<string> {
  if (!isPerson()) {
    throw new Usage(
      isSecret
        ? 'Nobody is there to type a password: give it by --password-stdin, or use ECS_TOKEN.'
        : 'Say who signs in: --email.',
    )
  }
  return ask(question, { isSecret })
}

function passwordIn(): string {
  const [password = ''] = readFileSync(0, 'utf8').split(/\r?\n/)
  if (password === '') throw new Usage('No password came in.')
  return password
}
