import { DOING_VERBS, OCCURRING_VERBS, RAISING_VERBS, RECEIVING_VERBS, TELLING_VERBS } from '../../lexicon/events/index.js'
import type { Token } from '../../model/document.js'
import { causeOf } from './acled-context.js'
import { type EventFound, found } from './event-found.js'
import { droppedPassive, type Frame, nounFrame, surfaceSubject, tellsBeforeNoun, verbFrame } from './frame.js'
import { hiddenSubject } from './hidden-subject.js'
import { listedFate } from './listed-fate.js'
import { wasMadeHarmless } from './made-harmless.js'
import { isTime, matchRow, wantsObject } from './match.js'
import { counted, nounAfterOf, portionedNoun } from './portions.js'
import { rowsOf } from './rows.js'
import type { Scene } from './scene.js'
import { asTarget, becameTarget, isTheTarget } from './told-as-target.js'
import { HITTING, nounEvent, UNDERGONE } from './told-by-noun.js'
import { HAVING, remainingIn, stateEvent, stateOf, strayState, tollIs, underWay } from './told-by-state.js'
import { droppedCopula, isImperative, placing } from './told-how.js'
import { dependent, dependents, lemmaOf } from './tree.js'
import { takesPlace, verbLemmas } from './verb-lemmas.js'

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
      return word.relation === 'amod' && !tellsBeforeNoun(sentence, word)
        ? null
        : (verbEvent(sentence, word) ?? listedFate(sentence, word))
    case 'ADJ':
      return word.relation === 'amod' ? null : stateEvent(sentence, word)
    case 'ADV':
      return word.relation.startsWith('advmod') ? strayState(sentence, word) : stateEvent(sentence, word)
    case 'NOUN':
      // "arrest warrant", "coup attempt": what a compound's first noun names is told by the last.
      return word.relation === 'compound' ? null : toldByNoun(sentence, word)
    case 'PROPN':
      // Headlines write nouns with capitals, and taggers take them for names.
      return (
        (sentence.passage === 'headline' ? nounEvent(sentence, word, carrierOf(sentence, word)) : null) ??
        whereEvent(sentence, word) ??
        listedFate(sentence, word)
      )
    case 'NUM':
      return tollIs(sentence, word)
    case 'PRON':
    case 'ADP':
      // "has been down since Monday".
      return dependent(sentence, word.index, 'cop') === undefined ? null : stateEvent(sentence, word)
    default:
      return null
  }
}

const toldByNoun = (sentence: Scene, word: Token): EventFound | null =>
  portionedEvent(sentence, word, carrierOf(sentence, word)) ??
  whereEvent(sentence, word) ??
  underWay(sentence, word) ??
  predicateTarget(sentence, word) ??
  isTheTarget(sentence, word) ??
  seenThere(sentence, word) ??
  listedFate(sentence, word)

const predicateTarget = (sentence: Scene, word: Token): EventFound | null =>
  dependent(sentence, word.index, 'cop') === undefined ? null : asTarget(sentence, word)

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
  const struck = struckBy(sentence, verb, frame) ?? struckIn(sentence, verb, frame) ?? cameUnder(sentence, verb, frame)
  if (struck !== null) return struck
  // "The offensive entered its third day": nobody went in anywhere.
  if (lemmas.includes('enter') && onlyTakesTime(sentence, verb, frame)) return carriedEvent(sentence, verb, frame, lemmas)
  for (const lemma of lemmas) {
    const rows = rowsOf('VERB', lemma)
    const row = matchRow(sentence, verb, rows, frame)
    if (row?.type === 'fighting/bombing' && wasMadeHarmless(sentence, verb)) return null
    if (row !== null) return found(sentence, verb, row, frame)
  }
  const headline = droppedPassive(sentence, verb, frame)
  for (const lemma of lemmas) {
    const row = headline === null ? null : matchRow(sentence, verb, rowsOf('VERB', lemma), headline)
    if (row !== null && headline !== null && wantsObject(row)) return found(sentence, verb, row, headline)
  }
  const carried = carriedEvent(sentence, verb, frame, lemmas) ?? carriedInHeadline(sentence, verb, headline, lemmas)
  if (carried !== null || verb.xpos !== 'VBG') return carried
  const heard = isHeardOf(sentence, verb, frame)
  if (frame.subject !== null && !heard) return null
  // "Fighting continued": at the start of a sentence taggers take the noun for a verb.
  const event = nounEvent(sentence, verb, null)
  return event !== null && heard && event.actor === frame.subject ? { ...event, actor: null } : event
}

/** "Residents reported shelling in the east": what is heard or told of is no deed of those who tell. */
function isHeardOf(sentence: Scene, verb: Token, frame: Frame): boolean {
  const teller = verb.relation === 'xcomp' ? sentence.tokens[verb.head] : undefined
  return frame.object === null && teller?.upos === 'VERB' && TELLING_VERBS.has(lemmaOf(teller))
}

