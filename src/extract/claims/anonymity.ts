import type { Token } from '../../model/index.js'
import { baseOf, childrenBy, headOf, subtree, type Tree } from '../tree.js'

const BEING_NAMED = /^(?:name|identify|quote|cite)$/u
const ASKS = /^(?:decline|ask|request|refuse|insist|want|wish|prefer|agree)$/u
const LETS = /^(?:authori[sz]e|allow|permit|clear|empower)$/u
const TELLS = /^(?:speak|talk|comment|brief|discuss|disclose|reveal|address|release|give|share)$/u

/**
 * "who declined to be named because he was not authorised to speak to the media": how a source was quoted, and nothing that it told. True of
 * each verb of it.
 */
export function isAboutAnonymity(tree: Tree, token: Token): boolean {
  const lemma = token.lemma.toLowerCase()
  if (isTerms(tree, token, lemma)) return true
  const above = headOf(tree, token)
  if (above !== null && TELLS.test(lemma) && hasWord(tree, above, /^anonymity$/u)) return true
  return (
    above !== null &&
    ['xcomp', 'ccomp', 'advcl', 'conj'].includes(baseOf(token.relation)) &&
    isTerms(tree, above, above.lemma.toLowerCase()) &&
    (BEING_NAMED.test(lemma) || TELLS.test(lemma) || isReason(tree, token))
  )
}

function isTerms(tree: Tree, token: Token, lemma: string): boolean {
  const complements = childrenBy(tree, token, 'xcomp', 'ccomp', 'advcl').map(child => child.lemma.toLowerCase())
  if (ASKS.test(lemma))
    return complements.some(each => BEING_NAMED.test(each)) || hasWord(tree, token, /^(?:anonymity|anonymous)$/u)
  if (LETS.test(lemma))
    return complements.some(each => TELLS.test(each)) && isNegated(tree, token) && baseOf(token.relation) !== 'root'
  return /^(?:speak|talk)$/u.test(lemma) && hasWord(tree, token, /^anonymity$/u)
}

const isNegated = (tree: Tree, token: Token): boolean =>
  childrenBy(tree, token, 'advmod').some(({ form }) => /^(?:not|n['’]t|never)$/iu.test(form))

const hasWord = (tree: Tree, token: Token, word: RegExp): boolean =>
  subtree(tree, token).some(
    each => each.index > token.index && each.index < token.index + 8 && word.test(each.lemma.toLowerCase()),
  )

/** "for fear of reprisals", "because the matter is sensitive" */
const isReason = (tree: Tree, token: Token): boolean =>
  childrenBy(tree, token, 'mark').some(({ form }) => /^(?:because|as|since)$/iu.test(form))
