import type { Stance } from '../../lexicon/reporting/verbs.js'
import type { Certainty, Manner, Sentence, Token } from '../../model/index.js'

/** One telling as found in the tree of one sentence, before it becomes the public relation. */
export interface Attribution {
  readonly id: string
  /** The rule that found it. */
  readonly rule: string
  readonly sentence: Sentence
  /** Head of the phrase that names the teller; null: the text names none. */
  readonly source: Token | null
  /** All words of the teller's phrase, appositions included. */
  readonly sourceTokens: readonly Token[]
  readonly cue: readonly Token[]
  /** The word that the content hangs on. */
  readonly contentHead: Token
  readonly content: readonly Token[]
  /** Sentences after this one whose words go on telling it: the rest of a quotation. */
  readonly continued: readonly Continuation[]
  /** Who it was told to, or through what it was told: heads of phrases that may be the next hand. */
  readonly hands: readonly Token[]
  readonly stance: Stance
  readonly manner: Manner
  readonly certainty: Certainty
  /** The cue is negated: "did not say that". */
  readonly negated: boolean
  /** What it tells is called untrue right there: the word that does so. */
  readonly calledUntrue: Token | null
  readonly confidence: number
}

/** What a plain telling is told with; the hands are those that it names, and none where it names none. */
type Told = Pick<Attribution, 'rule' | 'source' | 'sourceTokens' | 'cue' | 'contentHead' | 'content' | 'confidence'> &
  Partial<Pick<Attribution, 'hands' | 'certainty'>>

/** "said so": a telling in one sentence that says what it tells, without a doubt of its own. */
export const plainTelling = (
  sentence: Sentence,
  { rule, source, sourceTokens, cue, contentHead, content, confidence, hands = [], certainty = 'certain' }: Told,
): Attribution => ({
  id: '',
  rule,
  sentence,
  source,
  sourceTokens,
  cue,
  contentHead,
  content,
  continued: [],
  hands,
  stance: 'tells',
  manner: 'says',
  certainty,
  negated: false,
  calledUntrue: null,
  confidence,
})

export interface Continuation {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
}
