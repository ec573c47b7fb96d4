import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { fromJson } from '../../db/json.ts'
import type { Tx } from '../../db/open.ts'
import type { CreditRow } from '../../ledger/credit.ts'
import type { MatchReason } from './match-schema.ts'
import { criteria, type OffsetPreferences } from './offset-preferences.ts'

interface Criterion<Wanted> {
  fits(wanted: Wanted): RawBuilder<SqlBool>
  /** What the credit says of it, for the reason. */
  has(credit: CreditRow): (string | number | null)[]
}
type Criteria = {
  [Name in keyof OffsetPreferences]-?: Criterion<NonNullable<OffsetPreferences[Name]>>
}

/** Whether the one value that a credit has is among those wanted. */
function among(column: keyof CreditRow & string, type = 'text'): Criterion<readonly unknown[]> {
  return {
    fits: (wanted) =>
      sql<SqlBool>`coalesce(${sql.ref(`credits.${column}`)}::text = any(${wanted}::${sql.raw(type)}[]), false)`,
    has: (credit) => {
      const value = credit[column]
      return [typeof value === 'string' ? value : null]
    },
  }
}

const sdgsOf = ({ coBenefits }: CreditRow) =>
  fromJson<{ sdg: number }[]>(coBenefits).map(({ sdg }) => sdg)

/** How each preference is compared, in the database. */
const criterion: Criteria = {
  categories: among('category'),
  methods: among('method'),
  storageTypes: among('storageType'),
  durabilityRatings: among('durabilityRating'),
  countries: among('country'),
  vintages: {
    fits: ({ from = null, to = null }) =>
      sql<SqlBool>`(credits.vintage >= coalesce(${from}::int, credits.vintage)
                and credits.vintage <= coalesce(${to}::int, credits.vintage))`,
    has: ({ vintage }) => [vintage],
  },
  sdgs: {
    fits: (wanted) =>
      sql<SqlBool>`exists (select from jsonb_array_elements(credits.co_benefits) benefit
                            where (benefit ->> 'sdg')::int = any(${wanted}::int[]))`,
    has: (credit) => [...new Set(sdgsOf(credit))].sort((a, b) => a - b),
  },
  ecologicalBenefitTypes: among('ecologicalBenefitType'),
  climateLabels: {
    fits: (wanted) => sql<SqlBool>`credits.climate_labels && ${wanted}::text[]`,
    has: ({ climateLabels }) => climateLabels,
  },
  tokenTypes: among('tokenType'),
  correspondingAdjustments: among('correspondingAdjustment'),
}

/** The preferences that are said, each with what it wants, in one order. */
function wantedOf(preferences: OffsetPreferences) {
  return criteria.flatMap((name) => {
    const wanted = preferences[name]
    if (wanted === undefined) return []
    // The criterion of a name takes what the preference of the name wants.
    const { fits, has } = criterion[name] as Criterion<unknown>
    return [{ name, wanted, fits: fits(wanted), has }]
  })
}

/** After which credit a page goes on: how many criteria fit it, its vintage and its id. */
export interface MatchCursor {
  fitting: number
  vintage: number
  id: string
}

export interface Match {
  credit: CreditRow
  fitting: number
  score: number
  reasons: MatchReason[]
}

/**
 * The credits that are for sale, best first: those that fit most of the preferences, then the oldest
 * vintage. Ranked in the database, and one page of them read. A buyer's own and locked ones are left
 * out, since they cannot be bought.
 */
export async function matchPage(
  tx: Tx,
  buyerId: string,
  preferences: OffsetPreferences,
  { top, after }: { top: number; after: MatchCursor | undefined },
): Promise<Match[]> {
  const wanted = wantedOf(preferences)
  const fits = sql<boolean[]>`array[${sql.join(wanted.map((each) => each.fits))}]::boolean[]`
  const ranked = tx
    .selectFrom('credits')
    .selectAll('credits')
    .select(fits.as('fits'))
    .where('status', '=', 'listed')
    .where('openProposalId', 'is', null)
    .where('ownerId', '<>', buyerId)
  const rows = await tx
    .selectFrom(ranked.as('ranked'))
    .innerJoinLateral(
      sql<{ fitting: number }>`(select count(*)::int as fitting from unnest(ranked.fits) each(fit)
                                 where fit)`.as('counted'),
      (join) => join.onTrue(),
    )
    .selectAll()
    .$if(after !== undefined, (q) =>
      q.where(
        sql<SqlBool>`(-fitting, vintage, id) > (${-(after?.fitting ?? 0)}::int, ${after?.vintage ?? 0}::int, ${after?.id ?? null}::uuid)`,
      ),
    )
    .orderBy(sql`-fitting`)
    .orderBy('vintage')
    .orderBy('id')
    .limit(top)
    .execute()
  return rows.map(({ fits, fitting, ...credit }) => ({
    credit,
    fitting,
    score: wanted.length === 0 ? 1 : fitting / wanted.length,
    reasons: wanted.map(({ name, wanted: wants, has }, at) => ({
      criterion: name,
      fits: fits[at] ?? false,
      wanted: wants,
      has: has(credit).filter((value) => value !== null),
    })),
  }))
}
