import { remembered } from '../base/remember.js'
import { wordsOf } from '../base/span.js'
import { outletNamed } from '../knowledge/who.js'
import type { Reading } from '../model/index.js'

/** The agency of that name among what ships. */
function agencyNamed(name: string): string | null {
  const outlet = outletNamed(name.trim())
  return outlet?.agency === true ? (outlet.names[0] ?? name) : null
}

/** "DAMASCUS (AP)": the first agency that stands alone in brackets, and where. */
function inBrackets(text: string): { readonly agency: string; readonly index: number } | null {
  for (const { 1: name = '', index } of text.matchAll(/\(([^()\n]{2,60})\)/gu)) {
    const agency = agencyNamed(name)
    if (agency !== null) return { agency, index }
  }
  return null
}

const BEFORE_CREDIT = /^[\s([—–-]*(?:(?:source|by|with reporting by|from|via|courtesy of)\s*:?\s+)?/iu

/** A line of its own: "AFP", "AFP / Topics: …", "(Reuters)", "Source: AFP". */
function creditLine(line: string): string | null {
  if (line.length > 400) return null
  const rest = line.slice(BEFORE_CREDIT.exec(line)?.[0].length ?? 0)
  const name = /^[^/|·•]{2,60}/u.exec(rest)?.[0] ?? ''
  return agencyNamed(name.replace(/[\s)\].]+$/u, ''))
}

const MOST_WORDS = 4

/** "Example Post / AFP", "AFP copy": an agency among the words of an outlet's name. */
const inOutlet = remembered((outlet: string): string | null => {
  const words = outlet
    .slice(0, 200)
    .split(/[\s()/]+/u)
    .filter(word => word !== '')
  for (let from = 0; from < words.length; from++) {
    for (let size = Math.min(MOST_WORDS, words.length - from); size > 0; size--) {
      const agency = agencyNamed(words.slice(from, from + size).join(' '))
      if (agency !== null) return agency
    }
  }
  return null
})

/**
 * The agency whose copy a report is: by its dateline or byline ("DAMASCUS (AP)"), a credit line at its beginning or end, or the outlet's
 * name as given ("Example Post / AFP"). Photograph credits count for nothing.
 */
export function agencyOf(reading: Reading): string | null {
  const { report, passages } = reading
  const marked = passages.filter(({ kind }) => kind === 'dateline' || kind === 'byline').map(span => wordsOf(report.text, span))
  const lines = report.text.split('\n').map(line => line.trim())
  const opening = /^.{0,60}$/u.test(lines[0] ?? '') ? '' : (lines[0] ?? '').slice(0, 60)
  const ends = lines.filter(line => line !== '').slice(-2)
  const first = lines.find(line => line !== '') ?? ''
  const candidates = [
    ...marked.map(words => inBrackets(words)?.agency ?? creditLine(words)),
    datelineOf(first),
    datelineOf(opening),
    ...[first, ...ends].map(creditLine),
  ]
  return candidates.find(agency => agency !== null) ?? inOutlet(report.outlet ?? '')
}

/** "MOSCOW (TASS)", "(CNN) The …": the credit within the first words, before any sentence has ended. */
function datelineOf(line: string): string | null {
  const match = inBrackets(line.slice(0, 60))
  if (match === null || match.index > 40) return null
  const before = line.slice(0, match.index)
  return /[.!?]\s/u.test(before) || /photo|picture|image|file/iu.test(before) ? null : match.agency
}
