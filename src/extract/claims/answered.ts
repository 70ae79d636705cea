import { contains } from '../../base/span.js'
import { type Actor, answerRule, type Claim, type Sentence, type Telling } from '../../model/index.js'
import type { StandsFor } from '../attributions/of-before.js'
import type { AnswerRule } from './answers.js'
import { atIssue } from './at-issue.js'

/** How many sentences back what is answered may stand. */
const REACH: Readonly<Record<StandsFor, number>> = { that: 2, claim: 2, talk: 3, accusation: 4 }
/** No more claims than this before an answer are looked at. */
const MOST = 24

/**
 * "The rebels said they had taken the airport. The army denied it": the answer is the claim that it answers, told as not so (or as so) by
 * whoever answers. Of what is answered nothing is said but "that": it is the last thing that somebody else told. Where nothing was told before,
 * who denies has denied something, and who confirms has said nothing.
 */
export function answered(
  claims: readonly Claim[],
  { sentences, actors, text }: { sentences: readonly Sentence[]; actors: readonly Actor[]; text: string },
): Claim[] {
  const done: Claim[] = []
  for (const claim of claims) {
    const rule = answerRule(claim)
    if (rule === null) {
      done.push(claim)
      continue
    }
    const before = done.slice(-MOST).filter(({ event }) => event.trigger.start < claim.event.trigger.start)
    const answer = { claim, rule: rule as AnswerRule, at: sentenceOf(claim, sentences) }
    if (isSaidAlready(answer, before, sentences)) continue
    const told = toldBefore(answer, before, { sentences, actors, text })
    if (told !== null) done.push(answering(answer, told))
    else if (!rule.startsWith('answer/yes') || claim.event.type !== 'other') done.push(unanswered(claim))
  }
  return done
}

/** A claim that answers one told before. */
export interface Answering {
  readonly claim: Claim
  readonly rule: AnswerRule
  /** Index of its sentence. */
  readonly at: number
}

interface Around {
  readonly sentences: readonly Sentence[]
  readonly actors: readonly Actor[]
  readonly text: string
}

const unanswered = (claim: Claim): Claim => ({ ...claim, basis: claim.basis.filter(({ rule }) => !rule.startsWith('answer/')) })

function answering({ claim, rule }: Answering, told: Claim): Claim {
  const { id, event, text, frame, time, place } = told
  const isDenied = rule.startsWith('answer/no')
  const [teller, ...hands] = claim.chain
  return {
    ...claim,
    text,
    chain: teller === undefined || !isDenied ? claim.chain : [{ ...teller, manner: 'denies' }, ...hands],
    event: { ...event, control: [], trigger: claim.event.trigger, sameAs: event.sameAs ?? id },
    polarity: isDenied ? '-' : '+',
    frame,
    time,
    place,
    numbers: [],
    basis: [
      ...claim.basis.filter(({ field }) => !OF_THE_TOLD.has(field)),
      ...told.basis.filter(({ field }) => OF_THE_TOLD.has(field)),
    ],
  }
}

/** Fields of a claim that its answer takes over. */
const OF_THE_TOLD: ReadonlySet<string> = new Set(['event.type', 'time', 'place', 'frame'])

/** "The ministry brushed aside word of a pullout, terming it disinformation", "This was wrong. We withdraw the report": it is denied once. */
const isSaidAlready = ({ claim, at }: Answering, before: readonly Claim[], sentences: readonly Sentence[]): boolean =>
  before.some(told => {
    const back = at - sentenceOf(told, sentences)
    const isOwn = claim.chain.length === 0 && told.chain.length === 0 && answerRule(told) !== null
    return (
      told.polarity === '-' &&
      ((isOwn && back <= 2) || (back === 0 && told.chain[0]?.manner === 'denies' && isOfOneVoice(told, claim)))
    )
  })

