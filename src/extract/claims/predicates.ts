import { gather } from '../../base/group.js'
import { oneOf } from '../../base/one-of.js'
import { SIGN_NOUNS } from '../../lexicon/embedding.js'
import { HEDGES } from '../../lexicon/hedges.js'
import { REPORTING_NOUNS } from '../../lexicon/reporting/phrases.js'
import type { Token } from '../../model/index.js'
import { isAsTold } from '../attributions/as-they-told.js'
import type { Attribution } from '../attributions/attribution.js'
import { isPredicate } from '../attributions/clause.js'
import { describesByLayout } from '../attributions/described.js'
import { isJoinedToTelling } from '../attributions/joined-participle.js'
import { isInfinitive } from '../attributions/verb-content.js'
import { isEventNoun } from '../events/index.js'
import { voiceNoun } from '../names/voices.js'
import { baseOf, childBy, childrenBy, headOf, type Tree } from '../tree.js'
import { onlyDoubts } from './doubts.js'
import { isNegated } from './judgement.js'
import { hasQuestionWord } from './question.js'
import { raisedBy } from './raising.js'
import { leadsShort } from './short-of.js'
import { isSupposing } from './supposed.js'

/** A word that carries a proposition of its own, and what kind of word it is. */
export interface Predicate {
  readonly token: Token
  readonly kind: 'clause' | 'nominal'
  readonly rule: string
}

const RAISING = new Set(HEDGES.filter(hedge => hedge.kind === 'raising').map(hedge => hedge.lemma))
const ADJECTIVES = new Set(HEDGES.filter(hedge => hedge.kind === 'adjective').map(hedge => hedge.lemma))
const DESCRIBING = new Set(HEDGES.filter(hedge => hedge.kind === 'described').map(hedge => hedge.lemma))
const REPORTING = new Set(REPORTING_NOUNS.map(noun => noun.lemma))
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
  if (isPredicate(tree, token)) return isBare(tree, token) ? null : { token, kind: 'clause', rule: 'predicate/clause' }
  const smallRule = small.get(token)
  if (smallRule !== undefined) return { token, kind: 'clause', rule: smallRule }
  const rule = nominal.get(token)
  if (rule !== undefined) return { token, kind: 'nominal', rule }
  return isHeadlineEvent(tree, token) || eruptsWith(tree, token) ? { token, kind: 'nominal', rule: 'predicate/event-noun' } : null
}

/** Words that only tell, hedge, name, ask or lead up to what is claimed. */
const claimsNothing = (tree: Tree, token: Token, cues: ReadonlySet<Token>): boolean =>
  cues.has(token) ||
  onlyIntroduces(tree, token, cues) ||
  onlyAsks(tree, token) ||
  onlyLeadsTo(tree, token, cues) ||
  leadsShort(tree, token) ||
  isSupposing(tree, token) ||
  onlyHeads(tree, token) ||
  onlyTells(tree, token) ||
  onlyPictures(tree, token) ||
  onlyDoubts(tree, token) ||
  isJoinedToTelling(tree, token) ||
  onlyNames(tree, token) ||
  onlyComments(tree, token) ||
  onlyDescribes(tree, token) ||
  isDescription(tree, token) ||
  onlyHedges(tree, token) ||
  onlyLinks(tree, token) ||
  onlyShows(tree, token)

/** Under "appeared" and "seemed" the word below is the claim, whatever its kind: "appeared abandoned". */
function hidesBehind(tree: Tree, token: Token): boolean {
  const head = headOf(tree, token)
  return head !== null && head.upos === 'VERB' && RAISING.has(head.lemma) && raisedBy(tree, head) === token
}

/** "There were reports of looting": what is reported is the claim, not that there were reports. */
const onlyIntroduces = (tree: Tree, token: Token, cues: ReadonlySet<Token>): boolean =>
  (cues.has(token) && childBy(tree, token, 'cop', 'expl') !== null) ||
  (token.lemma === 'be' &&
    childBy(tree, token, 'expl') !== null &&
    childrenBy(tree, token, 'nsubj').some(child => cues.has(child))) ||
  isCleft(tree, token, cues)

/** "It was the mayor who said that": who it was is who says it. */
const isCleft = (tree: Tree, token: Token, cues: ReadonlySet<Token>): boolean =>
  childBy(tree, token, 'cop') !== null &&
  childrenBy(tree, token, 'nsubj', 'expl').some(({ form }) => form.toLowerCase() === 'it') &&
  [token, ...childrenBy(tree, token, 'flat', 'nmod', 'conj')].some(word =>
    childrenBy(tree, word, 'acl').some(clause => clause.relation === 'acl:relcl' && cues.has(clause)),
  )

