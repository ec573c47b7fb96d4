import type { Adapter } from './adapter.ts'
import {
  acrCancellations,
  acrIssuances,
  acrProjects,
  acrRetirements,
} from './registries/american-carbon-registry.ts'
import { arb } from './registries/arb.ts'
import {
  artCancellations,
  artIssuances,
  artProjects,
  artRetirements,
} from './registries/art-trees.ts'
import { cdm } from './registries/cdm.ts'
import { cdmProjectIssuances, cdmProjects } from './registries/cdm-projects.ts'
import {
  cercarbonoIssuances,
  cercarbonoProjects,
  cercarbonoRetirements,
} from './registries/cercarbono.ts'
import {
  carCancellations,
  carIssuances,
  carProjects,
  carRetirements,
} from './registries/climate-action-reserve.ts'
import { goldIssuances, goldProjects, goldRetirements } from './registries/gold-standard.ts'
import {
  isometricIssuances,
  isometricProjects,
  isometricRetirements,
} from './registries/isometric.ts'
import { verraProjects, verraTransactions } from './registries/verra.ts'

/** Every kind of file that can be imported or compared. A registry's are told apart by their header. */
export const adapters: readonly Adapter[] = [
  ...[cdm, cdmProjects, cdmProjectIssuances],
  ...[verraProjects, verraTransactions],
  ...[acrProjects, acrIssuances, acrRetirements, acrCancellations],
  ...[carProjects, carIssuances, carRetirements, carCancellations],
  ...[goldProjects, goldIssuances, goldRetirements],
  ...[artProjects, artIssuances, artRetirements, artCancellations],
  ...[cercarbonoProjects, cercarbonoIssuances, cercarbonoRetirements],
  ...[isometricProjects, isometricIssuances, isometricRetirements],
  arb,
]

/** By the names that the command line takes. */
export const registries: readonly string[] = [...new Set(adapters.map(({ registry }) => registry))]
