import type { PublicCredit, PublicRetirement } from '../features/publicregistry/schema.ts'
import { type Html, html } from './html.ts'
import { type Column, day, link, table } from './parts.ts'
import type { View } from './view.ts'

interface Where {
  /** Of what the page is about: its own column would say the same in each row. */
  isOfProject: boolean
}

export function creditTable(
  label: string,
  rows: readonly PublicCredit[],
  view: View,
  { isOfProject }: Where = { isOfProject: false },
): Html {
  const { t, format } = view
  const columns: Column<PublicCredit>[] = [
    {
      name: t.credits.assetId,
      of: ({ id, assetId }) => link(assetId, `/registry/credits/${id}`, view),
    },
    ...(isOfProject ? [] : [projectColumn(view)]),
    { name: t.credits.vintage, of: ({ vintage }) => vintage, isNumber: true },
    { name: t.credits.issuedAt, of: ({ issuedAt }) => day(issuedAt, view) },
    { name: t.overview.issued, of: ({ quantity }) => format.tons(quantity), isNumber: true },
    {
      name: t.overview.outstanding,
      of: ({ quantities }) => format.tons(quantities.outstanding),
      isNumber: true,
    },
    { name: t.credits.status, of: ({ status }) => statusMark(status, view) },
  ]
  return table(label, columns, rows)
}

export function retirementTable(
  label: string,
  rows: readonly PublicRetirement[],
  view: View,
  { isOfProject }: Where = { isOfProject: false },
): Html {
  const { t, format } = view
  const columns: Column<PublicRetirement>[] = [
    {
      name: t.retirements.beneficiary,
      of: ({ id, beneficiary }) => link(beneficiary.name, `/registry/retirements/${id}`, view),
    },
    { name: t.credits.quantity, of: ({ quantity }) => format.tons(quantity), isNumber: true },
    { name: t.retirements.retiredAt, of: ({ retiredAt }) => day(retiredAt, view) },
    ...(isOfProject ? [] : [projectColumn(view)]),
    { name: t.credits.vintage, of: ({ vintage }) => vintage, isNumber: true },
    { name: t.retirements.certificate, of: ({ certificateNumber }) => certificateNumber ?? '–' },
  ]
  return table(label, columns, rows)
}

function projectColumn(view: View): Column<Pick<PublicCredit, 'project'>> {
  return { name: view.t.credits.project, of: ({ project }) => projectLink(project, view) }
}

export function projectLink(project: PublicCredit['project'], view: View): Html {
  return project ? link(project.name, `/registry/projects/${project.id}`, view) : html`–`
}

export function statusMark(status: PublicCredit['status'], { t }: View): Html {
  return html`<span class="status ${status}">${t.terms.status[status]}</span>`
}

type Facts = Pick<
  PublicCredit,
  | 'tokenType'
  | 'vintage'
  | 'registry'
  | 'project'
  | 'methodology'
  | 'verificationStandard'
  | 'country'
  | 'ecologicalBenefitType'
  | 'category'
  | 'method'
  | 'storageType'
  | 'durabilityYears'
  | 'durabilityRating'
  | 'correspondingAdjustment'
  | 'climateLabels'
>

/** What an issuance and a retirement both say of the credit. */
export function creditFactRows(of: Facts, view: View) {
  const { t, format } = view
  const { terms, credits: words } = t
  return [
    [words.project, of.project && projectLink(of.project, view)],
    [words.country, of.country && format.country(of.country)],
    [words.registry, of.registry.name],
    [words.vintage, of.vintage],
    [words.tokenType, terms.tokenType[of.tokenType]],
    [words.benefit, of.ecologicalBenefitType && terms.benefit[of.ecologicalBenefitType]],
    [words.category, of.category && terms.category[of.category]],
    [words.method, of.method && terms.method[of.method]],
    [words.methodology, of.methodology],
    [words.standard, of.verificationStandard],
    [words.storage, of.storageType && terms.storage[of.storageType]],
    [words.durability, durability(of, view)],
    [words.adjustment, of.correspondingAdjustment && terms.adjustment[of.correspondingAdjustment]],
    [words.labels, of.climateLabels.length > 0 ? format.list(of.climateLabels) : null],
  ] as const
}

function durability({ durabilityYears: years, durabilityRating: rating }: Facts, { t }: View) {
  const parts = [years !== null && t.credits.years(years), rating && t.terms.durability[rating]]
  return parts.filter(Boolean).join(' · ')
}
