import { arcFeatures, fillArcFeatures } from '../../dist/language/grammar/arc-features.js'
import { chooseHeads, createChoices } from '../../dist/language/grammar/attach.js'
import { createFamily, findCandidates, findFamily, MOST_CANDIDATES } from '../../dist/language/grammar/family.js'
import { fillRelabelFeatures, labelFeatures } from '../../dist/language/grammar/label-features.js'
import { createState, setTree, startSentence, tagHashes } from '../../dist/language/grammar/state.js'
import { createWordTable, findRows } from '../../dist/language/grammar/words.js'
import { countWords, hideWords } from './parser.mjs'
import { Perceptron } from './perceptron.mjs'
import { random, shuffle } from './random.mjs'

export const ARC_BITS = 20
export const RELABEL_BITS = 17
const ARC_MARGIN = 30
const LABEL_MARGIN = 20

/**
 * The second look: trained on trees as the parser makes them of sentences that it has not seen, it chooses each word's head again
 * among the candidates near it in that tree, and then all relations.
 */
export function trainAttacher(sentences, tags, trees, { tagNames, relationNames, lexicon, sure, epochs, seed, log }) {
  const relationNumbers = new Map(relationNames.map((relation, number) => [relation, number]))
  const table = createWordTable(lexicon, sure)
  const hashes = tagHashes(tagNames)
  const arcs = new Perceptron(ARC_BITS, 1)
  const labels = new Perceptron(RELABEL_BITS, relationNames.length)
  const state = createState(1024)
  const family = createFamily(1024)
  const choices = createChoices(1024)
  const rows = new Int32Array(1024)
  const candidates = new Int32Array(MOST_CANDIDATES)
  const scores = new Float32Array(MOST_CANDIDATES)
  const kept = Array.from({ length: MOST_CANDIDATES }, () => new Uint32Array(arcFeatures.length))
  const next = random(seed)
  const order = sentences.map((_, i) => i)
  const counts = countWords(sentences)
  const begin = (sentence, sentenceTags, tree) => {
    findRows(table, sentence.forms, rows)
    startSentence(state, table, hashes, rows, sentenceTags, sentence.n)
    setTree(state, tree.heads, tree.relations)
    findFamily(family, state)
  }
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let total = 0
    let right = 0
    let covered = 0
    let size = 0
    let rightLabels = 0
    shuffle(order, next)
    for (const at of order) {
      const sentence = sentences[at]
      begin(sentence, tags[at], trees[at])
      hideWords(state, sentence, counts, next)
      for (let d = 1; d <= sentence.n; d++) {
        const gold = sentence.heads[d]
        const many = findCandidates(family, state, d, candidates)
        let best = 0
        let wanted = -1
        let other = -1
        let width = 0
        for (let k = 0; k < many; k++) {
          width = fillArcFeatures(state, family, candidates[k], d)
          scores[k] = arcs.score(arcFeatures, width)[0]
          kept[k].set(arcFeatures)
          if (scores[k] > scores[best]) best = k
          if (candidates[k] === gold) wanted = k
          else if (other < 0 || scores[k] > scores[other]) other = k
        }
        total++
        size += many
        if (wanted >= 0) {
          covered++
          if (best === wanted) right++
          if (other >= 0 && scores[wanted] - scores[other] <= ARC_MARGIN) {
            arcs.add(kept[wanted], width, 1)
            arcs.add(kept[other], width, -1)
          }
        }
        arcs.steps++
        const truth = relationNumbers.get(sentence.relations[d])
        const labelWidth = fillRelabelFeatures(state, family, gold, d)
        if (labels.best(labelFeatures, labelWidth) === truth) rightLabels++
        labels.teach(labelFeatures, labelWidth, truth, LABEL_MARGIN)
        labels.steps++
      }
    }
    const share = part => ((100 * part) / total).toFixed(2)
    log?.(
      `attacher epoch ${epoch}: heads ${share(right)} of ${share(covered)} reachable, labels ${share(rightLabels)} on train; ${(size / total).toFixed(1)} candidates`,
    )
  }
  arcs.average()
  labels.average()
  return { arcs, labels, reattach }

  function reattach(sentence, sentenceTags, tree) {
    begin(sentence, sentenceTags, tree)
    const { n } = sentence
    for (let d = 1; d <= n; d++) {
      const many = findCandidates(family, state, d, candidates)
      choices.counts[d] = many
      for (let k = 0; k < many; k++) {
        choices.heads[d * MOST_CANDIDATES + k] = candidates[k]
        choices.scores[d * MOST_CANDIDATES + k] = Math.round(
          16 * arcs.score(arcFeatures, fillArcFeatures(state, family, candidates[k], d))[0],
        )
      }
    }
    chooseHeads(choices, state)
    const heads = choices.chosen.slice(0, n + 2)
    const relations = new Int32Array(n + 2).fill(-1)
    for (let d = 1; d <= n; d++) relations[d] = labels.best(labelFeatures, fillRelabelFeatures(state, family, heads[d], d))
    return { heads, relations }
  }
}
