import { PUTS_OUT } from '../../lexicon/reporting/phrases.js'
import type { Telling, Token } from '../../model/index.js'
import type { Attribution } from '../attributions/attribution.js'
import { contentIn } from '../attributions/relations.js'
import { caseOf, MEETS, subjectOf } from '../attributions/sources.js'
import { type EventFound, eventAt, type Scene } from '../events/index.js'
import type { PlaceFound } from '../places/index.js'
import { baseOf, childrenBy, pathUp, type Tree } from '../tree.js'
import { type Answer, answersIn } from './answers.js'
import { ownFactuality } from './as-told.js'
import { askedWords } from './asked.js'
import { claimsAt } from './at-predicate.js'
import type { Circumstances } from './circumstances.js'
import type { Draft } from './draft.js'
import { isAct, isNotDenied } from './event.js'
import { grantedEvents } from './granted.js'
import { withOrphans } from './orphans.js'
import { type Part, partsAmong, type Weighed } from './parts.js'
import { findPredicates, type Predicate } from './predicates.js'
import { isHowItWasTold, isOnTerms } from './quoting.js'
import type { ChainSources } from './tellings-of.js'

/** What the claims of one sentence are made from. */
export interface SentenceToClaim {
  readonly tree: Tree
  /** The sentence with what is known of its names. */
  readonly scene: Scene
  /** Tellings that stand in this sentence. */
  readonly own: readonly Attribution[]
  /** What somebody in this sentence holds of a thing, without telling it. */
  readonly attitudes: readonly Attribution[]
  /** Tellings whose content reaches into this sentence, the innermost first. */
  readonly told: readonly Attribution[]
  /** A telling of an earlier sentence that this one goes on, where it names no teller of its own. */
  readonly carried: Attribution | null
  readonly silentVerbs: ReadonlySet<Token>
  /** The literal places of the sentence. */
  readonly places: readonly PlaceFound[]
  /** All places of the report, in order. */
  readonly everywhere: readonly PlaceFound[]
  readonly circumstances: Circumstances
  /** ISO date of publication, or null. */
  readonly published: string | null
}

/** Every proposition of one sentence as a claim, in order of the text. */
export function findClaims(from: SentenceToClaim, sources: ChainSources): readonly Draft[] {
  const { tree } = from
  const answers = answersIn(tree, from.own)
  const answersAt = new Map(answers.map(answer => [answer.at, answer] as const))
  const isAnswering = (found: Attribution): boolean => answers.some(({ by }) => by === found)
  const cues = new Set(
    from.own
      .filter(found => isAnswering(found) || isNotDenied(found) || (isCueOnly(found) && !isAct(found, from.scene)))
      .flatMap(found => found.cue)
      .filter(word => !answersAt.has(word)),
  )
  const telling = wordsOfTelling(from.own)
  const stated = predicatesIn(from, cues, answers)
  const hollow = hollowCues(from, cues, stated)
  const predicates = hollow.size === 0 ? stated : predicatesIn(from, without(cues, hollow), answers)
  const asked = askedWords(tree, cues)
  const told = predicates.filter(({ token }) => !asked.has(token) && isTold(from, token, cues))
  const parts = partsAmong(
    tree,
    told.map(predicate => weighed(predicate, from)),
    new Map(from.own.flatMap(({ cue, contentHead }) => cue.map(word => [word, contentHead] as const))),
    new Set(from.own.filter(({ stance }) => stance === 'asks').flatMap(({ cue }) => cue)),
  )
  const heads = new Set(predicates.map(({ token }) => token).filter(token => !parts.has(token)))
  const drafts = told
    .filter(({ token }) => !parts.has(token))
    .flatMap(predicate =>
      claimsAt(predicate, from, sources, {
        heads,
        telling,
        parts: partsOf(parts, predicate.token),
        answer: answersAt.get(predicate.token) ?? null,
      }),
    )
  return withOrphans(drafts, from.circumstances.counted)
}

/** Cues, who tells, and what is called untrue. */
const wordsOfTelling = (own: readonly Attribution[]): ReadonlySet<Token> =>
  new Set(
    own
      .filter(found => !isHedgeOnly(found))
      .flatMap(found => [...found.cue, ...tellerWords(found), ...(found.calledUntrue === null ? [] : [found.calledUntrue])]),
  )

