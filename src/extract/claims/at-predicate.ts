import { contains, type Span, spanOf } from '../../base/span.js'
import type { Basis, Claim, Token } from '../../model/index.js'
import type { Attribution } from '../attributions/attribution.js'
import { contentIn } from '../attributions/relations.js'
import { codesIfMeant, type EventFound, eventAt } from '../events/index.js'
import { childBy, childrenBy, pathUp, spansOf } from '../tree.js'
import { ANSWERS, type Answer } from './answers.js'
import { factualityAsTold, withoutWishes } from './as-told.js'
import { carriedChain, chainOf, tellersBeside } from './chain.js'
import type { Circumstances } from './circumstances.js'
import { controlOf } from './control.js'
import { datedByTelling } from './dated.js'
import type { Draft } from './draft.js'
import { eventOf } from './event.js'
import type { Factuality } from './factuality.js'
import { framedByTime } from './framed-by-time.js'
import { asJoinedDeed, asTheDeed, byItsMeans } from './free-participles.js'
import { asPlace } from './ground.js'
import type { Ground } from './held-ground.js'
import type { SentenceToClaim } from './index.js'
import { weaker } from './judgement.js'
import type { Part } from './parts.js'
import { placedByTarget } from './placed.js'
import type { Predicate } from './predicates.js'
import { withSiblings } from './siblings.js'
import type { ChainSources } from './tellings-of.js'
import { textOfClaim } from './text.js'
import { toldBy } from './told-by.js'
import { type ClaimWords, wordsOfClaim } from './words.js'

/** What the predicates of a sentence leave to each other. */
export interface Sentence {
  /** Predicates with a claim of their own. */
  readonly heads: ReadonlySet<Token>
  readonly telling: ReadonlySet<Token>
  /** Predicates that are part of this one. */
  readonly parts: readonly (readonly [Token, Part])[]
  /** What this one says of what was told before. */
  readonly answer: Answer | null
}

/** What one predicate claims: one claim, or one for each of several whom it befalls. */
export function claimsAt(
  predicate: Predicate,
  from: SentenceToClaim,
  sources: ChainSources,
  { heads, telling, parts, answer }: Sentence,
): readonly Draft[] {
  const { tree } = from
  const { token } = predicate
  const told = from.told.filter(found => contentIn(found, tree.sentence.index).includes(token))
  const words = wordsOfClaim(tree, predicate, heads, outsideOf(token, from, heads, telling), wordsOfParts(parts))
  if (predicate.kind === 'clause' && isEmpty(words)) return []
  const state = stateOf(predicate, from)
  const event = withPartsTarget(byItsMeans(eventAt(from.scene, (state ?? token).index), from.scene, tree, token), from, parts)
  const factuality = factualityAsTold(token, from, told, event)
  const carried = told.length === 0 ? from.carried : null
  const { chain, basis } =
    carried === null ? chainOf(toldBy(from, token, { told, factuality, event, answer }), sources) : carriedChain(carried, sources)
  // Who is blamed is not told to have done it, unless they say so themselves or the chain has the accuser.
  const isBlamed = event?.blamed === true && !chain.some(({ manner }) => manner === 'alleges')
  const { time, place, dated, frame, framing } = settingOf(token, event, { factuality, told, parts }, from)
  const spans = words.spans.length > 0 ? words.spans : [spanOf(token)]
  const claim: Draft = {
    words: spans,
    text: textOfClaim(tree, words, sources.actors, sources.text),
    event: {
      ...codesIfMeant(eventOf(tree, token, event, words.subject, sources.actors), frame),
      control: controlOf(groundOf(from, sources, heads), token, state ?? token, event, place?.name ?? null),
    },
    chain,
    polarity: factuality.polarity,
    certainty: isBlamed ? weaker(factuality.certainty, 'possible') : factuality.certainty,
    frame,
    hedges: hedgesOf(factuality, withoutWishes(tree, token, told)),
    time: time === null ? (dated?.time ?? null) : timeOf(time),
    place: place === null ? null : asPlace(place, place.mention),
    numbers: [...numbersOf(from, predicate, spans), ...parts.flatMap(([part]) => from.circumstances.numbers(part))],
    confidence: confidenceOf(predicate, carried === null ? told : [{ confidence: 0.5 }], words.subject !== null),
    basis: [
      ...claimBasis(predicate, parts, [...basis, ...factuality.basis]),
      ...decidedAt(token, { answer, isBlamed }),
      ...framing,
      ...circumstanceBasis(time, place),
      ...(dated === null ? [] : [dated.basis]),
      ...eventBasis(token, event),
    ],
  }
  const beside = carried === null ? tellersBeside(chain[0], told, sources) : []
  const byEach = [claim, ...beside.map(teller => ({ ...claim, chain: [teller, ...chain.slice(1)] }))]
  return byEach.flatMap(one => withSiblings(one, { tree, predicate: token }, event, sources.actors))
}

