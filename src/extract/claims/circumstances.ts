import { MINUTES_A_DAY, minutesBetween } from '../../base/calendar.js'
import type { Span } from '../../base/span.js'
import { isPersonWord } from '../../lexicon/events/index.js'
import type { ClaimNumber, ClaimPlace, ClaimTime, Token } from '../../model/index.js'
import { clauseAround, isPredicate } from '../attributions/clause.js'
import type { NumberFound } from '../numbers/index.js'
import type { PlaceFound } from '../places/index.js'
import type { TimeFound } from '../times/index.js'
import { baseOf, childrenBy, headOf, headOfSpan, pathUp, type Tree } from '../tree.js'
import { deedsAt, isLatelyBefore, wordBefore } from './deed-times.js'
import { raisedBy } from './raising.js'

/** When, where and how many, each hung on the predicate whose clause it stands in: by the tree, not by nearness. */
export interface Circumstances {
  time(predicate: Token): (ClaimTime & { readonly rule: string }) | null
  /** The day named last before the predicate in its sentence, in whichever clause. */
  dayBefore(predicate: Token): (ClaimTime & { readonly rule: string }) | null
  place(predicate: Token): (ClaimPlace & { readonly rule: string }) | null
  /** A stretch up to the report in which it came about at some time: "in recent years", "so far this year". */
  stretch(predicate: Token): TimeFound | null
  numbers(predicate: Token): readonly ClaimNumber[]
  /** All of the sentence, in order. */
  readonly counted: readonly ClaimNumber[]
}

export function circumstancesIn(
  tree: Tree,
  times: readonly TimeFound[],
  places: readonly PlaceFound[],
  numbers: readonly NumberFound[],
  published: string | null,
): Circumstances {
  const when = times.filter(time => !isYardstick(tree, time))
  const placed = places.filter(place => place.literal && place.resolved !== null && !isElsewhere(tree, place))
  const placeOf = (found: readonly PlaceFound[]) => likeliestOf(tree, found)
  const byTime = groupByClause(tree, when, time => isLatelyBefore(published, time))
  const byPlace = groupByClause(tree, placed)
  const byNumber = groupByClause(
    tree,
    numbers.map(number => ({ ...number, ...number.words })),
  )
  return {
    time: predicate =>
      timeOf((byTime.get(predicate) ?? []).filter(time => headOfSpan(tree, time)?.head === predicate.index)) ??
      timeOf(byTime.get(predicate) ?? []) ??
      timeOf(within(tree, predicate, when)) ??
      timeOf(under(tree, predicate, byTime).filter(time => headOfSpan(tree, time)?.head === predicate.index)) ??
      timeOf(openingTime(tree, predicate, byTime)),
    dayBefore: predicate =>
      timeOf(
        when.filter(time => time.end <= predicate.start && isDay(time) && !isOnlyAStart(tree, headOfSpan(tree, time))).slice(-1),
      ),
    place: predicate =>
      placeOf(byPlace.get(predicate) ?? []) ??
      placeOf(within(tree, predicate, placed)) ??
      placeOf(under(tree, predicate, byPlace)) ??
      openingPlace(tree, predicate, byPlace, placeOf) ??
      placeOf(aboveRaised(tree, predicate, byPlace)) ??
      placeOf(aroundSight(tree, predicate, byPlace)),
    stretch: predicate => (byTime.get(predicate) ?? []).find(time => isStretch(tree, time)) ?? null,
    numbers: predicate => (byNumber.get(predicate) ?? []).map(bare),
    counted: numbers.map(bare),
  }
}

/** "12 percent fewer than a year earlier": what it is measured by, and not when it was. */
const isYardstick = (tree: Tree, { start }: Span): boolean => {
  const [before, last] = tree.tokens.filter(({ end }) => end <= start).slice(-2)
  return /^than$/iu.test(last?.form ?? before?.form ?? '') || (/^than$/iu.test(before?.form ?? '') && last?.upos === 'ADP')
}

const bare = ({ what, low, high, unit, words }: NumberFound): ClaimNumber => ({ what, low, high, unit, words })

function groupByClause<T extends Span>(
  tree: Tree,
  mentions: readonly T[],
  isLately: (mention: T) => boolean = () => true,
): Map<Token, T[]> {
  const groups = new Map<Token, T[]>()
  for (const mention of mentions) {
    const head = headOfSpan(tree, mention)
    if (head === null) continue
    for (const clause of clausesOf(tree, mention, head, isLately(mention)))
      groups.set(clause, [...(groups.get(clause) ?? []), mention])
  }
  return groups
}

/**
 * The clause that it stands in. "Since 2018, when troops retook it": the clause behind "when" is of that time, and no other; "was shot in the
 * square when gunmen opened fire": both.
 */
function clausesOf(tree: Tree, mention: Span, head: Token, isLately: boolean): readonly Token[] {
  const when = whenClause(tree, mention)
  if (when !== null && !/^(?:in|on|at)?$/u.test(caseOf(tree, mention))) return [when]
  const around = isOnlyAStart(tree, head) ? [] : (deedsAt(tree, head, isLately) ?? [clauseAround(tree, head)])
  return [when, ...around].filter((clause, at, all) => clause !== null && all.indexOf(clause) === at) as Token[]
}

