import { act, type Market, type Member, propose, textAt } from './member.ts'
import { paper, upload } from './papers.ts'
import { type Minted, playClaim } from './play-claim.ts'
import type { MbpStory, ProjectStory } from './stories/story.ts'

/** Lets a project's story happen: registration, claims, verification, minting. */
export async function playProject(market: Market, story: ProjectStory): Promise<Minted[]> {
  const { supplier, registry } = market
  const mbps = await Promise.all(
    story.mbps.map(async ({ mbp }) => ({
      ...mbp,
      issuingRegistryId: registry.id,
      fileIds: [await designOf(supplier, story, mbp.name)],
    })),
  )
  const project = await supplier.post('/ecoProjects', {
    ...story.project,
    modularBenefitProjects: mbps,
  })
  const minted: Minted[] = []
  for (const [index, mbp] of story.mbps.entries()) {
    const uri = textAt(project, 'modularBenefitProjects', index, 'resourceUri')
    await playRegistration(market, uri, mbp)
    for (const claim of mbp.claims ?? []) {
      const credit = await playClaim(market, { key: story.key, mbpUri: uri }, claim)
      if (credit) minted.push(credit)
    }
  }
  return minted
}

async function playRegistration({ supplier, registry }: Market, uri: string, story: MbpStory) {
  const { end, message } = story
  if (end === 'draft') return
  const proposal = await propose(supplier, 'MBPRegister', uri, {
    message: 'For registration. The design document is attached.',
    externalIds: [{ id: 'ridgeline', details: 'Account of Ridgeline at the registry' }],
  })
  const action = {
    withdrawn: undefined,
    submitted: undefined,
    returned: 'ReturnForEdits',
    rejected: 'Reject',
    registered: 'Approve',
  }[end]
  if (action) await act(registry, proposal, action, message === undefined ? {} : { message })
  if (end === 'withdrawn') await act(supplier, proposal, 'Withdraw')
}

function designOf(supplier: Member, { key, project }: ProjectStory, name: string) {
  const about = [project.description, `Benefit: ${name}.`, `Country: ${project.country}.`]
  const design = paper(`design-${key}.pdf`, project.name, about)
  return upload(supplier, 'Project design document', design)
}
