import type { Word } from '../../base/words.js'
import { DAY_PARTS, WEEKDAYS, ZONES } from '../../lexicon/times/words.js'
import type { SlotMatch } from './slots.js'

const formAt = (words: readonly Word[], at: number): string => words[at]?.form ?? ''

/** "0940 GMT", "1530 hours", "2100 local time", "at 0300", "at about 1910 tonight", "since 1600 on Monday", "between 2100 and 0300". */
export function militaryClock(words: readonly Word[], at: number): SlotMatch | null {
  const form = formAt(words, at)
  if (!HOURS.test(form)) return null
  const next = formAt(words, at + 1)
  const value = Number(form.slice(0, 2)) * 60 + Number(form.slice(2))
  if (ZONES.has(next) && words[at + 1]?.capital === true) return { end: at + 1, value }
  if (next === 'hours' || next === 'hrs') return { end: at + 2, value }
  return isAtAnHour(words, at) || isFromAnHour(words, at) || isOfASpan(words, at) ? { end: at + 1, value } : null
}

const HOURS = /^(?:[01]\d|2[0-3])[0-5]\d$/
const NEARLY: ReadonlySet<string> = new Set(['about', 'around', 'approximately', 'exactly', 'precisely', 'roughly'])
const HELD_DAYS: ReadonlySet<string> = new Set(['today', 'tonight', 'yesterday', 'morning', 'afternoon', 'evening', 'night'])
/** What may follow an hour of four digits behind "at": a number of feet, metres or people goes on with another word. */
const AFTER_HOURS: ReadonlySet<string> = new Set(
  ', . ; : ) - – — today tonight yesterday on this last local in and when as while the a an by after before with near from until to'.split(
    ' ',
  ),
)

const behindNearly = (words: readonly Word[], at: number): number => (NEARLY.has(formAt(words, at - 1)) ? at - 2 : at - 1)

/** Nothing else of four digits stands behind "at" and before the end, a day or a small word; nothing but an hour behind "today at". */
function isAtAnHour(words: readonly Word[], at: number): boolean {
  const behind = behindNearly(words, at)
  if (formAt(words, behind) !== 'at') return false
  return words[at + 1] === undefined || AFTER_HOURS.has(formAt(words, at + 1)) || HELD_DAYS.has(formAt(words, behind - 1))
}

const GOVERNS: ReadonlySet<string> = new Set(['since', 'after', 'before', 'by', 'until', 'till', 'from', 'to'])
const CLOSELY: ReadonlySet<string> = new Set(['shortly', 'just', 'soon', 'minutes'])

/** "shortly after 2100", "since 1600 on Monday", "before 2000 local time": a year is not so told; nor is it written with a nought before it. */
function isFromAnHour(words: readonly Word[], at: number): boolean {
  const behind = behindNearly(words, at)
  if (!GOVERNS.has(formAt(words, behind))) return false
  const form = formAt(words, at)
  // "shortly after 1945" may be the end of a war.
  if (form.startsWith('0') || (CLOSELY.has(formAt(words, behind - 1)) && !/^(?:1[89]|20)/.test(form))) return true
  return isOfADay(words, at + 1)
}

/** "local time", "today", "last night", "this morning", "on Monday". */
function isOfADay(words: readonly Word[], at: number): boolean {
  const [first, second] = [formAt(words, at), formAt(words, at + 1)]
  if (first === 'local') return second === 'time'
  if (first === 'on') return WEEKDAYS.has(second)
  return HELD_DAYS.has(first) || ((first === 'last' || first === 'this') && DAY_PARTS.has(second))
}

/** "between 0300 and 0500", "from 2230 to 0100 last night": one of the two can be no year, or a day follows. */
function isOfASpan(words: readonly Word[], at: number): boolean {
  const starts = [at, at - 2].find(
    index =>
      (formAt(words, index - 1) === 'between' && formAt(words, index + 1) === 'and') ||
      (formAt(words, index - 1) === 'from' && /^(?:to|until|till)$/.test(formAt(words, index + 1))),
  )
  if (starts === undefined) return false
  const [first, last] = [formAt(words, starts), formAt(words, starts + 2)]
  if (!HOURS.test(first) || !HOURS.test(last)) return false
  return [first, last].some(form => form.startsWith('0')) || last < first || isOfADay(words, starts + 3)
}
