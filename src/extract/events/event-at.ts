import {
  DOING_VERBS,
  OCCURRING_VERBS,
  RAISING_VERBS,
  RECEIVING_VERBS,
  TELLING_VERBS,
  type Trigger,
} from '../../lexicon/events/index.js'
import type { Token } from '../../model/document.js'
import { acledInContext, causeOf } from './acled-context.js'
import { announcer } from './announcer.js'
import { ASCRIBING, blamedFor } from './blamed.js'
import { codesOf } from './codes.js'
import { fits } from './fits.js'
import { droppedPassive, type Frame, nounFrame, surfaceSubject, tellsBeforeNoun, verbFrame } from './frame.js'
import { hiddenSubject, topOf } from './hidden-subject.js'
import { isTime, matchRow, wantsObject } from './match.js'
import { counted, nounAfterOf, outerNoun, portionedNoun } from './portions.js'
import { resolveRoles } from './roles.js'
import { rowsOf } from './rows.js'
import type { Scene } from './scene.js'
import { stanceOf } from './stance.js'
import { droppedCopula, isImperative, placing, tornThrough } from './told-how.js'
import { dependent, dependents, lemmaOf, prepositionOf } from './tree.js'
import { hyphenated, takesPlace, verbLemmas } from './verb-lemmas.js'

/** What a predicate or an event noun reports. */
export interface EventFound {
  /** Id of an EventType. */
  readonly type: string
  readonly plover: string | null
  readonly acled: string | null
  readonly cameo: string | null
  /** Id of the trigger row. */
  readonly rule: string
  /** 0 to 1. */
  readonly confidence: number
  /** Token index of the head of the doer. */
  readonly actor: number | null
  /** Token index of the head of who or what it was done to. */
  readonly target: number | null
  /** "No longer" or "not" belongs to the event, which is told and not denied. */
  readonly ended: boolean
  /** The doer is only held to be it: "blamed the rebels for the bombing". */
  readonly blamed: boolean
}

/**
 * What the word reports: a verb, a predicate adjective or noun, or an event noun ("shelling", "departure"). null: nothing in the
 * ontology. A light verb ("carried out an attack", "clashes erupted") and the noun that it carries report the same event.
 */
export function eventAt(sentence: Scene, token: number): EventFound | null {
  let known = FOUND.get(sentence)
  if (known === undefined) {
    known = []
    FOUND.set(sentence, known)
  }
  const before = known[token]
  if (before !== undefined) return before
  const event = readEvent(sentence, token)
  known[token] = event
  return event
}

/** What was found at the words of a sentence: its claims, its parts and its control of places all ask, and hear the same. */
const FOUND = new WeakMap<Scene, (EventFound | null)[]>()

function readEvent(sentence: Scene, token: number): EventFound | null {
  const word = sentence.tokens[token]
  if (word === undefined) return null
  switch (word.upos) {
    case 'VERB':
    case 'AUX':
      // "allied forces", "the banned party": before a noun a participle describes and tells nothing new.
      return word.relation === 'amod' && !tellsBeforeNoun(sentence, word) ? null : verbEvent(sentence, word)
    case 'ADJ':
      return word.relation === 'amod' ? null : stateEvent(sentence, word)
    case 'ADV':
      return word.relation.startsWith('advmod') ? strayState(sentence, word) : stateEvent(sentence, word)
    case 'NOUN':
      // "arrest warrant", "coup attempt": what a compound's first noun names is told by the last.
      if (word.relation === 'compound') return null
      return (
        nounEvent(sentence, word, carrierOf(sentence, word)) ??
        whereEvent(sentence, word) ??
        underWay(sentence, word) ??
        seenDead(sentence, word)
      )
    case 'PROPN':
      // Headlines write nouns with capitals, and taggers take them for names.
      return (
        (sentence.passage === 'headline' ? nounEvent(sentence, word, carrierOf(sentence, word)) : null) ??
        whereEvent(sentence, word)
      )
    case 'PRON':
      return dependent(sentence, word.index, 'cop') === undefined ? null : stateEvent(sentence, word)
    default:
      return null
  }
}

/** "They are inside the city", "he is no longer in the country": where somebody is, told by a noun with a preposition and a copula. */
function whereEvent(sentence: Scene, word: Token): EventFound | null {
  const told = dependent(sentence, word.index, 'cop') !== undefined || droppedCopula(sentence, word)
  const preposition = told ? placing(sentence, word) : null
  const subject = preposition === null ? null : (surfaceSubject(sentence, word, 0) ?? hiddenSubject(sentence, word))
  if (preposition === null || subject === null || subject === word.index) return null
  const frame = { ...nounFrame(sentence, word), subject, object: word.index }
  const row = matchRow(sentence, word, rowsOf('ADP', preposition), frame)
  return row === null ? null : found(sentence, word, row, frame)
}

