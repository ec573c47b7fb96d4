import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { databaseProblem, isShortage } from '../../src/db/problem.ts'

function refused(code: string) {
  const error = new pg.DatabaseError('refused', 0, 'error')
  error.code = code
  return error
}

test('a database that is away, follows another or lacks room is unavailable, and no bug', () => {
  const states = ['08006', '08P01', '25006', '25P03', '53100', '53200', '53300', '57014', '57P01']
  for (const state of [...states, '57P02', '57P03', '58030', '40001', '40P01']) {
    assert.equal(databaseProblem(refused(state))?.code, 'unavailable', state)
  }
  for (const code of ['ECONNRESET', 'EHOSTUNREACH', 'EAI_AGAIN']) {
    const error = Object.assign(new Error('lost'), { code })
    assert.equal(databaseProblem(error)?.code, 'unavailable', code)
  }
})

test('a statement that is wrong stays a bug', () => {
  for (const state of ['42601', '42P01', '23502', 'XX000']) {
    assert.equal(databaseProblem(refused(state)), undefined, state)
  }
})

test('a full disk is told of in the log, an unreachable database is not', () => {
  assert(isShortage(refused('53100')) && isShortage(refused('58030')))
  assert(!isShortage(refused('57P01')) && !isShortage(new Error('lost')))
})
