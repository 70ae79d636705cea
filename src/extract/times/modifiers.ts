import { isoDay, parseDay } from '../../base/calendar.js'
import type { Word } from '../../base/words.js'
import { TIME_MODIFIERS, type TimeModifier, type TimeReading } from '../../lexicon/times/index.js'

/** Takes in the words before a time that narrow or qualify it: "the end of", "early", "more than". */
export function withModifiers(
  words: readonly Word[],
  start: number,
  reading: TimeReading,
): { readonly start: number; readonly reading: TimeReading } {
  let current = { start, reading }
  for (let step = 0; step < 2; step += 1) {
    const modifier = modifierBefore(words, current.start, current.reading)
    if (modifier === null) break
    current = { start: current.start - modifier.words.length, reading: narrowed(current.reading, modifier.part) }
  }
  return current
}

const COARSE: ReadonlySet<string> = new Set(['century', 'decade', 'year', 'half', 'quarter', 'season', 'month', 'week'])

function modifierBefore(words: readonly Word[], start: number, reading: TimeReading): TimeModifier | null {
  const isLength = reading.type === 'DURATION'
  const isPeriod = reading.grain !== null && COARSE.has(reading.grain)
  if (!isLength && !isPeriod) return null
  let best: TimeModifier | null = null
  for (const modifier of TIME_MODIFIERS) {
    if (modifier.before === 'length' ? !isLength : modifier.before === 'period' ? !isPeriod : false) continue
    if (modifier.words.at(-1) === 'over' && words[start]?.form === 'the') continue
    const first = start - modifier.words.length
    if (first < 0 || (best !== null && modifier.words.length <= best.words.length)) continue
    if (modifier.words.every((word, offset) => words[first + offset]?.form === word)) best = modifier
  }
  return best
}

/** A rough half at either end, the middle two thirds in between: as wide as the word is vague. */
function narrowed(reading: TimeReading, part: TimeModifier['part']): TimeReading {
  const from = reading.from === null ? null : parseDay(reading.from)
  const to = reading.to === null ? null : parseDay(reading.to)
  if (part === 'whole' || from === null || to === null) return reading
  const length = to - from
  if (part === 'start') return { ...reading, to: isoDay(from + Math.ceil(length / 2)) }
  if (part === 'end') return { ...reading, from: isoDay(from + Math.floor(length / 2)) }
  return { ...reading, from: isoDay(from + Math.floor(length / 6)), to: isoDay(to - Math.floor(length / 6)) }
}