function verbEvent(sentence: Scene, verb: Token): EventFound | null {
  if (isImperative(sentence, verb)) return null
  const frame = verbFrame(sentence, verb)
  const lemmas = verbLemmas(sentence, verb)
  const struck = struckBy(sentence, verb, frame) ?? cameUnder(sentence, verb, frame)
  if (struck !== null) return struck
  for (const lemma of lemmas) {
    const rows = rowsOf('VERB', lemma)
    const row = matchRow(sentence, verb, rows, frame)
    if (row !== null) return found(sentence, verb, row, frame)
  }
  const headline = droppedPassive(sentence, verb, frame)
  for (const lemma of lemmas) {
    const row = headline === null ? null : matchRow(sentence, verb, rowsOf('VERB', lemma), headline)
    if (row !== null && headline !== null && wantsObject(row)) return found(sentence, verb, row, headline)
  }
  const carried = carriedEvent(sentence, verb, frame, lemmas) ?? carriedInHeadline(sentence, verb, headline, lemmas)
  if (carried !== null || verb.xpos !== 'VBG' || frame.subject !== null) return carried
  // "Fighting continued": at the start of a sentence taggers take the noun for a verb.
  return nounEvent(sentence, verb, null)
}

/** "Explosions heard in the capital", "the attack carried out by the rebels"; of "strike continued" nothing was dropped. */
function carriedInHeadline(sentence: Scene, verb: Token, frame: Frame | null, lemmas: readonly string[]): EventFound | null {
  if (frame === null || lemmas.some(lemma => OCCURRING_VERBS.has(lemma))) return null
  return carriedEvent(sentence, verb, frame, lemmas)
}

function struckBy(sentence: Scene, verb: Token, frame: Frame): EventFound | null {
  const noun = frame.subject === null || !HITTING.has(lemmaOf(verb)) ? undefined : sentence.tokens[frame.subject]
  return noun?.upos === 'NOUN' ? nounEvent(sentence, noun, verb) : null
}

/** "came under rocket fire": what it came under says more than that it did; critics put people under fire, too. */
function cameUnder(sentence: Scene, verb: Token, frame: Frame): EventFound | null {
  const under = lemmaOf(verb) === 'come' ? frame.obliques.find(({ preposition }) => preposition === 'under') : undefined
  const noun = sentence.tokens[under?.head ?? -1]
  return noun?.upos === 'NOUN' && UNDERGONE.has(lemmaOf(noun)) ? nounEvent(sentence, noun, verb) : null
}

const isUnder = (sentence: Scene, noun: Token): boolean =>
  UNDERGONE.has(lemmaOf(noun)) && prepositionOf(sentence, noun.index) === 'under'

/** Who is under such fire or attack is criticised, unless it says with which weapon. */
const isFigure = (sentence: Scene, noun: Token, { object }: Frame): boolean =>
  isUnder(sentence, noun) && dependent(sentence, noun.index, 'compound') === undefined && fits(sentence, object, CRITICISED)

const CRITICISED = ['@leader', '@official', '@idea', 'company', 'firm', 'club', 'coach']

/** "launched an attack", "clashes erupted", "appeared abandoned". */
function carriedEvent(sentence: Scene, verb: Token, frame: Frame, lemmas: readonly string[]): EventFound | null {
  const carries = (verbs: ReadonlySet<string>) => lemmas.some(lemma => verbs.has(lemma))
  const object = frame.borrowedObject ? undefined : counted(sentence, frame.object)
  if (object?.upos === 'NOUN' && (carries(DOING_VERBS) || carries(RECEIVING_VERBS) || carries(TELLING_VERBS))) {
    const event = portionedEvent(sentence, object, verb)
    if (event !== null) return event
  }
  const held = object !== undefined && carries(HAVING) ? stateOf(sentence, object) : null
  if (held !== null) return held
  const subject = frame.passive ? undefined : counted(sentence, frame.subject)
  const idle = frame.object === null || takesPlace(sentence, verb)
  const existential = lemmas.includes('be') && dependent(sentence, verb.index, 'expl') !== undefined
  if (subject?.upos === 'NOUN' && (existential || (carries(OCCURRING_VERBS) && idle) || onlyTakesTime(sentence, verb, frame))) {
    const event = portionedEvent(sentence, subject, verb)
    if (event !== null) return event
  }
  if (!carries(RAISING_VERBS)) return null
  const predicate = dependents(sentence, verb.index).find(
    child => child.relation === 'xcomp' && (child.upos === 'ADJ' || child.xpos === 'VBN'),
  )
  if (predicate === undefined) return remainingIn(sentence, verb) ?? lastingEvent(sentence, verb, frame, subject)
  const event = predicate.upos === 'ADJ' ? stateEvent(sentence, predicate) : verbEvent(sentence, predicate)
  // "The attack left ten people dead": what left them so is the doer.
  if (event === null || event.actor !== null || !carries(LEAVING)) return event
  return {
    ...event,
    actor: frame.subject === event.target ? null : frame.subject,
    acled: causeOf(sentence, frame, event.acled) ?? event.acled,
  }
}