const without = (words: ReadonlySet<Token>, left: ReadonlySet<Token>): ReadonlySet<Token> =>
  new Set([...words].filter(word => !left.has(word)))

/**
 * "She saw a man with a rifle", "the company had been warned of cracks", "storms are expected": where nothing in what was seen, told of or foreseen
 * is a claim, that somebody saw it, was told of it or expects it is one.
 */
function hollowCues(from: SentenceToClaim, cues: ReadonlySet<Token>, stated: readonly Predicate[]): ReadonlySet<Token> {
  const claimed = new Set(stated.map(({ token }) => token))
  return new Set(
    from.own
      .filter(
        ({ rule, content, contentHead, negated }) =>
          HOLLOW.test(rule) &&
          !negated &&
          /^(?:NOUN|PROPN)$/u.test(contentHead.upos) &&
          // "had been warned" of one that a relative clause tells of.
          !content.some(word => claimed.has(word) && !isInRelative(from.tree, word, contentHead)),
      )
      .flatMap(({ cue }) => cue)
      .filter(word => word.upos === 'VERB' && cues.has(word)),
  )
}

const isInRelative = (tree: Tree, word: Token, noun: Token): boolean =>
  pathUp(tree, word).some(up => up.relation === 'acl:relcl' && up.index > noun.index)

const HOLLOW =
  /^cue\/(?:see|hear|watch|witness|find|register|warn|notify|inform|alert|expect|forecast|predict|anticipate|foresee)\//u

/** What the sentence states, what it answers, and what it grants in passing, in order of the text. */
function predicatesIn(from: SentenceToClaim, cues: ReadonlySet<Token>, answers: readonly Answer[]): readonly Predicate[] {
  const { tree } = from
  const answering = new Set(answers.map(({ by }) => by))
  const stated = findPredicates(
    tree,
    from.own.filter(found => !answering.has(found)),
    { cues, silent: from.silentVerbs },
  )
  const skipped = new Set([...cues, ...from.silentVerbs, ...stated.map(({ token }) => token)])
  const answered = answers
    .filter(({ at }) => !skipped.has(at))
    .map(({ at }): Predicate => ({ token: at, kind: 'clause', rule: 'predicate/answer' }))
  const granted = grantedEvents(tree, from.scene, skipped, stated)
  return [...stated, ...answered, ...granted].sort((a, b) => a.token.index - b.token.index)
}

/** Not where the words only frame the telling, ask, or speak of a silence. */
function isTold(from: SentenceToClaim, token: Token, cues: ReadonlySet<Token>): boolean {
  return !(
    isOnlySilent(from, token) ||
    isHowItWasTold(from.tree, token, cues) ||
    isQuotedSo(from, token) ||
    isOfMedium(from, token) ||
    onlyBids(from, token) ||
    isHowTheyWereMet(from, token)
  )
}

function weighed(predicate: Predicate, { tree, scene, own, told, circumstances }: SentenceToClaim): Weighed {
  const { token } = predicate
  return {
    predicate,
    type: typeOf(eventAt(scene, token.index), token),
    subject: subjectOf(tree, token),
    own: ownFactuality(tree, token, own),
    told: told.filter(found => contentIn(found, tree.sentence.index).includes(token)).map(({ id }) => id),
    time: circumstances.time(token)?.value ?? null,
  }
}

/** "an offensive that shook the state": what the noun reports is not reported again by the clause that describes it. */
const typeOf = (event: EventFound | null, token: Token): string | null =>
  event === null || event.confidence < SURE || (token.relation === 'acl:relcl' && event.rule.endsWith('.noun'))
    ? null
    : event.type

/** Below this a type is a guess, and makes no claim stand alone. */
const SURE = 0.5

const partsOf = (parts: ReadonlyMap<Token, Part>, whole: Token): [Token, Part][] =>
  [...parts].filter(([, part]) => part.of === whole)

