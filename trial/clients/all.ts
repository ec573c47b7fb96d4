import type { Market } from '../market.ts'
import type { Party } from '../write.ts'
import { type Deed, itemsOf } from './client.ts'
import { judge, resubmit, withdraw } from './deciding.ts'
import { bringProject, sketchProject } from './projects.ts'
import {
  askToDelist,
  askToHandOver,
  askToList,
  askToRetire,
  sellListed,
  sellTwice,
  splitListed,
  splitOwn,
  transfer,
} from './trading.ts'

type Deeds = readonly [weight: number, Deed][]

const look: Deed = async (client) => (await itemsOf(client, '/organizations?top=50')).length > 0
const lookAtCredits: Deed = async (client) => (await itemsOf(client, '/credits?top=20')).length > 0

const owner: Deeds = [
  [4, splitOwn],
  [4, transfer],
  [1, sellTwice],
  [2, askToRetire],
  [3, askToList],
  [1, askToDelist],
  [1, withdraw],
  [1, resubmit],
]
const place: Deeds = [
  [4, judge],
  [2, sellListed],
  [2, splitListed],
  [1, askToHandOver],
]

/** Who the clients are, in turn: every role is there several times. */
export const cast: readonly [keyof Market, Deeds][] = [
  ['supplier', [...owner, [1, sketchProject]]],
  ['buyer', owner],
  ['registry', [[1, judge]]],
  ['marketplace', [...place, ...owner]],
  ['marketplace2', place],
  ['verifier', [[1, bringProject]]],
  ['buyer', owner],
  ['supplier', owner],
  ['registry', [[1, judge]]],
  [
    'operator',
    [
      [1, look],
      [1, lookAtCredits],
    ],
  ],
]

export type Cast = readonly { party: Party; deeds: Deeds }[]
