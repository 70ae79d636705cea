/** What a place is called that somebody holds, gains or loses: its name on the map, or the words that tell it apart from others. */
import { seek } from '../../base/seek.js'
import { overlaps } from '../../base/span.js'
import { nationIn } from '../../knowledge/nations.js'
import { inWordClass } from '../../lexicon/events/index.js'
import type { Token } from '../../model/index.js'
import type { Scene } from '../events/index.js'
import type { Actors } from '../names/actors.js'
import type { PlaceFound } from '../places/index.js'
import { childrenBy, nounPhrase, type Tree, textOf } from '../tree.js'

/** What naming a held place needs. */
export interface Ground {
  readonly tree: Tree
  readonly scene: Scene
  readonly actors: Actors
  /** Literal places of the sentence, resolved or not. */
  readonly places: readonly PlaceFound[]
  readonly text: string
  /** The words of the sentence that make claims. */
  readonly claimed: ReadonlySet<Token>
  /** All places of the report, in order. */
  readonly everywhere: readonly PlaceFound[]
  /** All sentences of the report. */
  readonly trees: readonly Tree[]
}

/** Null where the words name no ground that could be found again. */
export const nameOfHeld = (ground: Ground, head: Token, placeName: string | null): string | null =>
  besideOf(ground, head) ??
  nameOf(ground, head) ??
  (isBareGround(head) ? (placeName ?? lastNamed(ground, head)) : siteOf(ground, head, placeName))

/** Sentences for which a town that was named is still spoken of. */
const SPOKEN_OF = 3

