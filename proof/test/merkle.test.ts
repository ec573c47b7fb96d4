import assert from 'node:assert/strict'
import { createHash, createPublicKey, randomBytes } from 'node:crypto'
import { describe, test } from 'node:test'
import { verifyCheckpoint } from '@sigstore/verify/dist/tlog/checkpoint.js'
import { verifyMerkleInclusion } from '@sigstore/verify/dist/tlog/merkle.js'
import fc from 'fast-check'
import { Appending } from '../src/appending.ts'
import { base64, utf8 } from '../src/bytes.ts'
import {
  emptyRoot,
  type Hash,
  isConsistent,
  isIncluded,
  leafHash,
  nodeHash,
} from '../src/merkle.ts'
import {
  openCheckpoint,
  parseVerifierKey,
  publicKeyOf,
  signCheckpoint,
  verifierKey,
} from '../src/note.ts'
import { consistencyRanges, inclusionRanges, nodesOf, rangeHash } from '../src/tree.ts'

/** The tree of RFC 6962, 2.1, as the text defines it: slow, and plainly right. */
function rootOf(entries: readonly Uint8Array[]): Hash {
  const [only] = entries
  if (!only) return emptyRoot
  if (entries.length === 1) return leafHash(only)
  let k = 1
  while (k * 2 < entries.length) k *= 2
  return nodeHash(rootOf(entries.slice(0, k)), rootOf(entries.slice(k)))
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const entriesOf = (count: number) => Array.from({ length: count }, (_, at) => utf8(`entry ${at}`))

function proofFrom(
  entries: readonly Uint8Array[],
  ranges: readonly { from: number; to: number }[],
) {
  return ranges.map(({ from, to }) => rootOf(entries.slice(from, to)))
}

describe('the tree of RFC 6962', () => {
  // The leaves and roots that the reference implementation of Certificate Transparency publishes.
  const leaves = [
    '',
    '00',
    '10',
    '2021',
    '3031',
    '40414243',
    '5051525354555657',
    '606162636465666768696a6b6c6d6e6f',
  ].map((text) => Uint8Array.from(Buffer.from(text, 'hex')))
  const roots = [
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ]

  test('has the published roots, also when it grows leaf by leaf', () => {
    const tree = new Appending(0, [])
    assert.equal(hex(tree.root()), createHash('sha256').digest('hex'))
    for (const [at, root] of roots.entries()) {
      assert.equal(hex(rootOf(leaves.slice(0, at + 1))), root)
      tree.append(leafHash(leaves[at] ?? new Uint8Array()))
      assert.equal(hex(tree.root()), root)
    }
  })

  test('grows over full tiles of several levels as it does in one piece', () => {
    const count = 65_536 + 256 + 3
    const hashes = Array.from({ length: count }, (_, at) => leafHash(utf8(String(at))))
    const perfect = (from: number, level: number): Hash =>
      level === 0
        ? (hashes[from] ?? emptyRoot)
        : nodeHash(perfect(from, level - 1), perfect(from + 2 ** (level - 1), level - 1))
    const whole = (size: number) =>
      rangeHash(
        nodesOf({ from: 0, to: size }).map(({ level, index }) =>
          perfect(index * 2 ** level, level),
        ),
      )
    const tree = new Appending(0, [])
    const looked = new Set([255, 256, 257, 512, 65_535, 65_536, 65_537, 65_792, count])
    for (const [at, hash] of hashes.entries()) {
      tree.append(hash)
      if (looked.has(at + 1)) assert.equal(hex(tree.root()), hex(whole(at + 1)), `at ${at + 1}`)
    }
    const tiles = tree.takeGrown()
    assert.equal(tiles.filter(({ level }) => level === 0).length, 258)
    assert.equal(tiles.find(({ level }) => level === 1)?.hashes.length, 8192)
  })

  test('proves every leaf, and an independent implementation agrees', () => {
    for (const size of [1, 2, 3, 7, 8, 9, 31, 100]) {
      const entries = entriesOf(size)
      const root = rootOf(entries)
      for (const [index, entry] of entries.entries()) {
        const proof = proofFrom(entries, inclusionRanges(index, size))
        assert.ok(isIncluded(leafHash(entry), { index, size, root, proof }), `${index} of ${size}`)
        verifyMerkleInclusion(
          {
            canonicalizedBody: Buffer.from(entry),
            inclusionProof: {
              logIndex: String(index),
              hashes: proof.map((hash) => Buffer.from(hash)),
            },
          } as never,
          { logSize: BigInt(size), logHash: Buffer.from(root) } as never,
        )
      }
    }
  })

  test('proves that it begins with every older tree', () => {
    const entries = entriesOf(40)
    for (let newSize = 0; newSize <= 40; newSize++) {
      for (let oldSize = 0; oldSize <= newSize; oldSize++) {
        const old = { oldSize, oldRoot: rootOf(entries.slice(0, oldSize)) }
        const now = { newSize, newRoot: rootOf(entries.slice(0, newSize)) }
        const proof = proofFrom(entries, consistencyRanges(oldSize, newSize))
        assert.ok(isConsistent({ ...old, ...now, proof }), `${oldSize} in ${newSize}`)
      }
    }
  })

  test('no other leaf, place, size or hash passes', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 70 })
          .chain((size) =>
            fc.record({ size: fc.constant(size), index: fc.integer({ min: 0, max: size - 1 }) }),
          ),
        fc.constantFrom('leaf', 'index', 'size', 'hash', 'longer', 'shorter'),
        fc.nat(),
        ({ size, index }, what, where) => {
          const entries = entriesOf(size)
          const root = rootOf(entries)
          const proof = proofFrom(entries, inclusionRanges(index, size))
          let leaf = leafHash(entries[index] ?? new Uint8Array())
          const claim = { index, size, root, proof: [...proof] }
          if (what === 'leaf') leaf = leafHash(utf8('another'))
          if (what === 'index') claim.index = (index + 1 + (where % size)) % (size + 1)
          if (what === 'size') claim.size = size + 1 + (where % 50)
          if (what === 'longer') claim.proof.push(leafHash(utf8('more')))
          if (what === 'shorter') claim.proof.pop()
          if (what === 'hash') {
            const at = where % Math.max(1, proof.length)
            claim.proof[at] = leafHash(utf8('another'))
          }
          const isSame =
            (what === 'index' && claim.index === index) ||
            (what === 'shorter' && proof.length === 0)
          // With another size the same path may still lead to the root: RFC 9162 checks path and root.
          if (isSame || what === 'size') return
          assert.equal(isIncluded(leaf, claim), false, `${what} of leaf ${index} in ${size}`)
        },
      ),
      { numRuns: 400 },
    )
  })

  test('no changed past passes for a consistent one', () => {
    const entries = entriesOf(21)
    const changed = entries.map((entry, at) => (at === 4 ? utf8('changed') : entry))
    for (let oldSize = 5; oldSize <= 20; oldSize++) {
      const proof = proofFrom(changed, consistencyRanges(oldSize, 21))
      const claim = {
        oldSize,
        newSize: 21,
        oldRoot: rootOf(entries.slice(0, oldSize)),
        newRoot: rootOf(changed),
        proof,
      }
      assert.equal(isConsistent(claim), false)
      assert.equal(isConsistent({ ...claim, proof: [] }), false)
    }
  })
})

