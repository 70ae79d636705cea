import { DAY, startOfDay } from '../../lib/time.js'

/** Milliseconds on the wall clock of the place told about; see lib/time.ts. */
export type Moment = number

/** A report that gives a date only may have come out at any hour of it. */
export const hasHour = (bound: string): boolean => bound.includes('T')

/** Whole days from one moment to a later one, counted by the calendar; never below 0. */
export const daysFrom = (from: Moment, to: Moment): number => Math.max(0, Math.round((startOfDay(to) - startOfDay(from)) / DAY))
