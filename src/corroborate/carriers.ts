import { wordsOf } from '../base/span.js'
import { wordsIn } from '../knowledge/transliteration.js'
import type { Reading } from '../model/index.js'
import { Holders } from './holders.js'
import { placeIn } from './sorted.js'
import { Tally } from './tally.js'

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
  readonly number: number
  readonly outlet: string | null
  /** Hashes of its lines, each once. */
  readonly lines: readonly number[]
  runs: Int32Array
}

interface Line {
  readonly hash: number
  readonly words: Int32Array
}

/** How the reports are ordered, by publication, and what they hold. */
interface Nature<T> {
  readonly order: (a: T, b: T) => number
  readonly readingOf: (item: T) => Reading
}

/**
 * Finds the earliest report whose text another repeats, as reports come and go: by shared runs of five words, after leaving out lines that
 * recur in the outlet's reports.
 */
export class Carriers<T> {
  readonly #nature: Nature<T>
  readonly #texts = new Map<T, Text<T>>()
  /** By number, from 1; numbers of texts that are gone are given again. */
  readonly #numbered: (Text<T> | null)[] = [null]
  readonly #freed: number[] = []
  readonly #runs: Holders
  readonly #lines: Holders
  readonly #shared = new Tally()

  constructor(nature: Nature<T>) {
    this.#nature = nature
    const order = (a: number, b: number): number => nature.order(this.#text(a).item, this.#text(b).item)
    this.#runs = new Holders(order)
    this.#lines = new Holders(order)
  }

  /** Takes in a report; gives those whose original may now be another. */
  add(item: T): Set<T> {
    const reading = this.#nature.readingOf(item)
    const lines = linesOf(reading)
    const text: Text<T> = {
      item,
      number: this.#freed.pop() ?? this.#numbered.length,
      outlet: reading.report.outlet,
      lines: [...new Set(lines.map(({ hash }) => hash))],
      runs: new Int32Array(),
    }
    this.#texts.set(item, text)
    this.#numbered[text.number] = text
    const touched = this.#countLines(text, 1)
    text.runs = this.#runsOf(text, lines)
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
    for (const each of this.#countLines(text, -1)) touched.add(each)
    this.#texts.delete(item)
    this.#numbered[text.number] = null
    this.#freed.push(text.number)
    touched.delete(item)
    return touched
  }

  /** The earliest report before this one that holds enough of its runs, or that this one holds enough of. */
  originalOf(item: T): T | null {
    const own = this.#texts.get(item)
    if (own === undefined) return null
    for (const run of own.runs) {
      // Alone with it: most runs are.
      const held = this.#runs.several(run) ?? []
      for (let at = 0; at < held.length && at < MOST_REPORTS && held[at] !== own.number; at++)
        this.#shared.add(held[at] as number)
    }
    let original: T | null = null
    for (const number of this.#shared.met) {
      const other = this.#text(number)
      if (!isCopy(own, other, this.#shared.of(number))) continue
      if (original === null || this.#nature.order(other.item, original) < 0) original = other.item
    }
    this.#shared.clear()
    return original
  }

  #text(number: number): Text<T> {
    return this.#numbered[number] as Text<T>
  }

  #hold({ number, runs }: Text<T>): void {
    for (const run of runs) this.#runs.add(run, number)
  }

  #release({ number, runs }: Text<T>): void {
    for (const run of runs) this.#runs.remove(run, number)
  }

  /** Later reports that share enough with this one to be copies of it, or that see another in its place when it is gone. */
  #addLater(text: Text<T>, touched: Set<T>): void {
    for (const run of text.runs) {
      const held = this.#runs.several(run)
      if (held === null) continue
      const own = placeIn(held, text.number, this.#runs.order)
      // Nobody looks so far.
      if (own >= MOST_REPORTS) continue
      for (let at = own + 1; at < held.length; at++) {
        this.#shared.add(held[at] as number)
        if (at > MOST_REPORTS) touched.add(this.#text(held[at] as number).item)
      }
    }
    for (const number of this.#shared.met) {
      const other = this.#text(number)
      if (isCopy(text, other, this.#shared.of(number))) touched.add(other.item)
    }
    this.#shared.clear()
  }

  /** Counts the lines of an outlet's report in or out. Where a line has begun or ceased to recur, those that hold it are cut anew. */
  #countLines(text: Text<T>, by: 1 | -1): Set<T> {
    const touched = new Set<T>()
    const { outlet, number } = text
    if (outlet === null) return touched
    const cut = new Set<Text<T>>()
    for (const hash of text.lines) {
      const key = lineKey(outlet, hash)
      const count = by === 1 ? this.#lines.add(key, number) : this.#lines.remove(key, number)
      if (count !== (by === 1 ? RECURRING : RECURRING - 1)) continue
      for (const other of Array.from(this.#lines.of(key), each => this.#text(each)))
        if (other !== text && other.outlet === outlet && other.lines.includes(hash)) cut.add(other)
    }
    for (const other of cut) this.#cutAnew(other, touched)
    return touched
  }

  #cutAnew(text: Text<T>, touched: Set<T>): void {
    this.#addLater(text, touched)
    this.#release(text)
    text.runs = this.#runsOf(text, linesOf(this.#nature.readingOf(text.item)))
    this.#hold(text)
    this.#addLater(text, touched)
    touched.add(text.item)
  }

  #runsOf({ outlet }: Text<T>, lines: readonly Line[]): Int32Array {
    const recurs = ({ hash }: Line): boolean => outlet !== null && this.#lines.count(lineKey(outlet, hash)) >= RECURRING
    const own = lines.filter(line => !recurs(line))
    // A report all of whose lines recur is a copy within its outlet.
    return runsIn(own.length > 0 ? own : lines)
  }
}

/** Whether so many shared runs make one text a copy of the other. */
function isCopy(one: Text<unknown>, other: Text<unknown>, shared: number): boolean {
  // Line by line the same, whatever recurs in the one's outlet and not in the other's.
  if (one.lines.length === other.lines.length && one.lines.every((hash, at) => hash === other.lines[at])) return true
  const [a, b] = [one.runs, other.runs]
  const size = Math.min(a.length, b.length)
  const enough = size >= FEWEST || (shared === a.length && shared === b.length)
  return enough && shared >= CONTAINED * size
}

const lineKey = (outlet: string, hash: number): number => Math.imul(hash ^ hashOf(outlet), 0x01000193)

function linesOf({ report, passages }: Reading): Line[] {
  const carried = passages.filter(({ kind }) => kind === 'headline' || kind === 'body' || kind === 'caption')
  const text = (passages.length === 0 ? [{ start: 0, end: report.text.length }] : carried).map(span => wordsOf(report.text, span))
  return text
    .flatMap(part => part.split('\n'))
    .map(line => Int32Array.from(wordsIn(line), hashOf))
    .filter(words => words.length > 0)
    .map(words => ({ words, hash: hashOver(words, 0, words.length) }))
}

/** Runs as numbers, each once: a chance meeting of two is far below what makes a copy. */
function runsIn(lines: readonly Line[]): Int32Array {
  const words = lines.flatMap(line => [...line.words])
  const runs = new Set<number>()
  for (let at = 0; at + RUN <= words.length; at++) runs.add(hashOver(words, at, at + RUN))
  return Int32Array.from(runs)
}

/** FNV-1a, over numbers and over letters. */
function hashOver(words: ArrayLike<number>, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (words[at] as number), 0x01000193)
  return hash | 0
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash | 0
}
