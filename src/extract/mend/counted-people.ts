import { gather } from '../../base/group.js'
import { oneOf } from '../../base/one-of.js'
import type { Token } from '../../model/index.js'
import { childBy, childrenBy, headOf, type Tree } from '../tree.js'
import { isFiniteVerb, type Mend } from './mend.js'

/**
 * "Three of the five attackers died", "said 14 of its fighters were killed": behind so many of somebody and before a verb without a subject
 * stands its subject.
 */
export const partsOfThem: Mend = tree =>
  gather(tree.tokens, number => {
    const group = number.upos === 'NUM' && tree.tokens[number.index + 1]?.form === 'of' ? groupOf(tree, number) : null
    const finite = group === null ? undefined : tree.tokens[endOf(tree, group) + 1]
    const verb = finite === undefined || !isFiniteVerb(finite) ? null : verbOf(tree, finite)
    if (group === null || verb === null || childrenBy(tree, verb, 'nsubj', 'expl').some(child => child !== group)) return []
    const above = headOf(tree, number)
    const isPassive = childrenBy(tree, verb, 'aux').some(({ relation }) => relation === 'aux:pass')
    const subject = { token: number, head: verb, relation: isPassive ? 'nsubj:pass' : 'nsubj' }
    if (verb.head === number.index) {
      const rest = childrenBy(tree, number, 'punct').map(token => ({ token, head: verb, relation: 'punct' }))
      const of = tree.tokens[number.index + 1] as Token
      return [
        [
          { token: verb, head: above, relation: above === null ? 'root' : number.relation },
          subject,
          { token: group, head: number, relation: 'nmod' },
          { token: of, head: group, relation: 'case' },
          ...rest,
        ],
      ]
    }
    return above !== null && number.relation === 'obj' && verb.head === above.index ? [[subject]] : []
  })

/** Whom a number before "of" is a part of; read as the subject of the verb behind, too. */
const groupOf = (tree: Tree, number: Token): Token | null =>
  tree.tokens
    .slice(number.index + 2, number.index + 1 + LONGEST)
    .find(token => (token.head === number.index && token.relation === 'nmod') || isSubjectUnder(tree, token, number)) ?? null

const isSubjectUnder = (tree: Tree, token: Token, number: Token): boolean =>
  /^nsubj/u.test(token.relation) && headOf(tree, token)?.head === number.index

const LONGEST = 5

/** Index of the last word of a phrase whose words stand side by side. */
function endOf(tree: Tree, head: Token): number {
  let end = head.index
  while (tree.tokens[end + 1]?.head === head.index && !/^(?:VERB|AUX|PUNCT)$/u.test(tree.tokens[end + 1]?.upos ?? '')) end++
  return end
}

function verbOf(tree: Tree, finite: Token): Token | null {
  if (finite.upos === 'VERB') return finite
  const head = headOf(tree, finite)
  return head !== null && head.index > finite.index && /^(?:aux|cop)/u.test(finite.relation) ? head : null
}

const isHarmed = oneOf('killed wounded injured hurt arrested detained captured displaced kidnapped')

/** "killed nine people and wounded 30, police said": behind "and" a deed with a number for its object, read as what the number is like. */
export const joinedCounts: Mend = tree =>
  gather(tree.tokens, deed => {
    const [and, next] = [tree.tokens[deed.index - 1], tree.tokens[deed.index + 1]]
    if (!isHarmed(deed.form) || and?.upos !== 'CCONJ' || next === undefined) return []
    const number = tree.tokens.slice(deed.index + 1, deed.index + LONGEST).find(({ upos }) => upos === 'NUM')
    if (number === undefined || deed.head !== number.index || deed.relation !== 'amod') return []
    const first = tree.tokens.slice(0, and.index).findLast(token => isFiniteVerb(token) && token.upos === 'VERB')
    const isBare = /^(?:PUNCT|ADP|SCONJ)$/u.test(tree.tokens[number.index + 1]?.upos ?? 'PUNCT')
    if (first === undefined || !isBare || childBy(tree, first, 'obj') === null) return []
    return [
      [
        { token: deed, head: first, relation: 'conj' },
        { token: and, head: deed, relation: 'cc' },
        { token: number, head: deed, relation: 'obj' },
      ],
    ]
  })

/** "driven 40,000 from their homes": a number before a preposition counts nobody behind it. */
export const numbersBeforePhrases: Mend = tree =>
  gather(tree.tokens, number => {
    const noun = number.relation === 'nummod' ? headOf(tree, number) : null
    const next = tree.tokens[number.index + 1]
    const verb = noun === null ? null : headOf(tree, noun)
    if (noun === null || verb === null || next === undefined || noun.relation !== 'obj' || verb.upos !== 'VERB') return []
    if (next.relation !== 'case' || next.head !== noun.index || !isAway(next.form) || verb.index > number.index) return []
    return [
      [
        { token: number, head: verb, relation: 'obj' },
        { token: noun, head: verb, relation: 'obl' },
      ],
    ]
  })

const isAway = oneOf('from in into out to across at near')

const isHeld = oneOf('captured kidnapped abducted detained wounded injured imprisoned trapped stranded missing jailed captive')
const isFreeing = oneOf('free release swap exchange rescue evacuate hand bring transfer')

/** "freed 14 captured soldiers": what they were before is no deed of who frees them. */
export const heldObjects: Mend = tree =>
  gather(tree.tokens, held => {
    const noun = isHeld(held.form) ? childBy(tree, held, 'obj') : null
    const [number, verb] = [tree.tokens[held.index - 1], headOf(tree, held)]
    if (noun === null || noun.index < held.index || number?.upos !== 'NUM') return []
    if (verb === null || !isFreeing(verb.lemma) || verb.index > number.index) return []
    const object = childBy(tree, verb, 'obj')
    if (object === null ? number.head !== noun.index : object !== number) return []
    const rest = tree.tokens.filter(({ head, index }) => head === held.index && index !== noun.index)
    return [
      [
        { token: noun, head: verb, relation: 'obj' },
        { token: held, head: noun, relation: 'amod' },
        { token: number, head: noun, relation: 'nummod' },
        ...rest.map(token => ({ token, head: verb, relation: token.relation })),
      ],
    ]
  })
