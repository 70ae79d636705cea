import { gather } from '../../base/group.js'
import { oneOf, oneOfInAnyCase } from '../../base/one-of.js'
import type { Token } from '../../model/index.js'
import { childrenBy, headOf, subtree, type Tree } from '../tree.js'
import { isFiniteVerb, type Mend, type Rehung } from './mend.js'

const isOpener = oneOfInAnyCase('that after before because while as when although though since until whereas')
const isOfNouns = oneOf('DET ADJ NUM NOUN PROPN PRON PART')
const isOfPhrase = oneOf('DET ADJ ADV NUM NOUN PROPN PRON ADP PART')
const LONGEST_PHRASE = 7
const LONGEST_RELATIVE = 14

/**
 * "after a bus carrying pilgrims plunged into a ravine": between a conjunction and the next finite verb stands a noun with a gerund and what belongs
 * to it; the noun is the subject of the verb, and the gerund tells of the noun.
 */
export const reducedRelatives: Mend = tree => [
  ...behindOpeners(tree),
  ...behindSubjects(tree),
  ...withoutSubject(tree),
  ...atHead(tree),
]

/** "announced that those held in the jails were free": right behind the subject of a verb that follows, a participle says which. */
const behindSubjects: Mend = tree =>
  gather(tree.tokens, participle => {
    const subject = tree.tokens[participle.index - 1]
    const verb = headOf(tree, participle)
    if (
      subject === undefined ||
      verb === null ||
      !/^VB[NG]$/u.test(participle.xpos) ||
      !/^(?:ccomp|advcl|xcomp)$/u.test(participle.relation)
    )
      return []
    const predicate = subject.relation.startsWith('nsubj') ? headOf(tree, subject) : null
    if (predicate === null || predicate.index < participle.index || headOf(tree, predicate) !== verb) return []
    if (childrenBy(tree, participle, 'nsubj', 'aux', 'cop', 'mark').length > 0) return []
    return [[{ token: participle, head: subject, relation: 'acl' }]]
  })

/** "A militia fighting the army near the frontier said": whoever fights says it; no clause of its own stands before "said". */
const withoutSubject: Mend = tree =>
  gather(tree.tokens, gerund => {
    const subject = tree.tokens[gerund.index - 1]
    const verb = headOf(tree, gerund)
    if (gerund.xpos !== 'VBG' || subject === undefined || verb === null || verb.index < gerund.index) return []
    if (headOf(tree, subject) !== gerund || !subject.relation.startsWith('nsubj') || !/^(?:NOUN|PROPN)$/u.test(subject.upos))
      return []
    const isOpen = childrenBy(tree, verb, 'nsubj', 'csubj', 'expl').length === 0 && isFiniteVerb(verb)
    const hasMore = childrenBy(tree, gerund, 'aux', 'cop', 'mark').length > 0
    if (!isOpen || hasMore || tree.tokens.slice(gerund.index, verb.index).some(({ upos }) => upos === 'PUNCT')) return []
    return [
      [
        { token: subject, head: verb, relation: 'nsubj' },
        { token: gerund, head: subject, relation: 'acl' },
      ],
    ]
  })

const behindOpeners: Mend = tree =>
  gather(tree.tokens, opener => {
    if (!isOpener(opener.form) || !/^(?:mark|case|advmod)$/u.test(opener.relation)) return []
    const noun = nounAfter(tree, opener.index)
    const gerund = noun === null ? undefined : tree.tokens[noun.index + 1]
    if (noun === null || gerund?.xpos !== 'VBG' || gerund.upos !== 'VERB') return []
    const finite = finiteAfter(tree, gerund.index)
    const predicate = finite === null ? null : predicateOf(tree, finite)
    if (predicate === null || !lacksSubject(tree, predicate, noun, gerund)) return []
    return [changes(tree, { opener, noun, gerund, predicate })]
  })