/** "claimed to have entered the city on Sunday": what hangs on an infinitive is its own, and not its governor's. */
function within<T extends Span>(tree: Tree, predicate: Token, mentions: readonly T[]): readonly T[] {
  if (baseOf(predicate.relation) !== 'xcomp') return []
  return mentions.filter(mention => {
    const head = headOfSpan(tree, mention)
    return head !== null && !isOnlyAStart(tree, head) && nearestPredicate(tree, head) === predicate
  })
}

function nearestPredicate(tree: Tree, token: Token): Token | null {
  let at: Token | null = token
  for (let steps = 0; at !== null && steps < tree.tokens.length; steps++) {
    if (isPredicate(tree, at)) return at
    at = headOf(tree, at)
  }
  return null
}

/** Verbs of one who is where the thing is: it can be seen and heard from there alone. */
const SENSES: ReadonlySet<string> = new Set('see hear witness watch feel describe film photograph notice'.split(' '))

/** "Shots were heard across the town", "people in the town heard shots": where it was seen or heard it happened. */
function aroundSight<T extends Span>(tree: Tree, predicate: Token, byClause: ReadonlyMap<Token, readonly T[]>): readonly T[] {
  if (predicate.upos === 'VERB') return []
  const verb = headOf(tree, predicate)
  const isSeen = verb !== null && SENSES.has(verb.lemma.toLowerCase()) && ['obj', 'nsubj:pass'].includes(predicate.relation)
  return isSeen ? (byClause.get(clauseAround(tree, verb)) ?? []) : []
}

/** "The station in the town appeared abandoned": the clause is that of "appeared", which tells nothing by itself. */
function aboveRaised<T extends Span>(tree: Tree, predicate: Token, byClause: ReadonlyMap<Token, readonly T[]>): readonly T[] {
  const verb = headOf(tree, predicate)
  const isRaised = verb !== null && SEEMING.has(verb.lemma.toLowerCase()) && raisedBy(tree, verb) === predicate
  return isRaised ? (byClause.get(verb) ?? []) : []
}

const SEEMING: ReadonlySet<string> = new Set('appear seem look'.split(' '))

/** A day or a part of one; "now" is none. */
const isDay = ({ type, value, from, to }: TimeFound): boolean =>
  value !== 'PRESENT_REF' &&
  (type === 'DATE' || type === 'TIME') &&
  from !== null &&
  to !== null &&
  minutesBetween(from, to) <= MINUTES_A_DAY

/** "in recent years", "over the past decade", "years ago" and "so far this year" say no when; "for two years" says how long. */
function isStretch(tree: Tree, time: TimeFound): boolean {
  const words = tree.tokens
    .filter(({ start, end }) => start >= time.start && end <= time.end)
    .map(({ form }) => form.toLowerCase())
  if (time.value === 'PAST_REF') return /^(?:years|decades)$/u.test(words[0] ?? '')
  const before = tree.tokens.filter(({ end }) => end <= time.start).slice(-2)
  if (time.type === 'DATE')
    return words.join(' ') === 'this year' && before.map(({ form }) => form.toLowerCase()).join(' ') === 'so far'
  return (
    time.type === 'DURATION' &&
    /[YM]$/u.test(time.value) &&
    IN_THE_COURSE.test(before.at(-1)?.form ?? '') &&
    words.some(word => UP_TO_NOW.test(word))
  )
}

const IN_THE_COURSE = /^(?:in|during|over|within)$/iu
const UP_TO_NOW = /^(?:recent|last|past)$/u

/** "since 2018" says how long, not when. */
const isOnlyAStart = (tree: Tree, head: Token | null): boolean =>
  head !== null && childrenBy(tree, head, 'case', 'mark').some(child => /^(since|until|till)$/iu.test(child.form))

/** "2018, when troops retook it": the clause behind "when" is of that time. */
function whenClause(tree: Tree, mention: Span): Token | null {
  const next = tree.tokens.find(token => token.start >= mention.end)
  const word = next?.form === ',' ? tree.tokens[next.index + 1] : next
  if (word === undefined || word.form.toLowerCase() !== 'when') return null
  const verb = headOf(tree, word)
  return verb === null || verb.index < word.index ? null : verb
}

/** "the capture of Homs on Sunday was announced": what hangs on the event's own noun, though another verb rules its clause. */
function under<T extends Span>(tree: Tree, predicate: Token, byClause: ReadonlyMap<Token, readonly T[]>): readonly T[] {
  if (predicate.upos === 'VERB') return []
  const isUnder = (token: Token): boolean => {
    let at: Token | null = token
    for (let steps = 0; at !== null && steps < tree.tokens.length; steps++) {
      if (at === predicate) return true
      at = headOf(tree, at)
    }
    return false
  }
  return [...byClause.values()].flat().filter(mention => {
    const head = headOfSpan(tree, mention)
    return head !== null && !isOnlyAStart(tree, head) && isUnder(head)
  })
}

