import { DOING_VERBS, RAISING_VERBS, RECEIVING_VERBS } from '../../lexicon/events/index.js'
import type { Token } from '../../model/document.js'
import { announcer } from './announcer.js'
import { ASCRIBING } from './blamed.js'
import { type EventFound, found } from './event-found.js'
import { fits } from './fits.js'
import { type Frame, nounFrame, surfaceSubject, verbFrame } from './frame.js'
import { hiddenSubject, topOf } from './hidden-subject.js'
import { matchRow } from './match.js'
import { counted, outerNoun } from './portions.js'
import { rowsOf } from './rows.js'
import type { Scene } from './scene.js'
import { tornThrough } from './told-how.js'
import { dependent, lemmaOf, prepositionOf } from './tree.js'
import { hyphenated, verbLemmas } from './verb-lemmas.js'

const isUnder = (sentence: Scene, noun: Token): boolean =>
  UNDERGONE.has(lemmaOf(noun)) && prepositionOf(sentence, noun.index) === 'under'

/** Who is under such fire or attack is criticised, unless it says with which weapon. */
const isFigure = (sentence: Scene, noun: Token, { object }: Frame): boolean =>
  isUnder(sentence, noun) && dependent(sentence, noun.index, 'compound') === undefined && fits(sentence, object, CRITICISED)

const CRITICISED = ['@leader', '@official', '@idea', 'company', 'firm', 'club', 'coach']

/** With an event noun as subject these only say where it struck: "an air strike hit the school". */
export const HITTING = new Set(['hit', 'strike', 'target', 'rock', 'shake', 'pound', 'rip', 'tear'])

export function nounEvent(sentence: Scene, noun: Token, carrier: Token | null): EventFound | null {
  const joined = hyphenated(sentence, noun, lemmaOf(noun))
  const whole = joined === null ? [] : rowsOf('NOUN', joined)
  const lemma = noun.upos === 'VERB' ? noun.form.toLowerCase() : lemmaOf(noun)
  // A noun that the lemmatiser does not know keeps its plural.
  const rows =
    whole.length > 0
      ? whole
      : lemma.endsWith('s')
        ? [...rowsOf('NOUN', lemma), ...rowsOf('NOUN', lemma.slice(0, -1))]
        : rowsOf('NOUN', lemma)
  if (rows.length === 0) return null
  const frame = carriedFrame(sentence, noun, carrier)
  const row = isFigure(sentence, noun, frame) ? null : matchRow(sentence, noun, rows, frame)
  if (row === null) return null
  const event = found(sentence, noun, row, frame)
  return event.actor === null ? { ...event, actor: announcer(sentence, noun, event, carrier) } : event
}

/** A noun takes the arguments of its light verb: "launched an attack on", "is under siege". */
function carriedFrame(sentence: Scene, noun: Token, carrier: Token | null): Frame {
  const frame = nounFrame(sentence, noun)
  const stands = outerNoun(sentence, noun)
  // "Came under attack", "is under fire": the subject suffers it.
  if (isUnder(sentence, noun)) {
    const verb = carrier ?? comingUnder(sentence, noun)
    const around = verb === null ? null : verbFrame(sentence, verb)
    const object = around === null ? predicateSubject(sentence, noun) : around.subject
    const others = (around?.obliques ?? []).filter(({ head }) => head !== stands)
    return { ...frame, object, obliques: [...frame.obliques, ...others] }
  }
  // "The bombing was blamed on the rebels": on whom it was not done.
  if (carrier === null || ASCRIBING.has(lemmaOf(carrier))) return { ...frame, subject: predicateSubject(sentence, noun) }
  const around = verbFrame(sentence, carrier)
  const lemmas = verbLemmas(sentence, carrier)
  const obliques = [...frame.obliques, ...around.obliques.filter(oblique => oblique.head !== stands)]
  const isNoun = (at: number | null): boolean => at === stands || counted(sentence, at) === noun
  if (lemmas.some(lemma => DOING_VERBS.has(lemma)) && isNoun(around.object))
    return { ...frame, subject: around.subject, obliques }
  if (isNoun(around.subject) && HITTING.has(lemmaOf(carrier)))
    return { ...frame, object: around.object ?? tornThrough(around), obliques }
  // "Twelve people survived the blast" says not that it was meant for them.
  const isSurvived = SURVIVING.has(lemmaOf(carrier)) && /^(?:blast|explosion)$/.test(lemmaOf(noun))
  if (lemmas.some(lemma => RECEIVING_VERBS.has(lemma)) && isNoun(around.object) && !isSurvived)
    return { ...frame, object: around.subject, obliques }
  return { ...frame, obliques: isNoun(around.object) || isNoun(around.subject) ? obliques : frame.obliques }
}

function comingUnder(sentence: Scene, noun: Token): Token | null {
  const head = sentence.tokens[noun.head]
  return head?.upos === 'VERB' && lemmaOf(head) === 'come' ? head : null
}

const SURVIVING: ReadonlySet<string> = new Set(['survive', 'escape'])

/** What one can come under, and suffers. */
export const UNDERGONE: ReadonlySet<string> = new Set(
  'attack assault fire gunfire shelling bombardment strike airstrike raid barrage shellfire bombing'.split(' '),
)

/** "The town is under siege", "remains in rebel hands". */
function predicateSubject(sentence: Scene, noun: Token): number | null {
  const preposition = prepositionOf(sentence, noun.index) ?? ''
  // "Vessen in rebel hands": headlines leave the copula out.
  const isBare = /^(?:in|under)$/.test(preposition) && dependent(sentence, noun.index, 'nsubj') !== undefined
  if (isBare || dependent(sentence, noun.index, 'cop') !== undefined || noun.relation === 'xcomp')
    return surfaceSubject(sentence, noun, 0) ?? topOf(sentence, hiddenSubject(sentence, noun))
  const head = sentence.tokens[noun.head]
  // "militants in control of the town"
  const state = /^(in|under|on)$/.test(preposition)
  if (head !== undefined && state && noun.relation === 'nmod' && (head.upos === 'NOUN' || head.upos === 'PROPN'))
    return head.index
  const leans = head !== undefined && head.upos === 'VERB' && noun.relation === 'obl' && RAISING_VERBS.has(lemmaOf(head))
  return leans ? surfaceSubject(sentence, head, 0) : null
}
