/** What a place is called that somebody holds, gains or loses: its name on the map, or the words that tell it apart from others. */
import { seek } from '../../base/seek.js'
import { overlaps } from '../../base/span.js'
import { nationIn } from '../../knowledge/nations.js'
import { REPORTING_VERBS } from '../../lexicon/reporting/verbs.js'
import type { Token } from '../../model/index.js'
import { mainCity, type PlaceFound } from '../places/index.js'
import { nounPhrase, type Tree, textOf } from '../tree.js'
import {
  type Ground,
  isBareGround,
  isFacility,
  isNamed,
  isOfName,
  isToldApart,
  lastFacility,
  SEATS,
  SPOKEN_OF,
  withoutHour,
} from './held-ground.js'

/** "Insurgents held the entire province": the ground of that kind that was named last. */
export function lastNamed({ tree, everywhere, trees }: Ground, head: Token): string | null {
  const isCapital = head.lemma.toLowerCase() === 'capital'
  for (let at = seek(everywhere, head.start) - 1; at >= 0; at--) {
    const place = everywhere[at]
    // A capital stays the one it was; a town is meant only for as long as it is spoken of.
    if (place === undefined || (!isCapital && tree.sentence.index - place.sentence > SPOKEN_OF)) return null
    const { literal, resolved, end } = place
    if (!literal || resolved === null || resolved.kind === 'country' || end > head.start) continue
    if (isOfDateline(trees, place) || isYetToCome(trees, place)) continue
    if (isCapital ? nationIn(resolved.name)?.alone === true : /^(?:city|town|village|region|capital)$/u.test(resolved.kind))
      return resolved.name
  }
  return null
}

/** "We will go to Karsk": nobody is there yet. */
function isYetToCome(trees: readonly Tree[], place: PlaceFound): boolean {
  const tree = trees[place.sentence]
  const name = tree?.tokens.find(token => overlaps(token, place))
  if (tree === undefined || name === undefined || !/^(?:to|towards?|on|for)$/iu.test(tree.tokens[name.index - 1]?.form ?? ''))
    return false
  let verb = tree.tokens[name.head]
  while (verb !== undefined && verb.upos !== 'VERB') verb = verb.head < 0 ? undefined : tree.tokens[verb.head]
  return verb?.xpos === 'VB'
}

/** Where it was written is not what it is about. */
const isOfDateline = (trees: readonly Tree[], { sentence }: PlaceFound): boolean =>
  trees[sentence]?.sentence.passage === 'dateline'

/** The places that were named in this sentence and so many before it. */
export function placesSince({ everywhere, trees, tree }: Ground, back: number): readonly PlaceFound[] {
  const first = trees[Math.max(0, tree.sentence.index - back)]?.sentence.start ?? 0
  const since = everywhere.slice(seek(everywhere, first), seek(everywhere, tree.sentence.end))
  return since.filter(place => !isOfDateline(trees, place))
}

/** "the last village before Karsk": told apart by the place that it lies beside, whatever the tree hung that on. */
export function besideOf({ tree, places, text }: Ground, head: Token): string | null {
  const preposition = tree.tokens[head.index + 1]
  const isStreet = STREETS.has(head.lemma.toLowerCase())
  if (
    preposition === undefined ||
    !(isBareGround(head) || isStreet) ||
    !/^(?:before|near|outside|beyond|behind|around)$/iu.test(preposition.form)
  )
    return null
  const next = tree.tokens[head.index + 2]
  const place = places.find(each => next !== undefined && overlaps(next, each))
  const first = nounPhrase(tree, head).find(isOfName)
  if (first === undefined) return null
  if (place !== undefined) return text.slice(first.start, place.end)
  // "the streets around Parliament", "the roads near the court": of no house, and told apart by one.
  const site = isStreet
    ? tree.tokens.slice(head.index + 2, head.index + 4).find(token => isFacility(token) || token.upos === 'PROPN')
    : undefined
  return site === undefined ? null : text.slice(first.start, site.end)
}

const STREETS: ReadonlySet<string> = new Set('street road avenue area junction crossroad crossroads square'.split(' '))

/**
 * The place's name on the map where the phrase is no more than that; the phrase itself where it says more: "the Karsk airfield", "the
 * buffer zone of the Vessen Heights" are other places than Karsk and Vessen.
 */
export function nameOf({ tree, places, text, trees }: Ground, head: Token): string | null {
  const own =
    places.find(place => overlaps(head, place)) ?? (head.form.toLowerCase() === 'it' ? placeBefore(places, head) : undefined)
  if (own !== undefined) return own.resolved?.name ?? own.name
  // A noun that heads its clause has the rest of it below it.
  const whole = nounPhrase(tree, head)
  const verb = whole.findIndex(
    ({ index }) => index > head.index && tree.tokens.slice(head.index, index).some(({ upos }) => upos === 'AUX'),
  )
  const phrase = withoutHour(verb < 0 ? whole : whole.slice(0, verb), head).filter(
    ({ form }) => !/^(?:it|them)sel(?:f|ves)$/iu.test(form),
  )
  const inside = places.filter(place => phrase.some(token => overlaps(token, place)))
  // "villages such as Karsk", "the city of Karsk"
  const [first] = inside
  const between = first === undefined ? '' : text.slice(head.end, first.start)
  if (first !== undefined && SETTLEMENTS.has(head.lemma.toLowerCase()) && first.start > head.end && NAMES.test(between))
    return first.resolved?.name ?? first.name
  // "the localities of Karsk and Vessen", of which no map knows.
  const known =
    SETTLEMENTS.has(head.lemma.toLowerCase()) && tree.tokens[head.index + 1]?.form === 'of'
      ? properFrom(tree, head.index + 2)
      : []
  if (known.length > 0) return textOf(text, known)
  const named = inside.length > 0 || phrase.some(token => token.upos === 'PROPN')
  if (!named && isFacility(head))
    return seatOf(phrase, text) ?? (isToldApart(tree, head) ? null : lastFacility(trees, tree, head, text, isNamed))
  const told =
    named || (ENCLOSED.has(head.lemma.toLowerCase()) && phrase.some(token => /^(compound|amod)$/u.test(token.relation)))
  if (!told) return null
  const from = phrase.findIndex(isOfName)
  return textOf(text, phrase.slice(Math.max(from, 0)))
}

