import { oneOf } from '../../base/one-of.js'
import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.js'
import { SIGN_NOUNS } from '../../lexicon/embedding.js'
import { HEDGES } from '../../lexicon/hedges.js'
import { REPORTING_NOUNS, SPREADS } from '../../lexicon/reporting/phrases.js'
import { TELLING_LEMMAS } from '../../lexicon/reporting/verbs.js'
import type { Token } from '../../model/index.js'
import { isAsTold } from '../attributions/as-they-told.js'
import { isMeasure } from '../attributions/clause.js'
import { describesByLayout } from '../attributions/described.js'
import { isJoinedToTelling } from '../attributions/joined-participle.js'
import { isInfinitive } from '../attributions/verb-content.js'
import { baseOf, childBy, childrenBy, headOf, type Tree } from '../tree.js'
import { onlyDoubts } from './doubts.js'
import { onlyUsedTo } from './foreseen.js'
import { isOnlyMeasure, onlyNamesThing, onlyPointsTo } from './free-relatives.js'
import { isNegated } from './judgement.js'
import { hasQuestionWord } from './question.js'
import { leadsShort } from './short-of.js'
import { isSupposing } from './supposed.js'
import { onlySuggests } from './untrue.js'

// Words of a clause that only tell, hedge, name, ask or lead up to what is claimed.

export const RAISING = new Set(HEDGES.filter(hedge => hedge.kind === 'raising').map(hedge => hedge.lemma))

const ADJECTIVES = new Set(HEDGES.filter(hedge => hedge.kind === 'adjective').map(hedge => hedge.lemma))

const DESCRIBING = new Set(HEDGES.filter(hedge => hedge.kind === 'described').map(hedge => hedge.lemma))

export const REPORTING = new Set(REPORTING_NOUNS.map(noun => noun.lemma))

/** Words that only tell, hedge, name, ask or lead up to what is claimed. */
export const claimsNothing = (tree: Tree, token: Token, cues: ReadonlySet<Token>): boolean =>
  cues.has(token) ||
  // "turned out to be false".
  token.relation === 'cop' ||
  onlyIntroduces(tree, token, cues) ||
  onlyAsks(tree, token) ||
  onlyLeadsTo(tree, token, cues) ||
  leadsShort(tree, token) ||
  isSupposing(tree, token) ||
  onlyUsedTo(tree, token) ||
  onlySuggests(tree, token) ||
  onlyHeads(tree, token) ||
  onlyGoesOn(tree, token) ||
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
  onlyDates(tree, token) ||
  onlyNamesThing(tree, token) ||
  onlyPointsTo(tree, token) ||
  isOnlyMeasure(tree, token) ||
  // "more died than officials admitted"
  (TELLING_LEMMAS.has(token.lemma) && isMeasure(tree, token)) ||
  onlyShows(tree, token)

/** "extended to the suburbs starting Wednesday": from when on, and nothing that the suburbs do. */
const onlyDates = ({ tokens }: Tree, { xpos, lemma, relation, index }: Token): boolean =>
  xpos === 'VBG' &&
  /^(?:start|begin)$/u.test(lemma) &&
  /^(?:acl|advcl)$/u.test(relation) &&
  TIMES.test(tokens[index + 1]?.form ?? '')

const TIMES = new RegExp(`^(?:${WEEKDAYS}|${MONTHS}|today|tomorrow|tonight|immediately|next|this|early|late|\\d.*)$`, 'iu')

/** "There were reports of looting": what is reported is the claim, not that there were reports. */
const onlyIntroduces = (tree: Tree, token: Token, cues: ReadonlySet<Token>): boolean =>
  (cues.has(token) && childBy(tree, token, 'cop', 'expl') !== null) ||
  (token.lemma === 'be' &&
    childBy(tree, token, 'expl') !== null &&
    childrenBy(tree, token, 'nsubj').some(child => cues.has(child))) ||
  // "Rumours are swirling that he has fled".
  (SPREADS.has(token.lemma) && childrenBy(tree, token, 'nsubj').some(child => cues.has(child))) ||
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

/** "who were the first to reach the village", "Nor did Iran.": told with what goes before it. */
const onlyGoesOn = (tree: Tree, token: Token): boolean =>
  (isInfinitive(tree, token) && /^(?:first|last)$/u.test(headOf(tree, token)?.lemma ?? '')) ||
  (/^(?:do|have|be)$/u.test(token.lemma) &&
    /^(?:nor|neither)$/iu.test(tree.tokens[0]?.form ?? '') &&
    token.index === 1 &&
    tree.tokens.slice(2).every(({ upos }) => /^(?:DET|NOUN|PROPN|PRON|ADJ|PUNCT)$/u.test(upos)))

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

/** "officers calling themselves the Council": what their name is, and nothing that they did. */
const onlyNames = (tree: Tree, token: Token): boolean =>
  (token.xpos === 'VBG' &&
    /^(?:call|name|style|dub)$/u.test(token.lemma) &&
    childrenBy(tree, token, 'obj', 'iobj').some(({ form }) => /^(?:it|them|him|her)sel(?:f|ves)$/iu.test(form))) ||
  onlyIncludes(tree, token)

/** "the alliance, which includes two parties", "Mira Halden, who runs the monitor": who somebody is, said in passing. */
const onlyIncludes = (tree: Tree, token: Token): boolean =>
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
  childrenBy(tree, token, 'ccomp', 'csubj', 'advcl', 'obl').some(
    child =>
      childrenBy(tree, child, 'mark').some(mark => /^(that|whether|if)$/iu.test(mark.form)) || hasQuestionWord(tree, child),
  )

const isCertain = oneOf('certain sure clear known evident obvious')
