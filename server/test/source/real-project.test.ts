import assert from 'node:assert/strict'
import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'csv-parse'
import countries from 'i18n-iso-countries'
import { submit } from '../life.ts'
import { created, ok, World } from '../world.ts'
import { assertStatuses } from './steps.ts'

/**
 * A project of the UN's Clean Development Mechanism, read where the test runs and never copied.
 * The two files share no id: a project and a reference number belong together where a country has
 * exactly one registered project of a type, and exactly one reference number with issuances of it.
 */
const folder = process.env.SHARED_DATA || join(import.meta.dirname, '../../../../shared/data')
const projectsFile = join(folder, 'unfccc-cdm/cdm_projects_cadt_mapped_2023-11.csv')
const issuancesFile = join(folder, 'unfccc-cdm/cdm_issuances_2023-11.csv')
const isThere = existsSync(projectsFile) && existsSync(issuancesFile)

type Row = Record<string, string>
const field = (row: Row, name: string) => row[name] ?? ''

async function rowsOf(file: string): Promise<Row[]> {
  const rows: Row[] = []
  for await (const row of createReadStream(file).pipe(parse({ columns: true, bom: true }))) {
    rows.push(row)
  }
  return rows
}

/** A forest, since the type says how it is classified: the one with the largest issuance. */
async function realForest() {
  const projects = Map.groupBy(
    (await rowsOf(projectsFile)).filter((row) => row.projectStatus === 'Registered'),
    (row) => {
      const country = countries.getAlpha2Code(field(row, 'country'), 'en')
      return `${country} ${row.projectType}`
    },
  )
  const issuances = Map.groupBy(
    await rowsOf(issuancesFile),
    (row) => `${row.HostParty} ${row['Project type (UNEP DTU)']}`,
  )
  const pairs = [...issuances].flatMap(([kind, issued]) => {
    const [project, another] = projects.get(kind) ?? []
    const references = new Set(issued.map((row) => row['CDM project reference number']))
    const isOne = project !== undefined && another === undefined && references.size === 1
    if (!isOne || !/ (Affor|Refor)estation$/.test(kind)) return []
    return issued.map((issuance) => ({ project, issuance }))
  })
  const quantityOf = ({ issuance }: { issuance: Row }) => Number(issuance['Units - Total'])
  const [largest] = pairs.sort((one, other) => quantityOf(other) - quantityOf(one))
  assert.ok(largest, 'the files pair at least one forest')
  const { project, issuance } = largest
  const { latitude, longitude } = JSON.parse(field(project, 'geographicIdentifier'))
  return {
    name: field(project, 'projectName'),
    country: countries.getAlpha3Code(field(project, 'country'), 'en') ?? '',
    region: field(project, 'inCountryRegion'),
    methodology: field(project, 'methodology'),
    reference: field(issuance, 'CDM project reference number'),
    location: { type: 'Point', coordinates: [longitude, latitude] },
    verifier: field(issuance, 'DOE'),
    startDate: field(issuance, 'Monitoring report started'),
    endDate: field(issuance, 'Monitoring report ended'),
    quantity: quantityOf(largest),
    assetId: field(issuance, 'Issuance process ID'),
  }
}