describe('a checkpoint', () => {
  const privateKey = randomBytes(32)
  const origin = 'registry.example/transparency-log'
  const verifier = { name: origin, publicKey: publicKeyOf(privateKey) }
  // As a plain array: what a platform hashes with gives arrays of its own class.
  const checkpoint = { origin, size: 1204, root: Uint8Array.from(leafHash(utf8('root'))) }
  const note = signCheckpoint(checkpoint, privateKey)

  test('is opened by the key of the log alone', () => {
    assert.deepEqual(openCheckpoint(note, verifier), checkpoint)
    assert.deepEqual(parseVerifierKey(verifierKey(verifier)), verifier)
    const other = { name: origin, publicKey: publicKeyOf(randomBytes(32)) }
    assert.equal(openCheckpoint(note, other), undefined)
    assert.equal(openCheckpoint(note, { ...verifier, name: 'another.example' }), undefined)
  })

  test('is read by an independent implementation', () => {
    const der = Buffer.concat([
      Buffer.from('302a300506032b6570032100', 'hex'),
      Buffer.from(verifier.publicKey),
    ])
    const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' })
    const keyId = Buffer.from(verifierKey(verifier).split('+')[1] ?? '', 'hex')
    const read = verifyCheckpoint(
      { inclusionProof: { checkpoint: { envelope: note } } } as never,
      [{ baseURL: `https://${origin}`, logID: keyId, publicKey }] as never,
    )
    assert.equal(read.logSize, 1204n)
    assert.equal(base64(read.logHash), base64(checkpoint.root))
  })

  test('takes no change of any character', () => {
    for (let at = 0; at < note.length; at++) {
      const changed = `${note.slice(0, at)}${note[at] === '1' ? '2' : '1'}${note.slice(at + 1)}`
      assert.equal(openCheckpoint(changed, verifier), undefined, `at ${at}`)
    }
    for (const wrong of ['', '\n', '\n\n', note.trimEnd(), note.repeat(2), `${note}more\n`]) {
      const opened = openCheckpoint(wrong, verifier)
      // A note may carry signatures of others, which say nothing to us.
      if (wrong !== `${note}more\n`) assert.equal(opened, undefined, JSON.stringify(wrong))
    }
  })

  test('may carry the signatures of witnesses', () => {
    const witnessed = `${note}— witness.example ${base64(randomBytes(68))}\n`
    assert.deepEqual(openCheckpoint(witnessed, verifier), checkpoint)
  })
})
