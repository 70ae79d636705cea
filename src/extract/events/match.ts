import { oneOf } from '../../base/one-of.js'
import { remembered } from '../../base/remember.js'
import type { Trigger } from '../../lexicon/events/index.js'
import type { Token } from '../../model/document.js'
import { fits, fitsAny, forbidden } from './fits.js'
import { calledAs, type Frame } from './frame.js'
import { isOutOf, type Oblique } from './phrases.js'
import { portionedNoun } from './portions.js'
import type { Scene } from './scene.js'
import { dependents, lemmaOf, prepositionOf } from './tree.js'

/** The row that fits best, or null. */
export function matchRow(sentence: Scene, word: Token, rows: readonly Trigger[], frame: Frame): Trigger | null {
  const row = rows.find(one => holds(sentence, word, one, frame))
  if (row !== undefined || !frame.borrowedObject) return row ?? null
  // "withdrew and burned the base": the object was the other verb's alone.
  const without = { ...frame, object: null, borrowedObject: false }
  return rows.find(one => holds(sentence, word, one, without)) ?? null
}

function holds(sentence: Scene, word: Token, row: Trigger, frame: Frame): boolean {
  if (row.passive === true && !frame.passive) return false
  if (row.clause === true && !frame.clause) return false
  if (row.transitive === true && frame.object === null) return false
  if (row.bare === true && frame.object !== null) return false
  if (row.upos === 'VERB' && frame.object === null && !frame.clause && wantsObject(row)) return false
  if (row.infinitive === true && !hasInfinitive(sentence, word)) return false
  if (row.perfect === true && !isPerfect(sentence, word)) return false
  if (row.predicate !== undefined && !isPredicated(sentence, word, row.predicate, frame)) return false
  if (row.notPredicate !== undefined && isPredicated(sentence, word, row.notPredicate, frame)) return false
  if (row.ended === true && !hasEnded(sentence, word)) return false
  if (row.negated === true && !isDenied(sentence, word, frame)) return false
  if (row.owned !== undefined && !isOwned(sentence, ownedAt(sentence, word, row, frame), row.owned, frame)) return false
  if (speaksOfSelf(sentence, row, frame) || aimsAtNothing(sentence, row, frame)) return false
  if (!argumentHolds(sentence, frame.subject, row.subject, row.notSubject, frame.passive)) return false
  if (!argumentHolds(sentence, frame.object, row.object, row.notObject, false)) return false
  if (row.subjectOf !== undefined && !isOf(sentence, frame.subject, row.subjectOf)) return false
  if (!prepositionsHold(sentence, word, row, frame)) return false
  if (row.within !== undefined && !row.within.includes(prepositionOf(sentence, word.index) ?? '')) return false
  return modifiersHold(sentence, word, row, frame)
}

/** "asked them to leave": "to" before a verb below it, or below its object. */
const hasInfinitive = (sentence: Scene, word: Token): boolean =>
  dependents(sentence, word.index)
    .flatMap(child => (/^(?:i?obj|obl)$/.test(child.relation) ? [child, ...dependents(sentence, child.index)] : [child]))
    .some(
      child =>
        child.xpos === 'VB' &&
        dependents(sentence, child.index).some(({ relation, form }) => relation === 'mark' && /^to$/i.test(form)),
    )

const isPerfect = (sentence: Scene, word: Token): boolean =>
  dependents(sentence, word.index).some(child => child.relation === 'aux' && lemmaOf(child) === 'have')

function isPredicated(sentence: Scene, word: Token, wanted: readonly string[], frame: Frame): boolean {
  if (fitsAny(sentence, calledAs(sentence, word, frame), wanted)) return true
  // "Tapped a banker to head it", "gave them a week to leave": parsers take the infinitive for a purpose, or hang it on the noun.
  // "walked free": for an adverb, too.
  const governed = (child: Token) =>
    (child.relation === 'advmod' && /^(?:ADJ|ADV)$/.test(child.upos)) ||
    child.relation === 'xcomp' ||
    (/^(?:advcl|acl)$/.test(child.relation) && child.xpos === 'VB')
  const under = [word.index, ...(frame.object === null || frame.borrowedObject ? [] : [frame.object])]
  return under
    .flatMap(index => dependents(sentence, index))
    .some(child => governed(child) && fitsAny(sentence, child.index, wanted))
}

