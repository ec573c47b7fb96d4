import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { newId } from '../../src/lib/ids.ts'
import { document, type Operation, operations } from '../contract.ts'
import {
  draftMbp,
  type Market,
  newClaim,
  newMbp,
  nextAssetId,
  registeredMbp,
  submit,
  verifiedClaim,
} from '../life.ts'
import { created, Member, ok, type Reply, refused, roles, World } from '../world.ts'
import { fingerprint } from './fingerprint.ts'
