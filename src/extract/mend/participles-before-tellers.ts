import { gather } from '../../base/group.js'
import { CLAUSE_TELLERS } from '../../lexicon/reporting/verbs.js'
import type { Token } from '../../model/index.js'
import { baseOf, childrenBy, headOf, pathUp, type Tree } from '../tree.js'
import { isFiniteVerb, type Mend } from './mend.js'

/**
 * "Gunmen stormed a market, killing 12 people and burning shops, two officials said": what the participle behind the comma tells was done by those
 * who stormed, and not by the officials who tell it behind.
 */
export const participlesBeforeTellers: Mend = tree =>
  gather(tree.tokens, deed => {
    const telling = deed.relation === 'advcl' ? headOf(tree, deed) : null
    if (deed.xpos !== 'VBG' || telling === null || telling.index < deed.index || !CLAUSE_TELLERS.has(telling.lemma)) return []
    if (tree.tokens[deed.index - 1]?.form !== ',' || !isFiniteVerb(telling)) return []
    if (childrenBy(tree, deed, 'mark', 'nsubj', 'aux').length > 0) return []
    const clause = clauseBefore(tree, deed, telling)
    if (clause === null) return []
    const isTold = clause.head === telling.index
    return [
      [
        { token: deed, head: clause, relation: 'advcl' },
        ...(isTold ? [] : [{ token: clause, head: telling, relation: 'ccomp' }]),
      ],
    ]
  })

/** What is told before the participle: the verb's own content, or a clause that the parser hung on the participle. */
function clauseBefore(tree: Tree, deed: Token, telling: Token): Token | null {
  const told = childrenBy(tree, telling, 'ccomp').filter(({ index }) => index < deed.index)
  if (told.length > 0) return told.at(-1) ?? null
  const under = childrenBy(tree, deed, 'advmod', 'advcl', 'ccomp').filter(
    clause => clause.index < deed.index && isFiniteVerb(clause) && hasSubject(tree, clause),
  )
  const [clause] = under
  return under.length === 1 && clause !== undefined && !pathUp(tree, telling).includes(clause) ? clause : null
}

const hasSubject = (tree: Tree, verb: Token): boolean =>
  childrenBy(tree, verb, 'nsubj', 'nsubj:pass').some(({ index, relation }) => index < verb.index && baseOf(relation) === 'nsubj')
