import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { hashString } from './hash.js'
import { analyse, openGrammar } from './index.js'

const bytes = readFileSync(new URL('../../../models/english.bin', import.meta.url))
const grammar = openGrammar(bytes)

const VOCABULARY =
  "the a officials said that as since opposition forces advanced left Damascus , . \" told him reports of fighting in - n't 's 12 2024 who zzyzx É 😀 " +
  'and but explosions Monday ( ) were hit Syrian president appeared abandoned saying to have been'
const words = VOCABULARY.split(' ')

/** Lists of words in no order, the same in each run. */
function jumbled(length: number, seed: number): string[] {
  let state = seed
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return words[(state >>> 8) % words.length] as string
  })
}

test('any list of words gives one root and no circle', () => {
  let seen = 0
  for (let seed = 1; seed <= 300; seed++) {
    const forms = jumbled(1 + (seed % 60), seed)
    const { heads, relations, upos, xpos } = analyse(forms, grammar)
    assert.deepEqual([heads.length, relations.length, upos.length, xpos.length], Array(4).fill(forms.length))
    assert.equal(heads.filter(head => head === -1).length, 1)
    heads.forEach((_, start) => {
      let at = start
      for (let steps = 0; at !== -1; steps++) {
        assert.ok(steps <= forms.length, `a circle at word ${start} of ${forms.join(' ')}`)
        at = heads[at] as number
        assert.ok(at >= -1 && at < forms.length)
      }
      seen++
    })
    assert.equal(relations[heads.indexOf(-1)], 'root')
  }
  assert.ok(seen > 5000)
})

test('the same words give the same tree, whatever came between', () => {
  const forms = jumbled(40, 7)
  const first = JSON.stringify(analyse(forms, grammar))
  for (let seed = 1; seed < 50; seed++) analyse(jumbled(30, seed), grammar)
  for (let i = 0; i < 20_000; i++) if (i % 10 === 0) analyse([`word${i}`], grammar)
  assert.equal(JSON.stringify(analyse(forms, grammar)), first)
  assert.equal(JSON.stringify(analyse(forms, openGrammar(bytes))), first)
})

test('bytes in a SharedArrayBuffer, and bytes that start at an odd place, read the same', () => {
  const forms = jumbled(25, 3)
  const wanted = analyse(forms, grammar)
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  assert.deepEqual(analyse(forms, openGrammar(shared)), wanted)
  const shifted = new Uint8Array(bytes.length + 3)
  shifted.set(bytes, 3)
  assert.deepEqual(analyse(forms, openGrammar(shifted.subarray(3))), wanted)
})

test('empty, odd and very long input', () => {
  assert.deepEqual(analyse([], grammar), { upos: [], xpos: [], heads: [], relations: [] })
  for (const forms of [[''], [' '], ['\u0000', '\ud800'], ['x'.repeat(100_000)], ['constructor', '__proto__', 'toString']]) {
    assert.equal(analyse(forms, grammar).heads.length, forms.length)
  }
  assert.equal(analyse(jumbled(3000, 11), grammar).heads.length, 3000)
})

test('bytes that are no grammar are refused', () => {
  assert.throws(() => openGrammar(new Uint8Array(0)), RangeError)
  assert.throws(() => openGrammar(new Uint8Array(4096)), RangeError)
  assert.throws(() => openGrammar(bytes.subarray(0, 1000)), RangeError)
  assert.throws(() => openGrammar(bytes.subarray(0, bytes.length >> 1)), RangeError)
  const damaged = Uint8Array.from(bytes)
  damaged[8] = 77
  assert.throws(() => openGrammar(damaged), RangeError)
})

const TREES = [
  { forms: ['Officials', 'said', 'that', 'the', 'bridge', 'collapsed', '.'], word: 5, head: 1, relation: 'ccomp' },
  { forms: ['Officials', 'said', 'that', 'the', 'bridge', 'collapsed', '.'], word: 0, head: 1, relation: 'nsubj' },
  { forms: ['The', 'minister', 'was', 'arrested', 'by', 'soldiers', '.'], word: 1, head: 3, relation: 'nsubj:pass' },
  { forms: ['The', 'army', 'left', 'the', 'city', 'on', 'Sunday', '.'], word: 4, head: 2, relation: 'obj' },
]

test('plain sentences get plain trees', () => {
  for (const { forms, word, head, relation } of TREES) {
    const analysis = analyse(forms, grammar)
    assert.deepEqual([analysis.heads[word], analysis.relations[word]], [head, relation], forms.join(' '))
  }
})

test('the hash that the file was made with', () => {
  assert.equal(hashString('') | 0, hashString(''))
  assert.notEqual(hashString('ab'), hashString('ba'))
})