/** "Explosions heard in the capital", "the attack carried out by the rebels"; of "strike continued" nothing was dropped. */
function carriedInHeadline(sentence: Scene, verb: Token, frame: Frame | null, lemmas: readonly string[]): EventFound | null {
  if (frame === null || lemmas.some(lemma => OCCURRING_VERBS.has(lemma))) return null
  return carriedEvent(sentence, verb, frame, lemmas)
}

function struckBy(sentence: Scene, verb: Token, frame: Frame): EventFound | null {
  const noun = frame.subject === null || !HITTING.has(lemmaOf(verb)) ? undefined : sentence.tokens[frame.subject]
  return noun?.upos === 'NOUN' ? portionedEvent(sentence, noun, verb) : null
}

/** "The hospital was hit in an air strike": what it was hit in says by what. */
function struckIn(sentence: Scene, verb: Token, frame: Frame): EventFound | null {
  if (!frame.passive || frame.object === null || !/^(?:hit|strike|target)$/.test(lemmaOf(verb))) return null
  for (const { preposition, head } of frame.obliques) {
    const noun = preposition === 'in' || preposition === 'by' ? sentence.tokens[head] : undefined
    const event = noun?.upos === 'NOUN' ? nounEvent(sentence, noun, verb) : null
    if (event !== null && BY_WEAPON.test(event.type)) return { ...event, target: frame.object }
  }
  return null
}

const BY_WEAPON = /^fighting\/(?:air-strike|drone|missile|shelling|suicide-bombing|bombing)$/

/** "came under rocket fire": what it came under says more than that it did; critics put people under fire, too. */
function cameUnder(sentence: Scene, verb: Token, frame: Frame): EventFound | null {
  const under = lemmaOf(verb) === 'come' ? frame.obliques.find(({ preposition }) => preposition === 'under') : undefined
  const noun = sentence.tokens[under?.head ?? -1]
  return noun?.upos === 'NOUN' && UNDERGONE.has(lemmaOf(noun)) ? nounEvent(sentence, noun, verb) : null
}

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
  const tells = subject?.upos === 'NOUN' || (subject?.xpos === 'VBG' && subject.relation === 'csubj')
  const idle = frame.object === null || takesPlace(sentence, verb)
  const existential = lemmas.includes('be') && dependent(sentence, verb.index, 'expl') !== undefined
  if (
    subject !== undefined &&
    tells &&
    (existential || (carries(OCCURRING_VERBS) && idle) || onlyTakesTime(sentence, verb, frame))
  ) {
    const event = portionedEvent(sentence, subject, verb)
    if (event !== null) return event
  }
  if (!carries(RAISING_VERBS)) return null
  const predicate = dependents(sentence, verb.index).find(
    child => child.relation === 'xcomp' && (child.upos === 'ADJ' || child.xpos === 'VBN'),
  )
  const target = predicate === undefined ? becameTarget(sentence, verb, frame.subject) : null
  if (target !== null) return target
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
function portionedEvent(sentence: Scene, noun: Token, carrier: Token | null): EventFound | null {
  const portioned = portionedNoun(sentence, noun) ?? (isTime(noun) ? nounAfterOf(sentence, noun) : null)
  return nounEvent(sentence, noun, carrier) ?? (portioned?.upos === 'NOUN' ? nounEvent(sentence, portioned, carrier) : null)
}

/** "The siege entered its third month", "fighting resumed minutes later": the object is no more than time. */
function onlyTakesTime(sentence: Scene, verb: Token, frame: Frame): boolean {
  const lemma = lemmaOf(verb)
  const unmarked =
    lemma === 'enter' ? dependents(sentence, verb.index).find(child => child.relation === 'obl:unmarked') : undefined
  const object = sentence.tokens[frame.object ?? -1] ?? unmarked
  if (object === undefined || frame.passive) return false
  const isTimed = lemma === 'enter' || OCCURRING_VERBS.has(lemma)
  return isTimed && /^(?:minute|hour|day|night|week|weekend|month|year|decade|phase|stage)$/.test(lemmaOf(object))
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

const LEAVING: ReadonlySet<string> = new Set(['leave'])

/** "A reporter counted nine bodies", "tanks were seen near the palace": the dead and the armed who are seen are what the verb tells. */
function seenThere(sentence: Scene, noun: Token): EventFound | null {
  const verb = /^(?:obj|nsubj:pass)$/.test(noun.relation) ? sentence.tokens[noun.head] : undefined
  if (verb?.upos !== 'VERB') return null
  const isBody = noun.relation === 'obj' && /^(?:body|corpse|cadaver)$/.test(lemmaOf(noun))
  if (!isBody && !/^(?:see|spot)$/.test(lemmaOf(verb))) return null
  const event = verbEvent(sentence, verb)
  return event?.type === (isBody ? 'harm/death' : 'fighting/deploys') ? event : null
}

/** The verb on which a noun leans: a light verb, or the verb or copula that tells of it. */
function carrierOf(sentence: Scene, noun: Token): Token | null {
  const head = sentence.tokens[noun.head]
  if (head === undefined || head.upos !== 'VERB') return null
  return noun.relation === 'obj' || noun.relation === 'nsubj:pass' || (noun.relation === 'nsubj' && HITTING.has(lemmaOf(head)))
    ? head
    : null
}
