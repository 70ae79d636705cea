import type { Word } from '../../base/words.js'
import { FATES, SMALL_NUMBERS, TIME_NOUNS } from '../../lexicon/numbers.js'
import { MONTHS, ORDINALS, ZONES } from '../../lexicon/times/words.js'
import type { Token } from '../../model/document.js'
import { militaryClock } from '../times/military-clock.js'
import type { Amount } from './amount.js'

const YEAR_CUES: ReadonlySet<string> = new Set(
  'in since of by until from during before after early late mid year fiscal between to'.split(' '),
)
const NUMBERED: ReadonlySet<string> = new Set(
  'no number article section chapter resolution flight route highway channel page room act phase stage group division brigade corps unit level ward'.split(
    ' ',
  ),
)
/** "one more", "one another": no counts. */
const ONE_OTHERWISE: ReadonlySet<string> = new Set('more last another thing by on after who that can may should must'.split(' '))
const ORDINAL_ENDS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 's', "'s"])

/** Whether the amount is a date, a year, a clock time, an age, an ordinal, a length of time or part of a name: no count of anything. */
export function isNoCount(
  words: readonly Word[],
  { first, next, low, isDigits, currency }: Amount,
  token: Token | undefined,
): boolean {
  if (isFormer(words, first) || isContrasted(words, first, next)) return true
  if (currency !== null) return false
  const before = words[first - 1]
  const after = words[next]
  const form = after?.form ?? ''
  if (TIME_NOUNS.has(form) || (form === '-' && TIME_NOUNS.has(words[next + 1]?.form ?? ''))) return true
  if (after?.joined === true && (ORDINAL_ENDS.has(form) || form === ':' || form === '/')) return true
  if (before !== undefined && words[first]?.joined === true && /^[:/.\-#]$/.test(before.form) && isDigits) return true
  if (isMonth(after) || (isMonth(before) && low <= 31) || (before?.form === '.' && isMonth(words[first - 2]) && low <= 31))
    return true
  if (ORDINALS.has(form) || ZONES.has(form) || (isDigits && militaryClock(words, first) !== null)) return true
  // "4G", "at 22h", "3D"
  if (isDigits && after?.joined === true && /^[gdhpx]$/u.test(form)) return true
  if (isDigits && isYear(words, first, next, low)) return true
  if (isAge(words, first, next, low) || isWhole(words, first) || isClock(words, first, next, low)) return true
  // "the five-storey building", "a two-lane road": what it is like.
  if (form === '-' && MAKES.test(words[next + 1]?.form ?? '')) return true
  // "nine o'clock", "10 of morning"
  if (/^o['’]?$/u.test(form) || /^o['’]clock$/u.test(form) || (form === 'of' && DAY_PARTS.test(words[next + 1]?.form ?? '')))
    return true
  // A calibre: "105 mm rounds".
  if (/^(?:mm|millimetres?|millimeters?)$/u.test(form)) return true
  if (isDigits && isAddress(words, first, next)) return true
  if (form === 'times' || form === 'time' || (low === 1 && ONE_OTHERWISE.has(form))) return true
  return isPartOfName(words, first, next, isDigits, token)
}

const CHANGED =
  /^(?:raise[ds]?|raising|revise[ds]?|revising|lower(?:s|ed|ing)?|cut|cuts|cutting|correct(?:s|ed|ing)?|increase[ds]?|increasing|rise|rises|rose|risen|climb(?:s|ed)?|jump(?:s|ed)?|grow|grows|grew|grown|fell|fall|falls|fallen|dropped|drops|reduce[ds]?|updated?|upped|adjusted|toll|tally|count)$/u

/** "Raised its toll from 40 to 58": the former value is told no more. */
export const isFormer = (words: readonly Word[], first: number): boolean =>
  words[first - 1]?.form === 'from' && isNumber(words[first]) && toOf(words, first) && isChange(words, first)

const isNumber = (word: Word | undefined): boolean => word?.kind === 'number' || SMALL_NUMBERS.has(word?.form ?? '')

const SOON = 5

/** "from 40 to 58", "from twenty-one people to 19" */
const toOf = (words: readonly Word[], first: number): boolean =>
  words.slice(first + 1, first + SOON).some(({ form }, index) => form === 'to' && isNumber(words[first + index + 2]))

const isChange = (words: readonly Word[], first: number): boolean =>
  words.slice(Math.max(0, first - TOLD_BEFORE), first - 1).some(({ form }) => CHANGED.test(form))

const TOLD_BEFORE = 10

/** "Not 11 but 14 people", "33 people died, not 31", "three, not five, people": what it was not. */
function isContrasted(words: readonly Word[], first: number, next: number): boolean {
  if (words[first - 1]?.form !== 'not') return false
  if (words.slice(next, next + SOON).some(({ form }) => form === 'but')) return true
  return /^(?:,|and|-|\()$/u.test(words[first - 2]?.form ?? '') && words.slice(0, first - 2).some(isNumber)
}

/** "39 of the 59 hospitals": of how many, which counts nothing that happened. */
const isWhole = (words: readonly Word[], first: number): boolean =>
  /^(?:the|its|their|all)$/u.test(words[first - 1]?.form ?? '') &&
  words[first - 2]?.form === 'of' &&
  (words[first - 3]?.kind === 'number' || SMALL_NUMBERS.has(words[first - 3]?.form ?? ''))

/** "half past nine", "at four this morning", "5.40 tonight", "by three their men were there". */
function isClock(words: readonly Word[], first: number, next: number, low: number): boolean {
  if (low >= 25) return false
  const [before, link] = [words[first - 2]?.form ?? '', words[first - 1]?.form ?? '']
  if (/^(?:past|to)$/u.test(link) && /^(?:half|quarter)$/u.test(before)) return true
  const [form, after] = [words[next]?.form ?? '', words[next + 1]?.form ?? '']
  if (form === 'tonight' || (form === 'this' && DAY_PARTS.test(after))) return true
  if (form === 'in' && after === 'the' && DAY_PARTS.test(words[next + 2]?.form ?? '')) return true
  return (
    low <= 12 && /^(?:by|until|till)$/u.test(link) && /^(?:the|their|his|her|its|our|all|some|he|she|they|we|it|,)$/u.test(form)
  )
}

/** "the embassy, 171 Harbour Parade, will close": a house in a street. */
function isAddress(words: readonly Word[], first: number, next: number): boolean {
  if (!/^(?:,|at)$/u.test(words[first - 1]?.form ?? '')) return false
  let end = next
  while (words[end]?.capital === true && !/s$/u.test(words[end]?.form ?? '') && !FATES.has(words[end]?.form ?? '')) end += 1
  return end > next && end < next + NAME_WORDS && /^[,;.)]?$/u.test(words[end]?.form ?? '')
}

const NAME_WORDS = 4

const MAKES =
  /^(?:storey|story|storied|floor|room|bedroom|lane|star|wheel|wheeled|door|seat|seater|page|line|way|part|point|member|tier|stage)$/u

const DAY_PARTS = /^(?:morning|afternoon|evening|night)$/u

const isMonth = (word: Word | undefined): boolean => word?.capital === true && MONTHS.has(word.form)

function isYear(words: readonly Word[], first: number, next: number, low: number): boolean {
  const written = words[first]?.form ?? ''
  if (written.length !== 4 || next !== first + 1 || low < 1900 || low > 2099) return false
  const cue = YEAR_CUES.has(words[first - 1]?.form ?? '')
  const plural = /^\p{Ll}+s$|^people$/u.test(words[next]?.form ?? '') && words[next]?.capital === false
  return cue || !plural
}

/** "Haddad, 34, fled", "aged 12", "34 years old", "a man of 54". */
function isAge(words: readonly Word[], first: number, next: number, low: number): boolean {
  if (words[first - 1]?.form === 'aged' || words[first - 1]?.form === 'age') return true
  // "men between 15 and 45"
  if (words[first - 1]?.form === 'between' && OF_AN_AGE.test(words[first - 2]?.form ?? '')) return low < 120
  if (words[first - 1]?.form === 'of' && ONE_PERSON.test(words[first - 2]?.form ?? '')) return low < 120
  const comma = words[first - 1]?.form === ',' && words[first - 2]?.capital === true
  return comma && low < 120 && /^[,.;)]$/.test(words[next]?.form ?? '.')
}

const OF_AN_AGE = /^(?:men|women|boys|girls|males|females|children|those|aged|ages|adults|recruits)$/u
const ONE_PERSON =
  /^(?:man|woman|boy|girl|child|youth|teenager|widow|widower|pensioner|father|mother|farmer|worker|student|nurse)$/u

/** "Resolution 2254", "F-16", "Channel 4": a name before the number, and nothing after it that it counts. */
function isPartOfName(words: readonly Word[], first: number, next: number, isDigits: boolean, token: Token | undefined): boolean {
  const before = words[first - 1]
  // "At Least 12 Dead" of a headline in capitals
  if (before === undefined || FATES.has(words[next]?.form ?? '') || /^(?:least|than|to|about|nearly)$/u.test(before.form))
    return false
  // "M23 rebels": what touches the letters before it is one name with them.
  if (isDigits && words[first]?.joined === true && before.kind === 'letters') return true
  // "they now number 21"
  if (before.form === 'number' && /^(?:now|they|we|who|already)$/u.test(words[first - 2]?.form ?? '')) return false
  if (NUMBERED.has(before.form) || (before.form === '.' && words[first - 2]?.form === 'no')) return true
  if (!isDigits && first > 0 && words[first]?.capital === true && words[next]?.capital === true) return true
  if (!isDigits || !before.capital || first - 1 === 0) return false
  if (token !== undefined && token.upos !== 'X') return token.relation !== 'nummod' || token.head < token.index
  return words[next]?.kind !== 'letters' || words[next]?.capital === true
}
