import { randomUUID } from 'node:crypto'
import type { Client, Schemas } from '@environmental-credit-service/client'
import { type Command, ownFlags, textOf } from '../command.ts'
import { connect } from '../connection.ts'
import { exitCodes, Failure, failureOf, Usage } from '../failure.ts'
import { lost } from '../lost.ts'
import { confirm, print, progress, say } from '../terminal.ts'
import { bodyFields, flagged, idIn, type Plan, showPlan, vintageFlag } from './planning.ts'

export const retire: Command = {
  words: ['retire'],
  summary:
    'Retire a quantity of your credits, or offset the emissions of a reporting period with it',
  description:
    'Plans what a quantity and criteria would take, shows it, asks, and proposes exactly that to the registries. With --period they also decide on offsets of that reporting period.',
  operands: [],
  fields: [
    ...bodyFields('retirementPlan'),
    { name: 'beneficiaryName', type: 'string', about: 'Short for --set beneficiary.name=…' },
    {
      name: 'period',
      type: 'string',
      about: 'The reporting period to offset: its id or resourceUri',
    },
    vintageFlag,
    ownFlags.set,
    ownFlags.yes,
    ownFlags.json,
    ownFlags.idempotencyKey,
    ownFlags.profile,
    ownFlags.organizationId,
  ],
  async run({ words, values }) {
    if (words.length > 0) throw new Usage('ecs retire takes flags only: --quantity says how much.')
    const client = connect(values)
    const key = textOf(values.idempotencyKey) ?? randomUUID()
    const name = textOf(values.beneficiaryName)
    const sets = name === undefined ? [] : [`beneficiary.name=${name}`]
    const body = flagged<Schemas['RetirementPlan']>('retirementPlan', values, sets)
    const plan = await client.retirementPlan({ body, idempotencyKey: `${key}-plan` })
    showPlan(plan, values.period ? 'This will offset with' : 'This will retire')
    if (!(await confirm('Propose it?', values.yes === true))) return say('Nothing was done.')

    const done = values.period
      ? await offset(client, plan, body, idIn(values.period), key)
      : await execute(client, plan, key)

    if (values.json) await print(JSON.stringify(done, null, 2))
    else for (const id of done.proposalIds) await print(id)
    say(`${done.proposalIds.length} proposals wait for the registry.`)
  },
}

export async function execute(client: Client, { id }: Plan, key: string) {
  const input = { path: { planId: id }, idempotencyKey: `${key}-execute` }
  return client.planExecute(input).catch((error: unknown) => {
    throw lost(error, key)
  })
}

/** One proposal for each part: a plan itself only retires. What is done once stays done, by its key. */
async function offset(
  client: Client,
  { parts }: Plan,
  { reason, beneficiary, endUseBuyer }: Schemas['RetirementPlan'],
  esgReportingPeriodId: string,
  key: string,
) {
  const terms = { esgReportingPeriodId, reason, beneficiary, endUseBuyer }
  const given = Object.fromEntries(Object.entries(terms).filter(([, term]) => term !== undefined))
  const shown = progress('Proposing')
  const proposalIds: string[] = []
  for (const [at, { resourceUri, quantity, isSplit }] of parts.entries()) {
    shown.to(`${at + 1} of ${parts.length}`)
    const body = {
      type: 'ESGEmissionOffset' as const,
      resourceUri,
      esgReportingPeriodId,
      ...given,
      ...(isSplit && { quantity }),
    }
    const proposal = await client
      .proposalCreate({ body, idempotencyKey: `${key}-${at}` })
      .catch((error: unknown) => {
        if (proposalIds.length === 0) throw lost(error, key)
        throw new Failure(
          exitCodes.partly,
          `${proposalIds.length} of ${parts.length} parts are proposed; then: ${failureOf(error).message} Go on with --idempotency-key ${key}`,
        )
      })
    proposalIds.push(proposal.id)
  }
  shown.end()
  return { proposalIds }
}
