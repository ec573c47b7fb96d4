import assert from 'node:assert/strict'
import { type Reply, World } from '../world.ts'
import { checkThing } from './check.ts'
import { assertConserved, Checks } from './check-all.ts'
import { Choice } from './choice.ts'
import { type Model, newModel, type Thing } from './model.ts'
import { type Against, type Kind, type Operation, refusalOf } from './operation.ts'
import { kinds } from './operations/index.ts'
import { spoiled } from './operations/others.ts'
import { gather } from './parties.ts'
import { Tally } from './tally.ts'

const CHECK_ALL_EVERY = 50
const STEP_MS = 5_000
const TRIES = 30
const LOG_LINES = 20

/** One step: what was chosen, and how it was meant. */
interface Step {
  kind: Kind
  operation: Operation
}

/** Goes through the steps on a service of its own; each step's seed decides what is chosen in it. */
export async function simulate(seeds: readonly number[], tally: Tally) {
  await using world = await World.create()
  const model = newModel(await gather(world), Date.now())
  world.now = () => new Date(model.nowMs)
  const checks = new Checks(world, model)
  const log: string[] = []
  for (const [at, seed] of seeds.entries()) {
    model.nowMs += STEP_MS
    const step = chooseStep(model, new Choice(seed), tally)
    if (!step) continue
    log.push(`${at + 1}. ${describe(model, step)}`)
    try {
      await take(model, step, tally, log)
      if ((at + 1) % CHECK_ALL_EVERY === 0) await checks.run()
    } catch (error) {
      throw failure(`Step ${at + 1}`, error, log)
    }
  }
  try {
    await checks.run()
    await checks.runOverHttp()
    assertConserved(model)
  } catch (error) {
    throw failure('At the end something', error, log)
  }
}

function failure(where: string, cause: unknown, log: readonly string[]) {
  const said = cause instanceof Error ? cause.message : String(cause)
  const last = log.slice(-LOG_LINES).join('\n')
  return new Error(`${where} is not as predicted: ${said}\nThe last operations:\n${last}`, {
    cause,
  })
}

/** Three of four steps can be done, most others nearly; some have several faults, a few make no sense. */
function chooseStep(model: Model, choice: Choice, tally: Tally): Step | undefined {
  const luck = choice.int(1, 100)
  const isPossible = luck <= 75
  const isNonsense = luck > 98
  const faults = isPossible ? 'none' : luck <= 89 ? 'one' : luck <= 95 ? 'several' : 'many'
  let usual: Step | undefined
  for (const kind of candidates(model, choice, tally, isPossible)) {
    if (faults === 'one') {
      choice.aim('none')
      kind.choose(model, choice)
    }
    choice.aim(faults)
    const made = kind.choose(model, choice)
    if (!made) continue
    const step = { kind, operation: complete(made, model, choice) }
    const canBeDone = step.operation.against.length === 0
    if (isNonsense && canBeDone && !step.operation.key) {
      return { kind, operation: spoiled(step.operation, choice.int(0, 99) / 100) }
    }
    if (isNonsense || (canBeDone && isPossible)) return step
    if (canBeDone || isPossible) continue
    // A refusal for a reason that was not met before is worth more than one more of the usual.
    const isNear = step.operation.against.length === 1 || faults !== 'one'
    if (isNear && !tally.isMet(reasonsOf(step))) return step
    usual ??= step
  }
  return usual
}

const reasonsOf = ({ kind, operation }: Step) =>
  `${kind.name}: ${operation.against.map(String).sort().join('; ')}`

/** Now and then what was not reached yet comes first, or what leads to it; else it goes by weight. */
function* candidates(model: Model, choice: Choice, tally: Tally, isPossible: boolean) {
  const isReached = ({ name }: Kind) => (isPossible ? tally.done(name) : tally.refused(name)) > 0
  const unreached = kinds.filter((kind) => !isReached(kind))
  for (let attempt = 0; attempt < TRIES; attempt++) {
    let kind = attempt < 5 && choice.chance(0.4) ? choice.one(unreached) : undefined
    while (kind) {
      yield kind
      const { needs }: Kind = kind
      kind = kinds.find(({ name }) => name === needs)
    }
    const usual = choice.weighted(kinds, ({ weight, isEnough, risk = 1 }) => {
      if (!isPossible) return Math.sqrt(weight) * risk
      return weight * (isEnough?.(model) ? 0.03 : 1)
    })
    if (usual) yield usual
  }
}

