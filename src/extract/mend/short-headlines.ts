import { gather } from '../../base/group.js'
import { HEADLINE_STATES } from '../../lexicon/numbers.js'
import type { Token } from '../../model/index.js'
import { childrenBy, headOf, subtree, type Tree } from '../tree.js'
import { isFiniteVerb, type Mend, type Rehung } from './mend.js'

const BORDER = /^[,;:—–]$/u
const OPENS = /^(?:as|after|when|while|amid|and|with)$/iu

/** "Five dead as storm hits Vessen", "Mayor dead, hundreds missing": a headline's state without its verb; who is in it stands right before it. */
export const shortHeadlines: Mend = tree => {
  if (tree.sentence.passage !== 'headline') return []
  return gather(tree.tokens, state => {
    if (!HEADLINE_STATES.has(state.form.toLowerCase()) || !/^(?:ADJ|NOUN|VERB|PROPN)$/u.test(state.upos)) return []
    const before = tree.tokens.slice(borderBefore(tree, state) + 1, state.index)
    const who = before.findLast(({ upos }) => /^(?:NUM|NOUN|PROPN)$/u.test(upos))
    if (who === undefined || who.index !== state.index - 1 || before.some(isVerbal) || before.length > 6) return []
    // "Dead Sea Shrinks"
    if (state.upos === 'PROPN' && /^(?:NOUN|PROPN)$/u.test(tree.tokens[state.index + 1]?.upos ?? '')) return []
    if (childrenBy(tree, state, 'cop', 'aux').length > 0 || hasLostClause(tree, state)) return []
    const root = tree.tokens.find(({ head }) => head < 0)
    return root === undefined ? [] : [hung(tree, state, who, root, before)]
  })
}

function hung(tree: Tree, state: Token, who: Token, root: Token, before: readonly Token[]): Rehung[] {
  const isOwn = root === state || before.includes(root) || isBeside(tree, root, state)
  const top = topOf(tree, who, before)
  const moved = subtree(tree, top).filter(({ index, head }) => index > state.index && head === top.index)
  return [
    { token: state, head: isOwn ? null : root, relation: isOwn ? 'root' : toldBy(tree, root, state) },
    { token: top, head: state, relation: 'nsubj' },
    ...moved.map(token => ({ token, head: state, relation: token.relation })),
    ...(isOwn && root !== state && root !== top && !before.includes(root)
      ? [{ token: root, head: state, relation: 'advcl' }]
      : []),
  ]
}

/** "Talks dead, says envoy" is told; "army advances; two dead" stands beside it. */
const toldBy = ({ tokens }: Tree, root: Token, state: Token): string =>
  root.upos === 'VERB' && root.index > state.index && tokens[root.index - 1]?.form === ',' ? 'ccomp' : 'parataxis'

/** The highest word of the phrase. */
function topOf(tree: Tree, word: Token, phrase: readonly Token[]): Token {
  const head = headOf(tree, word)
  return head !== null && phrase.includes(head) ? topOf(tree, head, phrase) : word
}

/** "… as storm hits Vessen": what goes on beside it. */
const isBeside = (tree: Tree, verb: Token, state: Token): boolean =>
  verb.index > state.index &&
  !tree.tokens.slice(state.index + 1, verb.index).some(({ form }) => BORDER.test(form)) &&
  OPENS.test(tree.tokens[state.index + 1]?.form ?? '')

/** "Five dead as ferry sinks" whose verb was taken for a noun: such a tree tells too little. */
function hasLostClause({ tokens }: Tree, { index }: Token): boolean {
  const border = tokens.findIndex(token => token.index > index && BORDER.test(token.form))
  const rest = tokens.slice(index + 1, border < 0 ? tokens.length : border)
  return /^(?:as|when|while)$/iu.test(rest[0]?.form ?? '') && !rest.some(isFiniteVerb)
}

const isVerbal = (token: Token): boolean => isFiniteVerb(token) || token.upos === 'VERB' || token.upos === 'AUX'

const borderBefore = ({ tokens }: Tree, { index }: Token): number =>
  tokens.findLastIndex(token => token.index < index && BORDER.test(token.form))
