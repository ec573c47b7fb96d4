import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import { closed } from '../../lib/schema.ts'
import { StartError } from '../errors.ts'

/** What a backup says of itself, beside its data. */
export const MANIFEST = 'backup.json'
export const FORMAT = 1

export const tableFile = (name: string) => `tables/${name}.copy.gz`
export const contentFile = (key: string) => `contents/${key.slice(0, 2)}/${key}`

const Table = closed({
  name: Type.String(),
  /** Those that were written, in their order; generated ones make themselves. */
  columns: Type.Array(Type.String()),
  rows: Type.Integer(),
})

const Sequence = closed({
  name: Type.String(),
  /** A bigint as text. */
  value: Type.String({ pattern: '^-?\\d+$' }),
  isCalled: Type.Boolean(),
})

export const Manifest = closed({
  format: Type.Literal(FORMAT),
  madeAt: Type.String(),
  /** Of PostgreSQL, where the data came from. */
  postgres: Type.String(),
  /** A demo market, whose passwords are known to all. */
  isDemo: Type.Boolean(),
  /** The schema: the names of the migrations that were applied. */
  migrations: Type.Array(Type.String()),
  tables: Type.Array(Table),
  sequences: Type.Array(Sequence),
  /** The contents of files; null where they were left where they are. */
  contents: Type.Union([
    closed({
      keys: Type.Array(Type.String({ pattern: '^[0-9a-f]{32}$' })),
      bytes: Type.Integer(),
      /** Keys that the database names and the store could not give as they were stored. */
      lost: Type.Array(Type.String()),
    }),
    Type.Null(),
  ]),
})
export type Manifest = Static<typeof Manifest>
export type Table = Static<typeof Table>
export type Sequence = Static<typeof Sequence>

/** Reads what was checked against its checksum before. */
export function readManifest(folder: string): Manifest {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'))
  if (Value.Check(Manifest, manifest)) return manifest
  throw new StartError(
    `${MANIFEST} is of a form that this version does not read: restore with the version that made it.`,
  )
}
