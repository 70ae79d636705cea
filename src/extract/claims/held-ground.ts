import { WEEKDAYS } from '../../lexicon/calendar.js'
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

/** Sentences for which a town that was named is still spoken of. */
export const SPOKEN_OF = 3

/** "the city", "the town": which one, the rest of the clause says. */
export const isBareGround = (place: Token): boolean => GROUND.has(place.lemma.toLowerCase())

const GROUND: ReadonlySet<string> = new Set('city town village capital province district region area territory'.split(' '))

export const isFacility = ({ lemma, upos }: Token): boolean =>
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

/** "the [whole] camp": how much of it is no part of its name. */
export const isOfName = ({ upos, form }: Token): boolean => !LEFT_OUT.has(upos) && !/^(?:whole|entire|all)$/iu.test(form)

export const SEATS: ReadonlySet<string> = new Set('palace television broadcaster tv parliament presidency radio'.split(' '))

/** Sentences within which a facility is remembered by its name. */
const FURTHEST_BACK = 60

/** "the airport", "the base": the one that was named last. */
export function lastFacility(
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
export const isDescribed = (tree: Tree, noun: Token): boolean =>
  noun.upos === 'NOUN' && childrenBy(tree, noun, 'compound', 'amod', 'nmod').length > 0

export const isNamed = (tree: Tree, noun: Token): boolean =>
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
const HOUR = new RegExp(
  `^(?:\\d|half|noon|midnight|midday|dawn|dusk|sunrise|nightfall|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|${WEEKDAYS})`,
  'iu',
)

/** "the house of the provincial government": it says itself which house. */
export const isToldApart = (tree: Tree, head: Token): boolean =>
  childrenBy(tree, head, 'nmod').some(
    ({ upos, index }) => upos === 'NOUN' && tree.tokens[head.index + 1]?.form === 'of' && index > head.index,
  )

export const THERE = /^(?:there|here)$/iu

/** "the", "its", "all of" are no part of a name. */
const LEFT_OUT: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADP', 'PUNCT'])
