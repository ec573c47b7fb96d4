import { acting } from '../../access.ts'
import type { Ctx } from '../../ctx.ts'
import { fromJson } from '../../db/json.ts'
import type { DateRange } from '../../lib/dates.ts'
import type { ClaimRow } from '../claims/store.ts'
import type { MbpRow } from '../ecoprojects/store.ts'
import { type Found, findNear, pageOfFound } from './find-near.ts'
import { commonDays, type Shown, shownTo } from './rules.ts'
import { type Overlap, type OverlapQuery, RADIUS_KM } from './schema.ts'
import * as store from './store.ts'

/** One page of what lies near an MBP, and everything that does. */
export async function near(
  ctx: Ctx,
  mbp: MbpRow,
  claim: ClaimRow | undefined,
  query: OverlapQuery,
) {
  const { tx, actor } = ctx
  const { radiusKm = RADIUS_KM } = query
  const project = await store.projectOf(tx, mbp.ecoProjectId)
  const shown = shownTo(acting(actor).id, project.ownerId)
  const location = fromJson<object>(mbp.geographicLocation)
  const place = { id: mbp.id, geographicLocation: location }
  const { found: all, isComplete } = await findNear(tx, place, radiusKm, shown)
  const { items: some, ...more } = pageOfFound(all, query)
  const items = await views(ctx, { mbp, country: project.country, claim, radiusKm, shown }, some)
  return { answer: { radiusKm, isComplete, items, ...more }, found: all, shown }
}

interface Subject {
  mbp: MbpRow
  country: string
  claim: ClaimRow | undefined
  radiusKm: number
  shown: Shown
}

async function views(
  { tx }: Ctx,
  { mbp, country, claim, radiusKm, shown }: Subject,
  some: Found[],
): Promise<Overlap[]> {
  const ids = some.map(({ id }) => id)
  const rows = new Map((await store.shownMbps(tx, ids, shown.mbps)).map((row) => [row.id, row]))
  const days = claim && (await store.claimDays(tx, ids, claim, shown.claims, claim.id))
  return some.flatMap(({ id, intersects, distanceKm, commonAreaKm2 }): Overlap[] => {
    const row = rows.get(id)
    if (!row) return []
    const ranges =
      claim &&
      commonDays(
        claim,
        (days ?? []).filter(({ mbpId }) => mbpId === id),
      )
    return [
      {
        id,
        name: row.name,
        country: row.country,
        ecologicalBenefitType: row.ecologicalBenefitType,
        classificationCategory: row.classificationCategory,
        classificationMethod: row.classificationMethod,
        status: row.status,
        owner: { id: row.ownerId, name: row.ownerName },
        issuingRegistryId: row.issuingRegistryId,
        sameProject: row.ecoProjectId === mbp.ecoProjectId,
        distanceKm,
        commonAreaKm2,
        criteria: {
          intersects,
          withinRadius: distanceKm <= radiusKm,
          sameBenefitType: row.ecologicalBenefitType === mbp.ecologicalBenefitType,
          sameCategory: row.classificationCategory === mbp.classificationCategory,
          sameMethod: row.classificationMethod === mbp.classificationMethod,
          sameCountry: row.country === country,
          ...(ranges && { datesOverlap: ranges.length > 0 }),
        },
        ...(ranges && { overlappingRanges: ranges }),
      },
    ]
  })
}

/** The other claims of the same MBP. */
export async function sameMbp({ tx }: Ctx, claim: ClaimRow, shown: Shown) {
  const days = await store.claimDays(tx, [claim.mbpId], claim, shown.claims, claim.id)
  const overlappingRanges: DateRange[] = commonDays(claim, days)
  return { datesOverlap: overlappingRanges.length > 0, overlappingRanges }
}
