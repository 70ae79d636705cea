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
/** By how much the right move and the right relation must lead, or they are taught again. */
const MOVE_MARGIN = 60
const LABEL_MARGIN = 20
/** A word seen k times in training is hidden with probability HIDE / (HIDE + k), so that the parser learns to do without it. */
const HIDE = 0.3

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

export function countWords(sentences) {
  const counts = new Map()
  for (const { forms } of sentences) for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1)
  return counts
}

/** Gives some words, rare ones mostly, a number that no word has. */
export function hideWords(state, { forms, n }, counts, next) {
  for (let i = 1; i <= n; i++) {
    if (next() < HIDE / (HIDE + (counts.get(forms[i - 1]) ?? 0))) state.word[i] = Math.floor(next() * 0x7fffffff)
  }
}

/**
 * A tree: head and relation number of each word, place 1 to n; the root is n + 1.
 * @typedef {{ heads: Int32Array, relations: Int32Array }} Tree
 */

/** @returns a parser: `parse(sentence, tags)` gives a tree */
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
  const counts = countWords(sentences)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let right = 0
    let total = 0
    let rightLabels = 0
    let totalLabels = 0
    shuffle(order, next)
    for (const at of order) {
      const sentence = sentences[at]
      begin(sentence, tags[at])
      hideWords(state, sentence, counts, next)
      while (!finished(state)) {
        const count = fillMoveFeatures(state)
        const scores = moves.score(moveFeatures, count)
        countCosts(state, sentence.heads, costs)
        let best = -1
        let wanted = -1
        let other = -1
        let least = 1e9
        for (let move = 0; move < 3; move++) if (legal(state, move) && costs[move] < least) least = costs[move]
        for (let move = 0; move < 3; move++) {
          if (!legal(state, move)) continue
          if (best < 0 || scores[move] > scores[best]) best = move
          if (costs[move] === least && (wanted < 0 || scores[move] > scores[wanted])) wanted = move
          if (costs[move] > least && (other < 0 || scores[move] > scores[other])) other = move
        }
        total++
        if (costs[best] === least) right++
        if (other >= 0 && scores[wanted] - scores[other] <= MOVE_MARGIN) moves.update(moveFeatures, count, wanted, other)
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
          if (truth >= 0) labels.teach(labelFeatures, width, truth, LABEL_MARGIN)
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
  return { moves, labels, parse }

  function parse(sentence, sentenceTags) {
    begin(sentence, sentenceTags)
    return parseGreedily(state, moves, labels)
  }
}

function parseGreedily(state, moves, labels) {
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
  return { heads: state.head.slice(0, state.n + 2), relations: state.relation.slice(0, state.n + 2) }
}

/** Trees for training the attacher as they will be at run time: each fold parsed by a parser that has not seen it. */
export function jackknifeTrees(sentences, tags, options, folds) {
  const trees = []
  for (let fold = 0; fold < folds; fold++) {
    const seen = (_, i) => i % folds !== fold
    const parser = trainParser(sentences.filter(seen), tags.filter(seen), {
      ...options,
      seed: options.seed + fold + 1,
      log: undefined,
    })
    sentences.forEach((sentence, i) => {
      if (i % folds === fold) trees[i] = parser.parse(sentence, tags[i])
    })
    options.log?.(`fold ${fold + 1} of ${folds} parsed`)
  }
  return trees
}
