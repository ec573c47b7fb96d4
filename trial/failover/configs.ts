import { join } from 'node:path'

export interface Ports {
  etcd: number
  etcdPeer: number
  haproxy: number
  postgres: number
  rest: number
}

/** What Patroni is told of a node. JSON is YAML too. */
export function patroniConfig({
  name,
  folder,
  binDir,
  password,
  etcd,
  postgres,
  rest,
}: {
  name: string
  folder: string
  binDir: string
  password: string
} & Pick<Ports, 'etcd' | 'postgres' | 'rest'>): string {
  const user = (username: string) => ({ username, password })
  return JSON.stringify({
    ...{ scope: 'ecs', name },
    restapi: { listen: `127.0.0.1:${rest}`, connect_address: `127.0.0.1:${rest}` },
    etcd3: { host: `127.0.0.1:${etcd}` },
    bootstrap: {
      dcs: {
        // The least that fits together: a lost leader is noticed within ten seconds.
        ...{ ttl: 10, loop_wait: 2, retry_timeout: 4 },
        // A commit is acknowledged when the standby has it too, and no other standby may take over.
        synchronous_mode: true,
        maximum_lag_on_failover: 1_048_576,
        postgresql: { use_pg_rewind: true, parameters: { wal_log_hints: 'on' } },
      },
      initdb: [{ encoding: 'UTF8' }, { locale: 'C.UTF-8' }, 'data-checksums'],
    },
    postgresql: {
      listen: `127.0.0.1:${postgres}`,
      connect_address: `127.0.0.1:${postgres}`,
      data_dir: join(folder, `${name}-data`),
      bin_dir: binDir,
      pgpass: join(folder, `${name}-pgpass`),
      authentication: {
        superuser: user('postgres'),
        replication: user('replicator'),
        rewind: user('rewinder'),
      },
      parameters: { unix_socket_directories: folder, fsync: 'on', synchronous_commit: 'on' },
      pg_hba: [
        'local all all trust',
        'host all all 127.0.0.1/32 scram-sha-256',
        'host replication replicator 127.0.0.1/32 scram-sha-256',
      ],
    },
  })
}

/** One address that leads to the leader, whom Patroni names; sessions of one that has failed are ended. */
export function haproxyConfig(
  port: number,
  nodes: readonly ({ name: string } & Pick<Ports, 'postgres' | 'rest'>)[],
): string {
  return [
    'defaults',
    '  mode tcp',
    '  timeout connect 2s',
    '  timeout client 30m',
    '  timeout server 30m',
    '  timeout check 2s',
    'listen leader',
    `  bind 127.0.0.1:${port}`,
    '  option httpchk OPTIONS /primary',
    '  http-check expect status 200',
    '  default-server inter 500 fall 2 rise 1 on-marked-down shutdown-sessions',
    ...nodes.map(
      ({ name, postgres, rest }) => `  server ${name} 127.0.0.1:${postgres} check port ${rest}`,
    ),
    '',
  ].join('\n')
}
