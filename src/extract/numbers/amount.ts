import type { Word } from '../../base/words.js'
import { CURRENCY_SIGNS, MULTIPLIERS, SMALL_NUMBERS, VAGUE_AMOUNTS, VAGUE_MULTIPLIERS } from '../../lexicon/numbers.js'

/** An amount as written, before what is counted is known. Indexes count the sentence's words. */
export interface Amount {
  readonly first: number
  readonly next: number
  readonly low: number
  readonly high: number | null
  /** ISO 4217 code of a sign before it. */
  readonly currency: string | null
  readonly isVague: boolean
  readonly isDigits: boolean
}

/** The amount that begins at a word; null: none. */
export function amountAt(words: readonly Word[], at: number): Amount | null {
  const sign = CURRENCY_SIGNS.get(words[at]?.form ?? '') ?? null
  const start = sign === null ? at : at + 1
  const plain = digitsAt(words, start) ?? (sign === null ? (spelledAt(words, start) ?? vagueAt(words, start)) : null)
  return plain === null ? null : { ...plain, first: at, currency: sign }
}

const amount = (first: number, next: number, low: number, high: number | null, isVague: boolean, isDigits: boolean): Amount => ({
  first,
  next,
  low,
  high,
  currency: null,
  isVague,
  isDigits,
})

function digitsAt(words: readonly Word[], at: number): Amount | null {
  const word = words[at]
  if (word === undefined || word.kind !== 'number') return null
  const value = Number(word.form.replaceAll(',', ''))
  if (!Number.isFinite(value)) return null
  const times = multiplierAt(words, at + 1)
  return amount(at, times.next, round(value * times.factor), round(value * times.factor), false, true)
}

/** "million" after a number; "m", "bn" and "k" only where they touch it. */
function multiplierAt(words: readonly Word[], at: number): { readonly factor: number; readonly next: number } {
  const word = words[at]
  const factor = MULTIPLIERS.get(word?.form ?? '')
  if (factor === undefined || word === undefined || (word.form.length <= 2 && !word.joined)) return { factor: 1, next: at }
  return { factor, next: at + 1 }
}

const round = (value: number): number => Math.round(value * 100) / 100

/** "twenty-five", "two hundred and fifty", "a dozen", "a couple of", "half a million", "a hundred". */
function spelledAt(words: readonly Word[], at: number): Amount | null {
  const form = words[at]?.form ?? ''
  if (form === 'a' || form === 'half') {
    const next = words[at + 1]?.form ?? ''
    if (form === 'a' && next === 'dozen') return amount(at, at + 2, 12, 12, false, false)
    if (form === 'a' && (next === 'hundred' || next === 'thousand' || next === 'million' || next === 'billion')) {
      const value = MULTIPLIERS.get(next) as number
      return amount(at, at + 2, value, value, false, false)
    }
    if (form === 'a' && next === 'few') return fewAt(words, at)
    if (form === 'a' && next === 'couple' && words[at + 2]?.form === 'of') return amount(at, at + 2, 2, 2, false, false)
    if (next === 'quarter' && words[at + 2]?.form === 'of' && words[at + 3]?.form === 'a' && words[at + 4]?.form === 'million')
      return amount(at, at + 5, 250000, 250000, false, false)
    if (form === 'half' && next === 'a' && words[at + 2]?.form === 'million')
      return amount(at, at + 3, 500000, 500000, false, false)
    return form === 'half' && next === 'a' && words[at + 2]?.form === 'dozen' ? amount(at, at + 3, 6, 6, false, false) : null
  }
  return form === 'dozen' ? null : sumAt(words, at)
}

/** "a few hundred" is at least three of them. */
function fewAt(words: readonly Word[], at: number): Amount {
  const factor = MULTIPLIERS.get(words[at + 2]?.form ?? '')
  if (words[at + 2]?.form === 'dozen') return amount(at, at + 3, 36, null, true, false)
  return factor === undefined ? amount(at, at + 2, 3, null, true, false) : amount(at, at + 3, 3 * factor, null, true, false)
}

function sumAt(words: readonly Word[], at: number): Amount | null {
  let next = at
  let total = 0
  let part = 0
  while (next < words.length) {
    const form = words[next]?.form ?? ''
    const small = SMALL_NUMBERS.get(form)
    const times = form.length > 2 ? MULTIPLIERS.get(form) : undefined
    const isTen = part % 100 >= 20 && part % 10 === 0 && small !== undefined && small < 10
    if (small !== undefined && (part % 100 === 0 || isTen)) part += small
    else if (form === 'dozen' && part > 0) part *= 12
    else if (times === 100 && part > 0) part *= 100
    else if (times !== undefined && part > 0) {
      total += part * times
      part = 0
    } else if (!isLink(words, next, at)) break
    next += 1
  }
  while (next > at && (words[next - 1]?.form === 'and' || words[next - 1]?.form === '-')) next -= 1
  return next === at ? null : amount(at, next, total + part, total + part, false, false)
}

/** The hyphen of "twenty-five", the "and" of "two hundred and fifty". */
function isLink(words: readonly Word[], next: number, at: number): boolean {
  if (next === at) return false
  const form = words[next]?.form
  const after = words[next + 1]?.form ?? ''
  if (form === '-') return words[next]?.joined === true && (SMALL_NUMBERS.get(after) ?? 10) < 10
  return form === 'and' && MULTIPLIERS.has(words[next - 1]?.form ?? '') && SMALL_NUMBERS.has(after)
}

/** "dozens", "hundreds of thousands", "several hundred", "tens of thousands". */
function vagueAt(words: readonly Word[], at: number): Amount | null {
  const form = words[at]?.form ?? ''
  const second = words[at + 2]?.form ?? ''
  if (form === 'tens' && words[at + 1]?.form === 'of' && VAGUE_MULTIPLIERS.has(second)) {
    return amount(at, at + 3, 20 * (VAGUE_MULTIPLIERS.get(second) as number), null, true, false)
  }
  const least = VAGUE_AMOUNTS.get(form)
  if (least === undefined) return null
  if (form === 'several') {
    const times = MULTIPLIERS.get(words[at + 1]?.form ?? '')
    if (words[at + 1]?.form === 'dozen') return amount(at, at + 2, 36, null, true, false)
    return times === undefined
      ? amount(at, at + 1, least, null, true, false)
      : amount(at, at + 2, least * times, null, true, false)
  }
  const factor = words[at + 1]?.form === 'of' ? VAGUE_MULTIPLIERS.get(second) : undefined
  return factor === undefined
    ? amount(at, at + 1, least, null, true, false)
    : amount(at, at + 3, least * factor, null, true, false)
}
