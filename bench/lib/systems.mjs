// The systems under comparison, each with the same face: `analyse(text)` → `{ words, tokens, sentences }` as lib/conllu.mjs has them,
// and `run(text)`, the same work without our bookkeeping, for the clock.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { ROOT } from '../../scripts/lib/setup.mjs'
import { addToken, analysisOf } from './conllu.mjs'

export const MODEL_FILE = join(ROOT, 'models', 'english.bin')

/** Ours; the compiled program must be there. */
export async function openOurs() {
  const { openLanguageModel, parse } = await import('../../dist/language/index.js')
  const opened = openLanguageModel(readFileSync(MODEL_FILE))
  const run = text => parse({ id: 'bench', text, title: null, outlet: null, url: null, published: null }, opened)
  return { name: 'ours', model: opened, run, analyse: text => analysisOf(run(text)), lacks: [] }
}

const CLITIC = /^(?:n['’]t|['’](?:s|m|d|re|ve|ll)?)$/i

/** wink-nlp with its English model: tokens, sentences, universal tags, lemmas. It has no trees. */
export function openWink() {
  const wink = winkNLP(model, ['sbd', 'pos'])
  const { its } = wink
  const run = text => {
    const document = wink.readDoc(text)
    return {
      document,
      forms: document.tokens().out(),
      tags: document.tokens().out(its.pos),
      ends: document.sentences().out(its.span),
    }
  }
  const analyse = text => {
    const { document, forms, tags, ends } = run(text)
    const lemmas = document.tokens().out(its.lemma)
    const blanks = document.tokens().out(its.precedingSpaces)
    const places = []
    let at = 0
    forms.forEach((form, index) => {
      at += blanks[index].length
      if (!text.startsWith(form, at)) throw new Error(`wink-nlp: "${form}" is not at ${at}`)
      places.push({ start: at, end: at + form.length })
      at += form.length
    })
    const words = []
    const tokens = []
    places.forEach((span, index) => {
      if (tags[index] === 'SPACE') return
      words.push({ ...span, upos: tags[index], lemma: lemmas[index] })
      addToken(tokens, span, CLITIC.test(forms[index]) && blanks[index] === '' && tokens.at(-1)?.end === span.start)
    })
    const sentences = ends.map(([from, to]) => trimmed(text, places[from].start, places[to].end))
    return { words, tokens, sentences }
  }
  return { name: 'wink-nlp', run, analyse, lacks: ['uas', 'las'] }
}

function trimmed(text, start, end) {
  const part = text.slice(start, end)
  return { start: end - part.trimStart().length, end: start + part.trimEnd().length }
}

/** Its tags in the order in which they decide, and the coarse class of each. */
const COMPROMISE_TAGS = [
  ['QuestionWord', 'pronoun'],
  ['Pronoun', 'pronoun'],
  ['Determiner', 'determiner'],
  ['Negative', 'function'],
  ['Preposition', 'function'],
  ['Conjunction', 'function'],
  ['Particle', 'function'],
  ['Value', 'number'],
  ['Verb', 'verb'],
  ['Adverb', 'adverb'],
  ['Adjective', 'adjective'],
  ['Noun', 'noun'],
]

const coarseOfTags = tags => COMPROMISE_TAGS.find(([tag]) => tags.includes(tag))?.[1] ?? 'other'

/**
 * compromise: words, sentences, tags of its own in coarse classes. Its marks, which it keeps beside the words, are counted as one
 * token each; contractions and possessives, which it knows but leaves whole, are split where the others split them.
 */
export function openCompromise() {
  const options = { offset: true, terms: { text: true, tags: true, pre: true, post: true, offset: true, implicit: true } }
  const run = text => nlp(text).json(options)
  const analyse = text => {
    const words = []
    const tokens = []
    const sentences = run(text).map(({ terms }) => {
      const before = words.length
      for (const [index, term] of terms.entries()) addTerm({ words, tokens }, term, terms[index + 1])
      return { start: words[before].start, end: words.at(-1).end }
    })
    return { words, tokens, sentences }
  }
  return { name: 'compromise', run, analyse, lacks: ['upos', 'lemmas', 'uas', 'las'] }
}

function addTerm({ words, tokens }, { pre, text, post, tags, offset }, next) {
  const { start } = offset
  addMarks({ words, tokens }, pre, start - pre.length)
  const end = start + text.length
  if (text !== '') {
    tokens.push({ start, end })
    const clitic = /(?:n['’]t|['’](?:s|m|d|re|ve|ll))$/i.exec(text)
    const middle = clitic === null || clitic.index === 0 ? end : start + clitic.index
    words.push({ start, end: middle, coarse: coarseOfTags(tags) })
    if (middle < end) words.push({ start: middle, end, coarse: next?.text === '' ? coarseOfTags(next.tags) : 'function' })
  }
  addMarks({ words, tokens }, post, end)
}

function addMarks({ words, tokens }, marks, from) {
  for (let at = 0; at < marks.length; at++) {
    if (/\s/.test(marks[at])) continue
    const span = { start: from + at, end: from + at + 1 }
    tokens.push(span)
    words.push({ ...span, coarse: 'punctuation' })
  }
}
