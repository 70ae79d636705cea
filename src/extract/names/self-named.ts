import { beginsLarge } from '../../base/letters.js'
import { kindByWords } from '../../lexicon/names/bodies.js'
import type { Token } from '../../model/index.js'
import { childrenBy, keyOf, subtree, type Tree } from '../tree.js'
import type { Draft } from './draft.js'
import { SURE } from './kinds.js'
import { isPersonNoun } from './voices.js'

/** "A group calling itself the Green Dawn commando": the one whose name it takes. Null: it takes none that stands there. */
export function selfNamed(tree: Tree, token: Token, byHead: ReadonlyMap<number, Draft>) {
  const calling = childrenBy(tree, token, 'acl').find(verb => CALLS.test(verb.lemma) && isNaming(tree, verb))
  if (calling === undefined) return null
  const words = subtree(tree, calling).filter(({ index }) => index > calling.index)
  const name = words.find(({ form, upos }) => upos !== 'PUNCT' && !/^(?:itself|themselves|as|the)$/iu.test(form))
  if (name === undefined || !beginsLarge(name.form)) return null
  const draft = words.map(word => byHead.get(keyOf(tree.sentence.index, word))).find(found => found !== undefined)
  if (draft === undefined) return null
  // What calls itself so is a body, whatever its name looks like.
  if (draft.known === null && (draft.kind === 'other' || (draft.kind === 'person' && draft.kindConfidence < SURE))) {
    draft.kind = isPersonNoun(token) ? 'person' : (kindByWords(words.map(({ form }) => form)) ?? 'group')
    draft.kindRule = 'kind/calls-itself'
    draft.kindConfidence = 0.7
  }
  return { draft, rule: 'description/calls-itself', confidence: 0.8 }
}

/** "calling itself", "named": not "called in". */
const isNaming = (tree: Tree, verb: Token): boolean =>
  verb.xpos === 'VBN' || childrenBy(tree, verb, 'obj', 'iobj').some(({ form }) => /^(?:it|them)sel(?:f|ves)$/iu.test(form))

const CALLS = /^(?:call|name|style|dub|term|know)$/u
