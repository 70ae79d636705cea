import { wordsOf } from '../base/span.js'
import { wordsIn } from '../knowledge/transliteration.js'
import { outletNamed } from '../knowledge/who.js'
import type { Reading } from '../model/index.js'

/** Whose text a report repeats and whose copy it is. */
export interface Carriage {
  readonly carrierOf: string | null
  readonly agency: string | null
}

const RUN = 5
/** Share of the shorter text's word runs that must stand in the other. */
const CONTAINED = 0.5
/** A text of fewer runs than this says too little to be called a copy, unless nothing else is said. */
const FEWEST = 8
/** A run of words that this many reports share is a formula, not a copy; it also bounds the work. */
const MOST_REPORTS = 64

/**
 * For each reading, in the order given (by publication): the earliest report whose text it repeats, and the agency it credits. Text copies
 * are found by shared runs of five words after leaving out lines that recur in the same outlet's reports.
 */
export function findCarriers(readings: readonly Reading[]): Carriage[] {
  const recurring = recurringLines(readings)
  const runs = readings.map(reading => runsOf(reading, recurring))
  const holders = new Map<number, number[]>()
  return readings.map((reading, index) => {
    const own = runs[index] ?? new Set<number>()
    const original = own.size === 0 ? null : originalOf(own, runs, holders)
    // What a copy repeats is held by its original already; only what it adds is worth finding.
    for (const run of own) if (original === null || !holders.has(run)) hold(holders, run, index)
    return { carrierOf: original === null ? null : (readings[original]?.report.id ?? null), agency: agencyOf(reading) }
  })
}

function hold(holders: Map<number, number[]>, run: number, index: number): void {
  const list = holders.get(run)
  if (list === undefined) holders.set(run, [index])
  else if (list.length < MOST_REPORTS) list.push(index)
}

/** The earliest report that holds enough of these runs, or that this one holds enough of. */
function originalOf(
  own: ReadonlySet<number>,
  runs: readonly ReadonlySet<number>[],
  holders: ReadonlyMap<number, number[]>,
): number | null {
  const shared = new Map<number, number>()
  for (const run of own) for (const other of holders.get(run) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
  let original: number | null = null
  for (const [other, count] of shared) {
    const [size, theirs] = [Math.min(own.size, runs[other]?.size ?? 0), runs[other]?.size ?? 0]
    const enough = size >= FEWEST || (count === own.size && count === theirs)
    if (enough && count >= CONTAINED * size && (original === null || other < original)) original = other
  }
  return original
}

function linesOf({ report, passages }: Reading): string[] {
  const carried = passages.filter(({ kind }) => kind === 'headline' || kind === 'body' || kind === 'caption')
  const text = (passages.length === 0 ? [{ start: 0, end: report.text.length }] : carried).map(span => wordsOf(report.text, span))
  return text
    .flatMap(part => part.split('\n'))
    .map(line => wordsIn(line).join(' '))
    .filter(line => line !== '')
}

const lineKey = (reading: Reading, line: string): string => `${reading.report.outlet ?? ''}\n${line}`

/** Lines that stand in three or more reports of one outlet: newsletter offers, rights notices. A copy in full is no such line. */
function recurringLines(readings: readonly Reading[]): ReadonlySet<string> {
  const seen = new Map<string, number>()
  for (const reading of readings) {
    if (reading.report.outlet === null) continue
    for (const line of new Set(linesOf(reading))) {
      const key = lineKey(reading, line)
      seen.set(key, (seen.get(key) ?? 0) + 1)
    }
  }
  return new Set([...seen].filter(([, count]) => count >= 3).map(([key]) => key))
}

/** The runs as numbers (FNV-1a over words): a chance meeting of two is far below what makes a copy. */
function runsOf(reading: Reading, recurring: ReadonlySet<string>): Set<number> {
  const lines = linesOf(reading)
  const own = lines.filter(line => !recurring.has(lineKey(reading, line)))
  // A report all of whose lines recur is a copy within its outlet.
  const words = (own.length > 0 ? own : lines).join(' ').split(' ').map(hashOf)
  const runs = new Set<number>()
  for (let at = 0; at + RUN <= words.length; at++) {
    let hash = 0x811c9dc5
    for (let next = at; next < at + RUN; next++) hash = Math.imul(hash ^ (words[next] as number), 0x01000193)
    runs.add(hash)
  }
  return runs
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

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
function inOutlet(outlet: string): string | null {
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
}

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
