const times = { createdAt: '2026-01-31T12:00:00.000Z', lastModifiedAt: '2026-02-01T09:30:00.000Z' }
const id = '0198f0c1-4a5e-7c3b-9b1d-2f6a8e0d4c71'
const itemId = '0198f0c1-4a5f-7a10-8c2e-5d1b7f3a9e04'

/** What the document shows. */
export const examples = {
  create: {
    name: 'Registry and projects, November 2023',
    level: 'project',
    sourceA: {},
    sourceB: { registry: 'cdm', fileId: '0198f0c1-3b2d-7e55-a1c4-6f0e9d8b7a12' },
  },
  reconciliation: {
    id,
    resourceUri: `/reconciliations/${id}`,
    ...times,
    name: 'Registry and projects, November 2023',
    level: 'project',
    kind: 'issuance',
    sourceA: {
      name: 'the ledger, CDM Registry (UNFCCC)',
      sha256: null,
      entryCount: 12533,
      unreadRowCount: 0,
      quantity: 2421589626,
    },
    sourceB: {
      name: 'issuances.csv',
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      entryCount: 12548,
      unreadRowCount: 0,
      quantity: 2423389675,
    },
    counts: { matched: 3692, missingInA: 2, missingInB: 0, amountDiffers: 9, serialOverlap: 0 },
    openCount: 10,
  },
  item: {
    id: itemId,
    resourceUri: `/reconciliations/${id}/items/${itemId}`,
    ...times,
    reconciliationId: id,
    outcome: 'amountDiffers',
    projectKey: '86',
    keyA: '86',
    keyB: '86',
    quantityA: 532885,
    quantityB: 615453,
    whereA: ['/credits/0198f0c1-2c1b-7d44-b2a3-4e5f6a7b8c9d'],
    whereB: ['row 12', 'row 340'],
    foundBy: 'project',
    overlap: null,
    resolution: 'bIsRight',
    note: 'Approved on 2 August 2022, not yet in the registry.',
    resolvedBy: '0198f0c1-1a0b-7c33-93b2-3d4e5f6a7b8c',
    resolvedAt: '2026-02-01T09:30:00.000Z',
  },
  resolve: {
    resolution: 'bIsRight',
    note: 'Approved on 2 August 2022, not yet in the registry.',
  },
}
