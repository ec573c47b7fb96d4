import { memberOf } from '../../server/src/demo/member.ts'
import { playProject } from '../../server/src/demo/play.ts'
import type { MemberName } from '../../server/src/demo/sign-ins.ts'
import { type ProjectStory, point } from '../../server/src/demo/stories/story.ts'
import type { Party } from '../write.ts'
import { type Client, type Deed, write } from './client.ts'

class Over extends Error {}

/** A project from its design to its credit, by supplier, registry and verifier. */
export const bringProject: Deed = async (client) => {
  const { market } = client
  const names = Object.keys(market).filter((name): name is MemberName => name !== 'operator')
  const members = names.map((name) => [name, insistent(client, market[name])])
  try {
    // Each name of the type stands in the market.
    await playProject(Object.fromEntries(members), storyOf(client))
  } catch (error) {
    if (!(error instanceof Over)) client.differences.tell(`A project's story breaks off: ${error}`)
  }
  return true
}

/** A member whose every call comes to an end, through whatever faults. */
function insistent({ sender, isOver }: Client, party: Party) {
  return memberOf(
    async ({ method, path, body }) => {
      if (isOver()) throw new Over()
      if (method === 'POST') {
        const made = sender.newWrite(party, path, body ?? {})
        await sender.insist(made)
        const answer = made.answer ?? made.refusal
        return { status: answer?.status ?? 503, body: answer?.body }
      }
      const known = method === 'GET' ? 'GET' : 'PATCH'
      const { status, body: said } = await sender.until({ method: known, path, by: party, body })
      return { status, body: said }
    },
    party.token,
    party.id,
  )
}

function storyOf({ choice, name }: Client): ProjectStory {
  const key = `${name}-${choice.int(1, 1e9)}`
  const year = choice.int(2019, 2024)
  const quantity = choice.int(10, 5_000)
  return {
    key,
    project: { name: `Project ${key}`, description: 'Of the trial', country: 'SWE' },
    mbps: [
      {
        mbp: {
          name: `Benefit ${key}`,
          ecologicalBenefitType: 'Carbon',
          classificationCategory: 'Removal',
          classificationMethod: 'Nature',
          geographicLocation: point(choice.int(-170, 170), choice.int(-60, 60)),
        },
        end: 'registered',
        claims: [{ year, quantity, end: 'minted', description: 'Measured' }],
      },
    ],
  }
}

/** Something small that happens once: its name tells whether it did. */
export const sketchProject: Deed = async (client) => {
  const name = `Sketch ${client.name}-${client.choice.int(1, 1e9)}`
  await write(client, '/ecoProjects', { name, description: 'Of the trial', country: 'NOR' })
  return true
}
