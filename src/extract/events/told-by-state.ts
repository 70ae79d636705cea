import type { Token } from '../../model/document.js'
import { type EventFound, found } from './event-found.js'
import { nounFrame, surfaceSubject } from './frame.js'
import { matchRow } from './match.js'
import { rowsOf } from './rows.js'
import type { Scene } from './scene.js'
import { nounEvent } from './told-by-noun.js'
import { dependent, dependents, lemmaOf, prepositionOf } from './tree.js'

/** "remains in firm control of the town", "stays under siege": in which state it goes on to be. */
export const remainingIn = (sentence: Scene, verb: Token): EventFound | null => stateBelow(sentence, verb, 'obl')

/** The state that a phrase behind the word tells of: "in control of", "under siege", "behind bars". */
function stateBelow(sentence: Scene, word: Token, by: 'obl' | 'nmod' | 'conj'): EventFound | null {
  const noun = dependents(sentence, word.index).find(
    ({ relation, upos, index }) =>
      relation === by && upos === 'NOUN' && index > word.index && IN_STATE.test(prepositionOf(sentence, index) ?? ''),
  )
  const event = noun === undefined ? null : nounEvent(sentence, noun, null)
  return event !== null && STATES.test(event.type) ? event : null
}

const IN_STATE = /^(?:in|under|behind|at|on)$/
/** What somebody can go on to be in: control, custody, curfew, a standstill. */
const STATES =
  /^(?:control\/|harm\/abduction$|leadership\/detained$|order\/(?:arrest|curfew|emergency)|infrastructure\/|law\/(?:charges|warrant))/

/** "Reports have militants in control of the town", "left the rebels in charge of it": in which state the object is. */
export const stateOf = (sentence: Scene, object: Token): EventFound | null => stateBelow(sentence, object, 'nmod')

export const HAVING: ReadonlySet<string> = new Set(['have', 'leave', 'put', 'see', 'show', 'find'])

/** "The phone lines were down": parsers make the subject the head and the predicate its adverb. */
export function strayState(sentence: Scene, word: Token): EventFound | null {
  const noun = sentence.tokens[word.head]
  if (noun?.upos !== 'NOUN' || word.index < noun.index) return null
  const copula = dependent(sentence, noun.index, 'cop')
  return copula === undefined || copula.index < noun.index ? null : stateEvent(sentence, word, noun.index)
}

export function stateEvent(sentence: Scene, word: Token, subject = surfaceSubject(sentence, word, 0)): EventFound | null {
  const frame = { ...nounFrame(sentence, word), subject }
  const lemma = word.upos === 'PRON' ? word.form.toLowerCase() : lemmaOf(word)
  const row = matchRow(sentence, word, rowsOf('ADJ', lemma), frame)
  if (row !== null) return found(sentence, word, row, frame)
  return ONGOING.has(lemma) ? subjectEvent(sentence, frame.subject) : joinedState(sentence, word)
}

/** "is calm and under the control of the army", "safe and in custody": the second half says in which state. */
function joinedState(sentence: Scene, word: Token): EventFound | null {
  const event = stateBelow(sentence, word, 'conj')
  if (event === null) return null
  const subject = surfaceSubject(sentence, word, 0)
  return event.target === null && event.actor !== subject ? { ...event, target: subject } : event
}

/** "The toll is 22": no other than "the toll stands at 22". */
export function tollIs(sentence: Scene, number: Token): EventFound | null {
  if (dependent(sentence, number.index, 'cop') === undefined) return null
  const frame = { ...nounFrame(sentence, number), subject: surfaceSubject(sentence, number, 0) }
  const rows = rowsOf('VERB', 'stand').filter(({ type }) => type.startsWith('harm/'))
  const row = frame.subject === null ? null : matchRow(sentence, number, rows, frame)
  return row === null ? null : found(sentence, number, row, frame)
}

/** Predicates that say of an event only how far it has come: "the encirclement is complete". */
const ONGOING: ReadonlySet<string> = new Set(
  'complete over ongoing underway imminent possible inevitable unavoidable likely unlikely probable due widespread rife rampant systematic routine peaceful violent fierce intense heavy sporadic relentless indiscriminate'.split(
    ' ',
  ),
)

function subjectEvent(sentence: Scene, subject: number | null): EventFound | null {
  const noun = sentence.tokens[subject ?? -1]
  return noun?.upos === 'NOUN' ? nounEvent(sentence, noun, null) : null
}

/** "A counteroffensive is under way". */
export function underWay(sentence: Scene, noun: Token): EventFound | null {
  if (lemmaOf(noun) !== 'way' || prepositionOf(sentence, noun.index) !== 'under') return null
  return subjectEvent(sentence, surfaceSubject(sentence, noun, 0))
}
