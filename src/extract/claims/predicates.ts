import { gather } from '../../base/group.js'
import { oneOf } from '../../base/one-of.js'
import { COUNTING_VERBS, FATES, HEADLINE_STATES, TOLLS } from '../../lexicon/numbers.js'
import type { Token } from '../../model/index.js'
import type { Attribution } from '../attributions/attribution.js'
import { isPredicate } from '../attributions/clause.js'
import { caseOf, isPassive } from '../attributions/sources.js'
import { isEventNoun } from '../events/index.js'
import { isGrip } from '../grip.js'
import { voiceNoun } from '../names/voices.js'
import { baseOf, childBy, childrenBy, headOf, subtree, type Tree } from '../tree.js'
import { claimsNothing, RAISING, REPORTING } from './claims-nothing.js'
import { raisedBy } from './raising.js'

/** A word that carries a proposition of its own, and what kind of word it is. */
export interface Predicate {
  readonly token: Token
  readonly kind: 'clause' | 'nominal'
  readonly rule: string
}

const isNoPredicate = oneOf('include regard concern follow accord give base compare depend')

/** Words whose claim is their content's alone: cues of telling, and verbs that only hedge. */
export interface Skipped {
  readonly cues: ReadonlySet<Token>
  readonly silent: ReadonlySet<Token>
}

/** The propositions of one sentence, in order: its clauses, and the event nouns that stand as the content of a telling. */
export function findPredicates(tree: Tree, told: readonly Attribution[], skipped: Skipped): Predicate[] {
  const nominal = new Map(
    told.filter(found => isNominalContent(tree, found)).map(found => [found.contentHead, found.rule] as const),
  )
  // "Reports of a coup are false": that they are false is said by the denial.
  const untrue = new Set(told.map(found => found.calledUntrue).filter(word => word !== null))
  const untrueReports = new Set(told.filter(found => found.calledUntrue !== null).flatMap(({ cue }) => cue))
  // "Claims circulating online that …": of what is untrue it is no matter where it went about.
  const isAbout = (token: Token): boolean =>
    token.relation === 'acl' &&
    untrueReports.has(tree.tokens[token.head] as Token) &&
    !told.some(({ contentHead }) => contentHead === token)
  // "declared the town lost": the adjective or participle is what is told, with the town as its subject.
  // "are feared dead": so is the adjective behind a passive.
  const isSmall = ({ rule, contentHead }: Attribution) =>
    rule.endsWith('/small') || (rule.endsWith('/raising') && contentHead.upos === 'ADJ')
  const small = new Map(told.filter(isSmall).map(found => [found.contentHead, found.rule] as const))
  // Few words could be a predicate at all, and many rules say which of those are none.
  return gather(tree.tokens, (token): Predicate[] => {
    const found = mayClaim(tree, token, small, nominal)
    if (found === null || skipped.silent.has(token) || untrue.has(token) || isAbout(token)) return []
    return claimsNothing(tree, token, skipped.cues) ? [] : [found]
  })
}

type RuleOf = ReadonlyMap<Token, string>

/** The predicate that a word is by its form and its place in the tree. `small`, `nominal`: the rules by which tellings have it as content. */
function mayClaim(tree: Tree, token: Token, small: RuleOf, nominal: RuleOf): Predicate | null {
  if (hidesBehind(tree, token)) return { token, kind: 'clause', rule: 'predicate/under-hedge' }
  if (isCountedFate(tree, token)) return { token, kind: 'clause', rule: 'predicate/counted-fate' }
  if (isPredicate(tree, token)) return isBare(tree, token) ? null : { token, kind: 'clause', rule: 'predicate/clause' }
  if (isHeadlineState(tree, token) || isHeldState(tree, token)) return { token, kind: 'clause', rule: 'predicate/headline-state' }
  const smallRule = small.get(token)
  if (smallRule !== undefined) return { token, kind: 'clause', rule: smallRule }
  const rule = nominal.get(token)
  if (rule !== undefined) return { token, kind: 'nominal', rule }
  if (isCountLabel(tree, token)) return { token, kind: 'nominal', rule: 'predicate/count-label' }
  return isHeadlineEvent(tree, token) || eruptsWith(tree, token) ? { token, kind: 'nominal', rule: 'predicate/event-noun' } : null
}

