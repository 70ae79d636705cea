import type { Token } from '../../model/document.js'
import { issuerOf } from './hidden-subject.js'
import { borrowedObject, unmarkedObject } from './objects.js'
import { isOwned } from './owning.js'
import { doneBy, isAgent, isTimeOrManner, nestedPhrases, type Oblique, obliquesOf, referent, strayPhrases } from './phrases.js'
import type { Scene } from './scene.js'
import { dependent, dependents, lemmaOf } from './tree.js'

/** What stands around a predicate, with voice, relative clauses, control and coordination resolved. Numbers are token indexes. */
export interface Frame {
  /** The logical subject: the agent of a passive. */
  readonly subject: number | null
  /** The logical object: the subject of a passive. */
  readonly object: number | null
  /** The object was borrowed from a verb joined by "and" or from the relative clause's noun. */
  readonly borrowedObject: boolean
  readonly recipient: number | null
  readonly passive: boolean
  /** It governs a clause or a predicate: "agreed to leave", "left them dead". */
  readonly clause: boolean
  readonly obliques: readonly Oblique[]
}

/** Beyond this many steps up the tree no argument is looked for. */
const DEEPEST = 6

const SUBJECTS = ['nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj', 'csubj:pass']
/** Of these the subject, not the object, does what the infinitive says: "promised them to leave". */
const SUBJECT_CONTROL = new Set(['promise', 'threaten', 'vow', 'pledge', 'offer', 'use', 'take'])

export function verbFrame(sentence: Scene, verb: Token): Frame {
  const hidden = hiddenPredicate(sentence, verb)
  if (hidden !== null) return hidden
  const passive = isPassive(sentence, verb, 0)
  const surface = surfaceSubject(sentence, verb, 0)
  const objects = dependents(sentence, verb.index).filter(child => child.relation === 'obj' && !isSomeOfThem(sentence, child))
  // "awarded the family a million dollars": parsers call both objects by one name; the first then receives the second.
  const names = NAMING.has(lemmaOf(verb))
  const own = names ? (dependent(sentence, verb.index, 'iobj') ?? objects[0]) : objects.at(-1)
  const receives = objects.length > 1 && !names ? objects[0] : undefined
  const ownObject = own === undefined ? unmarkedObject(sentence, verb, passive) : referent(sentence, own, verb)
  const obliques = obliquesOf(sentence, verb.index)
  const clause = dependents(sentence, verb.index).some(child => child.relation === 'ccomp' || child.relation === 'xcomp')
  if (passive) {
    const agent = obliques.find(oblique => oblique.preposition === 'by' && isAgent(sentence, oblique.head))
    return {
      subject: agent?.head ?? null,
      object: names ? (surface ?? ownObject) : (ownObject ?? surface),
      borrowedObject: false,
      recipient: ownObject === null || names ? null : surface,
      passive,
      clause,
      obliques,
    }
  }
  const borrowed = ownObject ?? borrowedObject(sentence, verb)
  const recipient = receives ?? dependent(sentence, verb.index, 'iobj')
  return {
    subject: issuerOf(sentence, verb, surface),
    object: borrowed,
    borrowedObject: ownObject === null && borrowed !== null,
    recipient: recipient === undefined || recipient.index === borrowed ? null : recipient.index,
    passive,
    clause,
    obliques,
  }
}

/** "killed nine people, among them two nurses": parsers make a second object of them. */
const isSomeOfThem = (sentence: Scene, noun: Token): boolean =>
  dependents(sentence, noun.index).some(
    ({ relation, form, index }) =>
      (relation === 'case' && /^(?:among|including)$/i.test(form)) ||
      (/^(?:them|whom)$/i.test(form) && /^among$/i.test(sentence.tokens[index - 1]?.form ?? '')),
  )

/** "declared himself president", "was declared the winner": what these call somebody is no object, and parsers make it one. */
const NAMING = new Set('declare proclaim name brand label dub call term deem designate appoint elect crown pronounce'.split(' '))

