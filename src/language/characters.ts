/** What a character is to the tokeniser. Word characters are those from LOWER to MARK. */
export const OTHER = 0
export const BLANK = 1
/** Lower case, and letters of scripts without case. */
export const LOWER = 2
export const UPPER = 3
export const DIGIT = 4
/** Combining marks, which belong to the letter before them. */
export const MARK = 5
/** Invisible format characters: soft hyphen, zero-width joiner, directional marks. */
export const FORMAT = 6

const UNKNOWN = 255
const HIGH_SURROGATE = 0xd800
const LOW_SURROGATE = 0xdc00
const AFTER_SURROGATES = 0xe000

/** Filled as characters are met: a text uses a few hundred of the 65,536 code units. */
const classes = new Uint8Array(0x10000).fill(UNKNOWN)

/** The class of the code unit at a place; both halves of a surrogate pair have the class of their character. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = classes[unit] as number
  if (known !== UNKNOWN) return known
  if (unit >= HIGH_SURROGATE && unit < AFTER_SURROGATES) return classOfPair(text, at, unit)
  const found = classify(String.fromCharCode(unit))
  classes[unit] = found
  return found
}

export const isWordClass = (value: number): boolean => value >= LOWER && value <= MARK

export const isLetterClass = (value: number): boolean => value === LOWER || value === UPPER

function classOfPair(text: string, at: number, unit: number): number {
  const start = unit >= LOW_SURROGATE ? at - 1 : at
  const point = start < 0 ? 0 : (text.codePointAt(start) ?? 0)
  if (point < 0x10000) return OTHER
  const known = pairs.get(point)
  if (known !== undefined) return known
  const found = classify(String.fromCodePoint(point))
  pairs.set(point, found)
  return found
}

/** The classes of characters beyond the first plane; there are not many in any language of news. */
const pairs = new Map<number, number>()

function classify(character: string): number {
  if (/^[\s\p{Zs}]$/u.test(character)) return BLANK
  if (/^\p{Lu}$/u.test(character)) return UPPER
  if (/^\p{L}$/u.test(character)) return LOWER
  if (/^\p{Nd}$/u.test(character)) return DIGIT
  if (/^\p{M}$/u.test(character)) return MARK
  // The zero-width space stands between words; the other format characters stand inside of them.
  if (/^\p{Cf}$/u.test(character)) return character === '\u200b' ? OTHER : FORMAT
  return OTHER
}
