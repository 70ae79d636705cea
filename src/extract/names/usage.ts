import type { Token } from '../../model/index.js'
import { baseOf, childBy, childrenBy, headOf, type Tree } from '../tree.js'
import type { NameKind } from './kinds.js'
import type { NameMention } from './names.js'

/** Nouns of those who belong to a body or speak for it: "a member of X", "X fighters". */
const BELONGING =
  /^(?:member|founder|co-founder|cofounder|head|leader|chief|director|employee|staff|staffer|spokesman|spokeswoman|spokesperson|supporter|follower|branch|office|headquarters|fighter|commander|wing|affiliate|arm|representative|official|ceo|executive|chairman|chairwoman|militant|worker|researcher|analyst|reporter|correspondent|journalist|activist|candidate|lawmaker|militia|group|party|organization|organisation|movement|website|statement|ally|rival|volunteer|cell|faction|gang|cartel|company|firm|subsidiary|shareholder|engineer|defector)$/u
const DONE_TO_BODIES = /^(?:join|quit|found|sue|ban|outlaw|disband|dissolve|rejoin|infiltrate|fund)$/u
const DONE_BY_BODIES = /^(?:announce|publish|launch|merge|employ|recruit|represent|count|broadcast|tweet|hack|post)$/u
const OF_PLACES = /^(?:in|into|within|inside|across|throughout)$/iu

/**
 * What a name that nothing else tells of is used as, over all its mentions: a body if somebody is its member or speaks for it; no person
 * if it takes an article or a preposition of place. Null: the report does not show it.
 */
export function kindByUse(mentions: readonly NameMention[], trees: ReadonlyMap<number, Tree>): NameKind | null {
  let isThing = false
  for (const mention of mentions) {
    const tree = trees.get(mention.sentence)
    if (tree === undefined) continue
    if (isUsedAsBody(tree, mention.head)) return { kind: 'group', rule: 'kind/used-as-a-body', confidence: 0.7 }
    isThing ||= isUsedAsThing(tree, mention)
  }
  return isThing ? { kind: 'other', rule: 'kind/used-as-a-thing', confidence: 0.6 } : null
}

/** "Tedeschi, QC", "HTML files": letters that stand beside a person or before a thing, and nowhere by themselves, name no body. */
export function isUsedAsLabel(mentions: readonly NameMention[], trees: ReadonlyMap<number, Tree>): boolean {
  return mentions.every(({ sentence, head }) => {
    const tree = trees.get(sentence)
    const up = tree === undefined ? null : headOf(tree, head)
    if (tree === undefined || up === null || isUsedAsBody(tree, head)) return false
    const relation = baseOf(head.relation)
    return (
      relation === 'compound' ||
      relation === 'nummod' ||
      (relation === 'appos' && up.upos === 'PROPN' && tree.tokens[head.index - 1]?.form === ',')
    )
  })
}

function isUsedAsBody(tree: Tree, head: Token): boolean {
  const up = headOf(tree, head)
  if (up === null) return false
  const relation = baseOf(head.relation)
  if (relation === 'nmod' && /^(?:of|for|with|from)$/iu.test(childBy(tree, head, 'case')?.form ?? ''))
    return BELONGING.test(up.lemma) && head.relation !== 'nmod:poss'
  if (relation === 'compound' || head.relation === 'nmod:poss')
    return (
      up.upos === 'NOUN' &&
      BELONGING.test(up.lemma) &&
      !/^(?:ally|rival|statement|lawyer|group|website)$/u.test(relation === 'compound' ? '' : up.lemma)
    )
  if (relation === 'obj') return DONE_TO_BODIES.test(up.lemma)
  if (relation !== 'nsubj') return false
  return (
    DONE_BY_BODIES.test(up.lemma) ||
    childrenBy(tree, head, 'acl:relcl').some(verb => childrenBy(tree, verb, 'nsubj').some(({ form }) => /^which$/iu.test(form)))
  )
}

function isUsedAsThing(tree: Tree, { head, tokens }: NameMention): boolean {
  const before = tree.tokens[(tokens[0]?.index ?? 0) - 1]
  if (before !== undefined && /^(?:the|a|an|this|that|its)$/iu.test(before.form)) return true
  if (baseOf(head.relation) === 'compound' || baseOf(head.relation) === 'amod') return true
  return OF_PLACES.test(childBy(tree, head, 'case')?.form ?? '')
}
