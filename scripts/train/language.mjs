#!/usr/bin/env node
/**
 * Trains the tagger and parser and writes models/english.bin, bit for bit the same from the same treebanks:
 *
 *   npm run build && npm run train:language -- --ud DIR [--out FILE] [--every N]
 *
 * DIR holds ewt/ and gum/ of Universal Dependencies English and gum/documents.tsv, which says which documents are openly licensed.
 * --every N takes every Nth sentence only, for a quick look. One core; minutes. What is trained on, and under which licence the result stands, is told in models/README.md.
 */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { trainAttacher } from './attacher.mjs'
import { buildLexicon } from './lexicon.mjs'
import { newsSentences as patternSentences } from './news.mjs'
import { interruptedSentences, newsSentences } from './news-grammar.mjs'
import { ascii, pack, quantize, toMovePairs, toSparse } from './pack.mjs'
import { jackknifeTrees, trainParser } from './parser.mjs'
import { findSureWords, jackknife, trainTagger } from './tagger.mjs'
import { distinct, readTraining } from './treebank.mjs'

const NAME = 'english-5'
/** How many news sentences of our own are added: from patterns, from the grammar, and, for the parser alone, of those with something between. */
const PATTERNS = 420
const NEWS = 1000
const INTERRUPTED = 1600
/**
 * Every model is trained this many times, the sentences in another order each time, and the weights are averaged: the file and the run
 * time stay the same, and what one order happened to teach last counts less.
 */
const RUNS = 5
/** A lead of the parser's move, in steps of the training, with which the second look leaves a word's head alone. */
const CERTAIN = 600
/** Weights smaller than this, in steps of the training, are left out. */
const PRUNE = { tags: 0.9, labels: 1.8, relabels: 1.5 }

export function trainGrammar(folder, every, log) {
  const some = list => list.filter((_, i) => i % every === 0)
  const toTag = some([...readTraining(folder), ...patternSentences(PATTERNS, 5), ...newsSentences(NEWS, 11)])
  const sentences = [...toTag, ...some(interruptedSentences(INTERRUPTED, 13))]
  const lexicon = buildLexicon()
  const tagNames = distinct(toTag, sentence => sentence.tags)
  // The parser knows tags by their names; in its training they have other numbers, by how often they stand in all sentences.
  const parserTags = distinct(sentences, sentence => sentence.tags)
  const relationNames = distinct(sentences, sentence => sentence.relations.slice(1, -1))
  log(
    `${sentences.length} sentences, ${sentences.reduce((sum, { n }) => sum + n, 0)} words, ${tagNames.length} tags, ${relationNames.length} relations`,
  )
  const sure = findSureWords(sentences, tagNames)
  const tagger = averageOf(seed => {
    const { model } = trainTagger(toTag, tagNames, lexicon, { epochs: 7, seed: seed + 1, log })
    return { tags: model.weights }
  })
  const tags = jackknife(sentences, parserTags, lexicon, { folds: 4, epochs: 3, log })
  const options = { tagNames: parserTags, relationNames, lexicon, sure: findSureWords(sentences, parserTags), log }
  const parser = averageOf(seed => {
    const { moves, labels } = trainParser(sentences, tags, { ...options, epochs: 8, seed: seed + 9 })
    return { moves: moves.weights, labels: labels.weights }
  })
  const trees = jackknifeTrees(sentences, tags, { ...options, epochs: 4, seed: 30 }, 3)
  const attacher = averageOf(seed => {
    const { arcs, labels } = trainAttacher(sentences, tags, trees, { ...options, epochs: 5, seed: seed + 50 })
    return { arcs: arcs.weights, labels: labels.weights }
  })
  return toFile({ tagNames, relationNames, lexicon, sure, tagger, parser, attacher })
}

/** The mean of the tables of weights that `train` gives for each of RUNS seeds, 100 apart. */
function averageOf(train) {
  const sums = train(0)
  for (let run = 1; run < RUNS; run++) {
    for (const [name, weights] of Object.entries(train(100 * run))) {
      const sum = sums[name]
      for (let i = 0; i < sum.length; i++) sum[i] += weights[i]
    }
  }
  for (const sum of Object.values(sums)) for (let i = 0; i < sum.length; i++) sum[i] /= RUNS
  return sums
}

/** The contents of a grammar file. */
function toFile({ tagNames, relationNames, lexicon, sure, tagger, parser, attacher }) {
  const sparse = (prefix, weights, prune, classes) => {
    const { bases, starts, pairs } = toSparse(quantize(weights, prune), classes)
    return { [`${prefix}Bases`]: bases, [`${prefix}Starts`]: starts, [`${prefix}Pairs`]: pairs }
  }
  const { pairs, unit } = toMovePairs(parser.moves)
  const certainLead = Math.round(CERTAIN / unit)
  return pack({
    names: ascii(JSON.stringify({ name: NAME, certainLead, tags: tagNames, relations: relationNames })),
    lexiconHashes: lexicon.hashes,
    lexiconEntries: lexicon.entries,
    sureHashes: sure.hashes,
    sureTags: sure.tags,
    ...sparse('tag', tagger.tags, PRUNE.tags, tagNames.length),
    moveWeights: pairs,
    ...sparse('label', parser.labels, PRUNE.labels, relationNames.length),
    arcWeights: quantize(attacher.arcs, 0),
    ...sparse('relabel', attacher.labels, PRUNE.relabels, relationNames.length),
  })
}

function main() {
  const option = (name, otherwise) => {
    const at = process.argv.indexOf(`--${name}`)
    return at < 0 ? otherwise : process.argv[at + 1]
  }
  const folder = option('ud')
  if (folder === undefined) throw new Error('say where the treebanks are: npm run train:language -- --ud DIR')
  const out = option('out', fileURLToPath(new URL('../../models/english.bin', import.meta.url)))
  const bytes = trainGrammar(folder, Number(option('every', '1')), line => console.log(line))
  writeFileSync(out, bytes)
  console.log(`${out}: ${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex')}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
