import { seek } from '../../base/seek.js'
import type { Word } from '../../base/words.js'
import { isPersonWord } from '../../lexicon/events/index.js'
import { FATES, HURTS, NOUNS_OF_HARM, NOUNS_OF_THE_DEAD, PLAIN_PERSONS } from '../../lexicon/numbers.js'
import { ORDINALS } from '../../lexicon/times/words.js'
import type { Sentence } from '../../model/document.js'
import { fateAfter, fateBefore } from './fates.js'

/** How many, told without a number: by "no" or "nobody", or by an ordinal. `next`: index behind its words. */
export interface Untold {
  readonly what: string
  readonly value: number
  readonly last: number
  readonly rule: string
}

/** "No casualties", "nobody was hurt", "none of the passengers was injured": none of them. */
export function noneAt(sentence: Sentence, words: readonly Word[], at: number): Untold | null {
  const [form, next] = [words[at]?.form ?? '', words[at + 1]?.form ?? '']
  if (form === 'no') return next === 'one' ? nobodyFrom(words, at, at + 2) : noneOf(words, at)
  if (form === 'not' && /^(?:a|one)$/u.test(next)) return notASingle(sentence, words, at)
  if (form === 'without' && NOUNS_OF_HARM.has(next)) return { what: next, value: 0, last: at + 1, rule: 'none' }
  if (form === 'nobody') return nobodyFrom(words, at, at + 1)
  if (form !== 'none' || next !== 'of') return form === 'none' ? nobodyFrom(words, at, at + 1) : null
  const verb = words.findIndex(({ form: each }, index) => index > at && /^(?:was|were|is|are|has|have|had)$/u.test(each))
  return verb > 0 && verb < at + NEAR && !words.slice(at, verb).some(({ form: each }) => each === ',')
    ? nobodyFrom(words, at, verb)
    : null
}

const NEAR = 8

/** "Not a single person was hurt", "not one soldier was killed". */
function notASingle(sentence: Sentence, words: readonly Word[], at: number): Untold | null {
  const noun = words[at + 1]?.form === 'one' ? at + 2 : words[at + 2]?.form === 'single' ? at + 3 : -1
  return noun > 0 && isOfPerson(sentence, words[noun]) ? nobodyFrom(words, at, noun + 1) : null
}

function isOfPerson(sentence: Sentence, word: Word | undefined): boolean {
  if (word === undefined) return false
  const lemma = sentence.tokens[seek(sentence.tokens, word.start)]?.lemma.toLowerCase() ?? word.form
  return PLAIN_PERSONS.has(word.form) || isPersonWord(lemma)
}

/** "No casualties were reported", "no people were hurt"; "no immediate reports of casualties" are no count, and neither is who told of none at once. */
function noneOf(words: readonly Word[], at: number): Untold | null {
  const noun = words[at + 1]?.form === 'reported' ? at + 2 : at + 1
  const form = words[noun]?.form ?? ''
  const isSoon = words
    .slice(noun, noun + NEAR)
    .some(({ form: each }) => /^(?:immediate|immediately|initially|figures?)$/u.test(each))
  if (NOUNS_OF_HARM.has(form)) return isSoon ? null : { what: form, value: 0, last: noun, rule: 'none' }
  const isOfPeople = PLAIN_PERSONS.has(form) || isPersonWord(form.replace(/s$/u, ''))
  return isOfPeople ? nobodyFrom(words, at, noun + 1) : null
}

/** "nobody was hurt", "killed nobody" */
function nobodyFrom(words: readonly Word[], at: number, from: number): Untold | null {
  const fate = fateAfter(words, from)?.fate ?? fateBefore(words, at)?.fate ?? null
  if (fate === null || !HURTS.has(fate)) return null
  return { what: fate, value: 0, last: Math.max(at, from - 1), rule: 'none' }
}

const FOUND =
  /^(?:found|recovered|pulled|retrieved|discovered|dug|taken|brought|rubble|ruins|debris|river|sea|bodies|morgue|from)$/u

/** "The sixth body was found", "a third person has died": so many by now. */
export function ordinalAt(sentence: Sentence, words: readonly Word[], at: number): Untold | null {
  const ordinal = ordinalOf(words, at)
  const noun = ordinal === null ? undefined : words[ordinal.next]
  if (ordinal === null || noun === undefined || ordinal.value < 2) return null
  const told = { what: 'killed', value: ordinal.value, last: ordinal.next, rule: 'ordinal' }
  if (NOUNS_OF_THE_DEAD.has(noun.form)) return noun.form !== 'body' || words.some(({ form }) => FOUND.test(form)) ? told : null
  if (!isOfPerson(sentence, noun) && noun.form !== 'victim') return null
  const fate = fateAfter(words, ordinal.next + 1)?.fate
  return fate === FATES.get('died') || fate === FATES.get('killed') ? told : null
}

function ordinalOf(words: readonly Word[], at: number): { readonly value: number; readonly next: number } | null {
  const word = words[at]
  if (word === undefined || !/^(?:a|an|the|another)$/u.test(words[at - 1]?.form ?? '')) return null
  if (word.kind === 'number') {
    const isOrdinal = words[at + 1]?.joined === true && /^(?:nd|rd|th)$/u.test(words[at + 1]?.form ?? '')
    return isOrdinal ? { value: Number(word.form.replaceAll(',', '')), next: at + 2 } : null
  }
  const joined = words[at + 1]?.form === '-' ? ORDINALS.get(`${word.form}-${words[at + 2]?.form ?? ''}`) : undefined
  if (joined !== undefined) return { value: joined, next: at + 3 }
  const value = ORDINALS.get(word.form)
  return value === undefined ? null : { value, next: at + 1 }
}
