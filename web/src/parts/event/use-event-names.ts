import { useAsk } from '../../data/ask.ts'
import { resourceOf } from '../proposal/resource-of.ts'
import { type Event, textOf } from './event.ts'

/** As many as the API takes in one question. */
const IDS_MAX = 500

const some = (ids: (string | undefined)[]) =>
  [...new Set(ids.filter((id) => id !== undefined))].slice(0, IDS_MAX)

/** What people call the assets of these events, asked all at once: by proposal, credit or project. */
export function useEventNames(events: readonly Event[]): (event: Event) => string | undefined {
  const [proposalIds, creditIds, projectIds] = [
    some(events.map((event) => textOf(event, 'proposalId'))),
    some(events.map(creditOf)),
    some(events.map(projectOf)),
  ]
  const proposals = useAsk('proposalList', asking(proposalIds), { enabled: proposalIds.length > 0 })
  const credits = useAsk('creditList', asking(creditIds), { enabled: creditIds.length > 0 })
  const projects = useAsk('ecoProjectList', asking(projectIds), { enabled: projectIds.length > 0 })
  return (event) => {
    const proposal = proposals.data?.items.find(({ id }) => id === textOf(event, 'proposalId'))
    const credit = credits.data?.items.find(({ id }) => id === creditOf(event))
    const project = projects.data?.items.find(({ id }) => id === projectOf(event))
    const mbp = project?.modularBenefitProjects.find(({ id }) => id === mbpOf(event))
    const ofProject = mbp ? `${project?.name} – ${mbp.name}` : project?.name
    return credit?.assetId ?? proposal?.resourceName ?? ofProject
  }
}

const asking = (id: string[]) => ({ query: { id, top: IDS_MAX } })

function creditOf({ resourceUri }: Event): string | undefined {
  const resource = resourceOf(resourceUri)
  return resource?.kind === 'credit' ? resource.ids.creditId : undefined
}

/** Of an MBP itself; the name of a claim of it is asked for where it is shown. */
function mbpOf({ resourceUri }: Event): string | undefined {
  const resource = resourceOf(resourceUri)
  return resource?.kind === 'mbp' ? resource.ids.mbpId : undefined
}

function projectOf({ resourceUri }: Event): string | undefined {
  const resource = resourceOf(resourceUri)
  const isOfClaim = resource?.kind === 'mbpClaim'
  return resource && !isOfClaim && 'ecoProjectId' in resource.ids
    ? resource.ids.ecoProjectId
    : undefined
}
