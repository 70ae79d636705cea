import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooseHeads, createChoices } from './attach.js'
import { createFamily, findCandidates, findFamily, MOST_CANDIDATES } from './family.js'
import { createState, setTree } from './state.js'

/** A finished state of n words with these heads (place 1 to n; n + 1 is the root). */
function treeOf(heads: readonly number[]) {
  const state = createState(32)
  state.n = heads.length
  setTree(state, Int32Array.from([0, ...heads]), new Int32Array(heads.length + 1))
  return state
}

/** Chosen heads when each word has these candidates, as pairs of head and score. */
function choose(heads: readonly number[], candidates: readonly (readonly (readonly [number, number])[])[]): number[] {
  const choices = createChoices(32)
  candidates.forEach((list, i) => {
    choices.counts[i + 1] = list.length
    list.forEach(([head, score], k) => {
      choices.heads[(i + 1) * MOST_CANDIDATES + k] = head
      choices.scores[(i + 1) * MOST_CANDIDATES + k] = score
    })
  })
  chooseHeads(choices, treeOf(heads))
  return [...choices.chosen.slice(1, heads.length + 1)]
}

test('the best heads win where they make a tree', () => {
  const three = [
    [[2, 5]],
    [[4, 9]],
    [
      [2, 1],
      [1, 4],
    ],
  ] as const
  assert.deepEqual(choose([2, 4, 2], three), [2, 4, 1])
})

test('a circle is broken where it costs least', () => {
  const circle = [
    [
      [2, 9],
      [3, 8],
    ],
    [
      [1, 9],
      [3, 2],
    ],
    [[4, 5]],
  ] as const
  assert.deepEqual(choose([3, 3, 4], circle), [3, 1, 4])
})

test('one word is the root, the one that gains most', () => {
  const two = [
    [
      [3, 9],
      [2, 1],
    ],
    [
      [3, 9],
      [1, 8],
    ],
  ] as const
  assert.deepEqual(choose([2, 3], two), [3, 1])
})

test('a circle that nothing breaks leaves the tree as it was', () => {
  const stuck = [[[2, 1]], [[1, 1]], [[4, 1]]] as const
  assert.deepEqual(choose([2, 3, 4], stuck), [2, 3, 4])
})

test('candidates are other words of the sentence, each once, the head of the tree first', () => {
  const heads = [2, 6, 2, 3, 3]
  const state = treeOf(heads)
  const family = createFamily(32)
  findFamily(family, state)
  const candidates = new Int32Array(MOST_CANDIDATES)
  for (let d = 1; d <= 5; d++) {
    const count = findCandidates(family, state, d, candidates)
    const now = [...candidates.slice(0, count)]
    assert.equal(now[0], heads[d - 1])
    assert.equal(new Set(now).size, now.length)
    assert.ok(now.every(h => h >= 1 && h <= 6 && h !== d))
  }
})
