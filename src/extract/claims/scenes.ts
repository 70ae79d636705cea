import type { Who } from '../../knowledge/who.js'
import { inWordClass } from '../../lexicon/events/index.js'
import type { Actor, ActorKind, Token } from '../../model/index.js'
import type { Scene } from '../events/index.js'
import type { Actors } from '../names/actors.js'
import type { PlaceFound } from '../places/index.js'
import type { Tree } from '../tree.js'
import type { Roles } from './telling.js'

/** The word classes of events (src/lexicon/events/word-classes.ts) that a name of each kind falls under. */
const CLASSES: Readonly<Partial<Record<ActorKind, readonly string[]>>> = {
  'armed-group': ['@armed', '@rebel', '@pact-maker'],
  military: ['@armed', '@state', '@pact-maker'],
  police: ['@armed', '@police', '@state'],
  government: ['@official', '@state', '@pact-maker'],
  party: ['@pact-maker'],
  igo: ['@official', '@pact-maker'],
  civilians: ['@civilian', '@crowd'],
}

const PLACES = { facility: ['@facility', '@place'], other: ['@place'] } as const

/** For each sentence what the report and the knowledge base say of its names. */
export function scenesOf(
  actors: Actors,
  roles: Roles,
  places: ReadonlyMap<number, readonly PlaceFound[]>,
  who: Who,
): (tree: Tree) => Scene {
  const known = new Map<string, readonly string[]>()
  const classesAt = (actor: Actor): readonly string[] => {
    const found = known.get(actor.id) ?? classesOf(actor, roles, who)
    known.set(actor.id, found)
    return found
  }
  return tree => {
    const classes = new Map<number, readonly string[]>()
    for (const token of tree.tokens) {
      if (!['PROPN', 'NOUN', 'PRON', 'ADJ'].includes(token.upos)) continue
      const actor = actors.at(tree.sentence.index, token)
      if (actor !== null) classes.set(token.index, classesAt(actor))
    }
    for (const place of places.get(tree.sentence.index) ?? []) {
      const head = headOf(tree, place)
      if (head !== null && place.literal)
        classes.set(head.index, PLACES[place.resolved?.kind === 'facility' ? 'facility' : 'other'])
    }
    return { ...tree.sentence, classes }
  }
}

function classesOf(actor: Actor, roles: Roles, who: Who): readonly string[] {
  if (actor.kind !== 'person') return CLASSES[actor.kind] ?? []
  const told = [roles.get(actor.id)?.role ?? '', ...actor.roles.map(({ text }) => text)]
  const row = actor.known === null ? null : who.byKey(actor.known)
  // Known to lead, or to have led, what it belongs to: "president of Syria", "led the division".
  return [...told, row?.why ?? ''].some(leads) ? ['@somebody', '@leader', '@pact-maker'] : ['@somebody']
}

const leads = (role: string): boolean =>
  role
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some(word => word === 'led' || inWordClass(word, '@leader'))

/** The word of the name on which the others hang. */
function headOf(tree: Tree, place: PlaceFound): Token | null {
  const within = (token: Token | undefined) => token !== undefined && token.start >= place.start && token.end <= place.end
  return tree.tokens.find(token => within(token) && !within(tree.tokens[token.head])) ?? null
}
