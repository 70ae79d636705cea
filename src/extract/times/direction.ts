import { FUTURE_CUES, PAST_CUES } from '../../lexicon/times/directions.js'
import type { Direction } from '../../lexicon/times/rule.js'
import type { Sentence, Token } from '../../model/document.js'

/**
 * Where the verb that governs the words from `start` points. A preposition that sets a limit ("by Friday") looks ahead whatever the tense;
 * else the nearest verb group above in the tree decides, and without a tree the nearest cue in the sentence.
 */
export function directionAt(sentence: Sentence, start: number): Direction {
  const at = sentence.tokens.findIndex(token => token.end > start)
  const token = sentence.tokens[at]
  if (token === undefined) return 'unknown'
  return hasTree(sentence) ? fromTree(sentence, token) : fromWords(sentence.tokens, at)
}

const hasTree = (sentence: Sentence): boolean => sentence.tokens.some(({ relation, upos }) => upos === 'VERB' && relation !== '')

function fromTree(sentence: Sentence, token: Token): Direction {
  let current: Token | undefined = token
  for (let step = 0; current !== undefined && step < 64; step += 1) {
    if (current.upos === 'VERB' || hasAuxiliary(sentence, current)) {
      const tense = tenseOf(sentence, current)
      if (tense !== 'unknown') return tense
    }
    current = sentence.tokens[current.head]
  }
  return fromWords(sentence.tokens, token.index)
}

const hasAuxiliary = (sentence: Sentence, head: Token): boolean =>
  sentence.tokens.some(token => token.head === head.index && (token.relation.startsWith('aux') || token.relation === 'cop'))

/** The tense of a verb group: its auxiliaries first, then its own form, then the verb that it completes ("plans to meet"). */
function tenseOf(sentence: Sentence, verb: Token): Direction {
  let infinitive = false
  let auxiliary: Direction = 'unknown'
  for (const token of sentence.tokens) {
    if (token.head !== verb.index) continue
    const form = token.form.toLowerCase()
    if (token.relation.startsWith('aux') || token.relation === 'cop') {
      if (FUTURE_AUXILIARIES.has(form)) return 'future'
      if (PAST_AUXILIARIES.has(form)) auxiliary = 'past'
    }
    if (token.relation === 'mark' && form === 'to') infinitive = true
  }
  if (auxiliary !== 'unknown') return auxiliary
  if (infinitive)
    return FUTURE_CUES.has(sentence.tokens[verb.head]?.form.toLowerCase() ?? '') ? 'future' : infinitiveTense(sentence, verb)
  return verb.xpos === 'VBD' || verb.xpos === 'VBN' ? 'past' : 'unknown'
}

/** "to meet Friday" looks ahead unless the verb above tells of something done ("was forced to resign", "managed to flee"). */
function infinitiveTense(sentence: Sentence, verb: Token): Direction {
  const above = sentence.tokens[verb.head]
  if (above === undefined) return 'future'
  return DONE_VERBS.has(above.lemma.toLowerCase()) ? 'past' : 'future'
}

const FUTURE_AUXILIARIES: ReadonlySet<string> = new Set([
  'will',
  "'ll",
  '’ll',
  'wo',
  'shall',
  'would',
  'may',
  'might',
  'could',
  'can',
  'should',
  'must',
])
const PAST_AUXILIARIES: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did', 'has', 'have', "'ve", "'d"])
const DONE_VERBS: ReadonlySet<string> = new Set([
  'force',
  'manage',
  'begin',
  'start',
  'continue',
  'fail',
  'try',
  'help',
  'appear',
  'seem',
  'use',
  'claim',
])

/** Without a tree: the cue nearest before the words in the sentence, else the nearest after them. */
function fromWords(tokens: readonly Token[], at: number): Direction {
  for (let distance = 1; distance <= tokens.length; distance += 1) {
    for (const index of [at - distance, at + distance]) {
      const form = tokens[index]?.form.toLowerCase()
      if (form === undefined) continue
      if (FUTURE_CUES.has(form)) return 'future'
      if (PAST_CUES.has(form) || (form.length > 4 && form.endsWith('ed'))) return 'past'
    }
  }
  return 'unknown'
}
