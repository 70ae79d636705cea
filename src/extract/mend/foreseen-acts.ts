import { gather } from '../../base/group.js'
import { baseOf, childBy, childrenBy, subtree } from '../tree.js'
import type { Mend } from './mend.js'

/** Verbs of which "somebody to do something" tells what is foreseen or wanted, and never what for. */
const FORESEES = /^(?:expect|want|forecast|project)$/u

/** "Analysts expect the currency to fall": what the object is foreseen to do is the content; parsers take it for a purpose or a description. */
export const foreseenActs: Mend = tree =>
  gather(tree.tokens, verb => {
    const object = verb.upos === 'VERB' && FORESEES.test(verb.lemma) ? childBy(tree, verb, 'obj') : null
    if (object === null || object.index < verb.index || childBy(tree, verb, 'xcomp', 'ccomp') !== null) return []
    const act = [...childrenBy(tree, verb, 'advcl'), ...childrenBy(tree, object, 'acl')].find(
      ({ relation, xpos }) => baseOf(relation) === relation && /^VBN?$/u.test(xpos),
    )
    const to = act === undefined ? null : childrenBy(tree, act, 'mark').find(({ form }) => /^to$/iu.test(form))
    if (act === undefined || to == null) return []
    const inside = act.head === object.index ? new Set(subtree(tree, act)) : new Set()
    const last = subtree(tree, object).findLast(token => !inside.has(token))
    return last?.index === to.index - 1 ? [[{ token: act, head: verb, relation: 'xcomp' }]] : []
  })