/** "no longer", "not any more", "not anymore"; of a noun, "no sign". */
function hasEnded(sentence: Scene, word: Token): boolean {
  const adverbs = dependents(sentence, word.index).flatMap(child => [child, ...dependents(sentence, child.index)])
  return adverbs.some(child => {
    const before = sentence.tokens[child.index - 1]?.form.toLowerCase() ?? ''
    const form = child.form.toLowerCase()
    if (form === 'no' && child.relation === 'det' && child.head === word.index && word.upos === 'NOUN') return true
    if (form === 'longer') return before === 'no' || before === 'any'
    return form === 'anymore' || (form === 'more' && (before === 'any' || before === 'no') && child.upos === 'ADV')
  })
}

/** "not seen", "no units were seen", "nobody knows". */
function isDenied(sentence: Scene, word: Token, { subject, object }: Frame): boolean {
  // "found not guilty": the word may stand on what it is said to be.
  const on = dependents(sentence, word.index).flatMap(child =>
    child.relation === 'xcomp' && child.upos === 'ADJ' ? [child, ...dependents(sentence, child.index)] : [child],
  )
  const not = on.some(child => /^(?:not|n['’]t|never)$/i.test(child.form))
  return not || [subject, object].some(head => head !== null && isNone(sentence, head))
}

function isNone(sentence: Scene, head: number): boolean {
  const word = sentence.tokens[head]?.form.toLowerCase() ?? ''
  const before = sentence.tokens[head - 1]?.form.toLowerCase() ?? ''
  return (
    /^(?:nobody|none|nothing|no-one)$/.test(word) ||
    (word === 'one' && before === 'no') ||
    dependents(sentence, head).some(child => child.relation === 'det' && /^(?:no|neither)$/i.test(child.form))
  )
}

/** Of a verb it is its object that has an owner: "ordered her release". */
const ownedAt = (sentence: Scene, word: Token, { upos }: Trigger, { object }: Frame): Token =>
  (upos === 'VERB' && object !== null ? sentence.tokens[object] : undefined) ?? word

function isOwned(sentence: Scene, noun: Token, owners: readonly string[], frame: Frame): boolean {
  const before = dependents(sentence, noun.index).find(child => /^(?:nmod:poss|compound)$/.test(child.relation))
  if (before !== undefined && fitsAny(sentence, before.index, owners)) return true
  // Parsers take "her" for the one who is given the release.
  if (frame.recipient !== null && frame.object === noun.index && fitsAny(sentence, frame.recipient, owners)) return true
  return frame.obliques.some(phrase => phrase.preposition === 'of' && fitsAny(sentence, phrase.head, owners))
}

/** What "I" or "you" did is talk of everyday life, in quotes and letters, not politics. */
function speaksOfSelf(sentence: Scene, row: Trigger, frame: Frame): boolean {
  const subject = frame.subject === null ? undefined : sentence.tokens[frame.subject]
  return subject !== undefined && isSelf(lemmaOf(subject)) && /^(diplomacy|leadership|control|law|aid|order)\//.test(row.type)
}

const isSelf = oneOf('i you my your')

/** "An offensive against poverty", "advance toward peace", "destroyed their hopes": force is no more than a figure of speech here. */
function aimsAtNothing(sentence: Scene, row: Trigger, frame: Frame): boolean {
  if (!isOfForce(row.type)) return false
  const aims = phrases(sentence, frame).filter(({ preposition }) => AT.has(preposition))
  return [frame.object, ...aims.map(({ head }) => head)].some(
    head => head !== null && fits(sentence, head, ['@abstract']) && !(BURNT.test(row.type) && fits(sentence, head, ['field'])),
  )
}

/** "Burned the fields": of what is burned or wrecked a field is ground. */
const BURNT = /^(?:crowd\/arson|infrastructure\/)/

const FORCE =
  /^(?:fighting\/(?:clash|offensive|attack|bombing|air-strike)$|control\/advances|infrastructure\/(?:destroyed|damaged)|crowd\/arson)/
const isOfForce = remembered((type: string): boolean => FORCE.test(type))
const AT: ReadonlySet<string> = new Set(['against', 'on', 'of', 'toward', 'towards'])

/** A transitive row needs its object, unless it says otherwise. */
export function wantsObject(row: Trigger): boolean {
  return row.bare !== true && row.with === undefined && row.target[0] === 'object' && row.target.length === 1
}

/** In a passive the doer may go unsaid; otherwise what a row asks for must be there. */
function argumentHolds(
  sentence: Scene,
  head: number | null,
  wanted: readonly string[] | undefined,
  unwanted: readonly string[] | undefined,
  mayBeUnsaid: boolean,
): boolean {
  if (unwanted !== undefined && forbidden(sentence, head, unwanted)) return false
  if (wanted === undefined) return true
  return head === null ? mayBeUnsaid && wanted.some(want => UNSAID.has(want)) : fitsAny(sentence, head, wanted)
}

/** A doer of one of these classes may go unsaid in a passive; an earthquake or a bomber may not. */
const UNSAID = new Set(['@armed', '@name', '@pronoun', '@police', '@crowd', '@official', '@leader'])

/** Phrases of the word itself and of its object: which of the two a parser hangs them on is a toss-up. */
export function phrases(sentence: Scene, frame: Frame): readonly Oblique[] {
  if (frame.object === null) return frame.obliques
  const ofObject: Oblique[] = []
  for (const child of dependents(sentence, frame.object)) {
    const preposition =
      child.relation.startsWith('nmod') || child.relation === 'obl' ? prepositionOf(sentence, child.index) : null
    if (preposition !== null) ofObject.push({ preposition, head: child.index })
    if (preposition === 'of' && isOutOf(sentence, child.index)) ofObject.push({ preposition: 'out_of', head: child.index })
  }
  return ofObject.length === 0 ? frame.obliques : [...frame.obliques, ...ofObject]
}

function prepositionsHold(sentence: Scene, word: Token, row: Trigger, frame: Frame): boolean {
  if (row.with === undefined && row.without === undefined) return true
  if (row.without !== undefined && frame.obliques.some(phrase => row.without?.includes(phrase.preposition))) return false
  if (row.with === undefined) return true
  const { with: wanted, withHead } = row
  const suits = (head: number): boolean => withHead === undefined || fitsAny(sentence, head, withHead)
  if (phrases(sentence, frame).some(phrase => wanted.includes(phrase.preposition) && suits(phrase.head))) return true
  const from = Math.max(word.index, frame.passive ? -1 : (frame.object ?? -1))
  return wanted.some(preposition => {
    const head = followingPhrase(sentence, from, preposition)
    return head !== null && suits(head)
  })
}

/** Parsers hang phrases on the wrong word more often than they miss the preposition: the next one before a comma or verb will do. */
const WITHIN_WORDS = 8
/** "Against" leads to nothing else: "filed a lawsuit in the district court of the city against". */
const AGAINST_WORDS = 14

export function followingPhrase(sentence: Scene, from: number, preposition: string): number | null {
  const within = preposition === 'against' ? AGAINST_WORDS : WITHIN_WORDS
  for (let index = from + 1; index <= from + within; index++) {
    const token = sentence.tokens[index]
    if (token === undefined || token.upos === 'PUNCT' || token.upos === 'VERB' || token.upos === 'AUX') return null
    if (token.upos !== 'ADP' || lemmaOf(token) !== preposition || token.head <= index) continue
    const head = sentence.tokens[token.head]
    return head === undefined || isTime(head) || !/^(NOUN|PROPN|PRON|NUM)$/.test(head.upos) ? null : head.index
  }
  return null
}

const TIMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december day week month year hour minute morning afternoon evening night tonight midday today yesterday tomorrow weekend decade dawn noon midnight'.split(
    ' ',
  ),
)

export function isTime(token: Token | undefined): boolean {
  return token === undefined || (TIMES.has(lemmaOf(token)) && (token.upos === 'PROPN' || lemmaOf(token) !== 'march'))
}

function modifiersHold(sentence: Scene, word: Token, row: Trigger, frame: Frame): boolean {
  if (row.modifier === undefined && row.notModifier === undefined) return true
  const object = row.upos === 'VERB' && frame.object !== null ? sentence.tokens[frame.object] : undefined
  // "a team of medical experts": what is counted has its own.
  const whole = object === undefined ? null : portionedNoun(sentence, object)
  const modified = [
    word.index,
    ...(row.upos === 'VERB' ? whatIsModified(sentence, row, frame) : []),
    ...(whole === null ? [] : [whole.index]),
  ]
  const modifiers = modified.flatMap(index => modifierLemmas(sentence, index))
  if (row.notModifier?.some(lemma => modifiers.includes(lemma)) === true) return false
  return row.modifier === undefined || row.modifier.some(lemma => modifiers.includes(lemma))
}

/** The object, or without one the phrase that the row asks for: "went on hunger strike". */
function whatIsModified(sentence: Scene, row: Trigger, frame: Frame): readonly number[] {
  if (frame.object !== null) return [frame.object]
  const { with: wanted, withHead, modifier } = row
  if (wanted === undefined || withHead === undefined || modifier === undefined) return []
  return frame.obliques
    .filter(phrase => wanted.includes(phrase.preposition) && fitsAny(sentence, phrase.head, withHead))
    .map(({ head }) => head)
}

/** "aid convoy", "trucks with flour", "a plane carrying weapons": what describes or loads the subject. */
function isOf(sentence: Scene, head: number | null, wanted: readonly string[]): boolean {
  if (head === null) return false
  if (modifierLemmas(sentence, head).some(lemma => wanted.includes(lemma))) return true
  return dependents(sentence, head).some(({ index, relation }) => {
    if (/^(?:amod|compound)$/.test(relation)) return fits(sentence, index, wanted)
    if (relation.startsWith('nmod'))
      return /^(?:of|with)$/.test(prepositionOf(sentence, index) ?? '') && fitsAny(sentence, index, wanted)
    return relation === 'acl' && LOADED.has(lemmaOf(sentence.tokens[index] as Token)) && carries(sentence, index, wanted)
  })
}

const carries = (sentence: Scene, verb: number, wanted: readonly string[]): boolean =>
  dependents(sentence, verb).some(({ index, relation }) => /^ob[jl]/.test(relation) && fitsAny(sentence, index, wanted))

const LOADED: ReadonlySet<string> = new Set(['carry', 'load', 'bring', 'laden', 'deliver', 'transport', 'pack', 'fill'])

/** Lemmas of compounds and adjectives before the word, their own modifiers included: "surface-to-air missile attack". */
function modifierLemmas(sentence: Scene, index: number): readonly string[] {
  const found: string[] = []
  for (const child of dependents(sentence, index)) {
    if (!/^(compound|amod|nummod|advmod|nmod:desc|obl:npmod|obl:unmarked|nmod:unmarked)/.test(child.relation)) continue
    found.push(lemmaOf(child), child.form.toLowerCase())
    if (child.upos === 'NUM') found.push('@number')
    for (const inner of dependents(sentence, child.index)) if (/^(compound|amod)/.test(inner.relation)) found.push(lemmaOf(inner))
  }
  return found
}
