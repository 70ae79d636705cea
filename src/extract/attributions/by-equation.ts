import { gather } from '../../base/group.js'
import { REPORTING_NOUNS, type ReportingNoun } from '../../lexicon/reporting/phrases.js'
import type { Token } from '../../model/index.js'
import { baseOf, childrenBy, headOf, subtree, type Tree } from '../tree.js'
import type { Attribution } from './attribution.js'
import { tellerOfNoun } from './by-noun.js'
import { isPredicate } from './clause.js'
import { trimmedOutside } from './content.js'
import { isNegated } from './noun-content.js'
import { sourcePhrase } from './sources.js'

const byLemma = new Map(REPORTING_NOUNS.map(row => [row.lemma, row] as const))

/** "The ministry's position is that the dam is safe", "the word from the palace was that": a noun of telling, and the clause that it is. */
export function byEquation(tree: Tree): Attribution[] {
  return gather(tree.tokens, be => {
    if (be.lemma.toLowerCase() !== 'be') return []
    const that = tree.tokens.slice(be.index + 1, be.index + 3).find(({ upos }) => upos !== 'ADV')
    if (that?.form.toLowerCase() !== 'that') return []
    const clause = headOf(tree, that)
    if (clause === null || clause.index < that.index || !isPredicate(tree, clause)) return []
    const noun = subjectBefore(tree, be, clause)
    const row = noun === null ? undefined : byLemma.get(noun.lemma.toLowerCase())
    return noun === null || row === undefined ? [] : [attribution(tree, { be, noun, clause, that }, row)]
  })
}

/** The subject of the copula; the parser hangs it on the copula itself, or beside the clause's own subject. */
function subjectBefore(tree: Tree, be: Token, clause: Token): Token | null {
  const top = ['cop', 'aux'].includes(baseOf(be.relation)) ? (headOf(tree, be) ?? be) : be
  return [top, clause].flatMap(token => childrenBy(tree, token, 'nsubj')).find(({ index }) => index < be.index) ?? null
}

interface Equation {
  readonly be: Token
  readonly noun: Token
  readonly clause: Token
  readonly that: Token
}

function attribution(tree: Tree, { be, noun, clause, that }: Equation, row: ReportingNoun): Attribution {
  const source = tellerOfNoun(tree, noun, /^(?:by|from|of|among|in)$/u, clause)
  // "…; their families say they were farmers": a statement beside it.
  const end = tree.tokens.find(({ form, index }) => form === ';' && index > clause.index)?.index ?? Number.POSITIVE_INFINITY
  return {
    id: '',
    rule: `${row.id}/equation`,
    sentence: tree.sentence,
    source,
    sourceTokens: source === null ? [] : sourcePhrase(tree, source, [noun]).filter(({ xpos }) => xpos !== 'POS'),
    cue: [noun, be],
    contentHead: clause,
    content: trimmedOutside(subtree(tree, clause).filter(({ index }) => index >= that.index && index < end)),
    continued: [],
    hands: [],
    stance: 'tells',
    manner: row.manner,
    certainty: row.certainty,
    negated: isNegated(tree, be),
    calledUntrue: null,
    confidence: 0.8,
  }
}
