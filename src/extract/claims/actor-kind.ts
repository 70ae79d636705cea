import { SOURCE_OF_ACTOR, SOURCE_OF_OUTLET } from '../../knowledge/rows.js'
import type { Who } from '../../knowledge/who.js'
import { BODIES_OF_PEERS, PROFESSIONS, STATE_BODIES } from '../../lexicon/voices.js'
import type { Actor, SourceKind } from '../../model/index.js'
import { voiceInName } from '../names/voices.js'

// What kind of source somebody is by their name, or by what is known of them.

/** Kind by the name of a body. */
export function kindOfName(name: string, who: Who): SourceKind {
  const row = who.named(name)
  if (row !== null) return row.outlet === null ? SOURCE_OF_ACTOR[row.kind] : SOURCE_OF_OUTLET[row.outlet]
  if (isOfPeers(name)) return 'ngo'
  if (STATE_BODIES.test(name)) return 'official'
  return voiceInName(name.split(/\s+/u))?.source ?? 'other'
}

export function mediaKind(name: string, who: Who): SourceKind {
  const outlet = who.named(name)?.outlet ?? null
  return outlet === null ? 'media' : SOURCE_OF_OUTLET[outlet]
}

export const kindOfNameOrActor = (name: string, actor: Actor, who: Who): SourceKind => {
  const kind = kindOfName(name, who)
  return kind === 'other' ? kindOfActor(actor, who) : kind
}

export function kindOfActor(actor: Actor, who: Who): SourceKind {
  const row = actor.known === null ? null : who.byKey(actor.known)
  if (row !== null && row.outlet !== null) return SOURCE_OF_OUTLET[row.outlet]
  return actor.kind === 'person' ? kindOfPerson(actor, who) : SOURCE_OF_ACTOR[actor.kind]
}

/** Somebody known speaks as what they belong to: a minister for the state, a commander for the group. */
function kindOfPerson({ side, known }: Actor, who: Who): SourceKind {
  if (known === null) return 'other'
  if (side?.startsWith('government of ') === true) return 'official'
  const body = side === null ? null : who.byKey(side)
  return body === null ? kindOfReason(who.byKey(known)?.why ?? '') : SOURCE_OF_ACTOR[body.kind]
}

/** "founder and head of the monitor": what is known of somebody says whose voice it is. */
function kindOfReason(why: string): SourceKind {
  const words = why.split(/[\s,]+/u)
  return words.length < 2 ? 'other' : (voiceInName(words)?.source ?? 'other')
}

export const isOfPeers = (name: string): boolean => PROFESSIONS.test(name) && BODIES_OF_PEERS.test(name)