/** "did not say what caused the fire", "declined to comment": the silence tells it; nothing is claimed. */
const isOnlySilent = ({ tree, told, silentVerbs }: SentenceToClaim, token: Token): boolean =>
  silentVerbs.size > 0 &&
  (pathUp(tree, token).some(
    (up, at, path) =>
      silentVerbs.has(up) &&
      (['xcomp', 'ccomp'].includes(baseOf(path[at - 1]?.relation ?? '')) ||
        isQuestion(tree, path[at - 1]) ||
        REQUESTS.test(path[at - 1]?.lemma ?? '')),
  ) ||
    told.some(found => found.cue.some(cue => silentVerbs.has(cue)) && contentIn(found, tree.sentence.index).includes(token)))

/** "did not answer calls seeking comment": what went unanswered. */
const REQUESTS = /^(?:call|request|message|question|e-?mail|letter|inquiry|enquiry|query|text)$/u

const isQuestion = (tree: Tree, clause: Token | undefined): boolean =>
  clause !== undefined && childrenBy(tree, clause, 'mark').some(mark => /^(?:if|whether)$/iu.test(mark.form))

/** "in a video posted on a channel": of what it was told in, and nothing that was told. */
const isOfMedium = ({ tree, own }: SentenceToClaim, token: Token): boolean =>
  token.relation === 'acl' &&
  token.xpos === 'VBN' &&
  PUTS_OUT.has(token.lemma) &&
  own.some(found => found.hands.some(hand => hand === tree.tokens[token.head] && /^(?:in|on|via)$/u.test(caseOf(tree, hand))))

/** "Avoid the area.", "Stay away from windows": the page bids its reader; what somebody is told to say is told. */
function onlyBids({ tree, told }: SentenceToClaim, token: Token): boolean {
  if (!isBidding(tree, token) || told.some(found => contentIn(found, tree.sentence.index).includes(token))) return false
  return !/^["“„«‘']/u.test(tree.tokens[0]?.form ?? '')
}

function isBidding(tree: Tree, token: Token): boolean {
  if (token.xpos !== 'VB' || childrenBy(tree, token, 'nsubj', 'expl', 'csubj', 'mark', 'ccomp', 'xcomp').length > 0) return false
  // "Do not travel there": it is bidden not to.
  if (childrenBy(tree, token, 'aux').some(({ index, form }) => index > 0 || !/^do$/iu.test(form))) return false
  if (token.relation === 'root') return true
  const head = tree.tokens[token.head]
  if (head === undefined || head.index >= token.index || baseOf(token.relation) !== 'conj') return false
  // "Shelter in place and stay away": taggers take the first word for a thing.
  return isBidding(tree, head) || (head.index === 0 && head.xpos === 'NN' && head.relation === 'root')
}

/** "residents reached by telephone said": how the report came by its teller. */
const isHowTheyWereMet = ({ tree, own }: SentenceToClaim, token: Token): boolean =>
  token.xpos === 'VBN' &&
  MEETS.test(token.lemma) &&
  own.some(({ source, cue }) => source !== null && source === tree.tokens[token.index - 1] && !cue.includes(token))

/** On what terms a source of this sentence is quoted. */
const isQuotedSo = ({ tree, told }: SentenceToClaim, token: Token): boolean =>
  isOnTerms(tree, token) && !told.some(found => found.manner !== 'asks' && contentIn(found, tree.sentence.index).includes(token))

/** "reportedly" and the like stay in the words: they are a hedge, and read as one. */
const isHedgeOnly = (found: Attribution): boolean => found.rule.startsWith('adverb/')

const isCueOnly = (found: Attribution): boolean =>
  !isHedgeOnly(found) &&
  (found.stance === 'tells' ||
    found.stance === 'shows' ||
    found.stance === 'perceives' ||
    (found.stance === 'attitude' && found.certainty !== 'unknown'))

/**
 * Words of the teller that are not also what is told ("insurgents claimed to have entered": they are the ones who entered) or stated ("The mayor
 * was blunt: “We lost.”").
 */
const tellerWords = (found: Attribution): readonly Token[] =>
  /\/(?:to|gerund|behind-colon)$/u.test(found.rule) ? [] : found.sourceTokens

export type { Telling }
