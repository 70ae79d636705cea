import type { ClaimRef, Desk, DeskClaim, SituationEvent } from '../../../../src/model/index.js'
import { startOfDay } from '../../lib/time.js'
import { groupBy } from '../common/group.js'
import { evidenceOf } from '../common/index-claims.js'
import type { Moment } from '../common/moment.js'

/** How a number was told. */
export type Manner = 'exactly' | 'about' | 'at-least' | 'less-than' | 'range' | 'word' | 'denies'

export interface Value {
  readonly low: number
  /** Null: no upper end was told. */
  readonly high: number | null
  readonly manner: Manner
  readonly origin: string
  /** The outlet's own voice: no origin stands behind it. */
  readonly own: boolean
  readonly quote: string
  readonly published: string | null
  readonly at: Moment | null
  readonly claim: ClaimRef
}

/** One quantity of one event, with all that is told of it. */
export interface Quantity {
  readonly key: string
  readonly event: SituationEvent
  readonly what: string
  readonly low: number
  readonly high: number | null
  readonly values: readonly Value[]
  /** Different origins give figures that cannot both be right. */
  readonly differs: boolean
  /** Told on several days: the chart gets a time axis. */
  readonly overTime: boolean
  /** Upper end of the scale. */
  readonly scale: number
}

export function quantitiesOf(desk: Desk, claims: readonly DeskClaim[]): readonly Quantity[] {
  const { situation } = desk
  const evidence = evidenceOf(claims, situation.reports)
  const events = new Map(situation.events.map(event => [event.id, event]))
  const rows = situation.numbers.flatMap(row => {
    const event = events.get(row.event)
    if (event === undefined) return []
    const values = row.values.map(({ low, high, origin, claim }): Value => {
      const told = evidence.claim(claim)
      const quote = told?.quote ?? ''
      const published = evidence.report(claim.report)?.published ?? null
      const manner = mannerOf(low, high, quote)
      return {
        low,
        high,
        manner,
        origin,
        own: (told?.chain.length ?? 0) === 0,
        quote,
        published,
        at: evidence.published(claim),
        claim,
      }
    })
    const denials = denialsOf(event, evidence.claim, evidence.published)
    return [
      quantity(
        event,
        row.what,
        row.low,
        row.high,
        [...values, ...denials].sort((a, b) => (a.at ?? 0) - (b.at ?? 0)),
      ),
    ]
  })
  return rows.sort(
    (a, b) => Number(b.differs) - Number(a.differs) || b.values.length - a.values.length || (a.key < b.key ? -1 : 1),
  )
}

function quantity(event: SituationEvent, what: string, low: number, high: number | null, values: readonly Value[]): Quantity {
  const figures = values.filter(({ manner }) => manner !== 'denies')
  const days = new Set(figures.flatMap(({ at }) => (at === null ? [] : [startOfDay(at)])))
  const differs = [...groupBy(figures, ({ origin }) => origin).values()].some((own, _, all) =>
    all.some(other => other !== own && apart(own, other)),
  )
  const most = Math.max(...values.map(value => (value.high ?? value.low * 1.25) || 0), 1)
  return {
    key: `${event.id}/${what}`,
    event,
    what,
    low,
    high,
    values,
    differs,
    overTime: days.size > 1 && figures.length > 2,
    scale: niceEnd(most),
  }
}

/** No value of one fits any value of the other. */
const apart = (some: readonly Value[], others: readonly Value[]): boolean =>
  some.every(a => others.every(b => a.low > (b.high ?? Number.POSITIVE_INFINITY) || b.low > (a.high ?? Number.POSITIVE_INFINITY)))

/** Who denies the event gives no figure, and is shown beside those who do. */
function denialsOf(
  event: SituationEvent,
  claimOf: (reference: ClaimRef) => DeskClaim | undefined,
  published: (reference: ClaimRef) => Moment | null,
): readonly Value[] {
  return event.origins
    .filter(({ stance }) => stance === 'denies')
    .flatMap(origin => {
      const claim = origin.claims[0]
      const told = claim === undefined ? undefined : claimOf(claim)
      if (claim === undefined || told === undefined) return []
      return [
        {
          low: 0,
          high: 0,
          manner: 'denies' as const,
          origin: origin.name,
          own: false,
          quote: told.quote,
          published: null,
          at: published(claim),
          claim,
        },
      ]
    })
}

const VAGUE = /\b(dozens?|scores|hundreds|thousands|millions|several|many|few|tens)\b/i
const ABOUT =
  /\b(about|around|roughly|nearly|almost|some|approximately|close to|an estimated|or so)\s+(?:\p{L}+\s+)?[\d]|\bor so\b/iu

export function mannerOf(low: number, high: number | null, quote: string): Manner {
  const figure = /\d/.test(quote)
  if (!figure && VAGUE.test(quote) && high === null) return 'word'
  if (high === null) return 'at-least'
  if (low === 0 && high > 0) return 'less-than'
  if (low < high) return 'range'
  return ABOUT.test(quote) ? 'about' : 'exactly'
}

/** The word that stands for a number: "thousands". */
export const vagueWord = (quote: string): string | null => VAGUE.exec(quote)?.[0]?.toLowerCase() ?? null

/** A round number at or over it: 1, 2, 2.5 or 5 times a power of ten, four steps of which make the scale. */
export function niceEnd(most: number): number {
  const step = most / 4
  const power = 10 ** Math.floor(Math.log10(step))
  const rounded = [1, 2, 2.5, 5, 10].find(times => times * power >= step - 1e-9) ?? 10
  return rounded * power * 4
}
