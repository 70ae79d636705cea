import { wordsOf } from '../base/span.js'
import { wordsIn } from '../knowledge/transliteration.js'
import type { Reading } from '../model/index.js'
import { insertSorted, placeIn } from './sorted.js'

/** How many words make a run. */
const RUN = 5
/** Share of the shorter text's runs that must stand in the other. */
const CONTAINED = 0.5
/** A text of fewer runs than this says too little to be called a copy, unless nothing else is said. */
const FEWEST = 8
/** A run of words that this many earlier reports share is a formula, not a copy; it also bounds the work. */
const MOST_REPORTS = 64
/** Lines that stand in so many reports of one outlet are its furniture: newsletter offers, rights notices. */
const RECURRING = 3

/** A report's text, made comparable. */
interface Text<T> {
  readonly item: T
  readonly outlet: string | null
  /** Hashes of its lines, each once, in order; of the words of each. */
  readonly lines: readonly Line[]
  runs: Uint32Array
}

interface Line {
  readonly hash: number
  readonly words: Uint32Array
}

/**
 * Finds the earliest report whose text another repeats, as reports come and go: by shared runs of five words, after leaving out lines that
 * recur in the outlet's reports. `order`: by publication.
 */
export class Carriers<T> {
  readonly #order: (a: T, b: T) => number
  readonly #texts = new Map<T, Text<T>>()
  readonly #holders = new Map<number, T | T[]>()
  readonly #lineCounts = new Map<number, number>()
  readonly #byOutlet = new Map<string, Text<T>[]>()

  constructor(order: (a: T, b: T) => number) {
    this.#order = order
  }

  /** Takes in a report; gives those whose original may now be another. */
  add(item: T, reading: Reading): Set<T> {
    const text: Text<T> = { item, outlet: reading.report.outlet, lines: linesOf(reading), runs: new Uint32Array() }
    this.#texts.set(item, text)
    const touched = this.#count(text, 1)
    text.runs = this.#runsOf(text)
    this.#hold(text)
    this.#addLater(text, touched)
    return touched
  }

  /** Takes a report out; gives those whose original may now be another. */
  remove(item: T): Set<T> {
    const text = this.#texts.get(item)
    if (text === undefined) return new Set()
    const touched = new Set<T>()
    this.#addLater(text, touched)
    this.#release(text)
    this.#texts.delete(item)
    for (const each of this.#count(text, -1)) touched.add(each)
    touched.delete(item)
    return touched
  }

  /** The earliest report before this one that holds enough of its runs, or that this one holds enough of. */
  originalOf(item: T): T | null {
    const own = this.#texts.get(item)?.runs ?? new Uint32Array()
    const shared = new Map<T, number>()
    for (const run of own) {
      const held = this.#holders.get(run)
      // Alone with it: most runs are.
      if (!Array.isArray(held)) continue
      for (let at = 0; at < held.length && at < MOST_REPORTS; at++) {
        const other = held[at] as T
        if (other === item) break
        shared.set(other, (shared.get(other) ?? 0) + 1)
      }
    }
    let original: T | null = null
    for (const [other, count] of shared) {
      if (this.#order(other, item) >= 0) continue
      const theirs = this.#texts.get(other)?.runs.length ?? 0
      const size = Math.min(own.length, theirs)
      const enough = size >= FEWEST || (count === own.length && count === theirs)
      if (enough && count >= CONTAINED * size && (original === null || this.#order(other, original) < 0)) original = other
    }
    return original
  }

  #hold({ item, runs }: Text<T>): void {
    for (const run of runs) {
      const held = this.#holders.get(run)
      if (held === undefined) this.#holders.set(run, item)
      else if (Array.isArray(held)) insertSorted(held, item, this.#order)
      else this.#holders.set(run, this.#order(held, item) < 0 ? [held, item] : [item, held])
    }
  }

  #release({ item, runs }: Text<T>): void {
    for (const run of runs) {
      const held = this.#holders.get(run)
      if (Array.isArray(held)) held.splice(placeIn(held, item, this.#order), 1)
      if (!Array.isArray(held) || held.length === 0) this.#holders.delete(run)
    }
  }

  /** Later reports that share a run with this one. */
  #addLater({ item, runs }: Text<T>, touched: Set<T>): void {
    for (const run of runs) {
      const held = this.#holders.get(run)
      if (!Array.isArray(held)) continue
      for (let at = held.length - 1; at >= 0 && this.#order(held[at] as T, item) > 0; at--) touched.add(held[at] as T)
    }
  }

  /** Counts the lines of an outlet's report in or out. Where a line has begun or ceased to recur, those that hold it are cut anew. */
  #count(text: Text<T>, by: 1 | -1): Set<T> {
    const touched = new Set<T>()
    if (text.outlet === null) return touched
    const list = this.#byOutlet.get(text.outlet) ?? []
    const others = by === 1 ? list : list.filter(each => each !== text)
    this.#byOutlet.set(text.outlet, by === 1 ? list : others)
    const turned = new Set<number>()
    for (const hash of hashesOf(text)) {
      const key = lineKey(text.outlet, hash)
      const count = (this.#lineCounts.get(key) ?? 0) + by
      if (count === 0) this.#lineCounts.delete(key)
      else this.#lineCounts.set(key, count)
      if ((by === 1 && count === RECURRING) || (by === -1 && count === RECURRING - 1)) turned.add(hash)
    }
    if (turned.size > 0)
      for (const other of others) if (other.lines.some(({ hash }) => turned.has(hash))) this.#cutAnew(other, touched)
    if (by === 1) {
      list.push(text)
      this.#byOutlet.set(text.outlet, list)
    }
    return touched
  }

  #cutAnew(text: Text<T>, touched: Set<T>): void {
    this.#addLater(text, touched)
    this.#release(text)
    text.runs = this.#runsOf(text)
    this.#hold(text)
    this.#addLater(text, touched)
    touched.add(text.item)
  }

  #runsOf(text: Text<T>): Uint32Array {
    const { outlet, lines } = text
    const own =
      outlet === null ? lines : lines.filter(({ hash }) => (this.#lineCounts.get(lineKey(outlet, hash)) ?? 0) < RECURRING)
    // A report all of whose lines recur is a copy within its outlet.
    return runsIn(own.length > 0 ? own : lines)
  }
}

const hashesOf = <T>({ lines }: Text<T>): Set<number> => new Set(lines.map(({ hash }) => hash))

const lineKey = (outlet: string, hash: number): number => Math.imul(hash ^ hashOf(outlet), 0x01000193) >>> 0

function linesOf({ report, passages }: Reading): Line[] {
  const carried = passages.filter(({ kind }) => kind === 'headline' || kind === 'body' || kind === 'caption')
  const text = (passages.length === 0 ? [{ start: 0, end: report.text.length }] : carried).map(span => wordsOf(report.text, span))
  return text
    .flatMap(part => part.split('\n'))
    .map(line => Uint32Array.from(wordsIn(line), hashOf))
    .filter(words => words.length > 0)
    .map(words => ({ words, hash: hashOver(words, 0, words.length) }))
}

/** Runs as numbers, each once: a chance meeting of two is far below what makes a copy. */
function runsIn(lines: readonly Line[]): Uint32Array {
  const words = lines.flatMap(line => [...line.words])
  const runs = new Set<number>()
  for (let at = 0; at + RUN <= words.length; at++) runs.add(hashOver(words, at, at + RUN))
  return Uint32Array.from(runs)
}

/** FNV-1a, over numbers and over letters. */
function hashOver(words: ArrayLike<number>, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (words[at] as number), 0x01000193)
  return hash >>> 0
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