/** What a verb calls its object: the second of two objects, or of a passive the only one. */
export function calledAs(sentence: Scene, verb: Token, frame: Frame): number | null {
  if (!NAMING.has(lemmaOf(verb))) return null
  const called = dependents(sentence, verb.index).findLast(child => child.relation === 'obj')
  return called === undefined || called.index === frame.object ? null : called.index
}

/**
 * The same verb read as a passive whose auxiliary was dropped, as headlines do ("Four killed in blast"), or as a participle that the
 * parser took for the main verb ("the men arrested on Sunday were released"): no noun follows it.
 */
export function droppedPassive(sentence: Scene, verb: Token, frame: Frame): Frame | null {
  if (frame.passive || (verb.xpos !== 'VBN' && verb.xpos !== 'VBD') || frame.subject === null) return null
  // "The crowd dispersed" of itself; in a headline, or by somebody, it was dispersed.
  if (/^(?:disperse|scatter|disband)$/.test(lemmaOf(verb)) && sentence.passage !== 'headline') return null
  const when = isTimeNext(sentence, verb)
  if (frame.object !== null && !when) return null
  // "…, unions warned": who tells something is not told.
  if (dependents(sentence, verb.index).some(child => child.relation === 'aux' || child.relation === 'ccomp')) return null
  // "They fired" did it; headlines drop nothing behind a pronoun.
  if (/^(?:i|we|he|she|they)$/iu.test(sentence.tokens[frame.subject]?.form ?? '')) return null
  const next = sentence.tokens[verb.index + 1]
  if (next !== undefined && !/^(ADP|ADV|PUNCT|VERB|AUX|SCONJ|CCONJ)$/.test(next.upos) && !when) return null
  const agent = frame.obliques.find(oblique => oblique.preposition === 'by')
  return { ...frame, passive: true, object: frame.subject, subject: agent?.head ?? null }
}

/** "the general, dismissed the night before": what follows says only when. */
const isTimeNext = (sentence: Scene, verb: Token): boolean =>
  dependents(sentence, verb.index).some(
    ({ relation, index }) =>
      index > verb.index &&
      /^(?:obl:(?:unmarked|tmod)|obj)$/.test(relation) &&
      (relation === 'obj' ? isNightBefore(sentence, index) : isTimeOrManner(sentence, index)) &&
      dependents(sentence, index).every(child => child.index > verb.index),
  )

/** "the previous night": told by another day, and no stretch of time that something took. */
const isNightBefore = (sentence: Scene, index: number): boolean =>
  /^(?:night|day|week|month|year|morning|evening)$/.test(lemmaOf(sentence.tokens[index] as Token)) &&
  dependents(sentence, index).some(child => /^(?:previous|last|same|following|next|before|earlier|after)$/.test(lemmaOf(child)))

/** The subject as it stands in the text, whatever the voice; found upwards where the predicate has none of its own. */
export function surfaceSubject(sentence: Scene, predicate: Token, depth: number): number | null {
  const own = ownSubject(sentence, predicate.index)
  if (own !== undefined) return referent(sentence, own, predicate)
  const governor = sentence.tokens[predicate.head]
  if (governor === undefined || depth >= DEEPEST) return null
  const blamed = blamedObject(sentence, predicate, governor)
  if (blamed !== null) return blamed
  switch (predicate.relation) {
    case 'acl':
      // "responsibility for bombing the station" does nothing.
      if (isOwned(governor)) return null
      if (hasMark(sentence, predicate)) return whoIsToDo(sentence, predicate, governor, depth)
      return (predicate.xpos === 'VBG' ? authorOf(sentence, governor, depth) : null) ?? governor.index
    case 'acl:relcl':
      return governor.index
    case 'xcomp': {
      const object = dependent(sentence, governor.index, 'obj', 'iobj')
      if (object !== undefined && !SUBJECT_CONTROL.has(lemmaOf(governor))) return referent(sentence, object, governor)
      return surfaceSubject(sentence, governor, depth + 1)
    }
    case 'advcl':
      return predicate.upos === 'VERB' && !/^VB[DPZ]?$/.test(predicate.xpos)
        ? surfaceSubject(sentence, governor, depth + 1)
        : infinitive(sentence, predicate)
          ? surfaceSubject(sentence, governor, depth + 1)
          : null
    case 'conj':
    case 'parataxis':
      return predicate.relation === 'conj' || sharesClause(sentence, predicate)
        ? surfaceSubject(sentence, governor, depth + 1)
        : null
    default:
      return null
  }
}