function toldBefore(answer: Answering, before: readonly Claim[], around: Around): Claim | null {
  const of = answer.rule.split('/')[2] as StandsFor
  for (let back = 0; back <= REACH[of]; back++) {
    const there = before.filter(claim => sentenceOf(claim, around.sentences) === answer.at - back)
    const others = there.filter(claim => canBeMeant(claim, answer.claim, around.actors))
    const about = others.find(claim => isHeldAgainst(claim, answer.claim, around.actors))
    const meant = about ?? (of === 'accusation' ? others.find(isAlleged) : firstTold(others, back))
    if (meant !== undefined)
      return about ?? heldAgainstBefore(meant, answer, before, around) ?? leading(meant, answer, before, around)
    // "No drone was there, the army said. The rebels denied that": what is denied there is that there was none.
    if ((of === 'that' || of === 'claim') && there.some(told => told.polarity === '-' && !isOfOneVoice(told, answer.claim)))
      return null
  }
  return null
}

/** What the account began with that the last claim before the answer ends; that claim itself where it began with nothing else. */
function leading(last: Claim, answer: Answering, before: readonly Claim[], { sentences, actors, text }: Around): Claim {
  if (answer.rule.endsWith('/accusation') || answer.rule.endsWith('/talk')) return last
  const able = before.filter(claim => canBeMeant(claim, answer.claim, actors))
  return atIssue(last, answer, able, { before, sentences, text }) ?? last
}

const isAlleged = ({ chain }: Claim): boolean => chain[0]?.manner === 'alleges'

/** Of what one teller told in a few sentences, that which is told of the one who answers. */
const heldAgainstBefore = (last: Claim, { claim, at }: Answering, before: readonly Claim[], { sentences, actors }: Around) =>
  before.find(
    told =>
      last.chain.length > 0 &&
      isOfOneVoice(told, last) &&
      at - sentenceOf(told, sentences) <= 2 &&
      canBeMeant(told, claim, actors) &&
      isHeldAgainst(told, claim, actors),
  )

/** What somebody tells goes before what the report says itself, which is answered only where it stands right before. */
const firstTold = (claims: readonly Claim[], back: number): Claim | undefined =>
  claims.find(({ chain }) => chain.length > 0) ??
  (back < 2 ? (claims.find(({ event }) => event.type !== 'other') ?? claims[0]) : undefined)

const canBeMeant = (told: Claim, answer: Claim, actors: readonly Actor[]): boolean =>
  told.polarity === '+' &&
  !/^(?:diplomacy\/(?:accuses|denies|rejects|condemns)|law\/charges)$/u.test(told.event.type) &&
  answerRule(told) === null &&
  !told.basis.some(({ rule }) => rule === 'predicate/granted') &&
  !/^(?:asks|denies)$/u.test(told.chain[0]?.manner ?? '') &&
  !isOfOneVoice(told, answer) &&
  !areOneSide(actorOf(told.chain[0], actors), actorOf(answer.chain[0], actors))

/** Nobody answers himself, but for an outlet that sets right what it printed. */
const isOfOneVoice = ({ chain: [told] }: Claim, { chain: [answer] }: Claim): boolean =>
  told !== undefined &&
  answer !== undefined &&
  (told.name === answer.name || (told.actor !== null && told.actor === answer.actor))

const actorOf = (telling: Telling | undefined, actors: readonly Actor[]): Actor | undefined =>
  telling === undefined || telling.actor === null ? undefined : actors.find(({ id }) => id === telling.actor)

/** The presidency and the ministry of one state, or a party and its spokesman. */
const areOneSide = (a: Actor | undefined, b: Actor | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  ((a.side !== null && a.side === b.side) ||
    (a.country !== null && a.country === b.country && OF_STATE.has(a.kind) && OF_STATE.has(b.kind)))

const OF_STATE: ReadonlySet<string> = new Set(['government', 'military', 'police'])

/** Told of the one who rejects it, or of his side. */
function isHeldAgainst(told: Claim, { chain: [denier] }: Claim, actors: readonly Actor[]): boolean {
  if (denier === undefined) return false
  const own = actorOf(denier, actors)
  const names = [denier.name, denier.organisation].flatMap(name => (name === null ? [] : [name.replace(/^(?:the|an?) /iu, '')]))
  return (
    names.some(name => told.text.includes(name)) ||
    (own !== undefined &&
      actors.some(
        actor =>
          (actor === own || areOneSide(actor, own)) &&
          actor.mentions.some(mention => told.words.some(span => contains(span, mention))),
      ))
  )
}

/** Index of the sentence that a claim's trigger stands in. */
function sentenceOf({ event }: Claim, sentences: readonly Sentence[]): number {
  const at = event.trigger.start
  let [low, high] = [0, sentences.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}
