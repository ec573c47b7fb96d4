import { roles } from '../../world.ts'
import type { Choice } from '../choice.ts'
import {
  asset,
  type Kind,
  type Mbp,
  type Model,
  type Party,
  type Project,
  tell,
  touch,
} from '../model.ts'
import { type Broken, broken, ifMatchOf, type Kind as OperationKind, recent } from '../operation.ts'
import { has, withRole } from '../parties.ts'
import { readsMbp, readsProject } from '../reading.ts'

const LIVE_PROJECTS = 8
const countries = ['KEN', 'SWE', 'BRA']
const kinds: Kind[] = ['Carbon', 'Water', 'Biodiversity'].flatMap((ecologicalBenefitType) =>
  ['Avoidance', 'Removal'].map((classificationCategory) => ({
    ecologicalBenefitType,
    classificationCategory,
  })),
)

const isKind = (one: Kind) => (other: Kind) =>
  one.ecologicalBenefitType === other.ecologicalBenefitType &&
  one.classificationCategory === other.classificationCategory
const takenBy = ({ mbps }: Project, except?: Mbp) =>
  mbps.filter((mbp) => mbp !== except && mbp.status !== 'rejected').map(({ kind }) => kind)
const freeKinds = (project: Project, except?: Mbp) =>
  kinds.filter((kind) => !takenBy(project, except).some(isKind(kind)))

const isNoRegistry = (party: Party) => !has(party, roles.registry)
const registryFor = (model: Model, choice: Choice) =>
  choice.among(withRole(model.parties, roles.registry), model.parties)

/** What is asked of whoever changes what belongs to a supplier. */
export const ownerRules = (by: Party, owner: Party, reads: boolean): Broken[] => [
  [!reads, 404, 'not-found'],
  [!has(by, roles.supplier), 403, 'role-missing'],
  [by !== owner, 403, 'not-owner'],
]

const newMbp = (registry: Party, kind: Kind, name: string) => ({
  name,
  issuingRegistryId: registry.id,
  ...kind,
  classificationMethod: 'Nature',
  geographicLocation: { type: 'Point', coordinates: [39.5, -4.2] },
})

interface MbpAnswer {
  id: string
  resourceUri: string
}
function addMbp(
  model: Model,
  project: Project,
  answer: MbpAnswer,
  about: Pick<Mbp, 'name' | 'registry' | 'kind'>,
) {
  const mbp: Mbp = {
    ...asset(answer.id, answer.resourceUri),
    is: 'mbp',
    project,
    status: 'draft',
    claims: [],
    ...about,
  }
  project.mbps.push(mbp)
  model.mbps.push(mbp)
  tell(model, 'MBP created', [project.owner])
  return mbp
}

const projectCreate: OperationKind = {
  name: 'ecoProject.create',
  weight: 5,
  isEnough: ({ projects }) => projects.filter(isUnused).length >= LIVE_PROJECTS,
  choose(model, choice) {
    const by = choice.among(withRole(model.parties, roles.supplier), model.parties)
    const registry = registryFor(model, choice)
    const first = choice.one(kinds)
    const second = choice.among(kinds.filter((kind) => kind !== first))
    if (!by || !registry || !first || !second) return undefined
    const wanted = choice.errs() ? [first, first] : [first, second].slice(choice.int(0, 1))
    const mbps = wanted.map((kind) => ({ kind, registry, name: `MBP ${++model.names}` }))
    const country = choice.one(['KEN', 'SWE', 'BRA'])
    return {
      by,
      method: 'POST',
      path: '/ecoProjects',
      body: {
        name: `Project ${model.names}`,
        description: 'Restoration',
        country,
        modularBenefitProjects: mbps.map(({ kind, name }) => newMbp(registry, kind, name)),
      },
      about: [],
      against: broken(
        [!has(by, roles.supplier), 403, 'role-missing'],
        [new Set(wanted).size < wanted.length, 409, 'mbp-kind-taken'],
        [isNoRegistry(registry), 422, 'registry-unknown'],
      ),
      apply(answer) {
        const project: Project = {
          ...asset(answer.id, answer.resourceUri),
          is: 'project',
          owner: by,
          country,
          mbps: [],
        }
        model.projects.push(project)
        const made = mbps.map((mbp, at) =>
          addMbp(model, project, answer.modularBenefitProjects[at], mbp),
        )
        return [project, ...made]
      },
    }
  },
}
/** There is nothing credited in it yet. */
const isUnused = ({ mbps }: Project) =>
  mbps.some(
    ({ status, claims }) =>
      status !== 'rejected' && claims.every(({ processed }) => !processed?.credit),
  )