/**
 * "In Homs, rebels came in and soldiers fled": a place that opens the sentence holds for every clause joined to its own by "and". Not for what
 * somebody says there ("In Moscow, he said that…"), nor for what happened before or after, which may have been elsewhere.
 */
function openingPlace(
  tree: Tree,
  predicate: Token,
  byPlace: ReadonlyMap<Token, readonly PlaceFound[]>,
  placeOf: (found: readonly PlaceFound[]) => Placing | null,
): (ClaimPlace & { readonly rule: string }) | null {
  const first = predicate.relation === 'conj' ? headOf(tree, predicate) : null
  const opening = (first === null ? [] : (byPlace.get(first) ?? [])).filter(
    ({ start, end }) =>
      first !== null && end <= first.start && headOfSpan(tree, { start, end })?.relation.startsWith('obl') === true,
  )
  const place = placeOf(opening)
  return place === null ? null : { ...place, rule: `sentence/${place.rule}` }
}

/** "Yesterday gunmen came in and burned the hall": a day that opens the sentence holds for what the same ones did next. */
function openingTime(tree: Tree, predicate: Token, byTime: ReadonlyMap<Token, readonly TimeFound[]>): readonly TimeFound[] {
  const first = predicate.relation === 'conj' && predicate.upos === 'VERB' ? headOf(tree, predicate) : null
  if (first === null || first.upos !== 'VERB' || first.xpos !== predicate.xpos) return []
  if (childrenBy(tree, predicate, 'nsubj', 'nsubj:pass').length > 0) return []
  return (byTime.get(first) ?? []).filter(({ end }) => end <= first.start)
}

/** The first that can be set on the calendar and is a point or stretch of it, else the first of any kind. */
function timeOf(times: readonly TimeFound[]): (ClaimTime & { readonly rule: string }) | null {
  const dated = times.filter(time => time.type === 'DATE' || time.type === 'TIME')
  const best = dated.find(time => time.from !== null || time.to !== null) ?? dated[0]
  if (best === undefined) return null
  const { start, end, value, from, to, rule } = best
  return { mention: { start, end }, value, from, to, rule }
}

type Placing = ClaimPlace & { readonly rule: string }

/** "ran for Homs", "towards Homs", "like Homs in 2012", "after Homs": named, and not where it happened. */
const isElsewhere = (tree: Tree, place: PlaceFound): boolean =>
  /^(?:for|towards?|like|unlike|after|before|since|than)$/u.test(caseOf(tree, place)) ||
  isOfTheHospital(tree, place) ||
  isHome(tree, place)

/** "shot five pupils from Karsk": where they come from. */
function isHome(tree: Tree, place: PlaceFound): boolean {
  const head = headOfSpan(tree, place)
  const who = head?.relation === 'nmod' && caseOf(tree, place) === 'from' ? headOf(tree, head) : null
  return who !== null && isPersonWord(who.lemma.toLowerCase())
}

/** "were taken to the hospital in Karsk": where they were hurt is another question. */
function isOfTheHospital(tree: Tree, place: PlaceFound): boolean {
  const head = headOfSpan(tree, place)
  return (head === null ? [] : pathUp(tree, head).slice(0, 4)).some(
    (noun, at, path) =>
      TREATS.test(noun.lemma) &&
      path.slice(0, at).every(({ upos }) => upos !== 'VERB') &&
      /^(?:to|into)$/u.test(wordBefore(tree, noun)),
  )
}

const TREATS = /^(?:hospital|clinic|infirmary|morgue|mortuary)$/iu

/** The preposition before the place, or before the list that it stands in. */
function caseOf(tree: Tree, span: Span): string {
  let head = headOfSpan(tree, span)
  for (let steps = 0; head !== null && steps < tree.tokens.length; steps++) {
    const word = childrenBy(tree, head, 'case')[0]
    if (word !== undefined) return word.form.toLowerCase()
    head = /^(?:conj|compound)$/u.test(head.relation) ? headOf(tree, head) : null
  }
  return ''
}

/** "HOMS (with agencies) Soldiers fired in Hama": the first is where it was written. */
const isLoose = (tree: Tree, place: PlaceFound): boolean =>
  tree.tokens.every(({ start, upos }) => start >= place.start || upos === 'PUNCT') && caseOf(tree, place) === ''

/** The smallest of several: "in Damascus, Syria" happened in Damascus. */
function likeliestOf(tree: Tree, places: readonly PlaceFound[]): Placing | null {
  const rank = (place: PlaceFound): number => (isLoose(tree, place) ? 1 : 0) + (place.resolved?.kind === 'country' ? 2 : 0)
  const sized = [...places].sort((a, b) => rank(a) - rank(b) || (a.resolved?.radiusKm ?? 0) - (b.resolved?.radiusKm ?? 0))
  const best = sized[0]
  if (best?.resolved == null) return null
  const { start, end, rule } = best
  const { name, lat, lon, radiusKm, country } = best.resolved
  return { mention: { start, end }, name, lat, lon, radiusKm, country, rule }
}
