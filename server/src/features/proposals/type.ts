import type { Selectable } from 'kysely'
import type { Static, TObject, TProperties } from 'typebox'
import type { Ctx } from '../../ctx.ts'
import type {
  FileAsset,
  MarketRole,
  ProposalAsset,
  ProposalStatus,
  Proposals,
} from '../../db/tables.ts'
import type { ProblemCode } from '../../lib/problem.ts'
import type { EventType } from '../events/types.ts'
import type { Action } from './workflow.ts'

export type ProposalRow = Selectable<Proposals>

/** It must be so, otherwise the action is refused with this code. In the order of the statuses. */
export type Rule<Facts> = readonly [otherwise: ProblemCode, must: (facts: Facts) => boolean]

/** What every type knows of the asset. */
export interface BaseFacts {
  /** The version that goes into the proposal's ETag. rulings.md 13. */
  assetVersion: number
  resourceUri: string
  /** Who is told of every step, besides the submitter and the reviewer. */
  parties: readonly (string | null)[]
}

/** What an effect made, for the answer. */
export interface Outcome {
  resourceUris: string[]
  lapsedQuantity?: bigint
}

export interface Step<Facts, Input> {
  /** Instead of the workflow's. */
  from?: readonly ProposalStatus[]
  /** Pure; decides what the caller is offered and what is refused. */
  must?: readonly Rule<Facts & { proposal: ProposalRow }>[]
  /** Whether what the body names is taken: a conflict, so before `fits`. rulings.md 30. */
  conflict?(ctx: Ctx, facts: Facts, input: Input): Promise<ProblemCode | undefined>
  /** As `must`, for what is known only when the action is taken. */
  fits?: readonly Rule<Facts & { proposal: ProposalRow; input: Input }>[]
  /** Written in the same transaction as the new status. */
  effect?(
    ctx: Ctx,
    facts: Facts & { proposal: ProposalRow },
    input: Input,
    // biome-ignore lint/suspicious/noConfusingVoidType: most effects make nothing that is answered
  ): Promise<Outcome | void>
}

/** One kind of proposal: what it is about, who takes part, and what each action needs and does. */
export interface ProposalType<
  Facts extends BaseFacts,
  Details extends TProperties = TProperties,
  Terms extends TProperties = TProperties,
> {
  name: ProposalRow['type']
  title: string
  /** The submitter acts in one of these market roles. */
  submitter: readonly MarketRole[]
  reviewer: MarketRole
  assetType: ProposalAsset
  /** What `POST /proposals` takes for it, besides what all types take. */
  details: Details
  /** What the deciding action takes besides a message and files. */
  terms?: { action: Action; properties: Terms; required: readonly (keyof Terms & string)[] }
  /** Locks the root of what is decided on: the project or the credit. */
  lock(ctx: Ctx, assetId: string): Promise<void>
  /** Whether the organization may read the asset; else it does not exist for it. */
  isRead(ctx: Ctx, assetId: string, organizationId: string): Promise<boolean>
  /** Reads everything that the actions need; undefined where the asset is gone. */
  load(ctx: Ctx, assetId: string): Promise<Facts | undefined>
  /** The organizations that may make it: the owner, for some types a marketplace. */
  submittersOf(facts: Facts): readonly (string | null)[]
  /** Whether it needs no second call: its submitter may decide it as well. rulings.md 25. */
  isApprovedAtOnce?(facts: Facts & { proposal: ProposalRow }): boolean
  /** The reviewer that follows from the asset; undefined where the submitter chooses. */
  reviewerOf?(facts: Facts): string
  /** What making the proposal needs and does; to resubmit is the same again. rulings.md 2. */
  submit: Step<Facts, Static<TObject<Details>>> & {
    /** Who may be the parties: 422 when it is made. rulings.md 12. */
    parties?: readonly Rule<Facts & { proposal: ProposalRow }>[]
    /** Splits off the part that it is about, and says which asset that is. rulings.md 25. */
    prepare?(ctx: Ctx, facts: Facts, input: Static<TObject<Details>>): Promise<string>
  }
  actions: Partial<Record<Exclude<Action, 'Resubmit'>, Step<Facts, Static<TObject<Terms>>>>>
  events: Record<Action | 'Submit', EventType | undefined>
  /** Where the files of an action go. rulings.md 21. */
  filesGoTo(
    facts: Facts & { proposal: ProposalRow },
    outcome: Outcome | undefined,
  ): { assetType: FileAsset; assetId: string }
}

/** Facts and inputs differ from type to type; past this point only the type itself knows them. */
export type AnyProposalType = ProposalType<BaseFacts>

export function proposalType<
  Facts extends BaseFacts,
  Details extends TProperties,
  Terms extends TProperties,
>(type: ProposalType<Facts, Details, Terms>): AnyProposalType {
  return type as unknown as AnyProposalType
}
