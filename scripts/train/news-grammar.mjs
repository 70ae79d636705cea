#!/usr/bin/env node
/**
 * News-style sentences with Universal Dependencies trees that are right by construction, as training data of our own: the wording is ours, the
 * trees follow EWT. The same count and seed give the same sentences.
 *
 *   node scripts/train/news-grammar.mjs [--count N] [--seed N]     prints CoNLL-U
 *   node scripts/train/news-grammar.mjs --check [--count N]        validates every sentence
 *   … --interrupted                                                those of news/interrupted.mjs
 */
import { fileURLToPath } from 'node:url'
import { startChance } from './news/chance.mjs'
import { findFaults } from './news/check.mjs'
import { interruptedSentence, sentence } from './news/sentences.mjs'

const LONGEST = 45

/** @returns sentences as readConllu of treebank.mjs gives them, with `lemmas` and `kind` besides; all different */
export const newsSentences = (count, seed) => generate(count, seed, sentence).map(toSentence)
/** The same, of sentences in which something is set between what belongs together. */
export const interruptedSentences = (count, seed) => generate(count, seed, interruptedSentence).map(toSentence)

function generate(count, seed, make) {
  startChance(seed)
  const seen = new Set()
  const made = []
  for (let tries = 0; made.length < count && tries < 20 * count; tries++) {
    const one = make()
    const text = one.words.map(word => word.form).join(' ')
    if (seen.has(text) || one.words.length > LONGEST || one.words.length < 4) continue
    seen.add(text)
    made.push(one)
  }
  if (made.length < count) throw new Error(`only ${made.length} different sentences of the ${count} asked for`)
  return made
}

function toSentence({ kind, words }) {
  const n = words.length
  const places = new Map(words.map((word, i) => [word, i + 1]))
  return {
    document: `news_${kind}`,
    n,
    forms: words.map(word => word.form),
    lemmas: words.map(word => word.lemma),
    tags: words.map(word => `${word.xpos}|${word.upos}`),
    heads: Int32Array.from([0, ...words.map(word => (word.head ? (places.get(word.head) ?? -1) : n + 1)), 0]),
    relations: ['', ...words.map(word => word.relation), ''],
  }
}

/** The sentences as CoNLL-U, for looking at. */
export function toConllu(sentences) {
  return sentences
    .map(({ document, n, forms, lemmas, tags, heads, relations }, at) => {
      const rows = forms.map((form, i) => {
        const [xpos, upos] = tags[i].split('|')
        const head = heads[i + 1] === n + 1 ? 0 : heads[i + 1]
        return [i + 1, form, lemmas[i], upos, xpos, '_', head, relations[i + 1], '_', '_'].join('\t')
      })
      return `# sent_id = ${document}-${at + 1}\n# text = ${forms.join(' ')}\n${rows.join('\n')}\n`
    })
    .join('\n')
}

function main(options) {
  const number = (name, otherwise) => (options.includes(name) ? Number(options[options.indexOf(name) + 1]) : otherwise)
  const make = options.includes('--interrupted') ? interruptedSentences : newsSentences
  const sentences = make(number('--count', 1000), number('--seed', 1))
  if (options.includes('--check')) check(sentences)
  else process.stdout.write(`${toConllu(sentences)}\n`)
}

/** Validates every sentence, prints what is wrong, and fails on any fault. */
function check(sentences) {
  const faulty = sentences.map(sentence => ({ sentence, faults: findFaults(sentence) })).filter(({ faults }) => faults.length > 0)
  for (const { sentence, faults } of faulty.slice(0, 20))
    console.error(`${sentence.document}: ${faults.join('; ')}\n  ${sentence.forms.join(' ')}`)
  const wordCount = sentences.reduce((sum, { n }) => sum + n, 0)
  console.log(`${sentences.length} sentences, ${wordCount} words, ${faulty.length} faulty`)
  if (sentences.length === 0 || faulty.length > 0) process.exitCode = 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2))
