import { overlaps } from '../../base/span.js'
import type { ClaimControl, Token } from '../../model/index.js'
import { controlOf, type EventFound, type Scene } from '../events/index.js'
import type { Actors } from '../names/actors.js'
import type { PlaceFound } from '../places/index.js'
import { nounPhrase, spansOf, type Tree, textOf } from '../tree.js'

/** What naming a held place needs. */
export interface Ground {
  readonly tree: Tree
  readonly scene: Scene
  readonly actors: Actors
  /** Literal places of the sentence, resolved or not. */
  readonly places: readonly PlaceFound[]
  readonly text: string
}

/** Who holds, gains or loses which place by this claim; null where it tells of none, or where the place has no name. */
export function controlAt(ground: Ground, token: Token, event: EventFound | null, placeName: string | null): ClaimControl | null {
  if (event === null || !event.type.startsWith('control/')) return null
  const found = controlOf(ground.scene, token.index)
  const { tree, actors } = ground
  const place = tree.tokens[found?.place ?? -1]
  if (found === null || place === undefined) return null
  const name = nameOf(ground, place) ?? (isBareGround(place) ? placeName : null)
  if (name === null) return null
  const holder = tree.tokens[found.holder ?? -1] ?? null
  return {
    holder: holder === null ? null : (actors.at(tree.sentence.index, holder)?.id ?? null),
    holderWords: holder === null ? [] : spansOf(nounPhrase(tree, holder)),
    place: name,
    placeWords: spansOf(nounPhrase(tree, place)),
    part: found.part,
    change: found.change,
  }
}

/** "the city", "the town": which one, the rest of the clause says. */
const isBareGround = (place: Token): boolean => GROUND.has(place.lemma.toLowerCase())

const GROUND: ReadonlySet<string> = new Set('city town village capital province district region area territory'.split(' '))

/**
 * The place's name on the map where the phrase is no more than that; the phrase itself where it says more: "the Karsk airfield", "the
 * buffer zone of the Vessen Heights" are other places than Karsk and Vessen.
 */
function nameOf({ tree, places, text }: Ground, head: Token): string | null {
  const phrase = nounPhrase(tree, head)
  const inside = places.filter(place => phrase.some(token => overlaps(token, place)))
  const own = inside.find(place => overlaps(head, place))
  const rest = phrase.filter(token => !LEFT_OUT.has(token.upos) && own !== undefined && !overlaps(token, own))
  if (own !== undefined && !rest.some(token => token.upos === 'NOUN')) return own.resolved?.name ?? own.name
  if (inside.length === 0 && !phrase.some(token => token.upos === 'PROPN')) return null
  const from = phrase.findIndex(token => !LEFT_OUT.has(token.upos))
  return textOf(text, phrase.slice(Math.max(from, 0)))
}

/** "the", "its", "all of" are no part of a name. */
const LEFT_OUT: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADP', 'PUNCT'])
