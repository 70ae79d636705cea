import { overlaps } from '../../base/span.js'
import type { Token } from '../../model/index.js'
import type { PlaceFound } from '../places/index.js'
import { childrenBy, nounPhrase, type Tree, textOf } from '../tree.js'
import {
  type Ground,
  isBareGround,
  isDescribed,
  isFacility,
  isNamed,
  isOfName,
  lastFacility,
  SPOKEN_OF,
  THERE,
  withoutHour,
} from './held-ground.js'
import { besideOf, lastNamed, mainTown, nameOf, placesSince, TOWN, townOf, townOfTeller } from './held-name.js'

/** Null where the words name no ground that could be found again. */
export const nameOfHeld = (ground: Ground, head: Token, placeName: string | null): string | null =>
  besideOf(ground, head) ??
  nameOf(ground, head) ??
  (isBareGround(head)
    ? (placeName ?? lastNamed(ground, head) ?? groundMeant(ground, head))
    : /^(?:it|them)$/iu.test(head.form)
      ? meantByIt(ground, head)
      : siteOf(ground, head, placeName))

/** "The town is theirs": the one that the report is about, or that they who tell it are of, where none was named before. */
const groundMeant = (ground: Ground, head: Token): string | null =>
  /^(?:city|town|village)$/iu.test(head.lemma) && /^the$/iu.test(childrenBy(ground.tree, head, 'det')[0]?.form ?? '')
    ? (mainTown(ground) ?? townOfTeller(ground) ?? meantByIt(ground, head))
    : null

/** "Rebels took Vessen. The army won it back": what was taken, before what else was named, here or in the sentence before. */
function meantByIt(ground: Ground, head: Token): string | null {
  const { trees, tree, everywhere } = ground
  const here = tree.sentence.index
  for (let at = here; at >= Math.max(0, here - 1); at--) {
    const where = trees[at]
    if (where === undefined) continue
    const places = everywhere.filter(({ literal, sentence }) => literal && sentence === at)
    const there: Ground = { ...ground, tree: where, places }
    const said = where.tokens.filter(token => at < here || token.index < head.index)
    for (const relation of HELD_AS)
      for (const token of said.filter(each => relation.test(each.relation)).toReversed()) {
        const isGround =
          isFacility(token) ||
          isBareGround(token) ||
          places.some(place => overlaps(token, place)) ||
          (token.upos === 'PROPN' &&
            /^(?:obj|nsubj:pass)$/u.test(token.relation) &&
            (ground.actors.at(at, token)?.kind ?? 'other') === 'other')
        const name = isGround ? (nameOf(there, token) ?? (isFacility(token) ? siteOf(there, token, null) : null)) : null
        if (name !== null) return name
      }
  }
  return null
}

/** What is taken stands as an object before all, then as a subject, then behind a preposition. */
const HELD_AS: readonly RegExp[] = [/^obj$/u, /^nsubj/u, /^obl|^nmod$/u]

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
  const words = phrase.slice(phrase.findIndex(word => isOfName(word) && /^(?:NOUN|PROPN|ADJ|NUM|VERB)$/u.test(word.upos)))
  if (words.length === 0) return null
  const before =
    words.length > 1
      ? null
      : ((ANY_SITE.has(head.lemma.toLowerCase()) ? siteNamedBefore(ground, head) : null) ??
        lastFacility(trees, tree, head, text, isDescribed))
  const town = /^the$/iu.test((childrenBy(tree, head, 'det')[0] ?? strayArticle(tree, head))?.form ?? '')
    ? townOf(ground, placeName)
    : null
  const name = before ?? textOf(text, words)
  return town === null || name.includes(town) ? name : `${town} ${name}`
}

/** "The", "every", "the governor's": a site that is known; a force is in "its barracks" at all times. */
const isDefinite = (tree: Tree, head: Token): boolean =>
  childrenBy(tree, head, 'det', 'nmod:poss').some(({ form, upos }) => upos !== 'PRON' && !/^(?:an?|no|some|any)$/iu.test(form)) ||
  strayArticle(tree, head) !== null ||
  // "most stations", "all bridges"
  (/S$/u.test(head.xpos) && childrenBy(tree, head, 'det', 'amod').some(({ form }) => /^(?:most|all|both|many)$/iu.test(form)))

/** "[the] port and the radio station": parsers hang the first article on the second noun. */
function strayArticle(tree: Tree, head: Token): Token | null {
  const before = tree.tokens[head.index - 1]
  const second = before?.relation === 'det' ? tree.tokens[before.head] : undefined
  return before !== undefined && second?.relation === 'conj' && second.head === head.index ? before : null
}

/** "City hall has been in its hands": there is one in a town, and it goes without an article. */
const isTownHall = (tree: Tree, head: Token): boolean =>
  head.lemma.toLowerCase() === 'hall' && childrenBy(tree, head, 'compound').some(({ form }) => /^(?:city|town)$/iu.test(form))

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

const INDOORS: ReadonlySet<string> = new Set(
  'floor storey corridor wing lobby stairwell hallway entrance perimeter corner gate access runway tarmac apron'.split(' '),
)
/** Words for any site: which one, was said before. */
const ANY_SITE: ReadonlySet<string> = new Set('building installation institution compound complex premises facility'.split(' '))