/** "a string of attacks", "a sixth night of rioting": what is portioned out is the event. */
function portionedEvent(sentence: Scene, noun: Token, carrier: Token): EventFound | null {
  const portioned = portionedNoun(sentence, noun) ?? (isTime(noun) ? nounAfterOf(sentence, noun) : null)
  return nounEvent(sentence, noun, carrier) ?? (portioned?.upos === 'NOUN' ? nounEvent(sentence, portioned, carrier) : null)
}

/** "The siege entered its third month", "fighting resumed minutes later": the object is no more than time. */
function onlyTakesTime(sentence: Scene, verb: Token, frame: Frame): boolean {
  const object = sentence.tokens[frame.object ?? -1]
  if (object === undefined || frame.passive) return false
  const lemma = lemmaOf(verb)
  const isTimed = lemma === 'enter' || OCCURRING_VERBS.has(lemma)
  return isTimed && /^(?:minute|hour|day|night|week|month|year|phase|stage)$/.test(lemmaOf(object))
}

/** "remains in firm control of the town", "stays under siege": in which state it goes on to be. */
function remainingIn(sentence: Scene, verb: Token): EventFound | null {
  const noun = dependents(sentence, verb.index).find(
    ({ relation, upos, index }) =>
      relation === 'obl' && upos === 'NOUN' && index > verb.index && IN_STATE.test(prepositionOf(sentence, index) ?? ''),
  )
  const event = noun === undefined ? null : nounEvent(sentence, noun, null)
  return event !== null && STATES.test(event.type) ? event : null
}

/** "Two blockades remained", "a curfew stays until Monday": that it goes on is told of it, and no more. */
function lastingEvent(sentence: Scene, verb: Token, frame: Frame, subject: Token | undefined): EventFound | null {
  if (subject?.upos !== 'NOUN' || frame.object !== null || frame.clause || !LASTING.has(lemmaOf(verb))) return null
  const event = portionedEvent(sentence, subject, verb)
  return event !== null && MEASURES.test(event.type) ? event : null
}

const LASTING: ReadonlySet<string> = new Set(['remain', 'stay', 'appear', 'stand'])
/** What lasts where it was put: curfew, ban, siege, blockade; not "memories of the attack remain". */
const MEASURES =
  /^(?:order\/(?:curfew|emergency|restriction)|control\/besieges|crowd\/(?:blocks-road|strike)|diplomacy\/sanctions)$/

const IN_STATE = /^(?:in|under|behind|at|on)$/
/** What somebody can go on to be in: control, custody, curfew, a standstill. */
const STATES = /^(?:control\/|leadership\/detained$|order\/(?:arrest|curfew|emergency)|infrastructure\/|law\/(?:charges|warrant))/

/** "Reports have militants in control of the town", "left the rebels in charge of it": in which state the object is. */
function stateOf(sentence: Scene, object: Token): EventFound | null {
  const noun = dependents(sentence, object.index).find(
    child => child.relation === 'nmod' && child.upos === 'NOUN' && IN_STATE.test(prepositionOf(sentence, child.index) ?? ''),
  )
  const event = noun === undefined ? null : nounEvent(sentence, noun, null)
  return event !== null && STATES.test(event.type) ? event : null
}

const HAVING: ReadonlySet<string> = new Set(['have', 'leave', 'put', 'see', 'show', 'find'])

const LEAVING: ReadonlySet<string> = new Set(['leave'])

/** "The phone lines were down": parsers make the subject the head and the predicate its adverb. */
function strayState(sentence: Scene, word: Token): EventFound | null {
  const noun = sentence.tokens[word.head]
  if (noun?.upos !== 'NOUN' || word.index < noun.index) return null
  const copula = dependent(sentence, noun.index, 'cop')
  return copula === undefined || copula.index < noun.index ? null : stateEvent(sentence, word, noun.index)
}