/** "accused the army of shelling the town": the army shells. "Of", "from", "for", "against" and "into" hand the gerund to the object. */
function blamedObject(sentence: Scene, predicate: Token, governor: Token): number | null {
  const gerund = predicate.xpos === 'VBG' || dependent(sentence, predicate.index, 'aux')?.xpos === 'VBG'
  if (!gerund || !/^(advcl|acl|xcomp|ccomp)$/.test(predicate.relation)) return null
  const mark = dependent(sentence, predicate.index, 'mark', 'case')
  if (mark === undefined || !/^(of|from|for|against|into)$/.test(lemmaOf(mark))) return null
  if (isOwned(governor)) return null
  if (governor.upos !== 'VERB') return /^i?obj$/.test(governor.relation) ? governor.index : null
  if (isPassive(sentence, governor, 0)) return surfaceSubject(sentence, governor, DEEPEST - 1)
  const object = dependent(sentence, governor.index, 'obj', 'iobj')
  return object === undefined ? null : referent(sentence, object, governor)
}

/** "voiced readiness to leave", "their plan to leave": whose readiness or plan it is, or who speaks or acts on it. */
function whoIsToDo(sentence: Scene, predicate: Token, noun: Token, depth: number): number | null {
  if (predicate.xpos !== 'VB' || !PURPOSES.has(lemmaOf(noun))) return null
  const owner = dependent(sentence, noun.index, 'nmod:poss')
  if (owner !== undefined) return owner.index
  const verb = sentence.tokens[noun.head]
  if (verb?.upos !== 'VERB') return null
  // "a first attempt to leave was foiled" names nobody.
  return noun.relation === 'obj' || noun.relation === 'obl' ? surfaceSubject(sentence, verb, depth + 1) : null
}

const PURPOSES = new Set(
  'readiness willingness intention plan decision refusal attempt effort bid offer promise pledge vow desire agreement threat move commitment determination resolve wish inability failure ability'.split(
    ' ',
  ),
)

/** "put out a report accusing the army": whoever puts it out accuses. */
function authorOf(sentence: Scene, document: Token, depth: number): number | null {
  const verb = sentence.tokens[document.head]
  if (verb?.upos !== 'VERB' || document.relation !== 'obj' || !DOCUMENTS.has(lemmaOf(document))) return null
  return surfaceSubject(sentence, verb, depth + 1)
}

const DOCUMENTS = new Set(
  'statement report letter resolution lawsuit petition motion tweet speech communique communiqué declaration complaint suit note message post appeal'.split(
    ' ',
  ),
)

function ownSubject(sentence: Scene, predicate: number): Token | undefined {
  const children = dependents(sentence, predicate)
  const all = children.filter(child => SUBJECTS.includes(child.relation))
  // "They were in custody after police recovered the building": what has a copula of its own is a clause, and no subject beside another.
  const bare = all.filter(child => !child.relation.startsWith('nsubj') || dependent(sentence, child.index, 'cop') === undefined)
  const own = bare.length > 0 ? bare : all
  // Parsers make two of one: "the deputy | foreign minister has met"; the second is the head.
  const halves = own.length === 2 && own[0]?.relation === 'nsubj:pass' && own[1]?.relation === 'nsubj'
  const [first, second] = own
  if (first !== undefined) return halves ? second : first
  // Parsers hang the subject on the auxiliary at times.
  const auxiliary = children.find(child => child.relation.startsWith('aux'))
  return auxiliary === undefined
    ? undefined
    : dependents(sentence, auxiliary.index).find(child => SUBJECTS.includes(child.relation))
}