/** "had to admit that", "was quick to point out that", "tried to explain that": how it came to be told. */
const onlyLeadsTo = (tree: Tree, token: Token, cues: ReadonlySet<Token>): boolean =>
  LEADS.has(token.lemma.toLowerCase()) &&
  childBy(tree, token, 'obj') === null &&
  childrenBy(tree, token, 'xcomp', 'advcl', 'acl').some(
    child => cues.has(child) && child.index > token.index && child.index <= token.index + 4 && isInfinitive(tree, child),
  )

const LEADS: ReadonlySet<string> = new Set(
  'have begin start seek try attempt force oblige compel need rush hasten move ought happen go quick keen careful eager anxious swift slow right wrong happy glad pain'.split(
    ' ',
  ),
)

/** "waited to see whether the truce held": nothing is told but a question. */
const onlyAsks = (tree: Tree, token: Token): boolean => {
  const asks = (verb: Token): boolean =>
    verb.xpos === 'VB' &&
    baseOf(verb.relation) === 'xcomp' &&
    findsOut(verb.lemma) &&
    childrenBy(tree, verb, 'ccomp').some(child => isWhether(tree, child))
  const head = headOf(tree, token)
  return (
    asks(token) ||
    (head !== null && asks(head) && isWhether(tree, token)) ||
    (waits(token.lemma) && childrenBy(tree, token, 'xcomp').some(asks))
  )
}

const findsOut = oneOf('see learn know find tell hear')
const waits = oneOf('watch wait look')

/** "What we know so far": a heading over what is told, and no telling. */
const onlyHeads = (tree: Tree, token: Token): boolean =>
  (token.lemma === 'know' || token.lemma === 'do') &&
  [headOf(tree, token), ...childrenBy(tree, token, 'obj', 'nsubj')].some(
    word => word !== null && word.index < token.index && word.form.toLowerCase() === 'what',
  )

/** "There is no sign that he left": what is claimed is the leaving, or that he did not. */
const onlyShows = (tree: Tree, token: Token): boolean =>
  token.lemma === 'be' &&
  token.relation !== 'conj' &&
  childBy(tree, token, 'expl') !== null &&
  childrenBy(tree, token, 'nsubj').some(
    noun =>
      SIGN_NOUNS.has(noun.lemma) &&
      (childrenBy(tree, noun, 'acl').some(clause => childBy(tree, clause, 'nsubj') !== null && clause.xpos !== 'VB') ||
        (noun.lemma === 'truth' && childBy(tree, noun, 'nmod') !== null)),
  )

/** "had nothing to do with the raid": one claim, of the having. */
const onlyLinks = ({ tokens }: Tree, { form, index }: Token): boolean =>
  form === 'do' &&
  tokens[index + 1]?.form === 'with' &&
  tokens[index - 1]?.form === 'to' &&
  /^(?:nothing|anything|something|much|little|lot)$/u.test(tokens[index - 2]?.form ?? '')

/** "Case still open, media say": a headline that tells by nouns, and "as residents reported", leave the telling without a claim of its own. */
const onlyTells = (tree: Tree, token: Token): boolean => isAsTold(tree, token) || isBareTelling(tree, token)

const isBareTelling = (tree: Tree, token: Token): boolean =>
  tree.sentence.passage === 'headline' &&
  /^(?:say|report|tell)$/u.test(token.lemma.toLowerCase()) &&
  childBy(tree, token, 'obj', 'iobj', 'ccomp', 'xcomp', 'advcl') === null

/** "Smoke over the port, seen from the hill": how a picture shows it. */
const onlyPictures = (tree: Tree, token: Token): boolean =>
  tree.sentence.passage === 'caption' &&
  /^(?:seen|pictured|shown|photographed|filmed)$/iu.test(token.form) &&
  childBy(tree, token, 'aux', 'xcomp', 'ccomp') === null

const isWhether = (tree: Tree, clause: Token): boolean =>
  childrenBy(tree, clause, 'mark').some(mark => /^(?:whether|if)$/iu.test(mark.form))

