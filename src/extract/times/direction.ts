import { seek } from '../../base/seek.js'
import {
  COULD_THEN,
  DONE_VERBS,
  FUTURE_AUXILIARIES,
  FUTURE_CUES,
  PAST_AUXILIARIES,
  PAST_CUES,
  PLAN_NOUNS,
  SCHEDULED_VERBS,
  SET_FOR,
} from '../../lexicon/times/directions.js'
import type { Direction } from '../../lexicon/times/index.js'
import type { Sentence, Token } from '../../model/document.js'

/**
 * Where the verb that governs the words from `start` points: a past verb right before them ("said Thursday"), else the nearest verb group
 * above in the tree, else the nearest cue in the sentence.
 */
export function directionAt(sentence: Sentence, start: number): Direction {
  const token = sentence.tokens[seek(sentence.tokens, start)]
  if (token === undefined) return 'unknown'
  const before = sentence.tokens[token.index - 1]
  const verb =
    before !== undefined && /^(?:on|in|at|early|late|for)$/i.test(before.form) ? sentence.tokens[token.index - 2] : before
  if (before?.form === 'for') {
    // "a strike called for Friday": what is for a day is still to come, or was when it was called.
    if (SET_FOR.has(verb?.form ?? '') && !isOwner(sentence, token)) return 'future'
  } else if (verb !== undefined && isPastForm(verb) && !isAhead(sentence, verb)) return 'past'
  return fromTree(sentence, token)
}

/** "Friday's attack". */
const isOwner = ({ tokens }: Sentence, { index }: Token): boolean => /^['’]s$/.test(tokens[index + 1]?.form ?? '')

const isPastForm = ({ xpos, form }: Token): boolean => xpos === 'VBD' || (xpos === 'VBN' && PAST_CUES.has(form.toLowerCase()))

/** "will be released Friday": a past participle of something to come. */
const isAhead = (sentence: Sentence, verb: Token): boolean =>
  dependentsOf(sentence, verb).some(
    ({ relation, form }) => relation.startsWith('aux') && FUTURE_AUXILIARIES.has(form.toLowerCase()),
  ) || FUTURE_CUES.has(verb.form.toLowerCase())

/** How many words around a verb its auxiliaries and marks are looked for. */
const REACH = 40

const dependentsOf = ({ tokens }: Sentence, { index }: Token): Token[] =>
  tokens.slice(Math.max(0, index - REACH), index + REACH).filter(({ head }) => head === index)

/** How far up the tree a verb is looked for. */
const CLIMB = 24

function fromTree(sentence: Sentence, token: Token): Direction {
  // "Wednesday's ruling": the ruling was made, whatever is to come of it.
  if (token.relation === 'nmod:poss' || token.relation === 'compound' || isOwner(sentence, token)) return 'unknown'
  let current: Token | undefined = token
  for (let step = 0; current !== undefined && step < CLIMB; step += 1) {
    if (current.upos === 'VERB' || hasAuxiliary(sentence, current)) {
      const tense = tenseOf(sentence, current, token)
      if (tense !== 'unknown') return tense
    }
    current = sentence.tokens[current.head]
  }
  return fromWords(sentence.tokens, token.index)
}

const isAuxiliary = ({ relation }: Token): boolean => relation.startsWith('aux') || relation === 'cop'

const hasAuxiliary = (sentence: Sentence, head: Token): boolean => dependentsOf(sentence, head).some(isAuxiliary)

/** The tense of a verb group: its auxiliaries first, then its own form, then the verb that it completes ("plans to meet"). */
function tenseOf(sentence: Sentence, verb: Token, time: Token): Direction {
  const dependents = dependentsOf(sentence, verb)
  const auxiliaries = dependents.filter(isAuxiliary).map(({ form }) => form.toLowerCase())
  if (auxiliaries.some(form => FUTURE_AUXILIARIES.has(form))) return 'future'
  if (couldStill(sentence, verb, auxiliaries)) return 'future'
  if (auxiliaries.some(form => PAST_AUXILIARIES.has(form)))
    return FUTURE_CUES.has(verb.form.toLowerCase()) && !auxiliaries.includes('had') ? 'future' : 'past'
  if (dependents.some(({ relation, form }) => relation === 'mark' && form.toLowerCase() === 'to'))
    return infinitiveTense(sentence, verb, time)
  if (verb.xpos === 'VBZ' || verb.xpos === 'VBP') return SCHEDULED_VERBS.has(verb.lemma) ? 'future' : 'unknown'
  return verb.xpos === 'VBD' || verb.xpos === 'VBN' ? 'past' : 'unknown'
}

/** "could come as early as Friday"; what one could see, hear or not do is over. */
const couldStill = (sentence: Sentence, verb: Token, auxiliaries: readonly string[]): boolean =>
  auxiliaries.every(form => form === 'could' || form === 'be') &&
  auxiliaries.includes('could') &&
  !COULD_THEN.has(verb.lemma) &&
  !dependentsOf(sentence, verb).some(
    ({ relation, form }) => relation === 'advmod' && /^(?:not|n['’]t|only|barely|hardly)$/iu.test(form),
  )

/** "to meet Friday" looks ahead, unless the verb above tells of something done; a time before its "to" belongs higher up. */
function infinitiveTense(sentence: Sentence, verb: Token, time: Token): Direction {
  const above = sentence.tokens[verb.head]
  if (above === undefined) return time.index > verb.index ? 'future' : 'unknown'
  if (time.index < verb.index) return 'unknown'
  if (FUTURE_CUES.has(above.form.toLowerCase())) return tenseOfCue(sentence, above)
  if (above.upos === 'NOUN' && !PLAN_NOUNS.has(above.lemma)) return 'unknown'
  return DONE_VERBS.has(above.lemma.toLowerCase()) ? 'past' : 'future'
}

/** "had been due to expire" is over, "was due to expire" is not said to be. */
const tenseOfCue = (sentence: Sentence, cue: Token): Direction =>
  dependentsOf(sentence, cue).some(({ form }) => form.toLowerCase() === 'had') ? 'past' : 'future'

/** Without a verb above: the cue nearest before or after in the sentence. */
function fromWords(tokens: readonly Token[], at: number): Direction {
  for (let distance = 1; distance <= REACH; distance += 1) {
    for (const index of [at - distance, at + distance]) {
      const form = tokens[index]?.form.toLowerCase()
      if (form === undefined) continue
      if (FUTURE_CUES.has(form)) return 'future'
      if (PAST_CUES.has(form) || (form.length > 4 && form.endsWith('ed'))) return 'past'
    }
  }
  return 'unknown'
}
