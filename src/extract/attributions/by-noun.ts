import { REPORTING_NOUNS, type ReportingNoun } from '../../lexicon/reporting/phrases.js'
import type { Token } from '../../model/index.js'
import { childBy, childrenBy, subtree, type Tree } from '../tree.js'
import type { Attribution } from './attribution.js'
import { caseOf, sourcePhrase, trimmed } from './sources.js'

const byLemma = new Map(REPORTING_NOUNS.map(row => [row.lemma, row] as const))

/** "reports of defections", "Russia's claim that he resigned": a noun of telling with its content behind it. */
export function byNoun(tree: Tree): Attribution[] {
  return tree.tokens.flatMap(token => {
    const row = token.upos === 'NOUN' ? byLemma.get(token.lemma.toLowerCase()) : undefined
    const content = row === undefined ? null : contentOf(tree, token, row)
    return row === undefined || content === null ? [] : [attribution(tree, token, row, content)]
  })
}

function contentOf(tree: Tree, noun: Token, row: ReportingNoun): Token | null {
  const clause = childrenBy(tree, noun, 'acl', 'ccomp', 'csubj').find(child => {
    const mark = childBy(tree, child, 'mark')
    return child.relation !== 'acl:relcl' && mark !== null && /^(that|whether|if)$/iu.test(mark.form)
  })
  if (clause !== undefined) return clause
  if (!row.takesOf) return null
  return (
    childrenBy(tree, noun, 'nmod', 'acl', 'obl').find(child => child.index > noun.index && caseOrMark(tree, child) === 'of') ??
    null
  )
}

const caseOrMark = (tree: Tree, token: Token): string =>
  caseOf(tree, token) || (childBy(tree, token, 'mark')?.form.toLowerCase() ?? '')

function attribution(tree: Tree, noun: Token, row: ReportingNoun, contentHead: Token): Attribution {
  const source =
    childBy(tree, noun, 'nmod:poss') ??
    childrenBy(tree, noun, 'nmod').find(child => child !== contentHead && /^(by|from)$/u.test(caseOf(tree, child))) ??
    null
  const preposition = childBy(tree, contentHead, 'case')
  return {
    id: '',
    rule: row.id,
    sentence: tree.sentence,
    source,
    sourceTokens: source === null ? [] : sourcePhrase(tree, source, [noun]),
    cue: preposition === null ? [noun] : [noun, preposition],
    contentHead,
    content: trimmed(subtree(tree, contentHead, child => child === preposition || child === source)),
    continued: [],
    hands: [],
    stance: 'tells',
    manner: row.manner,
    certainty: row.certainty,
    negated: childrenBy(tree, noun, 'det').some(child => child.form.toLowerCase() === 'no'),
    confidence: 0.75,
  }
}