function stateEvent(sentence: Scene, word: Token, subject = surfaceSubject(sentence, word, 0)): EventFound | null {
  const frame = { ...nounFrame(sentence, word), subject }
  const lemma = word.upos === 'PRON' ? word.form.toLowerCase() : lemmaOf(word)
  const row = matchRow(sentence, word, rowsOf('ADJ', lemma), frame)
  if (row !== null) return found(sentence, word, row, frame)
  return ONGOING.has(lemma) ? subjectEvent(sentence, frame.subject) : joinedState(sentence, word)
}

/** "is calm and under the control of the army", "safe and in custody": the second half says in which state. */
function joinedState(sentence: Scene, word: Token): EventFound | null {
  const noun = dependents(sentence, word.index).find(
    ({ relation, upos, index }) =>
      relation === 'conj' && upos === 'NOUN' && index > word.index && IN_STATE.test(prepositionOf(sentence, index) ?? ''),
  )
  const event = noun === undefined ? null : nounEvent(sentence, noun, null)
  if (event === null || !STATES.test(event.type)) return null
  const subject = surfaceSubject(sentence, word, 0)
  return event.target === null && event.actor !== subject ? { ...event, target: subject } : event
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
function underWay(sentence: Scene, noun: Token): EventFound | null {
  if (lemmaOf(noun) !== 'way' || prepositionOf(sentence, noun.index) !== 'under') return null
  return subjectEvent(sentence, surfaceSubject(sentence, noun, 0))
}

/** "A reporter counted nine bodies": those who are seen to be dead are what the verb tells. */
function seenDead(sentence: Scene, noun: Token): EventFound | null {
  const verb = noun.relation === 'obj' && /^(?:body|corpse|cadaver)$/.test(lemmaOf(noun)) ? sentence.tokens[noun.head] : undefined
  const event = verb?.upos === 'VERB' ? verbEvent(sentence, verb) : null
  return event?.type === 'harm/death' ? event : null
}

/** With an event noun as subject these only say where it struck: "an air strike hit the school". */
const HITTING = new Set(['hit', 'strike', 'target', 'rock', 'shake', 'pound', 'rip', 'tear'])

/** The verb on which a noun leans: a light verb, or the verb or copula that tells of it. */
function carrierOf(sentence: Scene, noun: Token): Token | null {
  const head = sentence.tokens[noun.head]
  if (head === undefined || head.upos !== 'VERB') return null
  return noun.relation === 'obj' || noun.relation === 'nsubj:pass' || (noun.relation === 'nsubj' && HITTING.has(lemmaOf(head)))
    ? head
    : null
}

function nounEvent(sentence: Scene, noun: Token, carrier: Token | null): EventFound | null {
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
const UNDERGONE: ReadonlySet<string> = new Set(
  'attack assault fire gunfire shelling bombardment strike airstrike raid barrage shellfire bombing'.split(' '),
)

/** "The town is under siege", "remains in rebel hands". */
function predicateSubject(sentence: Scene, noun: Token): number | null {
  if (dependent(sentence, noun.index, 'cop') !== undefined || noun.relation === 'xcomp')
    return surfaceSubject(sentence, noun, 0) ?? topOf(sentence, hiddenSubject(sentence, noun))
  const head = sentence.tokens[noun.head]
  // "militants in control of the town"
  const state = /^(in|under|on)$/.test(prepositionOf(sentence, noun.index) ?? '')
  if (head !== undefined && state && noun.relation === 'nmod' && (head.upos === 'NOUN' || head.upos === 'PROPN'))
    return head.index
  const leans = head !== undefined && head.upos === 'VERB' && noun.relation === 'obl' && RAISING_VERBS.has(lemmaOf(head))
  return leans ? surfaceSubject(sentence, head, 0) : null
}

function found(sentence: Scene, word: Token, row: Trigger, frame: Frame): EventFound {
  const { actor: doer, target } = resolveRoles(sentence, word, row, frame)
  const blamed = doer === null && word.upos === 'NOUN' && DEEDS.test(row.type) ? blamedFor(sentence, word) : null
  const actor = doer ?? (blamed === target ? null : blamed)
  const stance = word.upos === 'VERB' ? stanceOf(sentence, word) : 'happened'
  const codes = codesOf(sentence, row.type, actor, target, stance)
  const acled = stance === 'happened' ? acledInContext(sentence, word, row, frame, codes.acled, actor) : null
  const { type, id, confidence } = row
  const ended = row.ended === true || row.negated === true
  return { type, ...codes, acled, rule: id, confidence, actor, target, ended, blamed: doer === null && actor !== null }
}

const DEEDS = /^(?:harm|fighting)\//
