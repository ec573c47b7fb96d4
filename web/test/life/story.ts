/** What the people of the test enter, in their own language. */
export interface Story {
  language: 'en' | 'sv'
  project: string
  description: string
  country: 'KEN' | 'SWE'
  mbp: string
  corrected: string
  returned: string
  claim: string
  checkpoints: readonly [string, string]
  assetId: string
  beneficiary: string
  reason: string
}

export const stories: readonly Story[] = [
  {
    language: 'en',
    project: 'Mangroves of Gazi Bay',
    description: 'Planting mangroves along a bay, with the people who live there.',
    country: 'KEN',
    mbp: 'Carbon of the mangroves',
    corrected: 'VM0033, version 2.1',
    returned: 'Please name the methodology with its version.',
    claim: 'The years 2023 and 2024',
    checkpoints: ['North shore', 'South shore'],
    assetId: 'LIFE-EN-1',
    beneficiary: 'The children of Gazi',
    reason: 'For a school that opens in spring',
  },
  {
    language: 'sv',
    project: 'Våtmarker vid Tåkern',
    description: 'Återställda våtmarker som binder kol och ger plats åt fåglar.',
    country: 'SWE',
    mbp: 'Våtmarkernas kol',
    corrected: 'VM0036, version 1.0',
    returned: 'Ange metodiken med dess version.',
    claim: 'Åren 2023 och 2024',
    checkpoints: ['Norra stranden', 'Södra stranden'],
    assetId: 'LIFE-SV-1',
    beneficiary: 'Barnen i Ödeshög',
    reason: 'För en skola som öppnar i vår',
  },
]

/** As requests call what they are about. */
export const inRequests = (story: Story, what: 'mbp' | 'claim') =>
  `${story.project} – ${story[what]}`

/** The same in both languages: what is claimed, and what becomes of it. */
export const quantities = {
  before: [1000.5, 900],
  after: [400.25, 150.125],
  claimed: 1350.125,
  found: 160.125,
  verified: 1340.125,
  minted: 1300,
  lapsed: 40.125,
  offered: 800,
  kept: 500,
  sold: 300,
  retired: 120.5,
  left: 179.5,
} as const
