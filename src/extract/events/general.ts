import { daysBetween } from '../../base/calendar.js'
import { seek } from '../../base/seek.js'
import type { Span } from '../../base/span.js'
import type { Actor, Basis, Claim, Sentence } from '../../model/index.js'

type Draft = Omit<Claim, 'id'>

/** Violence that a speech speaks of too. Gunfire and blasts are heard where one stands, and told for the moment. */
const DEEDS =
  /^(?:harm\/(?!displacement)|fighting\/(?!deploys|shooting|explosion|shelling)|infrastructure\/(?:destroyed|damaged)|crowd\/(?:arson|looting))/u

/** A report of so many sentences that gives no deed a when, a where, a victim or a count speaks of none in particular. */
const LONG = 8
/** A time of more days than this says no when; a place wider than this in kilometres no where; a count beyond this is a sum of many deeds. */
const WHEN_DAYS = 8
const WHERE_KM = 60
const SUM = 100

/**
 * Where a whole long report gives no deed a when, a where, a victim by name or a count, as a speech does that condemns violence,
 * its deeds ("they murder peasants") are told in general: what lies behind the story, and no event of it.
 */
export function generalAsBackground(
  claims: readonly Draft[],
  sentences: readonly Sentence[],
  actors: readonly Actor[],
  text: string,
): readonly Draft[] {
  if (sentences.length < LONG) return claims
  const named = new Set(actors.filter(({ kind, name }) => kind === 'person' && /^\p{Lu}/u.test(name)).map(({ id }) => id))
  const isAnchored = (claim: Draft): boolean =>
    isToldAsSo(claim) &&
    (isOneOf(named, claim.event.target) || saysWhenOrWhere(withItsOwn(claim, sentences)) || befallsOne(claim, text))
  const deeds = new Set(
    claims.filter(({ frame, event }) => (frame === 'happened' || frame === 'ongoing') && DEEDS.test(event.type)),
  )
  // What heads a report is what it is about.
  const isHeadline = ({ event }: Draft): boolean => sentences[seek(sentences, event.trigger.start)]?.passage === 'headline'
  if (claims.some(claim => DEEDS.test(claim.event.type) && (isAnchored(claim) || isHeadline(claim)))) return claims
  return claims.map(claim =>
    deeds.has(claim) ? { ...claim, frame: 'background', basis: [...claim.basis, inGeneral(claim)] } : claim,
  )
}

const isToldAsSo = ({ frame, polarity }: Draft): boolean => polarity === '+' && (frame === 'happened' || frame === 'ongoing')

/** The claim with the time and place alone that its own sentence names. */
function withItsOwn(claim: Draft, sentences: readonly Sentence[]): Draft {
  const at = seek(sentences, claim.event.trigger.start)
  const isOwn = (mention: Span | null | undefined): boolean => mention != null && seek(sentences, mention.start) === at
  const time = isOwn(claim.time?.mention) ? claim.time : null
  const place = isOwn(claim.place?.mention) ? claim.place : null
  return { ...claim, time, place }
}

const inGeneral = ({ event }: Draft): Basis => ({
  field: 'frame',
  rule: 'frame/in-general',
  words: [event.trigger],
  confidence: 0.6,
})

/** "A teacher has been shot dead": one, whatever his name. */
const befallsOne = ({ event: { targetWords } }: Draft, text: string): boolean => {
  const [first] = targetWords
  return first !== undefined && /^(?:an?|one) (?:\S+ )?\S*[^s\s]$/iu.test(text.slice(first.start, first.end))
}

const isOneOf = (some: ReadonlySet<string>, id: string | null): boolean => id !== null && some.has(id)

const saysWhenOrWhere = ({ time, place, numbers }: Draft): boolean =>
  (place !== null && place.radiusKm <= WHERE_KM) || numbers.some(({ low }) => low < SUM) || daysOf(time) <= WHEN_DAYS

function daysOf(time: Claim['time']): number {
  if (time === null || time.from === null || time.to === null) return Number.POSITIVE_INFINITY
  return daysBetween(time.from, time.to)
}
