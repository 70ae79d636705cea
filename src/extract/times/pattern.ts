import type { Word } from '../../base/words.js'
import type { TimeRule } from '../../lexicon/times/rule.js'
import {
  DAY_PARTS,
  HOLIDAYS,
  MONTHS,
  NAMED_HOURS,
  NUMBER_WORDS,
  ORDINALS,
  PLURAL_UNITS,
  SEASONS,
  SHORT_WEEKDAYS,
  UNITS,
  VAGUE_NUMBERS,
  WEEKDAYS,
} from '../../lexicon/times/words.js'
import { SLOTS, type SlotMatch } from './slots.js'

/** One place of a pattern. `date` stands for any row that gives a day of the calendar. */
type Part =
  | { readonly kind: 'words'; readonly name: string; readonly forms: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'slot'; readonly name: string; readonly slot: string; readonly optional: boolean }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }

export interface CompiledPattern {
  readonly rule: TimeRule
  /** Place of the rule in its table: earlier rows win ties. */
  readonly order: number
  readonly parts: readonly Part[]
}

/** A match of one pattern: the words from `start` to `end` are the mention, those to `next` are used up, those to `reach` were looked at. */
export interface PatternMatch {
  readonly rule: TimeRule
  readonly order: number
  readonly start: number
  readonly end: number
  readonly next: number
  readonly reach: number
  readonly caught: ReadonlyMap<string, SlotMatch['value'] | PatternMatch>
}

/** Throws on a slot that does not exist: the tables are checked when they are loaded, and by a test. */
export function compile(rule: TimeRule, order: number): CompiledPattern[] {
  return rule.patterns.map(pattern => ({ rule, order, parts: pattern.split(' ').map(part => compilePart(part, rule.id)) }))
}

function compilePart(text: string, id: string): Part {
  if (text === '[') return { kind: 'open' }
  if (text === ']') return { kind: 'close' }
  const match = /^(?:([a-z0-9]+):)?(.+?)(\?)?$/i.exec(text)
  if (match === null) throw new Error(`${id}: empty part in a pattern`)
  const [, name, body = '', optional] = match
  const slot = /^<([a-zA-Z]+)>$/.exec(body)?.[1]
  if (slot === undefined) {
    return { kind: 'words', name: name ?? '', forms: new Set(body.split('|')), optional: optional !== undefined }
  }
  if (slot !== 'date' && SLOTS[slot] === undefined) throw new Error(`${id}: no slot <${slot}>`)
  return { kind: 'slot', name: name ?? slot, slot, optional: optional !== undefined }
}

/** Finds the day that begins at a word, among the rows that give days. */
export type DateFinder = (at: number) => PatternMatch | null

/** The longest way that the pattern fits from word `at` on; null where it does not. Optional parts are taken where they can be. */
export function matchPattern(
  pattern: CompiledPattern,
  words: readonly Word[],
  at: number,
  findDate: DateFinder,
): PatternMatch | null {
  const { parts } = pattern
  const caught: [string, SlotMatch['value'] | PatternMatch][] = []
  let open = at
  let close = -1
  const step = (part: number, word: number): number => {
    const current = parts[part]
    if (current === undefined) return word
    if (current.kind === 'open' || current.kind === 'close') {
      const end = step(part + 1, word)
      if (end >= 0 && current.kind === 'open') open = word
      if (end >= 0 && current.kind === 'close') close = word
      return end
    }
    const found = matchPart(current, words, word, findDate)
    if (found !== null) {
      caught.push([current.name, found.value])
      const end = step(part + 1, found.end)
      if (end >= 0) return end
      caught.pop()
    }
    return current.optional ? step(part + 1, word) : -1
  }
  const end = step(0, at)
  if (end < 0 || end === at) return null
  return {
    rule: pattern.rule,
    order: pattern.order,
    start: open,
    end: close < 0 ? end : close,
    next: close < 0 ? end : close,
    reach: end,
    caught: new Map(caught),
  }
}

