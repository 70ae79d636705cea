import type { Actors } from '../names/actors.js'
import { roleOf } from '../names/roles.js'
import { voiceNoun } from '../names/voices.js'
import type { Tree } from '../tree.js'
import { type Roles, type Teller, tellerAt } from './telling.js'

/** The first role that the report gives each actor, for its later mentions. */
export function rolesIn(trees: readonly Tree[], actors: Actors, text: string): Roles {
  const roles = new Map<string, Teller>()
  for (const tree of trees) {
    for (const token of tree.tokens) {
      const actor = ['NOUN', 'PROPN'].includes(token.upos) ? actors.at(tree.sentence.index, token) : null
      if (actor === null || roles.has(actor.id)) continue
      const name = actors.nameAt(tree.sentence.index, token)
      const says =
        name === null ? voiceNoun(token) !== null : name.head === token && roleOf(tree, token, name, actors, text) !== null
      if (says) roles.set(actor.id, tellerAt(tree, token, actors, new Map(), text))
    }
  }
  return roles
}
