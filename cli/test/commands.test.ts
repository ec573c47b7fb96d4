import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { operations as methods } from '@environmental-credit-service/client'
import { bodyOf } from '../src/body.ts'
import { ownFlags } from '../src/command.ts'
import { candidates } from '../src/complete.ts'
import { rowsOf } from '../src/csv.ts'
import { parseExactly } from '../src/exact.ts'
import { parseFlags } from '../src/flags.ts'
import { helpOf, helpOfAll } from '../src/help.ts'
import { commands } from '../src/main.ts'
import { type Field, kebab } from '../src/operation.ts'
import { operations } from '../src/operations.ts'

const own: readonly Field[] = Object.values(ownFlags)

test('every operation of the API is a command, resource first, by a name of its own', () => {
  assert.deepEqual(
    operations.map(({ id }) => id),
    Object.keys(methods),
  )
  const names = commands.map(({ words }) => words.join(' '))
  assert.deepEqual(
    names.filter((name, at) => names.indexOf(name) !== at),
    [],
  )
  for (const name of [
    'credit split',
    'credit end-use-buyer-transfer',
    'mbp-claim overlaps',
    'plan execute',
  ]) {
    assert.ok(names.includes(name), name)
  }
  // A command of one word would hide all of a resource of that name.
  const single = commands.filter(({ words }) => words.length === 1).map(({ words }) => words[0])
  assert.deepEqual(
    operations.filter(({ words }) => single.includes(words[0])),
    [],
  )
})

test('no attribute of the API hides a flag of the program, and all have help', () => {
  for (const command of commands) {
    const names = command.fields.map(({ name }) => kebab(name))
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      [],
      command.words.join(' '),
    )
    const theirs = command.fields.filter((field) => !own.includes(field)).map(({ name }) => name)
    assert.deepEqual(
      theirs.filter((name) => name === 'help' || name === 'json'),
      [],
    )
    assert.match(helpOf(command), /^ecs [\s\S]+\n\nUsage: ecs /)
    assert.doesNotMatch(helpOf(command), /undefined|\[object/)
  }
  assert.match(helpOfAll(commands), /retire/)
})

test('every command that the README shows is one, with the flags that it has', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
  const shown = [...readme.matchAll(/^ecs (.+)$/gm)].map(([, typed = '']) =>
    [...typed.matchAll(/'[^']*'|"[^"]*"|\S+/g)].map(([word]) =>
      word.replaceAll(/^['"]|['"]$/g, ''),
    ),
  )
  assert.ok(shown.length > 8)
  for (const typed of shown) {
    const command = commands.find(({ words }) => words.every((word, at) => word === typed[at]))
    assert.ok(command, typed.join(' '))
    parseFlags(typed.slice(command.words.length), command.fields)
  }
})

test('flags have the types that the document gives them', () => {
  const fields: Field[] = [
    { name: 'quantity', type: 'number' },
    { name: 'vintage', type: 'integer', isArray: true },
    { name: 'status', type: 'string', values: ['active', 'listed'] },
    { name: 'isOpen', type: 'boolean' },
    { name: 'beneficiary', type: 'json' },
  ]
  const valuesOf = (...typed: string[]) => parseFlags(typed, fields).values
  assert.deepEqual(
    valuesOf('--quantity', '12.5', '--vintage', '2024', '--vintage=2025', '--isOpen'),
    {
      quantity: 12.5,
      vintage: [2024, 2025],
      isOpen: true,
    },
  )
  assert.deepEqual(valuesOf('--no-is-open'), { isOpen: false })
  assert.deepEqual(valuesOf('--quantity=-1'), { quantity: -1 })
  const faults: [string[], RegExp][] = [
    [['--quantity', '12,5'], /--quantity is a number such as 12.5, not '12,5'/],
    [['--quantity', '0x10'], /is a number/],
    [['--quantity', '1', '--quantity', '2'], /--quantity is given once/],
    [['--status', 'burnt'], /--status is one of active, listed; not 'burnt'/],
    [['--quantiy', '1'], /There is no --quantiy; --quantity perhaps\?/],
    [['--beneficiary', 'x'], /beneficiary is nested: give it with --set/],
    [['--quantity'], /argument missing/],
  ]
  for (const [typed, sentence] of faults) assert.throws(() => valuesOf(...typed), sentence)
})

test('a body is what the file says, then the flags, then what is set deeper', () => {
  const fields: Field[] = [
    { name: 'name', type: 'string' },
    { name: 'region', type: 'string' },
    { name: 'beneficiary', type: 'json', members: [{ name: 'identifier', type: 'string' }] },
    { name: 'checkpoints', type: 'json' },
  ]
  const sets = [
    'beneficiary.identifier=5560',
    'region=null',
    'checkpoints.0.quantity=300000000000.1234',
    'checkpoints.1.links.0.uri=https://a.example/?b=c',
  ]
  assert.equal(
    JSON.stringify(bodyOf(fields, { name: '7' }, { sets })),
    '{"name":"7","beneficiary":{"identifier":"5560"},"region":null,"checkpoints":' +
      '[{"quantity":300000000000.1234},{"links":[{"uri":"https://a.example/?b=c"}]}]}',
  )
  assert.equal(bodyOf(fields, {}, { sets: [] }), undefined)
  for (const set of ['name', '=x', 'a..b=1', '__proto__.polluted=1', 'checkpoints.5.a=1']) {
    assert.throws(() => bodyOf(fields, {}, { sets: [set] }), /--set/, set)
  }
  const path = 'constructor.prototype.polluted=1'
  assert.equal(
    JSON.stringify(bodyOf([], {}, { sets: [path] })),
    '{"constructor":{"prototype":{"polluted":1}}}',
  )
  assert.equal(({} as { polluted?: number }).polluted, undefined)
})

test('numbers keep every decimal, in and out', () => {
  const text = '{"a":300000000000.1234,"b":0.1,"c":1e2,"d":900000000000}'
  assert.equal(JSON.stringify(parseExactly(text)), text)
})

test('a CSV file is read as spreadsheets write it', () => {
  const text = '\ufeffdate;note;quantity\r\n2025-01-01;"a;""b""\nc";1\r\n\r\n2025-02-01;;2'
  assert.deepEqual(rowsOf(text), [
    { line: 2, cells: { date: '2025-01-01', note: 'a;"b"\nc', quantity: '1' } },
    { line: 5, cells: { date: '2025-02-01', note: '', quantity: '2' } },
  ])
  assert.deepEqual(rowsOf('a,b\n1,\n'), [{ line: 2, cells: { a: '1', b: '' } }])
  assert.throws(() => rowsOf('a,b\n1,2,3\n'), /Line 2 has 3 cells/)
  assert.throws(() => rowsOf('a,b\n"1,2\n'), /Line 2 has a quotation mark/)
  assert.throws(() => rowsOf(''), /empty/)
})

test('completion offers resources, verbs, flags and values', () => {
  const offered = (...typed: string[]) => candidates(commands, typed).map(([word]) => word)
  assert.deepEqual(offered('cred'), ['credit'])
  assert.ok(offered('credit', '').includes('split'))
  assert.deepEqual(offered('credit', 'list', '--stat'), ['--status'])
  assert.deepEqual(offered('credit', 'list', '--status', 'l'), ['listed'])
  assert.deepEqual(offered('proposal', 'create', '--type', 'Credit'), [
    'CreditMint',
    'CreditRetire',
  ])
  assert.deepEqual(offered('nothing', ''), [])
  assert.deepEqual(offered('credit', 'get', ''), [])
})
