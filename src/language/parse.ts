import type { Document, PassageKind, Problem, Report, Sentence, Token, UniversalTag } from '../model/index.js'
import { problem } from '../model/index.js'
import { detectLanguage } from './detect.js'
import { analyse, type Grammar, openGrammar } from './grammar/index.js'
import { lemmaOf } from './lemmas.js'
import { findPassages } from './passages.js'
import { repair, type Sketch } from './repair.js'
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
      sentences.push(sentenceOf(text, rough, passage.kind, sentences.length, model.grammar))
    }
  }
  return { report, language, passages, sentences, problems }
}

function sentenceOf(text: string, rough: RoughSentence, passage: PassageKind, index: number, grammar: Grammar): Sentence {
  const tokens: Token[] = []
  for (let start = 0; start < rough.words.length; ) {
    const end = pieceEnd(text, rough.words, start)
    addPiece(tokens, text, rough.words.slice(start, end), grammar)
    start = end
  }
  return { index, passage, start: rough.start, end: rough.end, tokens }
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

/** Adds the tokens of one piece of a sentence; a later piece hangs on the root of the first. */
function addPiece(tokens: Token[], text: string, words: RoughSentence['words'], grammar: Grammar): void {
  const offset = tokens.length
  const root = tokens.findIndex(token => token.head < 0)
  const forms = words.map(({ start, end }) => text.slice(start, end))
  const { upos, xpos, heads, relations, lemmas } = mended(forms, grammar)
  words.forEach(({ start, end, glued }, at) => {
    const head = heads[at] ?? -1
    const form = forms[at] ?? ''
    const tag = upos[at] as UniversalTag
    const penn = xpos[at] ?? ''
    tokens.push({
      start,
      end,
      index: offset + at,
      form,
      lemma: lemmas[at] ?? form,
      upos: tag,
      xpos: penn,
      head: head < 0 ? root : head + offset,
      relation: head < 0 && root >= 0 ? 'parataxis' : (relations[at] ?? 'dep'),
      glued,
    })
  })
}

/** The analysis of one sentence with its lemmas, where the tree contradicts itself set right. */
function mended(forms: readonly string[], grammar: Grammar): Sketch {
  const { upos, xpos, heads, relations } = analyse(forms, grammar)
  const lemmas = forms.map((form, at) => lemmaOf(form, upos[at] ?? 'X', xpos[at] ?? ''))
  const sketch = { forms, lemmas, upos: [...upos], xpos: [...xpos], heads: [...heads], relations: [...relations] }
  repair(sketch)
  return sketch
}