/** Under "appeared" and "seemed" the word below is the claim, whatever its kind: "appeared abandoned". */
function hidesBehind(tree: Tree, token: Token): boolean {
  const head = headOf(tree, token)
  return head !== null && head.upos === 'VERB' && RAISING.has(head.lemma) && raisedBy(tree, head) === token
}

/** "The capital erupted in gunfire and celebrations": each of joined event nouns under a verb of breaking out is an event. */
const eruptsWith = (tree: Tree, token: Token): boolean => {
  const first = baseOf(token.relation) === 'conj' && token.upos === 'NOUN' ? headOf(tree, token) : null
  const verb = first === null ? null : headOf(tree, first)
  return (
    first !== null &&
    verb !== null &&
    /^(?:erupt|explode|burst|occur|happen|break)$/u.test(verb.lemma) &&
    isEventNoun(token) &&
    isEventNoun(first)
  )
}

function isBare(tree: Tree, token: Token): boolean {
  if (token.upos === 'VERB' && RAISING.has(token.lemma) && raisedBy(tree, token) !== null) return true
  // "including", "following", "according to" say nothing happened; "left ajar" beside its noun does.
  return token.xpos === 'VBG' && isNoPredicate(token.lemma) && childrenBy(tree, token, 'nsubj', 'aux').length === 0
}

/** "watched helicopters fire on them": what was seen is what they did. */
const isSeenDoing = (tree: Tree, { stance, contentHead, cue }: Attribution): boolean =>
  stance === 'perceives' &&
  cue.some(verb =>
    childrenBy(tree, verb, 'xcomp', 'ccomp').some(
      child => child.index > contentHead.index && child.upos === 'VERB' && childBy(tree, child, 'nsubj') === null,
    ),
  )

