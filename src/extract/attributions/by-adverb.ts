import { gather } from '../../base/group.js'
import { HEARSAY_ADVERBS } from '../../lexicon/reporting/phrases.js'
import type { Token } from '../../model/index.js'
import { childBy, headOf, subtree, type Tree } from '../tree.js'
import type { Attribution } from './attribution.js'
import { clauseAround } from './clause.js'

const byWord = new Map(HEARSAY_ADVERBS.map(row => [row.word, row] as const))

/** "has reportedly fled": a telling without a teller, over the clause of the verb that the adverb belongs to. */
export function byAdverb(tree: Tree): Attribution[] {
  return gather(tree.tokens, token => {
    const row = byWord.get(token.form.toLowerCase())
    const governor = headOf(tree, token)
    if (row === undefined || governor === null) return []
    const head = clauseAround(tree, governor)
    const content = subtree(tree, head, child => child === token || (isNextClause(tree, child) && child !== head))
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
        calledUntrue: null,
        negated: false,
        confidence: 0.9,
      },
    ]
  })
}

/** A clause that only stands beside the one with the adverb is not told by it. */
const isNextClause = (tree: Tree, token: Token): boolean =>
  token.upos === 'VERB' &&
  (['conj', 'parataxis'].includes(token.relation) || (token.relation === 'advcl' && !isBareParticiple(tree, token)))

/** "has reportedly fled, leaving the city": a participle without a subject of its own goes with its verb, hedge and all. */
const isBareParticiple = (tree: Tree, token: Token): boolean =>
  token.xpos === 'VBG' && childBy(tree, token, 'nsubj', 'mark') === null