/** The words of a name that begins at one. */
function properFrom({ tokens }: Tree, at: number): readonly Token[] {
  const end = tokens.findIndex(({ index, upos }) => index >= at && upos !== 'PROPN')
  return tokens.slice(at, end < 0 ? tokens.length : end)
}

/** "the presidential palace", "the television building": a seat of the state is told apart by what it is. */
function seatOf(phrase: readonly Token[], text: string): string | null {
  const words = phrase.filter(isOfName)
  return words.length > 1 && words.some(({ lemma }) => SEATS.has(lemma.toLowerCase())) ? textOf(text, words) : null
}

/** The town of the clause, or the only one that was named in this sentence and those just before, or else the one that the report is about. */
export function townOf(ground: Ground, placeName: string | null): string | null {
  // What the sentence itself names is nearer than what the text spoke of before; a region may bear the name of its town.
  const namesIn = (places: readonly PlaceFound[], kinds: RegExp) => {
    const towns = places.filter(({ literal, resolved }) => literal && kinds.test(resolved?.kind ?? ''))
    const apart = towns.filter(place => !isWhereTold(ground.trees, place))
    return new Set((apart.length > 0 ? apart : towns).flatMap(({ resolved }) => resolved?.name ?? []))
  }
  const here = namesIn(ground.places, TOWN)
  const named = here.size > 0 ? here : namesIn(ground.places, /^region$/u)
  if (named.size === 1) return [...named][0] ?? null
  const near = namesIn(placesSince(ground, SPOKEN_OF), TOWN)
  if (placeName !== null && near.has(placeName)) return placeName
  if (near.size === 1) return [...near][0] ?? null
  const main = mainTown(ground)
  return main !== null && (near.size === 0 || near.has(main)) ? main : null
}

/** Where most of what the report names lies. */
export function mainTown({ everywhere, trees }: Ground): string | null {
  const towns = everywhere.flatMap(place =>
    place.literal &&
    place.resolved !== null &&
    TOWN.test(place.resolved.kind) &&
    !isOfDateline(trees, place) &&
    !isWhereTold(trees, place)
      ? [place.resolved]
      : [],
  )
  return towns.length < LEAST_MENTIONS ? null : (mainCity(towns)?.name ?? null)
}

const LEAST_MENTIONS = 2
const TELLING: ReadonlySet<string> = new Set(REPORTING_VERBS.map(({ lemma }) => lemma))

/** "A source in Vessen told the agency": where they are who tell it, or to whom. */
function isWhereTold(trees: readonly Tree[], place: PlaceFound): boolean {
  const tree = trees[place.sentence]
  let at = tree?.tokens.find(token => overlaps(token, place))
  for (let steps = 0; tree !== undefined && at !== undefined && PHRASAL.test(at.relation) && steps < MOST_STEPS; steps++)
    at = tree.tokens[at.head]
  return at?.upos === 'VERB' && TELLING.has(at.lemma)
}

/** Within a clause, and in no clause that is told. */
const PHRASAL = /^(?:nmod|obl|nsubj|obj|iobj|compound|flat|appos|amod)/u
const MOST_STEPS = 6

/** "The town is ours, the governor of Vessen said": of whose town the teller is. */
export function townOfTeller({ tree, everywhere, trees }: Ground): string | null {
  const own = everywhere.filter(place => {
    if (place.sentence !== tree.sentence.index) return false
    const token = tree.tokens.find(each => overlaps(each, place))
    const before = token === undefined ? undefined : tree.tokens[token.index - 1]
    return before?.form === 'of' && isWhereTold(trees, place)
  })
  const [one] = own
  return one !== undefined && own.length === 1 ? (one.resolved?.name ?? one.name) : null
}

export const TOWN = /^(?:city|town|village|capital)$/u

/** "left Karsk before rebels took it": the place named last. */
const placeBefore = (places: readonly PlaceFound[], head: Token): PlaceFound | undefined =>
  places.filter(place => place.end <= head.start && place.resolved?.kind !== 'country').at(-1)

/** "The last village before Karsk" is another one than Karsk. */
const NAMES = /^,?\s+(?:(?:of|such as|like|including|called|named|around)\s+)?(?:the\s+)?$/u

const SETTLEMENTS: ReadonlySet<string> = new Set(
  'city town village capital hamlet province governorate locality township commune municipality borough settlement district suburb'.split(
    ' ',
  ),
)

/** What a word before it tells apart well enough: "the buffer zone". */
const ENCLOSED: ReadonlySet<string> = new Set('zone strip enclave corridor peninsula valley'.split(' '))
