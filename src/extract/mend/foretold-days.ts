import { gather } from '../../base/group.js'
import { oneOf } from '../../base/one-of.js'
import { isWeekday } from '../../lexicon/calendar.js'
import { childBy, childrenBy, type Tree } from '../tree.js'
import type { Mend } from './mend.js'

const foretells = oneOf('expect forecast predict anticipate')

/** "The service expects heavy rain on Sunday": the day is the rain's, and not the forecast's. */
export const foretoldDays: Mend = (tree: Tree) =>
  gather(tree.tokens, verb => {
    if (!/^VB[ZP]$/u.test(verb.xpos) || !foretells(verb.lemma)) return []
    const what = childBy(tree, verb, 'obj')
    if (what === null || what.upos !== 'NOUN') return []
    return childrenBy(tree, verb, 'obl', 'obl:tmod')
      .filter(({ index, form }) => index > what.index && (isWeekday(form) || /^(?:tomorrow|tonight)$/iu.test(form)))
      .map(token => [{ token, head: what, relation: token.relation === 'obl' ? 'nmod' : 'nmod:tmod' }])
  })
