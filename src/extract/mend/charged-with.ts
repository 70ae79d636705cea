import { gather } from '../../base/group.js'
import { CHARGES } from '../../lexicon/charges.js'
import type { Token } from '../../model/index.js'
import { childBy, childrenBy, headOf, type Tree } from '../tree.js'
import { isFiniteVerb, type Mend, type Rehung } from './mend.js'
import { isTimePhrase } from './stray-times.js'

/** Without an object such a word is never a deed of whoever stands before it. */
const LINKS: ReadonlyMap<string, string> = new Map(
  CHARGES.filter(({ describes }) => describes).map(({ lemma, link }) => [lemma, link] as const),
)

/**
 * "arrested a man suspected of killing three", "a man charged with killing the mayor was freed": who is charged stands right before the word, and the
 * charge describes them; a finite verb that comes without a subject of its own is theirs.
 */
export const chargedWith: Mend = tree =>
  gather(tree.tokens, charge => {
    const link = LINKS.get(charge.lemma)
    if (link === undefined || !/^VB[DN]$/u.test(charge.xpos)) return []
    if (tree.tokens[charge.index + 1]?.form.toLowerCase() !== link) return []
    if (charge.lemma === 'want' && tree.tokens[charge.index + 2]?.xpos !== 'VBG') return []
    if (childBy(tree, charge, 'aux', 'obj', 'ccomp', 'conj') !== null && !isOverFinite(tree, charge)) return []
    const noun = tree.tokens[charge.index - 1]
    if (noun === undefined || !/^(?:NOUN|PROPN)$/u.test(noun.upos) || isTimePhrase(tree, noun)) return []
    const top = topOf(tree, noun, charge)
    if (top === null) return []
    const head = headOf(tree, top)
    if (head === charge) return charge.lemma === 'want' ? describing(tree, charge, top) : withFinite(tree, charge, top)
    if (charge.relation === 'acl') return head === null ? [] : objectAstray(tree, charge, head)
    return charge.head < 0 ? [] : [[{ token: charge, head: top, relation: 'acl' }]]
  })

/** "killed a commander wanted for it": who is wanted was read as the one who wants. */
function describing(tree: Tree, charge: Token, noun: Token): Rehung[][] {
  const head = headOf(tree, charge)
  if (head === null || charge.relation !== 'ccomp') return []
  return [
    [
      { token: noun, head, relation: 'obj' },
      { token: charge, head: noun, relation: 'acl' },
    ],
  ]
}

/** "A man accused of killing the mayor was freed": the mayor was killed, and the man freed. */
function objectAstray(tree: Tree, charge: Token, finite: Token): Rehung[][] {
  const gerund = childBy(tree, charge, 'advcl', 'xcomp')
  const astray = childrenBy(tree, finite, 'nsubj').find(
    child => gerund !== null && child.index > gerund.index && child.index < finite.index && child.upos !== 'PRON',
  )
  const isFree = gerund?.xpos === 'VBG' && childBy(tree, gerund, 'obj') === null
  return astray === undefined || gerund === null || !isFree ? [] : [[{ token: astray, head: gerund, relation: 'obj' }]]
}

const isOverFinite = (tree: Tree, charge: Token): boolean =>
  childBy(tree, charge, 'aux', 'obj') === null && finiteBelow(tree, charge) !== null

/** The noun of the phrase that ends in a word. */
function topOf(tree: Tree, word: Token, charge: Token): Token | null {
  let at = word
  for (let steps = 0; steps < 6; steps++) {
    const head = headOf(tree, at)
    if (head === null || head === charge || !/^(?:compound|flat|nmod|appos)/u.test(at.relation) || head.index > charge.index)
      return at
    at = head
  }
  return null
}

const finiteBelow = (tree: Tree, charge: Token): Token | null =>
  childrenBy(tree, charge, 'ccomp', 'conj', 'parataxis').find(
    child =>
      child.index > charge.index &&
      childBy(tree, child, 'mark') === null &&
      (isFiniteVerb(child) || childrenBy(tree, child, 'aux').some(isFiniteVerb)),
  ) ?? null

/** The finite verb behind takes the place of the charge; what it took for its subject was done to. */
function withFinite(tree: Tree, charge: Token, noun: Token): Rehung[][] {
  const finite = finiteBelow(tree, charge)
  const gerund = childBy(tree, charge, 'advcl', 'xcomp')
  if (finite === null || gerund === null || gerund.index > finite.index) return []
  const own = childrenBy(tree, finite, 'nsubj')[0]
  if (own !== undefined && (own.index < gerund.index || own.upos === 'PRON')) return []
  const passive = childrenBy(tree, finite, 'aux').some(({ relation }) => relation === 'aux:pass')
  return [
    [
      { token: finite, head: headOf(tree, charge), relation: charge.relation },
      { token: noun, head: finite, relation: passive ? 'nsubj:pass' : 'nsubj' },
      { token: charge, head: noun, relation: 'acl' },
      ...(own === undefined ? [] : [{ token: own, head: gerund, relation: 'obj' }]),
      ...childrenBy(tree, charge, 'punct')
        .filter(({ index }) => index > finite.index)
        .map(token => ({ token, head: finite, relation: 'punct' })),
    ],
  ]
}
