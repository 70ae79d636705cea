import { HEARSAY_ADVERBS } from '../../lexicon/reporting/phrases.js'
import type { Token } from '../../model/index.js'
import { headOf, subtree, type Tree } from '../tree.js'
import type { Attribution } from './attribution.js'
import { clauseAround } from './clause.js'

const byWord = new Map(HEARSAY_ADVERBS.map(row => [row.word, row] as const))

/** "has reportedly fled": a telling without a teller, over the clause of the verb that the adverb belongs to. */
export function byAdverb(tree: Tree): Attribution[] {
  return tree.tokens.flatMap(token => {
    const row = byWord.get(token.form.toLowerCase())
    const governor = headOf(tree, token)
    if (row === undefined || governor === null) return []
    const head = clauseAround(tree, governor)
    const content = subtree(tree, head, child => child === token || (isNextClause(child) && child !== head))
    return [
      {
        id: '',
        rule: row.id,
        sentence: tree.sentence,
        source: null,
        sourceTokens: [],
        cue: [token],
        contentHead: head,
        content,
        continued: [],
        hands: [],
        stance: 'tells',
        manner: row.manner,
        certainty: row.certainty,
        negated: false,
        confidence: 0.9,
      },
    ]
  })
}

/** A clause that only stands beside the one with the adverb is not told by it. */
const isNextClause = (token: Token): boolean => ['conj', 'parataxis', 'advcl'].includes(token.relation) && token.upos === 'VERB'
