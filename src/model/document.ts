import type { Span } from '../base/span.js'
import type { Problem } from './problem.js'
import type { Report } from './report.js'

/** A report with its passages, sentences, words and trees: what `language` makes and `extract` reads. */
export interface Document {
  readonly report: Report
  /** ISO 639-1 of the text; 'en' also for texts too short or unsure to tell. */
  readonly language: string
  /** Cover the text in order, without overlap. */
  readonly passages: readonly Passage[]
  /** In order of the text, of all passages (promo too); none crosses a passage. */
  readonly sentences: readonly Sentence[]
  readonly problems: readonly Problem[]
}

export const PASSAGE_KINDS = ['headline', 'dateline', 'byline', 'body', 'caption', 'promo', 'note'] as const
export type PassageKind = (typeof PASSAGE_KINDS)[number]

export interface Passage extends Span {
  readonly kind: PassageKind
}

export interface Sentence extends Span {
  /** Place in `Document.sentences`. */
  readonly index: number
  readonly passage: PassageKind
  readonly tokens: readonly Token[]
}

/** One syntactic word of Universal Dependencies. Its form is the text of its span. */
export interface Token extends Span {
  /** Place in `Sentence.tokens`. */
  readonly index: number
  readonly form: string
  readonly lemma: string
  readonly upos: UniversalTag
  /** Penn Treebank tag, as EWT has them. */
  readonly xpos: string
  /** Index of the word it hangs on, in the same sentence; -1: the root. Heads never form a circle. */
  readonly head: number
  /** UD relation with its subtype: "nsubj:pass". */
  readonly relation: string
  /** It continues the written token of the word before it: "n't" of "don't", "'s" of "city's". */
  readonly glued: boolean
}

export const UNIVERSAL_TAGS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const
export type UniversalTag = (typeof UNIVERSAL_TAGS)[number]
