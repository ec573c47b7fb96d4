import type { Import, ImportReject } from './schema.ts'

const id = '0198f0c1-4a5e-7c3b-9b1d-2f6a8e0d4c71'
const fileId = '0198f0c1-3b2d-7e55-a1c4-6f0e9d8b7a12'
const rejectId = '0198f0c1-4a5f-7a10-8c2e-5d1b7f3a9e04'
const times = { createdAt: '2026-01-31T12:00:00.000Z', lastModifiedAt: '2026-01-31T12:00:04.000Z' }
const imported = [{ kind: 'issuance' as const, count: 12532, quantity: 2421589000 }]

const waiting: Import = {
  id,
  resourceUri: `/imports/${id}`,
  ...times,
  registry: 'cdm',
  status: 'waitingToCheck',
  progress: null,
  files: [{ fileId, fileName: 'issuances.csv', size: 1843200, outcome: null }],
  totals: { rowCount: 0, inError: 0, imported: [] },
  isClean: null,
  failure: null,
  createdBy: '0198f0c1-1a0b-7c33-93b2-3d4e5f6a7b8c',
  startedBy: null,
  checkedAt: null,
  importedAt: null,
}

const reject: ImportReject = {
  id: rejectId,
  resourceUri: `/imports/${id}/rejects/${rejectId}`,
  ...times,
  importId: id,
  fileId,
  fileName: 'issuances.csv',
  row: 340,
  isError: true,
  cells: ['2012-03-04 05:06:07.891234', 'KE', '26 - 30', '4'],
  reasons: [{ column: 'total', value: '4', reason: 'is not the 5 of 26 to 30', right: '5' }],
}

/** What the document shows. */
export const examples = {
  kind: {
    registry: 'cdm',
    registryName: 'CDM Registry (UNFCCC)',
    title: 'the issuance report of the CDM registry',
    kinds: ['issuance'],
    columns: ['completion_date', 'party_code', 'serial_range', 'total'],
    isOnlyCompared: false,
    notes: [],
  },
  create: { registry: 'cdm', fileIds: [fileId] },
  waiting,
  checked: {
    ...waiting,
    status: 'checked',
    files: [
      {
        ...{ fileId, fileName: 'issuances.csv', size: 1843200 },
        outcome: {
          registry: 'cdm',
          registryName: 'CDM Registry (UNFCCC)',
          kinds: ['issuance'],
          sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
          rows: { read: 12533, imported: 12532, alreadyThere: 0, leftOut: 0, inError: 1 },
          imported,
          alreadyThere: [],
          rejectedRowCount: 1,
          notices: [],
          sample: [
            {
              row: 2,
              kind: 'issuance',
              key: 'KE 1 - 48230',
              quantity: 48230,
              creditId: null,
              ecoProjectId: null,
            },
          ],
        },
      },
    ],
    totals: { rowCount: 12533, inError: 1, imported },
    checkedAt: '2026-01-31T12:00:04.000Z',
  } satisfies Import,
  reject,
}
