import type { MarketRole } from '../db/tables.ts'

/** Known to all: the market is only served on a loopback address. */
export const demoPassword = 'demo-password'

export interface DemoOrganization {
  name: string
  description: string
  website: string
  marketRoles: MarketRole[]
  isOmnibusOrganization?: boolean
  admin: { email: string; name: string }
  /** What it does, in a few words. */
  what: string
}

export const operator = {
  email: 'operator@demo.example',
  name: 'Olof Operator',
  what: 'The operator of the installation',
}

export const demoOrganizations = {
  supplier: {
    name: 'Ridgeline Climate Projects',
    description:
      'Develops projects with communities and companies on five continents, from mangroves to mineral storage, and brings their results to the market.',
    website: 'https://ridgeline.example',
    marketRoles: ['Supplier'],
    admin: { email: 'supplier@demo.example', name: 'Amina Otieno' },
    what: 'Supplier: registers projects and claims their benefits',
  },
  registry: {
    name: 'Nordic Open Registry',
    description:
      'Registers projects, issues credits for verified benefits, and keeps the public record of what becomes of them.',
    website: 'https://registry.example',
    marketRoles: ['IssuingRegistry'],
    admin: { email: 'registry@demo.example', name: 'Elin Sandberg' },
    what: 'Issuing registry: registers, mints, retires',
  },
  verifier: {
    name: 'Meridian Assurance',
    description:
      'Validation and verification body for land use, energy and engineered removals; ISO 14065 accredited.',
    website: 'https://meridian.example',
    marketRoles: ['ValidationAndVerificationBody'],
    admin: { email: 'verifier@demo.example', name: 'Ravi Menon' },
    what: 'Validation and verification body: verifies claims',
  },
  marketplace: {
    name: 'Open Credit Exchange',
    description:
      'A marketplace for credits of every kind, which also buys and retires for clients of its own.',
    website: 'https://exchange.example',
    marketRoles: ['Marketplace', 'Buyer'],
    isOmnibusOrganization: true,
    admin: { email: 'marketplace@demo.example', name: 'Claire Dubois' },
    what: 'Marketplace and omnibus buyer: trades for end buyers',
  },
  marketplace2: {
    name: 'Baltic Carbon Market',
    description: 'A marketplace around the Baltic Sea, for removals above all.',
    website: 'https://baltic-carbon.example',
    marketRoles: ['Marketplace'],
    admin: { email: 'marketplace2@demo.example', name: 'Mindaugas Petrauskas' },
    what: 'A second marketplace',
  },
  buyer: {
    name: 'Fjällbo Foods',
    description:
      'Makes oat drinks and crispbread in Jämtland; halves its emissions by 2030 and retires credits for the rest.',
    website: 'https://fjallbo.example',
    marketRoles: ['Buyer'],
    admin: { email: 'buyer@demo.example', name: 'Johan Lindqvist' },
    what: 'Buyer: owns and retires credits',
  },
} satisfies Record<string, DemoOrganization>

export type MemberName = keyof typeof demoOrganizations

/** Everybody who can sign in, and as what; `member` is the name that texts know them by. */
export const demoSignIns = [
  { member: 'operator', email: operator.email, organization: null, what: operator.what },
  ...Object.entries(demoOrganizations).map(([member, { admin, name, what }]) => ({
    member,
    email: admin.email,
    organization: name,
    what,
  })),
]