/** "A ferry carrying seventy people capsized, and 23 have died, police said": at the head of the sentence the same. */
const atHead: Mend = tree => {
  const noun = nounAfter(tree, -1)
  const gerund = noun === null ? undefined : tree.tokens[noun.index + 1]
  if (noun === null || gerund?.xpos !== 'VBG' || gerund.upos !== 'VERB' || headOf(tree, gerund) !== noun) return []
  const finite = finiteAfter(tree, gerund.index)
  const predicate = finite === null ? null : predicateOf(tree, finite)
  const telling = headOf(tree, noun)
  const isAstray = predicate !== null && (headOf(tree, predicate) === gerund || headOf(tree, predicate) === noun)
  const strays = predicate === null ? [] : childrenBy(tree, predicate, 'nsubj', 'csubj', 'expl')
  if (predicate === null || !isAstray || !(telling === null || telling.upos === 'VERB')) return []
  if (strays.some(({ index, upos }) => index < gerund.index || index > predicate.index || upos === 'PRON')) return []
  return [
    [
      { token: predicate, head: telling, relation: telling === null ? 'root' : 'ccomp' },
      { token: noun, head: predicate, relation: 'nsubj' },
      ...strays.map(token => ({ token, head: gerund, relation: 'obj' })),
      ...childrenBy(tree, noun, 'conj')
        .filter(({ index, upos }) => index > predicate.index && upos === 'VERB')
        .map(token => ({ token, head: predicate, relation: 'conj' })),
    ],
  ]
}

interface Parts {
  readonly opener: Token
  readonly noun: Token
  readonly gerund: Token
  readonly predicate: Token
}

function changes(tree: Tree, { opener, noun, gerund, predicate }: Parts): Rehung[] {
  const passive = childrenBy(tree, predicate, 'aux').some(({ relation }) => relation === 'aux:pass')
  const strays = childrenBy(tree, predicate, 'nsubj').filter(({ index }) => index > gerund.index && index < predicate.index)
  const inside = (token: Token | null): boolean => token !== null && token.index > opener.index && token.index < predicate.index
  const above = headOf(tree, predicate)
  const outer = [
    headOf(tree, gerund),
    headOf(tree, noun),
    ...[headOf(tree, gerund)].map(head => (head === null ? null : headOf(tree, head))),
  ]
    .filter(head => head !== null)
    .find(head => !inside(head) && head !== predicate)
  return [
    { token: noun, head: predicate, relation: passive ? 'nsubj:pass' : 'nsubj' },
    { token: gerund, head: noun, relation: 'acl' },
    ...strays.map(token => ({ token, head: gerund, relation: 'obj' })),
    ...(headOf(tree, opener) === predicate ? [] : [{ token: opener, head: predicate, relation: 'mark' }]),
    ...(inside(above) && outer !== undefined ? [{ token: predicate, head: outer, relation: 'advcl' }] : []),
  ]
}

/** The last noun of the plain phrase behind a word. */
function nounAfter({ tokens }: Tree, start: number): Token | null {
  let last: Token | null = null
  for (const token of tokens.slice(start + 1, start + 1 + LONGEST_PHRASE)) {
    if (!isOfNouns(token.upos) || isFiniteVerb(token)) break
    last = token
  }
  return last !== null && (last.upos === 'NOUN' || last.upos === 'PROPN') ? last : null
}

/** The first finite verb behind the gerund, past nothing but what may belong to it; there must be something. */
function finiteAfter({ tokens }: Tree, gerund: number): Token | null {
  for (const token of tokens.slice(gerund + 1, gerund + 1 + LONGEST_RELATIVE)) {
    if (isFiniteVerb(token)) return token.index > gerund + 1 ? token : null
    if (!isOfPhrase(token.upos)) return null
  }
  return null
}

function predicateOf(tree: Tree, finite: Token): Token | null {
  if (finite.upos === 'VERB' && !/^(?:aux|cop)/u.test(finite.relation)) return finite
  const head = headOf(tree, finite)
  return head !== null && head.index > finite.index && /^(?:aux|cop)/u.test(finite.relation) ? head : null
}

/** It has none, or the noun, or one of the gerund's own words; and what the noun stands for is not read so already. */
const lacksSubject = (tree: Tree, predicate: Token, noun: Token, gerund: Token): boolean =>
  !(headOf(tree, noun) === predicate && headOf(tree, gerund) === noun) &&
  (!subtree(tree, noun).includes(predicate) || predicate.relation === 'acl') &&
  childrenBy(tree, predicate, 'nsubj', 'csubj', 'expl').every(
    child => child === noun || (child.index > gerund.index && child.index < predicate.index && child.upos !== 'PRON'),
  )