function isNominalContent(tree: Tree, found: Attribution): boolean {
  const head = found.contentHead
  if (isSeenDoing(tree, found)) return false
  if (found.manner === 'denies' && head.upos === 'NOUN' && !isPredicate(tree, head) && found.sentence === tree.sentence)
    return !REPORTING.has(head.lemma) && !BLAME.has(head.lemma)
  if (found.sentence !== tree.sentence || isPredicate(tree, head) || head.upos === 'PRON') return false
  if (found.stance === 'act' || found.stance === 'asks' || childrenBy(tree, head, 'acl').some(child => child.xpos === 'VBG'))
    return false
  if (REPORTING.has(head.lemma)) return false
  if (isEventNoun(head) || found.rule === 'cue/have/noun') return true
  // "Health ministry: 44 dead in a day".
  if (found.rule === 'layout/colon') return !found.content.some(token => isPredicate(tree, token))
  if (/^cue\/(?:count|register)\//u.test(found.rule) && childBy(tree, head, 'nummod') !== null) return true
  // "Spoke of bodies in the streets", "told of 40 bodies"; who speaks of a childhood claims nothing.
  if (/^cue\/(?:speak|tell)\/noun$/u.test(found.rule)) return isCountedOrPlaced(tree, head)
  // People are seen doing something, or somewhere; that there were people is no event.
  if ([head, ...childrenBy(tree, head, 'nmod')].some(word => voiceNoun(word)?.person === true))
    return found.stance === 'perceives' && isSomewhere(tree, head)
  return head.upos === 'NOUN' && (found.stance === 'perceives' || TELLS_OF_THINGS.test(found.rule) || isForetold(tree, found))
}

/** "Forecasters predict strong winds", "warned of more storms"; "storms are expected" is a clause. */
const isForetold = (tree: Tree, { rule, cue, contentHead }: Attribution): boolean =>
  FORETELLS.test(rule) &&
  (!rule.startsWith('cue/warn/') || caseOf(tree, contentHead) === 'of') &&
  !cue.some(word => isPassive(tree, word))

const FORETELLS = /^cue\/(?:predict|forecast|foresee|expect|anticipate|warn)\/noun$/u

const isCountedOrPlaced = (tree: Tree, head: Token): boolean =>
  childBy(tree, head, 'nummod') !== null ||
  childrenBy(tree, head, 'nmod').some(child => childrenBy(tree, child, 'case').some(({ form }) => PLACE_CASE.test(form)))

/** "bands of armed men at the roadside". */
const isSomewhere = (tree: Tree, head: Token): boolean =>
  [head, ...childrenBy(tree, head, 'nmod')]
    .flatMap(word => childrenBy(tree, word, 'nmod'))
    .some(child => childrenBy(tree, child, 'case').some(({ form }) => PLACE_CASE.test(form)))

const PLACE_CASE = /^(?:in|at|on|near|along|across|around|outside|inside|beside|behind|throughout)$/iu

/** Denied as a whole, without saying what it is. */
const BLAME: ReadonlySet<string> = new Set(
  'charge wrongdoing comment remark responsibility guilt figure number toll count total estimate version narrative account'.split(
    ' ',
  ),
)

/** Verbs and nouns whose object is what there was to see or hear, not who or what was talked about. */
const TELLS_OF_THINGS =
  /^(cue\/(count|describe|report|broadcast|air|publish|share|circulate|show|recount|detail|document|record|find)|noun\/)/u

/** "Five dead as storm hits Vessen": a state with its subject and without its verb. */
const isHeadlineState = (tree: Tree, token: Token): boolean =>
  tree.sentence.passage === 'headline' &&
  /^(?:ADJ|NOUN|PROPN)$/u.test(token.upos) &&
  /^(?:root|parataxis|conj|ccomp)$/u.test(token.relation) &&
  HEADLINE_STATES.has(token.form.toLowerCase()) &&
  childBy(tree, token, 'nsubj') !== null

/** "spoke of nine dead and twenty wounded", "The result: two dead, nine wounded": that they were. */
function isCountedFate(tree: Tree, token: Token): boolean {
  if (!/^(?:dead|missing|wounded|injured|killed|hurt|detained)$/u.test(token.form)) return false
  const first = token.relation === 'conj' ? headOf(tree, token) : token
  if (first === null || childBy(tree, token, 'nsubj')?.upos !== 'NUM') return false
  const verb = first.relation === 'ccomp' ? headOf(tree, first) : null
  if (verb !== null && (childBy(tree, first, 'mark')?.form === 'of' || COUNTING_VERBS.has(verb.lemma))) return true
  return (
    /^(?:root|ccomp)$/u.test(first.relation) && tree.tokens.findIndex(({ form }) => form === ':') === countBefore(tree, first)
  )
}

/** Where the row of counts begins that a fate is the first of: right behind this word. */
function countBefore(tree: Tree, first: Token): number {
  const number = childBy(tree, first, 'nsubj')
  return number === null ? NaN : (subtree(tree, number)[0]?.index ?? NaN) - 1
}

/** "Displaced: 12,400 people", "Dead: 8": a line of a list that has nothing but what is counted and how many. */
function isCountLabel({ tokens }: Tree, token: Token): boolean {
  if (token.relation !== 'root') return false
  const colon = tokens.findIndex(({ form }) => form === ':')
  if (colon < 1 || colon > LABEL || tokens[colon + 1]?.upos !== 'NUM') return false
  return tokens.slice(0, colon).some(({ form }) => TOLLS.has(form.toLowerCase()) || FATES.has(form.toLowerCase()))
}

const LABEL = 5
/** "Vessen in rebel hands, monitors say": who holds it, without a verb. */
const isHeldState = (tree: Tree, token: Token): boolean =>
  isGrip(tree, token) && /^(?:root|parataxis|conj|ccomp)$/u.test(token.relation) && childBy(tree, token, 'nsubj') !== null

/** A headline or caption without a verb tells by its noun: "Deadly blast in the port". */
function isHeadlineEvent(tree: Tree, token: Token): boolean {
  return baseOf(token.relation) === 'root' && token.upos === 'NOUN' && tree.tokens.length > 2 && isEventNoun(token)
}
