#!/usr/bin/env node
/**
 * Trains the tagger and parser and writes models/english.bin, bit for bit the same from the same treebanks:
 *
 *   npm run build && npm run train:language -- --ud DIR [--out FILE]
 *
 * DIR holds ewt/ and gum/ of Universal Dependencies English and gum/documents.tsv, which says which documents are openly licensed.
 * One core; minutes. What is trained on, and under which licence the result stands, is told in models/README.md.
 */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildLexicon } from './lexicon.mjs'
import { ascii, pack, quantize, toSparse } from './pack.mjs'
import { trainParser } from './parser.mjs'
import { jackknife, trainTagger } from './tagger.mjs'
import { distinct, readTraining } from './treebank.mjs'

const NAME = 'english-1'
const PRUNE = { tags: 0.35, moves: 0, labels: 0.35 }

export function trainGrammar(folder, log) {
  const sentences = readTraining(folder)
  const lexicon = buildLexicon()
  const tagNames = distinct(sentences, sentence => sentence.tags)
  const relationNames = distinct(sentences, sentence => sentence.relations.slice(1, -1))
  log(
    `${sentences.length} sentences, ${sentences.reduce((sum, { n }) => sum + n, 0)} words, ${tagNames.length} tags, ${relationNames.length} relations`,
  )
  const tagger = trainTagger(sentences, tagNames, lexicon, { epochs: 8, seed: 1, log })
  const tags = jackknife(sentences, tagNames, lexicon, { folds: 5, epochs: 4, log })
  const parser = trainParser(sentences, tags, { tagNames, relationNames, lexicon, sure: tagger.sure, epochs: 8, seed: 9, log })
  return toFile({ tagNames, relationNames, lexicon, tagger, parser })
}

function toFile({ tagNames, relationNames, lexicon, tagger, parser }) {
  const tagTable = toSparse(quantize(tagger.model.weights, PRUNE.tags), tagNames.length)
  const labelTable = toSparse(quantize(parser.labels.weights, PRUNE.labels), relationNames.length)
  return pack({
    names: ascii(JSON.stringify({ name: NAME, tags: tagNames, relations: relationNames })),
    lexiconHashes: lexicon.hashes,
    lexiconEntries: lexicon.entries,
    sureHashes: tagger.sure.hashes,
    sureTags: tagger.sure.tags,
    tagBases: tagTable.bases,
    tagStarts: tagTable.starts,
    tagPairs: tagTable.pairs,
    moveWeights: quantize(parser.moves.weights, PRUNE.moves),
    labelBases: labelTable.bases,
    labelStarts: labelTable.starts,
    labelPairs: labelTable.pairs,
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
  const bytes = trainGrammar(folder, line => console.log(line))
  writeFileSync(out, bytes)
  console.log(`${out}: ${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex')}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
