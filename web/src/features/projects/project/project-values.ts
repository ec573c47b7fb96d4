import type { Schemas } from '@environmental-credit-service/client'
import { textOf, withoutEmpty } from '../forms/body.ts'

type Project = Schemas['EcoProject']
type NewProject = Omit<Schemas['NewEcoProject'], 'modularBenefitProjects'>

export interface AddressValues {
  street: string
  postalCode: string
  city: string
  region: string
  country: string | null
}

/** A project as its form has it: every field has a value, if an empty one. */
export interface ProjectValues {
  name: string
  description: string
  country: string | null
  region: string
  projectScale: Project['projectScale']
  firstYearOfIssuance: number | ''
  registryProjectId: string
  informationLink: string
  mediaLinks: string[]
  addresses: AddressValues[]
}

export const noAddress: AddressValues = {
  street: '',
  postalCode: '',
  city: '',
  region: '',
  country: null,
}

export const noProject: ProjectValues = {
  name: '',
  description: '',
  country: null,
  region: '',
  projectScale: null,
  firstYearOfIssuance: '',
  registryProjectId: '',
  informationLink: '',
  mediaLinks: [],
  addresses: [],
}

export function projectValuesOf(project: Project): ProjectValues {
  return {
    name: project.name,
    description: project.description,
    country: project.country,
    region: project.region ?? '',
    projectScale: project.projectScale,
    firstYearOfIssuance: project.firstYearOfIssuance ?? '',
    registryProjectId: project.registryProjectId ?? '',
    informationLink: project.informationLink ?? '',
    mediaLinks: project.mediaLinks,
    addresses: project.addresses.map((address) => ({ ...noAddress, ...address })),
  }
}

/** Everything, where what is empty is null. */
export function projectPatch(values: ProjectValues) {
  return {
    name: values.name.trim(),
    description: values.description.trim(),
    // The form lets nobody go on without a country.
    country: values.country ?? '',
    region: textOf(values.region),
    projectScale: values.projectScale,
    firstYearOfIssuance: values.firstYearOfIssuance === '' ? null : values.firstYearOfIssuance,
    registryProjectId: textOf(values.registryProjectId),
    informationLink: textOf(values.informationLink),
    mediaLinks: values.mediaLinks,
    addresses: values.addresses.map(addressOf).filter((each) => Object.keys(each).length > 0),
  }
}

export function newProject(values: ProjectValues): NewProject {
  const { name, description, country, ...others } = projectPatch(values)
  return { name, description, country, ...withoutEmpty(others) }
}

const addressOf = ({ country, ...words }: AddressValues) =>
  withoutEmpty({
    street: textOf(words.street),
    postalCode: textOf(words.postalCode),
    city: textOf(words.city),
    region: textOf(words.region),
    country,
  })