/** What every operation may carry: a key to repeat it by, and an ETag. */
function complete(operation: Operation, model: Model, choice: Choice): Operation {
  const { ifMatch, method, key } = operation
  const against: Against[] = [...operation.against]
  if (ifMatch === 'none' && method !== 'POST') against.push([428, 'if-match-missing'])
  if (ifMatch === 'stale') against.push([412, 'stale-etag'])
  const isKeyed = method === 'POST' && !key && operation.body && choice.chance(0.25)
  return { ...operation, against, ...(isKeyed && { key: `key-${++model.names}` }) }
}

async function take(model: Model, step: Step, tally: Tally, log: string[]) {
  const { kind, operation } = step
  const { by, method, path, body, key, about, apply } = operation
  const { headers, against } = await withIfMatch(operation)
  if (key) headers['idempotency-key'] = key
  const reply = await by.member.call(method, path, body, headers)
  tally.count(kind.name, reply.status)
  tally.meet(reasonsOf(step))
  log.push(`${log.pop()} → ${reply.status} ${reply.body?.code ?? ''}`)

  const isDone = compare(against, reply)
  if (!isDone) {
    // Nothing was done: the first thing that it was about speaks for the others.
    for (const thing of about.slice(0, 1)) await checkThing(model, thing)
    return
  }
  const touched = new Set<Thing>([...about, ...(await apply(reply.body))])
  remember(model, operation, reply)
  const shown = { reply, to: by }
  await Promise.all([...touched].map((thing) => checkThing(model, thing, shown)))
}

/** Gets the ETag where the client says what it reads now; who may not read it, says any. */
async function withIfMatch({ by, ifMatch, path, about, against }: Operation) {
  const headers: Record<string, string> = {}
  if (ifMatch === 'any') headers['if-match'] = '*'
  if (ifMatch === 'fresh') {
    const { status, etag } = await by.member.get(path.replace(/\/action$/, ''))
    headers['if-match'] = status === 200 ? etag : '*'
  }
  if (ifMatch === 'stale') headers['if-match'] = about[0]?.staleEtag ?? '"0"'
  return { headers, against }
}

/** The answer is as predicted; says whether it was done. */
function compare(against: readonly Against[], reply: Reply): boolean {
  const expected = refusalOf(against)
  const said = `${reply.status} ${JSON.stringify(reply.body)}`
  if (!expected) {
    assert.ok(reply.status < 300, `it should be done, and is answered ${said}`)
    return true
  }
  const { status, codes } = expected
  const wanted = `${status} ${codes.join(' or ')}`
  assert.equal(reply.status, status, `it should be refused with ${wanted}, and is answered ${said}`)
  const isFixed = codes.every((code) => code !== undefined)
  if (isFixed) assert.ok(codes.includes(reply.body.code), `the code should be ${wanted}: ${said}`)
  return false
}

function remember(model: Model, { by, key, path, body }: Operation, reply: Reply) {
  if (!key || !body || model.kept.some((kept) => kept.key === key)) return
  const { status, etag } = reply
  model.kept.push({ by, key, path, body, answer: { status, body: reply.body, etag } })
}

/** In words, with names instead of ids. */
function describe(model: Model, { kind, operation }: Step): string {
  const { by, method, path, body, ifMatch, key, against } = operation
  const expected = refusalOf(against)
  const text = [
    `${kind.name}: ${by.name} ${method} ${path}`,
    body && JSON.stringify(body),
    ifMatch && `If-Match ${ifMatch}`,
    key,
    expected ? `should be ${expected.status} ${expected.codes.join(' or ')}` : 'should be done',
  ]
  return named(model, text.filter(Boolean).join(' '))
}

function named(model: Model, text: string): string {
  const { parties, projects, mbps, claims, processedClaims, credits, proposals } = model
  const lists = { projects, mbps, claims, processedClaims, credits, proposals }
  return text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => {
    const party = parties.find((each) => each.id === id)
    if (party) return `<${party.name}>`
    for (const [name, list] of Object.entries(lists)) {
      const at = list.findIndex((each) => each.id === id)
      if (at >= 0) return `<${name} ${at + 1}>`
    }
    return id
  })
}

export const newTally = () => new Tally(kinds.map(({ name }) => name))