const projectUpdate: OperationKind = {
  name: 'ecoProject.update',
  weight: 2,
  choose(model, choice) {
    const isFree = ({ mbps }: Project) => mbps.every(({ status }) => status !== 'submitted')
    const projects = recent(model.projects, 20)
    const project = choice.among(projects.filter(isFree), projects)
    const by = project && choice.among([project.owner], model.parties)
    if (!project || !by) return undefined
    const isRegistered = project.mbps.some(({ status }) => status === 'registered')
    const country = choice.among(isRegistered ? [project.country] : countries, countries)
    const ifMatch = ifMatchOf(choice, project, 'any')
    return {
      by,
      method: 'PATCH',
      path: project.uri,
      body: { country, region: `Region ${++model.names}` },
      ifMatch,
      about: [project],
      against: broken(
        ...ownerRules(by, project.owner, readsProject(by, project)),
        [!isFree(project), 409, 'project-in-review'],
        [isRegistered && country !== project.country, 409, 'country-not-changeable'],
      ),
      apply() {
        project.country = String(country)
        touch(project)
        return []
      },
    }
  },
}

const mbpCreate: OperationKind = {
  name: 'mbp.create',
  weight: 3,
  isEnough: projectCreate.isEnough,
  choose(model, choice) {
    const projects = recent(model.projects, 20)
    const hasRoom = (project: Project) => freeKinds(project).length > 0
    const project = choice.among(projects.filter(hasRoom), projects)
    const by = project && choice.among([project.owner], model.parties)
    const registry = registryFor(model, choice)
    const kind = project && choice.among(freeKinds(project), kinds)
    if (!project || !by || !registry || !kind) return undefined
    const name = `MBP ${++model.names}`
    return {
      by,
      method: 'POST',
      path: `${project.uri}/mbps`,
      body: newMbp(registry, kind, name),
      about: [project],
      against: broken(
        ...ownerRules(by, project.owner, readsProject(by, project)),
        [takenBy(project).some(isKind(kind)), 409, 'mbp-kind-taken'],
        [isNoRegistry(registry), 422, 'registry-unknown'],
      ),
      apply(answer) {
        touch(project)
        return [addMbp(model, project, answer, { name, registry, kind })]
      },
    }
  },
}

const isEditable = ({ status }: Mbp) => status === 'draft' || status === 'returnedForEdits'

const mbpUpdate: OperationKind = {
  name: 'mbp.update',
  weight: 3,
  choose(model, choice) {
    const mbps = recent(model.mbps, 30)
    // A draft that was withdrawn may get another registry, which its old proposal does not survive.
    const withdrawn = mbps.filter(({ status, proposals }) => status === 'draft' && proposals[0])
    const mbp =
      (choice.chance(0.3) && choice.one(withdrawn)) || choice.among(mbps.filter(isEditable), mbps)
    const by = mbp && choice.among([mbp.project.owner], model.parties)
    if (!mbp || !by) return undefined
    const isDraft = mbp.status === 'draft'
    const others = isDraft ? withRole(model.parties, roles.registry) : [mbp.registry]
    const registry = choice.chance(0.4) ? choice.among(others, model.parties) : mbp.registry
    const kind = choice.chance(0.4) ? choice.among(freeKinds(mbp.project, mbp), kinds) : mbp.kind
    if (!registry || !kind) return undefined
    const name = `MBP ${++model.names}`
    const changesRegistry = registry !== mbp.registry
    return {
      by,
      method: 'PATCH',
      path: mbp.uri,
      body: { name, ...kind, issuingRegistryId: registry.id },
      ifMatch: ifMatchOf(choice, mbp, 'any'),
      about: [mbp],
      against: broken(
        ...ownerRules(by, mbp.project.owner, readsMbp(by, mbp)),
        [!isEditable(mbp), 409, 'mbp-not-editable'],
        [changesRegistry && !isDraft, 409, 'registry-not-changeable'],
        [takenBy(mbp.project, mbp).some(isKind(kind)), 409, 'mbp-kind-taken'],
        [changesRegistry && isNoRegistry(registry), 422, 'registry-unknown'],
      ),
      apply() {
        Object.assign(mbp, { name, kind, registry })
        touch(mbp)
        touch(mbp.project)
        return [mbp.project]
      },
    }
  },
}

const mbpDelete: OperationKind = {
  name: 'mbp.delete',
  weight: 0.7,
  choose(model, choice) {
    const mbps = recent(model.mbps, 30)
    const isNew = ({ status, proposals }: Mbp) => status === 'draft' && proposals.length === 0
    const mbp = choice.among(mbps.filter(isNew), mbps)
    const by = mbp && choice.among([mbp.project.owner], model.parties)
    if (!mbp || !by) return undefined
    return {
      by,
      method: 'DELETE',
      path: mbp.uri,
      ifMatch: ifMatchOf(choice, mbp, 'any'),
      about: [mbp],
      // What was once proposed has a history that stays.
      against: broken(...ownerRules(by, mbp.project.owner, readsMbp(by, mbp)), [
        !isNew(mbp),
        409,
        'mbp-not-draft',
      ]),
      apply() {
        model.mbps.splice(model.mbps.indexOf(mbp), 1)
        const { project } = mbp
        project.mbps.splice(project.mbps.indexOf(mbp), 1)
        touch(project)
        return [project]
      },
    }
  },
}

export const projectOperations = [projectCreate, projectUpdate, mbpCreate, mbpUpdate, mbpDelete]
