import type { Basis, Claim, Frame, Token } from '../../model/index.js'

const LONG_BEFORE_DAYS = 60
const DAY = 86_400_000

interface Framed {
  readonly frame: Frame
  readonly basis: readonly Basis[]
}

/**
 * The world that the words put it in, by when it is told to have been: what ended long before the report appeared is background, and what is told
 * in the present of a day behind the report's ("they go to Karsk on Friday") has not come about. `published`: ISO date, or null.
 */
export function framedByTime(frame: Frame, { xpos }: Token, time: Claim['time'], published: string | null): Framed {
  if (frame !== 'happened' || time === null || published === null) return { frame, basis: [] }
  const as = (other: Frame, rule: string): Framed => ({
    frame: other,
    basis: [{ field: 'frame', rule, words: time.mention === null ? [] : [time.mention], confidence: 0.8 }],
  })
  const day = published.slice(0, 10)
  if (/^VB[PZ]$/u.test(xpos) && time.from !== null && time.from.slice(0, 10) > day) return as('planned', 'frame/yet-to-come')
  const days = time.to === null ? 0 : (Date.parse(day) - Date.parse(time.to.slice(0, 10))) / DAY
  return days > LONG_BEFORE_DAYS ? as('background', 'frame/long-before') : { frame, basis: [] }
}
