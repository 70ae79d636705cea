import { gather } from '../../base/group.js'
import type { Token } from '../../model/index.js'
import { baseOf, childBy, childrenBy, headOf, pathUp, type Tree } from '../tree.js'
import type { Mend, Rehung } from './mend.js'

/** What one does with words, told of the one who told what stands before. */
const ACTS =
  /^(?:accuse|urge|warn|vow|condemn|pledge|threaten|blame|demand|denounce|promise|appeal|thank|praise|criticise|criticize|insist|stress|add)$/u
const TELLS = /^(?:say|tell|add|announce|insist|state|declare|deny|claim|confirm|report|acknowledge|admit)$/u

/**
 * "said troops would be sent and accused gangs of arson": the second deed is of the one who said the first, and nothing that would be done to the
 * troops. "Would be arrested and accused of arson" stays as it is: nobody stands behind the word.
 */
export const joinedActs: Mend = tree =>
  gather(tree.tokens, act => {
    const before = headOf(tree, act)
    if (act.relation !== 'conj' || before === null || !ACTS.test(act.lemma) || !/^VB[DN]$/u.test(act.xpos)) return []
    if (childBy(tree, act, 'aux', 'nsubj', 'nsubj:pass') !== null || !isPassive(tree, before)) return []
    const and = tree.tokens[act.index - 1]
    const next = tree.tokens[act.index + 1]
    if (and?.upos !== 'CCONJ' || next === undefined || !opensPhrase(next)) return []
    const teller = pathUp(tree, before).find(up => TELLS.test(up.lemma) && up.upos === 'VERB' && up.index < before.index)
    if (teller === undefined) return []
    return [
      [{ token: act, head: teller, relation: 'conj' }, { token: and, head: act, relation: 'cc' }, ...withObject(tree, act, next)],
    ]
  })

/**
 * "A spokesman denied his men had carried out the raid, blaming a rival", "said in a statement, adding that": a participle of speech behind a comma,
 * hung on what was told or on what it was told in, is of whoever told it.
 */
export const joinedSpeech: Mend = tree =>
  gather(tree.tokens, speech => {
    if (speech.xpos !== 'VBG' || !ACTS.test(speech.lemma) || tree.tokens[speech.index - 1]?.form !== ',') return []
    const teller = childBy(tree, speech, 'mark') === null ? tellerAround(tree, speech) : null
    return teller === null || teller.upos !== 'VERB' || !TELLS.test(teller.lemma)
      ? []
      : [[{ token: speech, head: teller, relation: 'advcl' }]]
  })

function tellerAround(tree: Tree, speech: Token): Token | null {
  const head = headOf(tree, speech)
  if (head === null || head.index > speech.index) return null
  if (speech.relation === 'advcl' && head.relation === 'ccomp') {
    const teller = headOf(tree, head)
    return teller !== null && teller.index < head.index ? teller : null
  }
  const isIn = /^(?:acl|conj|advcl)$/u.test(speech.relation) && head.upos === 'NOUN' && baseOf(head.relation) === 'obl'
  return isIn ? headOf(tree, head) : null
}

const isPassive = (tree: Tree, verb: Token): boolean =>
  childrenBy(tree, verb, 'aux').some(({ relation }) => relation === 'aux:pass') ||
  childrenBy(tree, verb, 'nsubj').some(({ relation }) => relation === 'nsubj:pass')

const opensPhrase = ({ upos, xpos }: Token): boolean =>
  /^(?:DET|NOUN|PROPN|NUM|ADJ)$/u.test(upos) || /^(?:VB[DN]|PRP\$?)$/u.test(xpos)

/** "accused organised gangs": what stands behind a participle that was read as a deed of its own. */
function withObject(tree: Tree, act: Token, next: Token): Rehung[] {
  const noun = /^VB[DN]$/u.test(next.xpos) ? childBy(tree, next, 'obj') : null
  if (noun === null || noun.index !== next.index + 1) return []
  return [
    { token: noun, head: act, relation: 'obj' },
    { token: next, head: noun, relation: 'amod' },
  ]
}
