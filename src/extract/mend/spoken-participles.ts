import { gather } from '../../base/group.js'
import { childBy, headOf, type Tree } from '../tree.js'
import type { Mend } from './mend.js'

/** What one does with words. */
const SPEAKS = /^(?:blame|accuse|warn|urge|vow|condemn|denounce|demand|insist|stress|add)$/u
const TELLS = /^(?:say|tell|add|announce|insist|state|declare|deny|claim|confirm|report|acknowledge|admit)$/u

/**
 * "A spokesman denied his men had carried out the raid, blaming a rival": a participle of speech behind a comma, at the end of what was told, is of whoever
 * told it.
 */
export const spokenParticiples: Mend = (tree: Tree) =>
  gather(tree.tokens, speech => {
    if (speech.xpos !== 'VBG' || speech.relation !== 'advcl' || !SPEAKS.test(speech.lemma)) return []
    if (tree.tokens[speech.index - 1]?.form !== ',' || childBy(tree, speech, 'mark') !== null) return []
    const told = headOf(tree, speech)
    const teller = told?.relation === 'ccomp' && told.index < speech.index ? headOf(tree, told) : null
    if (teller === null || teller.upos !== 'VERB' || teller.index > (told?.index ?? 0) || !TELLS.test(teller.lemma)) return []
    return [[{ token: speech, head: teller, relation: 'advcl' }]]
  })
