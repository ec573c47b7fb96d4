import type { Schemas } from '@environmental-credit-service/client'

type CoBenefit = Schemas['CoBenefit']

/** A co-benefit as it is typed. */
export interface TypedCoBenefit {
  sdg: string | null
  description: string
  rating: string
}

export const typedOf = ({ sdg, description = '', rating = '' }: CoBenefit): TypedCoBenefit => ({
  sdg: String(sdg),
  description,
  rating: String(rating),
})

export const coBenefitsOf = (typed: readonly TypedCoBenefit[]): CoBenefit[] =>
  typed.map(({ sdg, description, rating }) => ({
    sdg: Number(sdg),
    ...(description.trim() && { description: description.trim() }),
    ...(rating.trim() && { rating: rating.trim() }),
  }))