function matchPart(
  part: Extract<Part, { kind: 'words' | 'slot' }>,
  words: readonly Word[],
  at: number,
  findDate: DateFinder,
): { readonly end: number; readonly value: SlotMatch['value'] | PatternMatch } | null {
  const word = words[at]
  if (word === undefined) return null
  if (part.kind === 'words') return part.forms.has(word.form) ? { end: at + 1, value: word.form } : null
  if (part.slot === 'date') {
    const match = findDate(at)
    return match === null ? null : { end: match.next, value: match }
  }
  return SLOTS[part.slot]?.(words, at) ?? null
}

/** Marks a pattern that may begin with a number in digits. */
export const DIGITS = '0'

const numberStarts = [DIGITS, ...NUMBER_WORDS.keys()]
const SLOT_STARTS: Readonly<Record<string, readonly string[]>> = {
  weekday: [...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys()],
  month: [...MONTHS.keys()],
  day: [DIGITS, ...ORDINALS.keys(), 'twenty', 'thirty'],
  ordinal: [DIGITS, ...ORDINALS.keys(), 'twenty', 'thirty'],
  year: numberStarts,
  shortYear: ["'", '`'],
  decade: [DIGITS, "'", '`', 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'],
  count: [...numberStarts, ...VAGUE_NUMBERS, 'a', 'an', 'half', 'couple'],
  clock: numberStarts,
  isoDate: [DIGITS],
  numericDate: [DIGITS],
  holiday: HOLIDAYS.map(({ name }) => name.split(' ')[0] as string),
  unit: [...UNITS.keys()],
  units: [...PLURAL_UNITS.keys()],
  anyUnit: [...UNITS.keys(), ...PLURAL_UNITS.keys()],
  season: [...SEASONS.keys()],
  part: [...DAY_PARTS.keys()],
  hours: [...NAMED_HOURS.keys()],
}

/** The forms that a pattern may begin with; a `<date>` begins as any of `dateStarts`. */
export function startsOf(pattern: CompiledPattern, dateStarts: ReadonlySet<string>): Set<string> {
  const starts = startsFrom(pattern, 0, dateStarts)
  if (starts === null) throw new Error(`${pattern.rule.id}: a pattern of optional parts alone`)
  return starts
}

/** The forms that may stand second behind a word with the form `start`; null: anything. */
export function secondsOf(pattern: CompiledPattern, start: string, dateStarts: ReadonlySet<string>): ReadonlySet<string> | null {
  const seconds = new Set<string>()
  for (const [at, part] of pattern.parts.entries()) {
    if (part.kind === 'open' || part.kind === 'close') continue
    if (part.kind === 'slot') {
      // A slot may take any number of words.
      if (part.slot === 'zone' || startsOfSlot(part.slot, dateStarts)?.has(start) !== false) return null
    } else if (part.forms.has(start)) {
      const behind = startsFrom(pattern, at + 1, dateStarts)
      if (behind === null) return null
      for (const form of behind) seconds.add(form)
    }
    if (!part.optional) break
  }
  return seconds
}

const STARTS_OF_SLOTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(SLOT_STARTS).map(([slot, forms]) => [slot, new Set(forms)]),
)

const startsOfSlot = (slot: string, dateStarts: ReadonlySet<string>): ReadonlySet<string> | undefined =>
  slot === 'date' ? dateStarts : STARTS_OF_SLOTS.get(slot)

/** The forms that the parts from `first` on may begin with; null: they may all be missing. */
function startsFrom(pattern: CompiledPattern, first: number, dateStarts: ReadonlySet<string>): Set<string> | null {
  const starts = new Set<string>()
  for (const part of pattern.parts.slice(first)) {
    if (part.kind === 'open' || part.kind === 'close') continue
    if (part.kind === 'slot' && part.slot === 'zone') return null
    const forms = part.kind === 'words' ? part.forms : part.slot === 'date' ? dateStarts : SLOT_STARTS[part.slot]
    if (forms === undefined)
      throw new Error(`${pattern.rule.id}: a pattern cannot begin with <${part.kind === 'slot' ? part.slot : ''}>`)
    for (const form of forms) starts.add(form)
    if (!part.optional) return starts
  }
  return null
}
