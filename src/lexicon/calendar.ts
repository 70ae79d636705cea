import { oneOfInAnyCase } from '../base/one-of.js'

/** Days of the week and months, as alternatives in a pattern of small letters or of any case. */
export const WEEKDAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'
export const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december'

export const isWeekday = oneOfInAnyCase(WEEKDAYS.replaceAll('|', ' '))
export const isMonth = oneOfInAnyCase(MONTHS.replaceAll('|', ' '))
