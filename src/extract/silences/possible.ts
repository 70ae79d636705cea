import { neededWords, SHORTEST_START } from '../../base/needed-words.js'
import { SILENCE_PATTERNS, type SilencePattern } from '../../lexicon/silences.js'

/** Words that every other sentence holds are no sign of a silence; those of a denial stand in many. */
const COMMON: ReadonlySet<string> = new Set(
  'say said says has have had is are was were be been do does did to the a an it that who what no of on in for and by from with its his will would at as'.split(
    ' ',
  ),
)
const weightOf = ({ letters }: { readonly letters: string }): number =>
  COMMON.has(letters) ? 100 : letters === 'not' || letters === 't' ? 10 : 1

/** Places in the table of patterns by a word that they need: as it stands, and by its first letters. */
const whole = new Map<string, number[]>()
const starts = new Map<string, number[]>()
const always: number[] = []
for (const [at, { pattern }] of SILENCE_PATTERNS.entries()) {
  const needed = neededWords(pattern, weightOf)
  if (needed === null) always.push(at)
  for (const { letters, whole: isWhole } of needed ?? []) {
    const [map, key] = isWhole ? [whole, letters] : [starts, letters.slice(0, SHORTEST_START)]
    const list = map.get(key)
    if (list === undefined) map.set(key, [at])
    else list.push(at)
  }
}

/** The patterns that a line in lower case holds a needed word of, in the order of the table: most lines hold none. */
export function possibleIn(line: string): SilencePattern[] {
  const found = new Set(always)
  for (const word of line.match(/\w+/g) ?? []) {
    for (const at of whole.get(word) ?? NONE) found.add(at)
    if (word.length >= SHORTEST_START) for (const at of starts.get(word.slice(0, SHORTEST_START)) ?? NONE) found.add(at)
  }
  return found.size === 0 ? [] : SILENCE_PATTERNS.filter((_, at) => found.has(at))
}

const NONE: readonly number[] = []
