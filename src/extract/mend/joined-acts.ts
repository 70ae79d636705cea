import { gather } from '../../base/group.js'
import type { Token } from '../../model/index.js'
import { childBy, childrenBy, headOf, pathUp, type Tree } from '../tree.js'
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
 * "A spokesman denied his men had carried out the raid, blaming a rival": a participle of speech behind a comma, at the end of what was told, is of
 * whoever told it.
 */
export const joinedSpeech: Mend = tree =>
  gather(tree.tokens, speech => {
    if (speech.xpos !== 'VBG' || speech.relation !== 'advcl' || !ACTS.test(speech.lemma)) return []
    if (tree.tokens[speech.index - 1]?.form !== ',' || childBy(tree, speech, 'mark') !== null) return []
    const told = headOf(tree, speech)
    const teller = told?.relation === 'ccomp' && told.index < speech.index ? headOf(tree, told) : null
    if (teller === null || teller.upos !== 'VERB' || teller.index > (told?.index ?? 0) || !TELLS.test(teller.lemma)) return []
    return [[{ token: speech, head: teller, relation: 'advcl' }]]
  })

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
