import { gather } from '../../base/group.js'
import { oneOf } from '../../base/one-of.js'
import type { Token } from '../../model/index.js'
import { childBy, childrenOf, type Tree } from '../tree.js'
import type { Mend } from './mend.js'

const calls = oneOf('find declare call brand label dub name')
const SO =
  /^(?:guilty|innocent|liable|persona|personae|terrorists?|traitors?|criminals?|murderers?|puppets?|spies|spy|liars?|thugs?|vandals?|saboteurs?|mercenaries)$/iu

/** "found the officer guilty", "called the protesters traitors": who is found or called so is the object; parsers make one noun of both. */
export const calledSo: Mend = tree =>
  gather(tree.tokens, verb => {
    const so = verb.upos === 'VERB' && calls(verb.lemma) ? childBy(tree, verb, 'obj') : null
    const who = so === null || so.index < verb.index || !SO.test(so.form) ? null : calledOne(tree, so)
    if (so === null || who === null) return []
    const before = childrenOf(tree, so)
      .filter(child => child.index < who.index)
      .map(token => ({ token, head: who, relation: token.relation }))
    return [[{ token: who, head: verb, relation: 'obj' }, { token: so, head: verb, relation: 'xcomp' }, ...before]]
  })

/** The noun just before it, with a determiner or a name's capital: "the drug criminals" are one noun where nothing follows "called". */
function calledOne(tree: Tree, so: Token): Token | null {
  const who = tree.tokens[so.index - 1]
  if (who === undefined || who.head !== so.index || who.relation !== 'compound') return null
  if (who.upos !== 'NOUN' && who.upos !== 'PROPN') return null
  return who.upos === 'PROPN' || /^(?:guilty|innocent|liable|personae?)$/iu.test(so.form) || who.xpos === 'NNS' ? who : null
}