/** When and where it came about, and the world that its time puts it in. */
function settingOf(
  token: Token,
  event: EventFound | null,
  { factuality, told, parts }: Pick<Sentence, 'parts'> & { factuality: Factuality; told: readonly Attribution[] },
  from: SentenceToClaim,
) {
  const { circumstances, published } = from
  const asDeed = asTheDeed(from.tree, token, circumstances)
  const joined = asJoinedDeed(from.tree, token, circumstances)
  const time = circumstances.time(token) ?? asDeed.time ?? joined.time
  const place =
    placedByTarget(event, from.tree.tokens, from.places) ??
    circumstances.place(token) ??
    firstOf(parts, part => circumstances.place(part)) ??
    asDeed.place ??
    joined.place
  const dated = time === null ? datedByTelling(factuality.frame, token, told, from) : null
  const { frame, basis: framing } = framedByTime(factuality.frame, token, event?.type ?? '', {
    time: time ?? dated?.time ?? null,
    stretch: circumstances.stretch(token),
    published,
  })
  return { time, place, dated, frame, framing }
}

/** "bombs exploded, destroying two shops": whom or what it befell may stand with the part that tells of the same. */
function withPartsTarget(event: EventFound | null, { scene }: SentenceToClaim, parts: Sentence['parts']): EventFound | null {
  if (event === null || event.target !== null) return event
  for (const [part] of parts) {
    const same = eventAt(scene, part.index)
    if (same?.type === event.type && same.target !== null && same.target !== event.actor) return { ...event, target: same.target }
  }
  return event
}

const groundOf = (
  { tree, scene, places, everywhere }: SentenceToClaim,
  { actors, text, trees }: ChainSources,
  claimed: ReadonlySet<Token>,
): Ground => ({ tree, scene, actors, places, text, claimed, everywhere, trees })

/** "had militants in control of the town": the state that the noun is told to be in. */
function stateOf({ token, kind }: Predicate, { tree, scene }: SentenceToClaim): Token | null {
  if (kind !== 'nominal' || eventAt(scene, token.index) !== null) return null
  const states = childrenBy(tree, token, 'nmod').filter(child => childBy(tree, child, 'case')?.form.toLowerCase() === 'in')
  return states.find(child => eventAt(scene, child.index)?.type.startsWith('control/') === true) ?? null
}

/** Words of tellings in the sentence, but for those that also are what is told here. */
function outsideOf(
  token: Token,
  { own }: SentenceToClaim,
  heads: ReadonlySet<Token>,
  telling: ReadonlySet<Token>,
): ReadonlySet<Token> {
  const teller = new Set(
    own.flatMap(found =>
      found.cue.includes(token) ? [...found.cue, ...found.sourceTokens] : isAlsoSubject(found, token) ? found.sourceTokens : [],
    ),
  )
  return new Set(
    [...telling].filter(word => word !== token && !teller.has(word) && !(heads.has(word) && word.head === token.index)),
  )
}

/** "The envoy had followed him and believed that …", "adopted a resolution condemning it": the teller of one clause is what another is about. */
const isAlsoSubject = ({ cue, source }: Attribution, token: Token): boolean =>
  source?.head === token.index &&
  (source.relation === 'obj' || (source.relation.startsWith('nsubj') && source.index < token.index)) &&
  cue.every(({ index, upos }) => index > token.index && upos === 'VERB')

/** Which rule found the predicate, its parts, its tellers and how sure it is. */
const claimBasis = ({ token, rule }: Predicate, parts: Sentence['parts'], told: readonly Basis[]): Basis[] => [
  { field: 'event.trigger', rule, words: [spanOf(token)], confidence: 0.9 },
  ...parts.map(([part, found]) => ({ field: 'words', rule: found.rule, words: [spanOf(part)], confidence: 0.8 })),
  ...told,
]

