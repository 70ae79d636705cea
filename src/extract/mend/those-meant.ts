import { gather } from '../../base/group.js'
import type { Token } from '../../model/index.js'
import { childrenBy, headOf, type Tree } from '../tree.js'
import { isFiniteVerb, type Mend, type Rehung } from './mend.js'

/**
 * "Those arrested were freed", "says those held are well", "that those responsible would be punished": the word behind "those" says who, and the verb
 * behind it is theirs.
 */
export const thoseMeant: Mend = tree =>
  gather(tree.tokens, word => {
    const those = tree.tokens[word.index - 1]
    if (those === undefined || !/^those$/iu.test(those.form) || !saysWho(word)) return []
    const finite = tree.tokens[word.index + 1]
    const predicate = finite?.upos !== 'AUX' || !isFiniteVerb(finite) ? null : headOf(tree, finite)
    if (predicate === null || predicate.index < word.index + 1) return []
    const who = { token: word, head: those, relation: word.upos === 'VERB' ? 'acl' : 'amod' }
    if (headOf(tree, those) === predicate) return word.upos === 'VERB' || headOf(tree, word) === those ? [] : [[who]]
    return [
      [...inPlaceOf(tree, [those, word], predicate), asSubject(tree, those, predicate), who, ...moved(tree, word, predicate)],
    ]
  })

const saysWho = ({ xpos, form }: Token): boolean => xpos === 'VBN' || /^(?:responsible|present|involved)$/iu.test(form)

/** The verb takes the place of whichever stood above the other two. */
function inPlaceOf(tree: Tree, words: readonly Token[], predicate: Token): Rehung[] {
  const all = [...words, predicate]
  const place = words.find(({ head }) => !all.some(({ index }) => index === head))
  if (place === undefined) return []
  const above = headOf(tree, place)
  const verb = above === null || above.upos === 'VERB' ? above : headOf(tree, above)
  return [{ token: predicate, head: verb, relation: /^(?:nsubj|det|xcomp)/u.test(place.relation) ? 'ccomp' : place.relation }]
}

const asSubject = (tree: Tree, those: Token, predicate: Token): Rehung => {
  const passive = childrenBy(tree, predicate, 'aux').some(({ relation }) => relation === 'aux:pass')
  return { token: those, head: predicate, relation: passive ? 'nsubj:pass' : 'nsubj' }
}

const moved = (tree: Tree, word: Token, predicate: Token): Rehung[] =>
  childrenBy(tree, word, 'mark', 'punct', 'cc').map(token => ({ token, head: predicate, relation: token.relation }))

/**
 * "An official, speaking on condition of anonymity because he was not allowed to speak, denied reports that": why the source hides belongs to that, and
 * is nothing that was denied.
 */
export const reasonsToHide: Mend = tree =>
  gather(tree.tokens, speaking => {
    if (speaking.xpos !== 'VBG' || !/^(?:speak|talk)$/u.test(speaking.lemma) || tree.tokens[speaking.index - 1]?.form !== ',')
      return []
    const mark = tree.tokens.find(
      ({ index, form }) => index > speaking.index && index < speaking.index + TERMS && /^(?:because|as|since)$/iu.test(form),
    )
    const reason = mark?.relation === 'mark' ? headOf(tree, mark) : null
    const verb = reason?.relation === 'advcl' ? headOf(tree, reason) : null
    return reason === null || verb === null || verb.index < reason.index
      ? []
      : [[{ token: reason, head: speaking, relation: 'advcl' }]]
  })

const TERMS = 9
