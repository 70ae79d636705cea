import { interned } from '../base/interned.js'
import type { Document, PassageKind, Problem, Report, Sentence, Token, UniversalTag } from '../model/index.js'
import { problem } from '../model/index.js'
import { detectLanguage } from './detect.js'
import { type Grammar, openGrammar } from './grammar/index.js'
import { analysePieces } from './lead-in.js'
import { lemmaOf } from './lemmas.js'
import { findPassages } from './passages.js'
import { repair, type Sketch } from './repair.js'
import { pastScareQuotes } from './scare-quotes.js'
import { findSentences, type RoughSentence } from './sentences.js'
import type { Word } from './tokens.js'

/** The trained tagger and parser, opened over the bytes of its file. */
export interface LanguageModel {
  readonly name: string
  readonly grammar: Grammar
}

/** Opens a model file's bytes (views into them, nothing is copied); throws RangeError when the bytes are not such a file. */
export function openLanguageModel(bytes: Uint8Array): LanguageModel {
  const grammar = openGrammar(bytes)
  return { name: 'language', grammar }
}

/** Sentences longer than this many words are analysed in pieces. */
const LONGEST_SENTENCE = 400

/**
 * Report → passages, sentences, words, tags, lemmas, trees. Never throws, on any string. Every character of the text that is not blank
 * lies in exactly one token, whatever its passage and language.
 */
export function parse(report: Report, model: LanguageModel): Document {
  const { text } = report
  const language = detectLanguage(text)
  const passages = findPassages(text, report.title)
  const problems: Problem[] = []
  if (passages.length === 0) problems.push(problem('text-empty', null))
  if (language !== 'en') problems.push(problem('language-unsupported', null, { language }))
  const sentences: Sentence[] = []
  for (const passage of passages) {
    for (const rough of findSentences(text, passage)) {
      if (rough.words.length > LONGEST_SENTENCE) problems.push(problem('sentence-too-long', rough, { words: rough.words.length }))
      sentences.push(...piecesOf(text, rough, passage.kind, sentences.length, model.grammar))
    }
  }
  return { report, language, passages, sentences, problems }
}

/**
 * One sentence, or the pieces of a very long one: each a sentence of its own, so that all that comes after takes linear time.
 */
function piecesOf(text: string, rough: RoughSentence, passage: PassageKind, first: number, grammar: Grammar): Sentence[] {
  const pieces: Sentence[] = []
  for (let start = 0; start < rough.words.length; ) {
    const end = pieceEnd(text, rough.words, start)
    const tokens = tokensOf(text, rough.words.slice(start, end), grammar, passage === 'headline')
    const from = tokens[0]?.start ?? rough.start
    const to = tokens.at(-1)?.end ?? rough.end
    pieces.push({ index: first + pieces.length, passage, start: from, end: to, tokens })
    start = end
  }
  return pieces
}

/** Where a piece of a long sentence ends: behind its last semicolon, colon or comma where it has one, and never inside of a written word. */
function pieceEnd(text: string, words: RoughSentence['words'], start: number): number {
  const limit = start + LONGEST_SENTENCE
  if (limit >= words.length) return words.length
  for (let end = limit; end > start + LONGEST_SENTENCE / 2; end--) {
    if (';:,'.includes(text.charAt((words[end - 1] as Word).start))) return end
  }
  let end = limit
  while (end > start + 1 && (words[end] as Word).glued) end--
  return end
}

function tokensOf(text: string, words: RoughSentence['words'], grammar: Grammar, isHeadline: boolean): Token[] {
  const forms = words.map(({ start, end }) => interned(text.slice(start, end)))
  const dash = isHeadline ? words.findLastIndex((word, at) => DASH.test(forms[at] ?? '') && isSpaced(words, word, at)) : -1
  const { upos, xpos, heads, relations, lemmas } = mended(forms, grammar, isHeadline, dash)
  return words.map(({ start, end, glued }, index) => {
    const form = forms[index] ?? ''
    return {
      start,
      end,
      index,
      form,
      lemma: lemmas[index] ?? form,
      upos: upos[index] as UniversalTag,
      xpos: xpos[index] ?? '',
      head: heads[index] ?? -1,
      relation: relations[index] ?? 'dep',
      glued,
    }
  })
}

const DASH = /^[-–—]$/u

const isSpaced = (words: RoughSentence['words'], { start, end }: Word, at: number): boolean =>
  (words[at - 1]?.end ?? start) < start && (words[at + 1]?.start ?? end) > end

/** "The WHO says": a body whose acronym is a common word is analysed as another one. In a sentence all in capitals nobody knows which it is. */
const readable = (forms: readonly string[]): readonly string[] =>
  forms.includes('WHO') && forms.some(form => /^\p{Ll}{3}/u.test(form))
    ? forms.map(form => (form === 'WHO' ? 'NATO' : form))
    : forms

/** The analysis of one sentence with its lemmas, where the tree contradicts itself set right. */
function mended(forms: readonly string[], grammar: Grammar, isHeadline: boolean, dash: number): Sketch {
  const { upos, xpos, heads, relations } = pastScareQuotes(readable(forms), dash, (words, at) =>
    analysePieces(words, grammar, isHeadline, at),
  )
  const lemmas = forms.map((form, at) => interned(lemmaOf(form, upos[at] ?? 'X', xpos[at] ?? '')))
  const sketch = { forms, lemmas, upos: [...upos], xpos: [...xpos], heads: [...heads], relations: [...relations] }
  repair(sketch)
  return sketch
}
