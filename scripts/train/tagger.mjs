import { hashString } from '../../dist/language/grammar/hash.js'
import { fillTagFeatures, tagFeatures } from '../../dist/language/grammar/tag-features.js'
import { createWordTable, findRows, WORD } from '../../dist/language/grammar/words.js'
import { Perceptron } from './perceptron.mjs'
import { random, shuffle } from './random.mjs'

/** Words seen this often, and this surely with one tag, are looked up instead of decided. */
const SURE_COUNT = 20
const SURE_SHARE = 0.995
/** By how much the right tag must lead, or it is taught again. */
const MARGIN = 15
export const TAG_BITS = 18

/** @returns {{ hashes: Uint32Array, tags: Uint8Array }} forms with only one tag, by ascending hash */
export function findSureWords(sentences, tagNames) {
  const tagNumbers = new Map(tagNames.map((tag, number) => [tag, number]))
  const counts = new Map()
  for (const { forms, tags, document } of sentences) {
    // Our own sentences repeat a small vocabulary and prove nothing about a word.
    if (document.startsWith('news')) continue
    forms.forEach((form, i) => {
      const row = counts.get(form) ?? counts.set(form, new Map()).get(form)
      row.set(tags[i], (row.get(tags[i]) ?? 0) + 1)
    })
  }
  const sure = []
  for (const [form, row] of counts) {
    const [tag, most] = [...row].reduce((best, entry) => (entry[1] > best[1] ? entry : best))
    const total = [...row.values()].reduce((sum, value) => sum + value, 0)
    if (total >= SURE_COUNT && most / total >= SURE_SHARE) sure.push([hashString(form) >>> 0, tagNumbers.get(tag)])
  }
  sure.sort((a, b) => a[0] - b[0])
  return { hashes: Uint32Array.from(sure, row => row[0]), tags: Uint8Array.from(sure, row => row[1]) }
}

/** Tags a sentence with a model in training: greedy, from left to right. `decide(count, i)` gives the tag of word i. */
function walk(table, rows, n, tags, decide) {
  let tag1 = -1
  let tag2 = -1
  for (let i = 1; i <= n; i++) {
    let tag = table.attributes[rows[i] * WORD.size + WORD.sure]
    if (tag < 0) tag = decide(fillTagFeatures(table.attributes, rows, n, i, tag1, tag2), i)
    tags[i] = tag
    tag2 = tag1
    tag1 = tag
  }
}

/** @returns a tagger: `tag(sentence)` gives the numbers of its tags, place 1 to n */
export function trainTagger(sentences, tagNames, lexicon, { epochs, seed, log }) {
  const numbers = new Map(tagNames.map((tag, number) => [tag, number]))
  const sure = findSureWords(sentences, tagNames)
  const table = createWordTable(lexicon, sure)
  const model = new Perceptron(TAG_BITS, tagNames.length)
  const next = random(seed)
  const order = sentences.map((_, i) => i)
  const rows = new Int32Array(1024)
  const tags = new Int32Array(1024)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let right = 0
    let total = 0
    shuffle(order, next)
    for (const at of order) {
      const sentence = sentences[at]
      findRows(table, sentence.forms, rows)
      walk(table, rows, sentence.n, tags, (count, i) => {
        const guess = model.best(tagFeatures, count)
        const truth = numbers.get(sentence.tags[i - 1]) ?? guess
        if (guess === truth) right++
        model.teach(tagFeatures, count, truth, MARGIN)
        total++
        model.steps++
        return guess
      })
    }
    log?.(`tagger epoch ${epoch}: ${((100 * right) / total).toFixed(2)} of the unsure words on train`)
  }
  model.average()
  const tag = sentence => {
    findRows(table, sentence.forms, rows)
    walk(table, rows, sentence.n, tags, count => model.best(tagFeatures, count))
    return tags.slice(0, sentence.n + 2)
  }
  return { tag, model, sure }
}

/** Tags for training the parser as they will be at run time: each fold tagged by a tagger that has not seen it. */
export function jackknife(sentences, tagNames, lexicon, { folds, epochs, log }) {
  const tags = []
  for (let fold = 0; fold < folds; fold++) {
    const rest = sentences.filter((_, i) => i % folds !== fold)
    const tagger = trainTagger(rest, tagNames, lexicon, { epochs, seed: fold + 2 })
    sentences.forEach((sentence, i) => {
      if (i % folds === fold) tags[i] = tagger.tag(sentence)
    })
    log?.(`fold ${fold + 1} of ${folds} tagged`)
  }
  return tags
}
