import type { Schemas } from '@environmental-credit-service/client'
import type { MintBasis } from './use-mint-basis.ts'

type Action = Schemas['ProposalAction']
type Core = Schemas['CoreCarbonAttributesInput']

/** What the form asks; '' where nothing is chosen. */
export interface MintValues {
  quantity: number | undefined
  vintage: string
  assetId: string
  determinedValue: NonNullable<Action['determinedValue']> | ''
  tokenType: NonNullable<Action['tokenType']>
  verificationStandard: string
  climateLabels: string[]
  category: NonNullable<Core['category']>
  method: NonNullable<Core['method']>
  storageType: NonNullable<Core['storageType']> | ''
  durabilityYears: number | ''
  durabilityRating: NonNullable<Core['durabilityRating']> | ''
  correspondingAdjustment: NonNullable<Core['correspondingAdjustment']>
  letterOfApproval: string
  message: string
  fileIds: string[]
}

/** Where a value comes from that nobody changed. */
export type Source = 'recommended' | 'mbp' | 'usual' | 'claim'

/** As the service fills in what Mint does not give: the recommendation, then the MBP, then what is usual. */
export function prefilled({ processed, claim, mbp }: MintBasis) {
  const recommended = processed.creditRecommendation ?? {}
  const core = recommended.coreCarbonAttributes ?? {}
  const sources: Partial<Record<keyof MintValues, Source>> = {}
  const first = <T>(name: keyof MintValues, of: [Source, T | null | undefined][], else_: T): T => {
    const [source, value] = of.find(([, each]) => each !== undefined && each !== null) ?? []
    if (source === undefined || value === undefined || value === null) return else_
    sources[name] = source
    return value
  }
  const years = yearsOf(claim)
  const durabilityYears = first<number | ''>(
    'durabilityYears',
    [
      ['recommended', core.durabilityYears],
      ['mbp', mbp.durabilityYears],
    ],
    '',
  )
  const values: MintValues = {
    quantity: first(
      'quantity',
      [['recommended', recommended.quantity]] as [Source, number | undefined][],
      processed.quantity as number | undefined,
    ),
    vintage: String(
      first<number | string>(
        'vintage',
        [
          ['recommended', recommended.vintage],
          ['claim', years.length === 1 ? years[0] : undefined],
        ],
        '',
      ),
    ),
    assetId: '',
    determinedValue: first('determinedValue', [['recommended', recommended.determinedValue]], ''),
    tokenType: first(
      'tokenType',
      [
        ['recommended', recommended.tokenType],
        ['usual', 'CCP'],
      ],
      'CCP',
    ),
    verificationStandard: first(
      'verificationStandard',
      [
        ['recommended', recommended.verificationStandard],
        ['mbp', mbp.verificationStandard],
      ],
      '',
    ),
    climateLabels: first('climateLabels', [['recommended', recommended.climateLabels]], []),
    category: first(
      'category',
      [
        ['recommended', core.category],
        ['mbp', mbp.classificationCategory],
      ],
      mbp.classificationCategory,
    ),
    method: first(
      'method',
      [
        ['recommended', core.method],
        ['mbp', mbp.classificationMethod],
      ],
      mbp.classificationMethod,
    ),
    storageType: first(
      'storageType',
      [
        ['recommended', core.storageType],
        ['mbp', mbp.storageType],
      ],
      '',
    ),
    durabilityYears,
    durabilityRating: first(
      'durabilityRating',
      [['recommended', core.durabilityRating]],
      durabilityYears === '' ? '' : ratingOf(durabilityYears),
    ),
    correspondingAdjustment: first(
      'correspondingAdjustment',
      [
        ['recommended', core.correspondingAdjustment],
        ['usual', 'None'],
      ],
      'None',
    ),
    letterOfApproval: first('letterOfApproval', [['recommended', core.letterOfApproval]], ''),
    message: '',
    fileIds: [],
  }
  return { values, sources }
}

/** The years that a claim covers: one of them is the vintage. */
export function yearsOf({ startDate, endDate }: Schemas['MbpClaim']): number[] {
  const first = Number(startDate.slice(0, 4))
  const last = Number(endDate.slice(0, 4))
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

/** How long carbon is held, in a word: it follows from the years. */
export function ratingOf(years: number): NonNullable<Core['durabilityRating']> {
  return years <= 100 ? 'ShortTerm' : years <= 1000 ? 'MediumTerm' : 'LongTerm'
}

/** What is sent: what was left open is left out, and the service decides. */
export function bodyOf(values: MintValues): Action {
  const { quantity, vintage, durabilityYears, message, fileIds, ...rest } = values
  const { determinedValue, storageType, durabilityRating } = rest
  const text = message.trim()
  const standard = rest.verificationStandard.trim()
  const letter = rest.letterOfApproval.trim()
  return {
    action: 'Mint',
    ...(quantity !== undefined && { quantity }),
    ...(vintage && { vintage: Number(vintage) }),
    assetId: rest.assetId.trim(),
    ...(determinedValue && { determinedValue }),
    tokenType: rest.tokenType,
    ...(standard && { verificationStandard: standard }),
    climateLabels: rest.climateLabels,
    coreCarbonAttributes: {
      category: rest.category,
      method: rest.method,
      ...(storageType && { storageType }),
      ...(durabilityYears !== '' && { durabilityYears }),
      ...(durabilityRating && { durabilityRating }),
      correspondingAdjustment: rest.correspondingAdjustment,
      ...(letter && { letterOfApproval: letter }),
    },
    ...(text && { message: text }),
    ...(fileIds.length > 0 && { fileIds }),
  }
}
