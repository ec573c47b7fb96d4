import type { ActingOrganization } from '../../../ctx.ts'
import { contents } from './contents.ts'

export interface ManifestEntry {
  path: string
  size: number
  sha256: string
  about: string
  /** Of data: how many lines. */
  count?: number
}

export function manifestOf(
  { id, name, marketRoles }: ActingOrganization,
  madeAt: Date,
  files: readonly ManifestEntry[],
  missing: readonly { id: string; fileName: string | null }[],
): string {
  const organization = { id, name, marketRoles }
  return `${JSON.stringify({ format: 1, organization, madeAt, files, missing }, null, 2)}\n`
}

const NAME_MAX = 120

/** A path that stays in its folder and that every system can have. */
export function pathOf(id: string, fileName: string | null): string {
  const plain = (fileName ?? '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no system has them in names
    .replaceAll(/[\x00-\x1f\x7f\\/:*?"<>|]/g, '_')
    .replaceAll(/^[.\s]+|[.\s]+$/g, '')
  return `files/${id}/${plain.slice(-NAME_MAX) || 'content'}`
}

export function readmeOf({ name, id }: ActingOrganization, madeAt: Date): string {
  const sections = contents.map(
    (section) => `  data/${section.name}.jsonl\n      ${section.about}.`,
  )
  return `Everything of ${name} (${id})
as of ${madeAt.toISOString()}

What the organization owns or takes part in, as its Admin may see it: all of one moment.
Each file of data has a line of JSON for each thing, in the form in which the API answers
it (openapi.json describes each). Quantities are metric tons of CO2 equivalent with at most
four decimals; read them with a decimal type. Times are UTC.

${sections.join('\n')}
  files/<id of the file>/<its name>
      The contents of the files that the organization uploaded.
  manifest.json
      Every file of this archive but itself, with its size and SHA-256, and of data the
      number of lines. "missing" are files that were deleted while the archive was made.

Not in here: passwords, keys and secrets, which the service does not know or does not tell;
what belongs to others, also where you may see it; what is made anew whenever it is asked
for, as plans, overlaps, matches and figures. What of a credit was read from another
registry's export, is told with the credit: GET /credits/{id}/provenance.
`
}
