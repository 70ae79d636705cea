import { isDateOrInstant } from '../published.js'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Names of zones that mean one offset only; "IST" and "AST" mean several and are left out. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  wet: '+00:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
}

const YEAR_FIRST = /\b((?:19|20)\d{2})-(\d{1,2})-(\d{1,2})(?!\d)|\b((?:19|20)\d{2})(\d{2})(\d{2})(?=$|[T\s])/
const MONTH_FIRST = /\b([A-Z][a-z]{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})\b/i
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?([A-Z][a-z]{2,8})\.?,?[\s-]+((?:19|20)?\d{2})\b/i
const TIME = /(?:^|[T\s,(])(\d{1,2})[:.h]?(\d{2})(?::?(\d{2})(?:\.\d+)?)?\s*([ap]\.?m\b\.?)?/i
const ZONE = /(?:\b(?:UTC|GMT)\s*)?([+-]\d{2}):?(\d{2})\b|\b([A-Z]{1,4})\b/i

/** A day, and how its text goes on behind it. */
interface FoundDay {
  readonly day: string
  readonly rest: string
  /** Whether a time without a zone may be kept as it stands: in machine-written moments alone. */
  readonly written: 'machine' | 'words'
}

/**
 * The first moment that a text writes out, as ISO 8601 with the offset it was written with: RFC 822 and 3339 as in feeds, "December 8,
 * 2024, 6:30 a.m. EST", "8 Dec 2024". Without a zone that is known, the day alone; days in figures ("08/12/2024") are read
 * differently on two shores and are not read here. Null: none.
 */
export function findMoment(text: string): string | null {
  const found = findDay(text.slice(0, 200))
  if (found === null) return null
  const { day, rest, written } = found
  const time = TIME.exec(rest.slice(0, 24))
  if (time === null || time.index > 8) return isDateOrInstant(day) ? day : null
  const clock = clockOf(time)
  const zone = zoneOf(rest.slice(time.index + time[0].length, time.index + time[0].length + 14))
  const moment = clock === null || (zone === '' && written === 'words') ? day : `${day}T${clock}${zone}`
  if (isDateOrInstant(moment)) return moment
  return isDateOrInstant(day) ? day : null
}

function findDay(text: string): FoundDay | null {
  const iso = YEAR_FIRST.exec(text)
  if (iso !== null) {
    const [whole, ...parts] = iso
    const [year = '', month = '', day = ''] = parts.filter(part => part !== undefined)
    return { day: `${year}-${two(month)}-${two(day)}`, rest: text.slice(iso.index + whole.length), written: 'machine' }
  }
  for (const [pattern, order] of [
    [DAY_FIRST, [2, 1, 0]],
    [MONTH_FIRST, [2, 0, 1]],
  ] as const) {
    const match = pattern.exec(text)
    if (match === null) continue
    const parts = match.slice(1)
    const month = MONTHS.indexOf((parts[order[1]] ?? '').slice(0, 3).toLowerCase()) + 1
    if (month === 0) continue
    const year = parts[order[0]] ?? ''
    const day = `${year.length === 2 ? `20${year}` : year}-${two(String(month))}-${two(parts[order[2]] ?? '')}`
    return { day, rest: text.slice(match.index + match[0].length), written: 'words' }
  }
  return null
}

const two = (figures: string): string => figures.padStart(2, '0')

function clockOf([, hours = '', minutes = '', seconds, half]: RegExpExecArray): string | null {
  let hour = Number(hours)
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null
    hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0)
  }
  return `${two(String(hour))}:${minutes}:${seconds ?? '00'}`
}

/** Empty: none that is known. */
function zoneOf(text: string): string {
  const match = ZONE.exec(text)
  if (match === null || match.index > 3) return ''
  const [, hours, minutes, name] = match
  return hours === undefined ? (ZONES[(name ?? '').toLowerCase()] ?? '') : `${hours}:${minutes}`
}