function sharesClause(sentence: Scene, predicate: Token): boolean {
  return predicate.xpos === 'VBG' && !hasMark(sentence, predicate)
}

function infinitive(sentence: Scene, predicate: Token): boolean {
  return dependents(sentence, predicate.index).some(child => child.relation === 'mark' && lemmaOf(child) === 'to')
}

function hasMark(sentence: Scene, predicate: Token): boolean {
  return dependents(sentence, predicate.index).some(child => child.relation === 'mark')
}

function isPassive(sentence: Scene, verb: Token, depth: number): boolean {
  const children = dependents(sentence, verb.index)
  if (children.some(child => child.relation === 'aux:pass')) return true
  // "Have killed" is active, whatever the parser calls its subject.
  const auxiliaries = children.filter(child => child.relation.startsWith('aux')).map(lemmaOf)
  if (auxiliaries.includes('have') && !auxiliaries.includes('be') && !auxiliaries.includes('get')) return false
  // "Thousands rallied": parsers call the subject of a bare past a passive one; whether it is, the rows say (see droppedPassive).
  const bare = /^VB[DN]$/.test(verb.xpos) && !children.some(child => child.relation.startsWith('aux'))
  if (children.some(child => child.relation === 'nsubj:pass' || child.relation === 'csubj:pass')) return !bare
  // "an attack carried out by rebels": right behind its noun a past tense is a participle that was tagged amiss.
  const agent = children.some(child => child.relation === 'obl:agent')
  // "were let out": a participle that looks like the plain form is tagged as one.
  if (verb.xpos === 'VB' && /^(?:let|put|cut|set|hit|shut|hurt|cast|shed)$/.test(lemmaOf(verb)))
    return children.some(child => child.relation === 'cop')
  if (verb.xpos !== 'VBN' && !(verb.xpos === 'VBD' && verb.relation === 'acl' && agent)) return false
  if (children.some(child => child.relation === 'aux' || child.relation === 'nsubj')) return false
  if (agent) return true
  switch (verb.relation) {
    case 'acl':
    case 'advcl':
    case 'xcomp':
    case 'amod':
      return true
    case 'conj': {
      const first = sentence.tokens[verb.head]
      return first !== undefined && first.upos === 'VERB' && depth < DEEPEST && isPassive(sentence, first, depth + 1)
    }
    default:
      return false
  }
}

/** "Troops regained control": at times the parser takes the verb for a participle before its object, and hangs the subject on that. */
function hiddenPredicate(sentence: Scene, verb: Token): Frame | null {
  const object = sentence.tokens[verb.head]
  if (object === undefined || !tellsBeforeNoun(sentence, verb)) return null
  const subject = dependent(sentence, object.index, 'nsubj')
  const obliques = obliquesOf(sentence, object.index)
  return {
    subject: subject?.index ?? null,
    object: object.index,
    borrowedObject: false,
    recipient: null,
    passive: false,
    clause: false,
    obliques,
  }
}

export function tellsBeforeNoun(sentence: Scene, verb: Token): boolean {
  const noun = sentence.tokens[verb.head]
  if (noun === undefined || verb.relation !== 'amod' || noun.index < verb.index || !/^VB[ND]$/.test(verb.xpos)) return false
  const children = dependents(sentence, noun.index)
  return (
    children.some(child => child.relation === 'nsubj' && child.index < verb.index) &&
    !children.some(child => child.relation === 'cop')
  )
}

/** What stands around a noun. */
export function nounFrame(sentence: Scene, noun: Token): Frame {
  return {
    subject: null,
    object: null,
    borrowedObject: false,
    recipient: null,
    passive: false,
    clause: dependents(sentence, noun.index).some(child => child.relation === 'acl'),
    obliques: [
      ...obliquesOf(sentence, noun.index),
      ...nestedPhrases(sentence, noun),
      ...strayPhrases(sentence, noun),
      ...doneBy(sentence, noun),
    ],
  }
}
