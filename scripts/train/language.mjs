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
import { newsSentences } from './news.mjs'
import { ascii, pack, quantize, toMovePairs, toSparse } from './pack.mjs'
import { jackknifeTrees, trainParser } from './parser.mjs'
import { jackknife, trainTagger } from './tagger.mjs'
import { distinct, readTraining } from './treebank.mjs'

const NAME = 'english-3'
/** How many news sentences of our own are added. */
const NEWS = 420
/** A lead of the parser's move, in steps of the training, with which the second look leaves a word's head alone. */
const CERTAIN = 600
/** Weights smaller than this, in steps of the training, are left out. */
const PRUNE = { tags: 0.9, labels: 1.8, relabels: 1.5 }

export function trainGrammar(folder, every, log) {
  const sentences = [...readTraining(folder), ...newsSentences(NEWS, 5)].filter((_, i) => i % every === 0)
  const lexicon = buildLexicon()
  const tagNames = distinct(sentences, sentence => sentence.tags)
  const relationNames = distinct(sentences, sentence => sentence.relations.slice(1, -1))
  log(
    `${sentences.length} sentences, ${sentences.reduce((sum, { n }) => sum + n, 0)} words, ${tagNames.length} tags, ${relationNames.length} relations`,
  )
  const tagger = trainTagger(sentences, tagNames, lexicon, { epochs: 7, seed: 1, log })
  const tags = jackknife(sentences, tagNames, lexicon, { folds: 4, epochs: 3, log })
  const options = { tagNames, relationNames, lexicon, sure: tagger.sure, log }
  const parser = trainParser(sentences, tags, { ...options, epochs: 8, seed: 9 })
  const trees = jackknifeTrees(sentences, tags, { ...options, epochs: 4, seed: 30 }, 3)
  const attacher = trainAttacher(sentences, tags, trees, { ...options, epochs: 5, seed: 50 })
  return toFile({ tagNames, relationNames, lexicon, tagger, parser, attacher })
}

/** The contents of a grammar file. */
function toFile({ tagNames, relationNames, lexicon, tagger, parser, attacher }) {
  const sparse = (prefix, weights, prune, classes) => {
    const { bases, starts, pairs } = toSparse(quantize(weights, prune), classes)
    return { [`${prefix}Bases`]: bases, [`${prefix}Starts`]: starts, [`${prefix}Pairs`]: pairs }
  }
  const { pairs, unit } = toMovePairs(parser.moves.weights)
  const certainLead = Math.round(CERTAIN / unit)
  return pack({
    names: ascii(JSON.stringify({ name: NAME, certainLead, tags: tagNames, relations: relationNames })),
    lexiconHashes: lexicon.hashes,
    lexiconEntries: lexicon.entries,
    sureHashes: tagger.sure.hashes,
    sureTags: tagger.sure.tags,
    ...sparse('tag', tagger.model.weights, PRUNE.tags, tagNames.length),
    moveWeights: pairs,
    ...sparse('label', parser.labels.weights, PRUNE.labels, relationNames.length),
    arcWeights: quantize(attacher.arcs.weights, 0),
    ...sparse('relabel', attacher.labels.weights, PRUNE.relabels, relationNames.length),
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
