import { fillLabelFeatures, labelFeatures } from '../../dist/language/grammar/label-features.js'
import { fillMoveFeatures, moveFeatures } from '../../dist/language/grammar/move-features.js'
import { createState, startSentence, tagHashes } from '../../dist/language/grammar/state.js'
import {
  dependentOf,
  finished,
  headOf,
  LEFT,
  legal,
  RIGHT,
  reduce,
  SHIFT,
  shift,
} from '../../dist/language/grammar/transitions.js'
import { createWordTable, findRows } from '../../dist/language/grammar/words.js'
import { Perceptron } from './perceptron.mjs'
import { random, shuffle } from './random.mjs'

export const MOVE_BITS = 20
export const LABEL_BITS = 17
/** How often the parser in training follows its own wrong move, to learn what to do after it. */
const EXPLORE = 0.9

/** How many gold arcs each move puts out of reach (Goldberg and Nivre 2013), into `costs`. */
function countCosts(state, gold, costs) {
  const { stack, depth, next, n } = state
  const top = depth > 0 ? stack[depth - 1] : 0
  const below = depth > 1 ? stack[depth - 2] : 0
  let shifting = 0
  let left = 0
  let right = 0
  if (next <= n) {
    for (let i = 0; i < depth; i++) {
      if (i < depth - 1 && gold[next] === stack[i]) shifting++
      if (gold[stack[i]] === next) shifting++
    }
  }
  if (top !== 0) {
    if ((gold[top] === below && below !== 0) || gold[top] > next) left++
    for (let i = next; i <= n; i++) {
      if (gold[i] === top) {
        left++
        right++
      }
    }
    if (gold[top] >= next) right++
  }
  costs[SHIFT] = shifting
  costs[LEFT] = left
  costs[RIGHT] = right
}

/** @returns a parser: `parse(sentence, tags)` gives its state at the end, with heads and relations */
export function trainParser(sentences, tags, { tagNames, relationNames, lexicon, sure, epochs, seed, log }) {
  const relationNumbers = new Map(relationNames.map((relation, number) => [relation, number]))
  const table = createWordTable(lexicon, sure)
  const hashes = tagHashes(tagNames)
  const moves = new Perceptron(MOVE_BITS, 3)
  const labels = new Perceptron(LABEL_BITS, relationNames.length)
  const state = createState(1024)
  const rows = new Int32Array(1024)
  const costs = new Int32Array(3)
  const next = random(seed)
  const order = sentences.map((_, i) => i)
  const gold = sentences.map(({ relations }) => Int32Array.from(relations, relation => relationNumbers.get(relation) ?? -1))
  const begin = (sentence, sentenceTags) => {
    findRows(table, sentence.forms, rows)
    startSentence(state, table, hashes, rows, sentenceTags, sentence.n)
  }
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let right = 0
    let total = 0
    let rightLabels = 0
    let totalLabels = 0
    shuffle(order, next)
    for (const at of order) {
      const sentence = sentences[at]
      begin(sentence, tags[at])
      while (!finished(state)) {
        const count = fillMoveFeatures(state)
        const scores = moves.score(moveFeatures, count)
        countCosts(state, sentence.heads, costs)
        let best = -1
        let wanted = -1
        let least = 1e9
        for (let move = 0; move < 3; move++) if (legal(state, move) && costs[move] < least) least = costs[move]
        for (let move = 0; move < 3; move++) {
          if (!legal(state, move)) continue
          if (best < 0 || scores[move] > scores[best]) best = move
          if (costs[move] === least && (wanted < 0 || scores[move] > scores[wanted])) wanted = move
        }
        total++
        if (costs[best] === least) {
          right++
          wanted = best
        } else {
          moves.update(moveFeatures, count, wanted, best)
        }
        moves.steps++
        const move = best !== wanted && epoch > 1 && next() < EXPLORE ? best : wanted
        if (move === SHIFT) {
          shift(state)
          continue
        }
        const dependent = dependentOf(state)
        const head = headOf(state, move)
        const width = fillLabelFeatures(state, head, dependent)
        const guess = labels.best(labelFeatures, width)
        let relation = guess
        if (sentence.heads[dependent] === head) {
          const truth = gold[at][dependent]
          totalLabels++
          if (guess === truth) rightLabels++
          else if (truth >= 0) labels.update(labelFeatures, width, truth, guess)
          labels.steps++
          if (epoch === 1 && truth >= 0) relation = truth
        }
        reduce(state, head, dependent, relation)
      }
    }
    const share = (part, whole) => ((100 * part) / whole).toFixed(2)
    log?.(`parser epoch ${epoch}: moves ${share(right, total)}, labels ${share(rightLabels, totalLabels)} on train`)
  }
  moves.average()
  labels.average()
  return { moves, labels, parse: (sentence, sentenceTags) => parseGreedily(begin, state, moves, labels, sentence, sentenceTags) }
}

function parseGreedily(begin, state, moves, labels, sentence, tags) {
  begin(sentence, tags)
  while (!finished(state)) {
    const scores = moves.score(moveFeatures, fillMoveFeatures(state))
    let best = -1
    for (let move = 0; move < 3; move++) if (legal(state, move) && (best < 0 || scores[move] > scores[best])) best = move
    if (best === SHIFT) {
      shift(state)
      continue
    }
    const dependent = dependentOf(state)
    const head = headOf(state, best)
    reduce(state, head, dependent, labels.best(labelFeatures, fillLabelFeatures(state, head, dependent)))
  }
  return state
}
