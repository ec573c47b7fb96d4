import { chownSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** An account of the operating system that runs the database in root's place. */
export interface User {
  uid: number
  gid: number
  name: string
}

/** What to hand to `spawn` so that the program runs as the chosen user. */
export interface Command {
  file: string
  args: string[]
  as: { uid?: number; gid?: number }
}

export type Launch = (program: string, args: string[]) => Command

/**
 * PostgreSQL refuses to run as root. Under root this is the owner of the first of `folders` that
 * exists and is not root's own, so that a folder made by an ordinary user stays theirs; else
 * `postgres`, else `nobody`. Undefined when the service is an ordinary user itself (or on Windows).
 */
export function databaseUser(folders: string[]): User | undefined {
  if (process.geteuid?.() !== 0) return undefined
  const accounts = readAccounts()
  for (const folder of folders) {
    const owner = statSync(folder, { throwIfNoEntry: false })
    if (owner === undefined || owner.uid === 0) continue
    const name = accounts.find((account) => account.uid === owner.uid)?.name
    return { uid: owner.uid, gid: owner.gid, name: name ?? `with the id ${owner.uid}` }
  }
  const user = ['postgres', 'nobody'].map((name) => accounts.find((a) => a.name === name))
  const found = user.find((account) => account !== undefined)
  if (found !== undefined) return found
  throw new Error(
    "PostgreSQL doesn't run as root, and this system has neither a user 'postgres' nor 'nobody': " +
      'start the service as an ordinary user, or give the address of a database in DATABASE_URL.',
  )
}

/**
 * The ways to start a program as `user`, best first; which of them work here, only a trial tells.
 * Below a folder that the user may not enter (/root, a private temporary folder) the program needs
 * a capability: the right to search every folder, or, where a container withholds that one, the
 * right to pass over file permissions, which its own root process has as well.
 */
export function waysToLaunch(user: User | undefined, folder: string): Launch[] {
  if (user === undefined) return [(file, args) => ({ file, args, as: {} })]
  const { uid, gid } = user
  const plain: Launch = (file, args) => ({ file, args, as: { uid, gid } })
  const withCapability = ['dac_read_search', 'dac_override'].map(
    (capability): Launch =>
      (program, args) => ({
        file: 'setpriv',
        args: [
          ...['--reuid', `${uid}`, '--regid', `${gid}`, '--clear-groups'],
          ...['--inh-caps', `+${capability}`, '--ambient-caps', `+${capability}`],
          ...['--', program, ...args],
        ],
        as: {},
      }),
  )
  return mayEnter(user, folder) ? [plain, ...withCapability] : withCapability
}

/** Gives a folder and all in it to the user, when it is root's (restored from a backup, say). */
export function giveTo(user: User, path: string): void {
  const entry = lstatSync(path)
  if (entry.uid === user.uid) return
  if (entry.isDirectory()) for (const name of readdirSync(path)) giveTo(user, join(path, name))
  if (!entry.isSymbolicLink()) chownSync(path, user.uid, user.gid)
}

/** Whether the user may enter the folder by the permissions of the folders above it. */
export function mayEnter(user: User, folder: string): boolean {
  const { uid, gid, mode } = statSync(folder)
  const search = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
  const parent = dirname(folder)
  return (mode & search) !== 0 && (parent === folder || mayEnter(user, parent))
}

function readAccounts(): User[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ name, uid, gid }) => name !== '' && Number.isInteger(uid) && Number.isInteger(gid))
}
