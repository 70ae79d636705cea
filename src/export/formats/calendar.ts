import type { SituationEvent } from '../../model/index.js'
import { type ExportFormat, urn } from './format.js'

/** RFC 5545: a line has at most 75 octets; what is longer goes on behind a blank on the next. */
function folded(line: string): string {
  let out = ''
  let octets = 0
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length
    if (octets + size > 74) {
      out += '\r\n '
      octets = 1
    }
    out += letter
    octets += size
  }
  return out
}

const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g
const value = (words: string): string =>
  words
    .replace(/\r\n?|\n/g, '\n')
    .replace(CONTROLS, '')
    .replace(/[\\;,]/g, sign => `\\${sign}`)
    .replaceAll('\n', '\\n')

/** Times are wall-clock times of the place, as reports tell them: "floating" in the standard's word. */
function moment(name: string, bound: string): string {
  const digits = bound.slice(0, 19).replace(/[-:]/g, '')
  const zone = bound.endsWith('Z') ? 'Z' : ''
  return bound.length <= 10 ? `${name};VALUE=DATE:${digits}` : `${name}:${digits.padEnd(15, '0')}${zone}`
}

const STATUS: Readonly<Record<SituationEvent['status'], string>> = {
  confirmed: 'CONFIRMED',
  reported: 'TENTATIVE',
  claimed: 'TENTATIVE',
  disputed: 'TENTATIVE',
  denied: 'CANCELLED',
  superseded: 'CANCELLED',
  retracted: 'CANCELLED',
}

function entryOf(event: SituationEvent, stamp: string): string[] {
  const from = event.time?.from ?? null
  if (from === null) return []
  const to = event.time?.to ?? null
  // Both ends are of one kind, or a calendar would refuse it.
  const isDay = from.length <= 10
  return [
    'BEGIN:VEVENT',
    `UID:${urn(event.id)}`,
    stamp,
    moment('DTSTART', from),
    ...(to === null || to.length <= 10 !== isDay || to <= from ? [] : [moment('DTEND', to)]),
    `SUMMARY:${value(event.label)}`,
    `DESCRIPTION:${value(`${event.status}: ${event.why}`)}`,
    `STATUS:${STATUS[event.status]}`,
    ...(event.place === null ? [] : [`LOCATION:${value(event.place.name)}`, `GEO:${event.place.lat};${event.place.lon}`]),
    'END:VEVENT',
  ]
}

/** The standard wants the stamp in UTC; a date alone is its first moment. */
function stampOf(asOf: string): string {
  const at = Date.parse(asOf)
  const instant = new Date(Number.isNaN(at) ? 0 : at).toISOString()
  return `DTSTAMP:${instant.slice(0, 19).replace(/[-:]/g, '')}Z`
}

export const calendar: ExportFormat = {
  name: 'icalendar',
  what: 'events that have a time, as a calendar (RFC 5545)',
  type: 'text/calendar',
  extension: 'ics',
  make: ({ situation }) => {
    const stamp = stampOf(situation.asOf)
    const lines = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Reportedly//brief//EN',
      ...situation.events.flatMap(event => entryOf(event, stamp)),
      'END:VCALENDAR',
    ]
    return lines.map(line => `${folded(line)}\r\n`).join('')
  },
}
