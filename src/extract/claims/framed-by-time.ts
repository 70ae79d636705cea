import { daysBetween } from '../../base/calendar.js'
import type { Span } from '../../base/span.js'
import type { Basis, Claim, Frame, Token } from '../../model/index.js'
import type { TimeFound } from '../times/index.js'

const LONG_BEFORE_DAYS = 60

interface Framed {
  readonly frame: Frame
  readonly basis: readonly Basis[]
}

/** When it is told to have been, and of which stretch of time it is told. */
export interface Told {
  readonly time: Claim['time']
  /** Null: of none. */
  readonly stretch: TimeFound | null
  /** ISO date, or null. */
  readonly published: string | null
}

/**
 * The world that the words put it in, by when it is told to have been: what ended long before the report appeared is background, and what is told
 * in the present of a day behind the report's ("they go to Karsk on Friday") has not come about. What came about "in recent years" or "so far
 * this year" is background too. `type`: of the event.
 */
export function framedByTime(frame: Frame, { xpos }: Token, type: string, { time, stretch, published }: Told): Framed {
  if (frame !== 'happened' || published === null) return { frame, basis: [] }
  const as = (other: Frame, rule: string, mention: Span | null): Framed => ({
    frame: other,
    basis: [{ field: 'frame', rule, words: mention === null ? [] : [mention], confidence: 0.8 }],
  })
  const day = published.slice(0, 10)
  if (stretch !== null && DEEDS.test(type) && daysSince(stretch.from, day) > LONG_BEFORE_DAYS)
    return as('background', 'frame/long-stretch', { start: stretch.start, end: stretch.end })
  if (time === null) return { frame, basis: [] }
  if (/^VB[PZ]$/u.test(xpos) && time.from !== null && time.from.slice(0, 10) > day)
    return as('planned', 'frame/yet-to-come', time.mention)
  const days = time.to === null ? 0 : daysBetween(time.to, day)
  return days > LONG_BEFORE_DAYS ? as('background', 'frame/long-before', time.mention) : { frame, basis: [] }
}

/** Deeds that each came about on one day; who holds a town, and what states agree, goes on. */
const DEEDS = /^(?:harm|fighting|crowd)\//u

/** Without a beginning it is longer than any. */
const daysSince = (from: string | null, day: string): number =>
  from === null ? Number.POSITIVE_INFINITY : daysBetween(from, day)