/** "the alliance, which includes two parties", "Mira Halden, who runs the monitor": who somebody is, said in passing. */
const onlyNames = (tree: Tree, token: Token): boolean =>
  token.relation === 'acl:relcl' &&
  (/^(?:include|comprise|consist|encompass)$/u.test(token.lemma) ||
    (/^(?:run|head|lead|direct|chair)$/u.test(token.lemma) && token.xpos === 'VBZ')) &&
  childrenBy(tree, token, 'nsubj').some(({ form }) => /^(?:which|that|who)$/iu.test(form))

/** "The withdrawal marks a turning point": what an event means to the writer is no event. */
const onlyComments = (tree: Tree, token: Token): boolean =>
  means(token.lemma) &&
  childrenBy(tree, token, 'obj').some(
    ({ lemma, index }) =>
      /^(?:moment|milestone|chapter|watershed|landmark)$/u.test(lemma) ||
      (lemma === 'point' && tree.tokens[index - 1]?.lemma === 'turning') ||
      (lemma === 'point' && tree.tokens[index - 1]?.lemma === 'turn'),
  )

const means = oneOf('mark represent signal constitute')

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

/** "jets, presumed Israeli, bombed": a hedge on who did it, and no claim beside what they did. */
const onlyDescribes = (tree: Tree, token: Token): boolean =>
  describesByLayout(tree, token) ||
  (token.relation === 'acl' &&
    /^VB[ND]$/u.test(token.xpos) &&
    DESCRIBING.has(token.form.toLowerCase()) &&
    childBy(tree, token, 'nsubj', 'aux') === null)

/** "thought to be foreign": what the word describes is as little a claim of its own. */
const isDescription = (tree: Tree, token: Token): boolean => {
  const head = headOf(tree, token)
  return head !== null && baseOf(token.relation) === 'xcomp' && !/^VB[DPZ]$/u.test(token.xpos) && onlyDescribes(tree, head)
}

/** "It is unclear whether …": the adjective hedges the clause and claims nothing itself. */
const onlyHedges = (tree: Tree, token: Token): boolean =>
  ((token.upos === 'ADJ' && ADJECTIVES.has(token.lemma)) ||
    (isCertain(token.lemma) &&
      isNegated(tree, token) &&
      (childBy(tree, token, 'expl') !== null || childBy(tree, token, 'nsubj')?.form.toLowerCase() === 'it'))) &&
  childrenBy(tree, token, 'ccomp', 'csubj', 'advcl').some(
    child =>
      childrenBy(tree, child, 'mark').some(mark => /^(that|whether|if)$/iu.test(mark.form)) || hasQuestionWord(tree, child),
  )

const isCertain = oneOf('certain sure clear known evident obvious')

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
  // "Utter nonsense, replies the company": the retort is one claim.
  if (isSeenDoing(tree, found) || found.rule === 'denial/retort') return false
  if (found.manner === 'denies' && head.upos === 'NOUN' && !isPredicate(tree, head) && found.sentence === tree.sentence)
    return !REPORTING.has(head.lemma) && !BLAME.has(head.lemma)
  if (found.sentence !== tree.sentence || isPredicate(tree, head) || head.upos === 'PRON') return false
  if (found.stance === 'act' || found.stance === 'asks' || childrenBy(tree, head, 'acl').some(child => child.xpos === 'VBG'))
    return false
  if (REPORTING.has(head.lemma)) return false
  if (isEventNoun(head) || found.rule === 'cue/have/noun') return true
  // "Health ministry: 44 dead in a day".
  if (found.rule === 'layout/colon') return !found.content.some(token => isPredicate(tree, token))
  if (found.rule.startsWith('cue/count/') && childBy(tree, head, 'nummod') !== null) return true
  // "Spoke of bodies in the streets", "told of 40 bodies"; who speaks of a childhood claims nothing.
  if (/^cue\/(?:speak|tell)\/noun$/u.test(found.rule)) return isCountedOrPlaced(tree, head)
  // People are seen doing something, or somewhere; that there were people is no event.
  if ([head, ...childrenBy(tree, head, 'nmod')].some(word => voiceNoun(word)?.person === true))
    return found.stance === 'perceives' && isSomewhere(tree, head)
  return head.upos === 'NOUN' && (found.stance === 'perceives' || TELLS_OF_THINGS.test(found.rule))
}

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

/** A headline or caption without a verb tells by its noun: "Deadly blast in the port". */
function isHeadlineEvent(tree: Tree, token: Token): boolean {
  return baseOf(token.relation) === 'root' && token.upos === 'NOUN' && tree.tokens.length > 2 && isEventNoun(token)
}