/** "Insurgents held the entire province": the ground of that kind that was named last. */
function lastNamed({ tree, everywhere, trees }: Ground, head: Token): string | null {
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
function placesSince({ everywhere, trees, tree }: Ground, back: number): readonly PlaceFound[] {
  const first = trees[Math.max(0, tree.sentence.index - back)]?.sentence.start ?? 0
  const since = everywhere.slice(seek(everywhere, first), seek(everywhere, tree.sentence.end))
  return since.filter(place => !isOfDateline(trees, place))
}

/** "the last village before Karsk": told apart by the place that it lies beside, whatever the tree hung that on. */
function besideOf({ tree, places, text }: Ground, head: Token): string | null {
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

/** "the city", "the town": which one, the rest of the clause says. */
const isBareGround = (place: Token): boolean => GROUND.has(place.lemma.toLowerCase())

const GROUND: ReadonlySet<string> = new Set('city town village capital province district region area territory'.split(' '))

/**
 * The place's name on the map where the phrase is no more than that; the phrase itself where it says more: "the Karsk airfield", "the
 * buffer zone of the Vessen Heights" are other places than Karsk and Vessen.
 */
function nameOf({ tree, places, text, trees }: Ground, head: Token): string | null {
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
  const from = phrase.findIndex(token => !LEFT_OUT.has(token.upos))
  return textOf(text, phrase.slice(Math.max(from, 0)))
}

/** The words of a name that begins at one. */
function properFrom({ tokens }: Tree, at: number): readonly Token[] {
  const end = tokens.findIndex(({ index, upos }) => index >= at && upos !== 'PROPN')
  return tokens.slice(at, end < 0 ? tokens.length : end)
}

const isFacility = ({ lemma, upos }: Token): boolean =>
  upos === 'NOUN' &&
  (kindOf({ lemma }) === 'square' ||
    inWordClass(lemma.toLowerCase(), '@facility') ||
    SEATS.has(lemma.toLowerCase()) ||
    OFFICES.has(lemma.toLowerCase()) ||
    OPEN_SITES.has(lemma.toLowerCase()))

/** No house, and known by its kind where it is held. */
const OPEN_SITES: ReadonlySet<string> = new Set(
  'embankment dyke levee ridge hilltop riverbank riverside shore beach canal'.split(' '),
)

const OFFICES: ReadonlySet<string> = new Set(
  'administration hall centre center studio council governorate directorate'.split(' '),
)

/** "the presidential palace", "the television building": a seat of the state is told apart by what it is. */
function seatOf(phrase: readonly Token[], text: string): string | null {
  const words = phrase.filter(isOfName)
  return words.length > 1 && words.some(({ lemma }) => SEATS.has(lemma.toLowerCase())) ? textOf(text, words) : null
}

const isOfName = ({ upos }: Token): boolean => !LEFT_OUT.has(upos)

const SEATS: ReadonlySet<string> = new Set('palace television broadcaster tv parliament presidency radio'.split(' '))

/** Sentences within which a facility is remembered by its name. */
const FURTHEST_BACK = 60

/** "the airport", "the base": the one that was named last. */
function lastFacility(
  trees: readonly Tree[],
  tree: Tree,
  head: Token,
  text: string,
  isMeant: (tree: Tree, noun: Token) => boolean,
): string | null {
  if (!childrenBy(tree, head, 'det').some(({ form }) => /^(?:the|that|this)$/iu.test(form))) return null
  const here = tree.sentence.index
  for (let at = here; at >= Math.max(0, here - FURTHEST_BACK); at--) {
    const before = trees[at]
    if (before === undefined) continue
    const found = before.tokens.findLast(
      token =>
        kindsOf(before, token).includes(kindOf(head)) && (before !== tree || token.index < head.index) && isMeant(before, token),
    )
    if (found === undefined) continue
    const phrase = nounPhrase(before, found)
    return textOf(text, phrase.slice(Math.max(0, phrase.findIndex(isOfName))))
  }
  return null
}

/** "the airfield" is the airport that was named. */
const kindOf = ({ lemma }: Pick<Token, 'lemma'>): string => SAME_KIND[lemma.toLowerCase()] ?? lemma.toLowerCase()

/** "Plaza Karsk" is a square, "Fort Karsk" a fort, whatever heads the name. */
const kindsOf = (tree: Tree, token: Token): readonly string[] => [
  kindOf(token),
  ...(token.upos === 'PROPN' ? childrenBy(tree, token, 'compound').map(kindOf) : []),
]

const SAME_KIND: Readonly<Record<string, string>> = { airfield: 'airport', airstrip: 'airport', plaza: 'square' }

/** "the provincial building": told apart from other buildings, though without a name. */
const isDescribed = (tree: Tree, noun: Token): boolean =>
  noun.upos === 'NOUN' && childrenBy(tree, noun, 'compound', 'amod', 'nmod').length > 0

const isNamed = (tree: Tree, noun: Token): boolean =>
  /^(?:NOUN|PROPN)$/u.test(noun.upos) &&
  childrenBy(tree, noun, 'compound', 'nmod', 'amod', 'flat').some(({ upos }) => upos === 'PROPN')

/** "the TNG building at half past nine": an hour that the parser hung on a noun is no part of a name. */
export function withoutHour(phrase: readonly Token[], head: Token): readonly Token[] {
  const at = phrase.findIndex(
    ({ form, index }, place) => index > head.index && BEFORE_HOUR.test(form) && HOUR.test(phrase[place + 1]?.form ?? ''),
  )
  return at < 0 ? phrase : phrase.slice(0, at)
}

const BEFORE_HOUR = /^(?:on|at|by|around|about|before|after|since|until|from|shortly)$/iu
const HOUR =
  /^(?:\d|half|noon|midnight|midday|dawn|dusk|sunrise|nightfall|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/iu

/**
 * A site without a name goes by the words for it: "the terminal building", with the town that the clause, or what was said just before, puts
 * it in, where that is one alone. "All four floors", "there": of or in the site that was spoken of.
 */
function siteOf(ground: Ground, head: Token, placeName: string | null): string | null {
  const { tree, trees, text } = ground
  // "Its gates" are of whatever "it" is.
  const isOfIt = childrenBy(tree, head, 'nmod').some(({ upos, relation }) => upos === 'PRON' && relation === 'nmod:poss')
  // "the city and its airport"
  const owner = isOfIt && head.relation === 'conj' && isFacility(head) ? tree.tokens[head.head] : undefined
  const whole =
    owner === undefined ? null : (nameOf(ground, owner) ?? (isBareGround(owner) ? (placeName ?? lastNamed(ground, owner)) : null))
  if (whole !== null) return `${whole} ${text.slice(head.start, head.end)}`
  if (THERE.test(head.form) || INDOORS.has(head.lemma.toLowerCase())) return isOfIt ? null : spokenOf(ground, head)
  if (!isFacility(head) || !(isDefinite(tree, head) || isTownHall(tree, head))) return null
  const phrase = withoutHour(nounPhrase(tree, head), head).filter(({ form }) => !/^(?:it|them)sel(?:f|ves)$/iu.test(form))
  const words = phrase.slice(phrase.findIndex(({ upos }) => /^(?:NOUN|PROPN|ADJ|NUM|VERB)$/u.test(upos)))
  if (words.length === 0) return null
  const before =
    words.length > 1
      ? null
      : ((ANY_SITE.has(head.lemma.toLowerCase()) ? siteNamedBefore(ground, head) : null) ??
        lastFacility(trees, tree, head, text, isDescribed))
  const town = /^the$/iu.test(childrenBy(tree, head, 'det')[0]?.form ?? '') ? townOf(ground, placeName) : null
  const name = before ?? textOf(text, words)
  return town === null || name.includes(town) ? name : `${town} ${name}`
}

/** "the house of the provincial government": it says itself which house. */
const isToldApart = (tree: Tree, head: Token): boolean =>
  childrenBy(tree, head, 'nmod').some(
    ({ upos, index }) => upos === 'NOUN' && tree.tokens[head.index + 1]?.form === 'of' && index > head.index,
  )

/** "The", "every", "the governor's": a site that is known; a force is in "its barracks" at all times. */
const isDefinite = (tree: Tree, head: Token): boolean =>
  childrenBy(tree, head, 'det', 'nmod:poss').some(({ form, upos }) => upos !== 'PRON' && !/^(?:an?|no|some|any)$/iu.test(form)) ||
  // "most stations", "all bridges"
  (/S$/u.test(head.xpos) && childrenBy(tree, head, 'det', 'amod').some(({ form }) => /^(?:most|all|both|many)$/iu.test(form)))

/** "City hall has been in its hands": there is one in a town, and it goes without an article. */
const isTownHall = (tree: Tree, head: Token): boolean =>
  head.lemma.toLowerCase() === 'hall' && childrenBy(tree, head, 'compound').some(({ form }) => /^(?:city|town)$/iu.test(form))

const THERE = /^(?:there|here)$/iu
const INDOORS: ReadonlySet<string> = new Set(
  'floor storey corridor wing lobby stairwell hallway entrance perimeter corner gate access runway tarmac apron'.split(' '),
)
/** Words for any site: which one, was said before. */
const ANY_SITE: ReadonlySet<string> = new Set('building installation institution compound complex premises facility'.split(' '))

/** "The building", of a site that was called by its name shortly before. */
function siteNamedBefore({ trees, tree, text }: Ground, head: Token): string | null {
  const here = tree.sentence.index
  for (let at = here; at >= Math.max(0, here - 2 * SPOKEN_OF); at--) {
    const before = trees[at]
    const found = before?.tokens.findLast(
      token => (at < here || token.index < head.index) && isFacility(token) && isNamed(before, token),
    )
    if (before === undefined || found === undefined) continue
    const phrase = withoutHour(nounPhrase(before, found), found)
    return textOf(text, phrase.slice(Math.max(0, phrase.findIndex(isOfName))))
  }
  return null
}

/** The town of the clause, or the only one that was named in this sentence and those just before. */
function townOf(ground: Ground, placeName: string | null): string | null {
  // What the sentence itself names is nearer than what the text spoke of before; a region may bear the name of its town.
  const here = (kinds: RegExp) =>
    new Set(
      ground.places.flatMap(({ literal, resolved }) =>
        literal && resolved !== null && kinds.test(resolved.kind) ? [resolved.name] : [],
      ),
    )
  const named = here(TOWN).size > 0 ? here(TOWN) : here(/^region$/u)
  if (named.size === 1) return [...named][0] ?? null
  const near = new Set(
    placesSince(ground, SPOKEN_OF).flatMap(({ literal, resolved }) =>
      literal && resolved !== null && TOWN.test(resolved.kind) ? [resolved.name] : [],
    ),
  )
  if (placeName !== null && near.has(placeName)) return placeName
  return near.size === 1 ? ([...near][0] ?? null) : null
}

const TOWN = /^(?:city|town|village|capital)$/u

/** The site or town that was named last, here or shortly before. */
function spokenOf(ground: Ground, head: Token): string | null {
  const { trees, tree } = ground
  const here = tree.sentence.index
  // "There" is where the last sentence was; corners and gates stay those of the site for a while.
  const back = THERE.test(head.form) ? 1 : SPOKEN_OF
  for (let at = here; at >= Math.max(0, here - back); at--) {
    const where = trees[at]
    if (where === undefined) continue
    const there: Ground = { ...ground, tree: where }
    const places = placesSince(there, 0).filter(({ literal }) => literal)
    const beside: Ground = { ...there, places }
    const sites = where.tokens.filter(
      token => (at < here || token.index < head.index) && (isFacility(token) || places.some(place => overlaps(token, place))),
    )
    // Gates and runways are a site's before they are a town's.
    const nearest = sites.toReversed()
    for (const token of [...nearest.filter(isFacility), ...nearest.filter(site => !isFacility(site))]) {
      const name = isFacility(token)
        ? (nameOf(beside, token) ?? siteOf(beside, token, null))
        : (squareNamed(places, token) ?? townNamed(places, token))
      if (name !== null) return name
    }
  }
  return null
}

/** A square has its name, and seldom stands on the map. */
const squareNamed = (places: readonly PlaceFound[], token: Token): string | null =>
  places.find(
    ({ start, end, name, resolved }) => start <= token.start && token.end <= end && resolved === null && SQUARE.test(name),
  )?.name ?? null

const SQUARE = /\b(?:plaza|square|piazza|maidan)\b/i

const townNamed = (places: readonly PlaceFound[], token: Token): string | null =>
  places.find(place => overlaps(token, place) && TOWN.test(place.resolved?.kind ?? ''))?.resolved?.name ?? null

/** "left Karsk before rebels took it": the place named last. */
const placeBefore = (places: readonly PlaceFound[], head: Token): PlaceFound | undefined =>
  places.filter(place => place.end <= head.start && place.resolved?.kind !== 'country').at(-1)

/** "The last village before Karsk" is another one than Karsk. */
const NAMES = /^,?\s+(?:(?:of|such as|like|including|called|named|around)\s+)?(?:the\s+)?$/u

const SETTLEMENTS: ReadonlySet<string> = new Set(
  'city town village capital hamlet port province governorate locality township commune municipality borough settlement district suburb'.split(
    ' ',
  ),
)

/** What a word before it tells apart well enough: "the buffer zone". */
const ENCLOSED: ReadonlySet<string> = new Set('zone strip enclave corridor peninsula valley'.split(' '))

/** "the", "its", "all of" are no part of a name. */
const LEFT_OUT: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADP', 'PUNCT'])