const decidedAt = (
  token: Token,
  { answer, isBlamed }: { readonly answer: Answer | null; readonly isBlamed: boolean },
): Basis[] => [
  ...(answer === null ? [] : [{ field: ANSWERS, rule: answer.rule, words: [spanOf(token)], confidence: 0.8 }]),
  ...(isBlamed ? [{ field: 'certainty', rule: 'hedge/blamed', words: [spanOf(token)], confidence: 0.7 }] : []),
]

const eventBasis = (token: Token, event: EventFound | null): Basis[] =>
  event === null ? [] : [{ field: 'event.type', rule: event.rule, words: [spanOf(token)], confidence: event.confidence }]

/** Verbs above that only say how, and words of parts that the parser hung elsewhere. */
const wordsOfParts = (parts: Sentence['parts']) => ({
  upper: new Set(parts.filter(([, { rule }]) => rule === 'part/governor').map(([part]) => part)),
  parts: parts.filter(([, { rule }]) => !/^part\/(?:governor|sight)$/u.test(rule)).map(([part]) => part),
  beside: parts.filter(([, { rule }]) => rule === 'part/sight').map(([part]) => part),
})

/** A lone word without a subject, or with no more than a word that points, says nothing that one could check: "this means". */
const isEmpty = ({ subjectTokens, rest }: ClaimWords): boolean =>
  (rest.length === 1 && /^(?:n?either|both)$/iu.test(rest[0]?.form ?? '')) ||
  (subjectTokens.every(({ form }) => /^(?:this|that|it|which|there|what)$/iu.test(form)) &&
    rest.filter(word => word.upos !== 'SCONJ' && word.upos !== 'PUNCT' && !/^(?:it|this|that)$/iu.test(word.form)).length <= 1)

function firstOf<T>(parts: Sentence['parts'], find: (part: Token) => T | null): T | null {
  for (const [part] of parts) {
    const found = find(part)
    if (found !== null) return found
  }
  return null
}

type Found<T extends 'time' | 'place'> = NonNullable<ReturnType<Circumstances[T]>>

const timeOf = ({ mention, value, from, to }: Found<'time'>): Claim['time'] => ({ mention, value, from, to })

const wordsOfMention = (found: { readonly mention: Span | null } | null): Span[] =>
  found === null || found.mention === null ? [] : [found.mention]

const circumstanceBasis = (time: Found<'time'> | null, place: Found<'place'> | null): Basis[] => [
  ...(time === null ? [] : [{ field: 'time', rule: time.rule, words: wordsOfMention(time), confidence: 0.8 }]),
  // A place that opened the sentence holds for a later clause less surely than one that stands in it.
  ...(place === null
    ? []
    : [
        {
          field: 'place',
          rule: place.rule,
          words: wordsOfMention(place),
          confidence: place.rule.startsWith('sentence/') ? 0.5 : 0.8,
        },
      ]),
]

/** An event noun under its teller is no clause: "reported 40 bodies in the morgue" counts what stands in its words. */
function numbersOf(
  { tree, circumstances, own: tellings }: SentenceToClaim,
  { token, kind }: Predicate,
  spans: readonly Span[],
): Claim['numbers'] {
  // "said two aides": how many tell it counts nothing of what they tell.
  const tellers = tellings.flatMap(({ rule, source }) =>
    source === null || /\/(?:to|gerund)$/u.test(rule) ? [] : childrenBy(tree, source, 'nummod'),
  )
  const own = circumstances.numbers(token).filter(({ words }) => !tellers.some(teller => contains(words, teller)))
  if (kind === 'clause' || own.length > 0) return own
  const around = pathUp(tree, token).flatMap(up => circumstances.numbers(up))
  return around.filter(({ words }) => spans.some(span => contains(span, words)))
}

function hedgesOf(factuality: { readonly hedges: readonly Token[] }, told: readonly Attribution[]): Claim['hedges'] {
  const isDenied = told.some(found => found.manner === 'denies')
  const cues = told
    .filter(found => !isDenied && (found.certainty === 'probable' || found.certainty === 'possible'))
    .flatMap(found => found.cue)
  return spansOf([...new Set([...factuality.hedges, ...cues])].sort((a, b) => a.start - b.start))
}

/** The reader's doubt: every uncertain step on the way makes it larger. */
function confidenceOf(predicate: Predicate, told: readonly Pick<Attribution, 'confidence'>[], hasSubject: boolean): number {
  let confidence = predicate.kind === 'clause' ? 0.9 : 0.7
  if (!hasSubject && predicate.kind === 'clause') confidence *= 0.8
  for (const found of told) confidence *= found.confidence
  return Math.round(confidence * 100) / 100
}
