import { type Static, Type } from 'typebox'
import { closed, Id, nullable, oneOf, Time, Tons } from '../../lib/schema.ts'

export const importedKinds = ['project', 'mbp', 'issuance', 'retirement', 'cancellation'] as const

const ImportedRow = closed(
  {
    kind: oneOf(importedKinds, { description: 'What was made of the row' }),
    key: Type.String({ description: 'What the registry knows it by' }),
    quantity: nullable(Tons),
    serials: nullable(
      closed({
        series: Type.String({ description: 'What the registry counts its serials within' }),
        first: Type.String({ description: 'A whole number, as a text since it may be long' }),
        last: Type.String(),
      }),
    ),
    registryId: Id,
    fileName: Type.String(),
    sha256: Type.String({ description: 'Of the whole file, hexadecimal' }),
    row: Type.Integer({ description: 'As a spreadsheet counts: the header is row 1' }),
    cells: Type.Unsafe<Record<string, string>>({
      type: 'object',
      additionalProperties: { type: 'string' },
      description: 'The row as the file has it, by the names of its columns',
    }),
    importedAt: Time,
  },
  { $id: 'ImportedRow' },
)
export const ImportedRows = closed({ items: Type.Array(ImportedRow, { maxItems: 100 }) })
export type ImportedRows = Static<typeof ImportedRows>
