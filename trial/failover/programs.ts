import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export interface Programs {
  patroni: string
  etcd: string
  haproxy: string
  /** Of PostgreSQL, 15 or newer. */
  binDir: string
}

const FOLDERS = ['/usr/bin', '/usr/sbin', '/usr/local/bin', '/usr/local/sbin']
const POSTGRES = '/usr/lib/postgresql'

/** Where Debian's packages patroni, etcd-server, haproxy and postgresql put them; or what is lacking. */
export function findPrograms(): Programs | { lacking: string[] } {
  const [patroni, etcd, haproxy] = ['patroni', 'etcd', 'haproxy'].map((name) =>
    FOLDERS.map((folder) => join(folder, name)).find((path) => existsSync(path)),
  )
  const versions = existsSync(POSTGRES) ? readdirSync(POSTGRES).filter((v) => Number(v) >= 15) : []
  const binDir = versions
    .map((version) => join(POSTGRES, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')))
  if (patroni && etcd && haproxy && binDir) return { patroni, etcd, haproxy, binDir }
  const all = { patroni, etcd, haproxy, 'postgresql 15': binDir }
  return { lacking: Object.entries(all).flatMap(([name, path]) => (path ? [] : [name])) }
}