test('a real project of the CDM walks from its registration to the retirement of what it issued', {
  skip: !isThere && `SKIPPED: no ${projectsFile}; name the folder in SHARED_DATA`,
}, async (context) => {
  const real = await realForest()
  context.diagnostic(`${real.name} (${real.country}), ${real.quantity} mtCO2e`)
  await using world = await World.create()
  const supplier = await world.organization('Supplier', `The developer of ${real.name}`)
  const registry = await world.organization('IssuingRegistry', 'CDM Registry')
  const verifier = await world.organization('ValidationAndVerificationBody', real.verifier)
  const buyer = await world.organization('Buyer')

  const project = await created(
    supplier.post('/ecoProjects', {
      name: real.name,
      description: real.name,
      country: real.country,
      region: real.region,
      registryProjectId: real.reference,
      modularBenefitProjects: [
        {
          name: real.name,
          issuingRegistryId: registry.id,
          ecologicalBenefitType: 'Carbon',
          classificationCategory: 'Removal',
          classificationMethod: 'Nature',
          ecologicalBenefitScope: 'ForestryAndLandUse',
          methodology: real.methodology,
          storageType: 'Biological',
          geographicLocation: real.location,
        },
      ],
    }),
  )
  const [mbp] = project.modularBenefitProjects
  assert.deepEqual(mbp.geographicLocation, real.location)
  const register = await submit(supplier, 'MBPRegister', mbp.resourceUri)
  await ok(registry.act(register.id, 'Approve'))

  const { startDate, endDate, quantity } = real
  const claim = await created(
    supplier.post(`${mbp.resourceUri}/mbpClaims`, {
      startDate,
      endDate,
      quantity,
      checkpoints: [
        {
          startDate,
          endDate,
          environmentalEffectBefore: 0,
          environmentalEffectAfter: -quantity,
        },
      ],
    }),
  )
  // A sink takes in: the effect afterwards is below nothing.
  assert.equal(claim.checkpointQuantity, quantity)
  const verify = await submit(supplier, 'MBPClaimVerify', claim.resourceUri, {
    reviewerId: verifier.id,
  })
  const accepted = await ok(verifier.act(verify.id, 'Accept'))
  const [processedClaimUri] = accepted.outcome.resourceUris
  const processedClaim = await ok(verifier.get(processedClaimUri))
  const vintage = Number(endDate.slice(0, 4))
  await ok(
    verifier.patch(processedClaimUri, {
      creditRecommendation: { quantity, vintage, tokenType: 'Classic', determinedValue: 'ExPost' },
      checkpointResults: processedClaim.checkpointResults.map(({ id }: { id: string }) => ({
        id,
        outcome: 'Verified',
      })),
    }),
  )
  await ok(verifier.act(verify.id, 'Approve'))

  const mint = await submit(verifier, 'CreditMint', processedClaimUri)
  const minted = await ok(registry.act(mint.id, 'Mint', { assetId: real.assetId }))
  assert.equal(minted.outcome.lapsedQuantity, undefined)
  const credit = await ok(supplier.get(minted.outcome.resourceUris[0]))
  assert.equal(credit.quantity, quantity)
  assert.equal(credit.country, real.country)
  assert.equal(credit.tokenType, 'Classic')
  assert.equal(credit.assetId, real.assetId)
  assert.deepEqual(credit.serialRange, { line: `${vintage}`, from: 1, to: quantity * 10_000 })

  const sold = Math.floor(quantity / 3)
  const { items } = await created(
    supplier.post(`${credit.resourceUri}/split`, { quantities: [sold, quantity - sold] }),
  )
  const [part, rest] = items
  await ok(supplier.post(`${part.resourceUri}/transfer`, { newOwnerId: buyer.id }))
  const retire = await submit(buyer, 'CreditRetire', part.resourceUri, {
    reason: 'What could not be avoided',
    beneficiary: { name: 'ACME AB', country: 'SWE' },
  })
  await ok(registry.act(retire.id, 'Approve'))

  await assertStatuses(buyer, {
    [credit.resourceUri]: 'split',
    [part.resourceUri]: 'retired',
    [rest.resourceUri]: 'active',
  })
  const lineage = await ok(buyer.get(`${part.resourceUri}/lineage`))
  assert.equal(lineage.ecoProject.name, real.name)
  assert.equal(lineage.ecoProject.country, real.country)
  assert.equal(lineage.mbp.methodology, real.methodology)
  assert.equal(lineage.mint.quantity, quantity)
  assert.deepEqual([lineage.claim.startDate, lineage.claim.endDate], [startDate, endDate])
  assert.deepEqual(
    lineage.history.map(({ what }: { what: string }) => what),
    ['mint', 'split', 'child', 'transfer', 'retire'],
  )
  assert.equal(lineage.credit.quantity + rest.quantity, quantity)
})
