import type { Word } from '../../base/words.js'
import { type Bounding, FATES, PEOPLE, QUALIFIERS, type Qualifier } from '../../lexicon/numbers.js'
import type { Document, Sentence, Token } from '../../model/document.js'
import type { ClaimNumber } from '../../model/reading.js'
import { wordsOfSentence } from '../sentence-words.js'
import { type Amount, amountAt } from './amount.js'
import { countedBy, tokenAt } from './counted.js'
import { beforeQualifiers, type CountedBefore } from './elsewhere.js'
import { fateAfter } from './fates.js'
import { noneAt, ordinalAt, type Untold } from './nobody.js'
import { isFormer, isNoCount } from './refusal.js'
import { isPassed } from './toll.js'

/** A number with what it counts; `token`: index of the head noun in its sentence, or of the number itself. */
export interface NumberFound extends ClaimNumber {
  readonly sentence: number
  readonly token: number
  readonly rule: string
}

/** Every count, measure and sum of money of the document, in order of the text. Dates, times, lengths of time, ages and ordinals are none. */
export function findNumbers(document: Document): readonly NumberFound[] {
  const found: NumberFound[] = []
  for (const sentence of document.sentences) found.push(...numbersOf(sentence, document.report.text, found.slice(-LATELY)))
  return found
}

/** So many numbers before one may tell what it counts. */
const LATELY = 4

/** `last`: the last numbers of the sentences before. */
function numbersOf(sentence: Sentence, text: string, last: readonly NumberFound[]): NumberFound[] {
  const words = wordsOfSentence(sentence, text)
  const found: NumberFound[] = []
  for (let at = 0; at < words.length; ) {
    const untold = noneAt(sentence, words, at) ?? ordinalAt(sentence, words, at)
    if (untold !== null) {
      found.push(untoldIn(sentence, words, at, untold))
      at = untold.last + 1
      continue
    }
    const amount = rangeAt(words, at)
    const number = amount === null ? null : foundOf(sentence, words, amount, countedBefore([...last, ...found], sentence))
    if (number !== null) found.push(number)
    at = amount === null ? at + 1 : amount.next
  }
  return found
}

function untoldIn(sentence: Sentence, words: readonly Word[], at: number, { what, value, last, rule }: Untold): NumberFound {
  const start = words[at]?.start ?? sentence.start
  const token = tokenAt(sentence, words[last]?.start ?? start) ?? tokenAt(sentence, start)
  return {
    what,
    low: value,
    high: value,
    unit: PEOPLE,
    words: { start, end: words[last]?.end ?? start },
    sentence: sentence.index,
    token: token?.index ?? 0,
    rule: `number/${rule}`,
  }
}

/** "The agency counted 40 lorries. Eleven were burning": what the number before counted, as long as it is near. */
function countedBefore(before: readonly NumberFound[], { index }: Sentence): CountedBefore | null {
  const last = before.at(-1)
  if (last === undefined || (last.unit !== null && last.unit !== PEOPLE) || last.sentence < index - 1) return null
  const ofDead = before
    .slice(-LATELY)
    .some(({ what, sentence }) => sentence >= index - LATELY && /^(?:killed|dead|bodies)$/u.test(what))
  return { what: last.what, sameSentence: last.sentence === index, ofDead }
}

/** "10 to 20", "10-20" and "between 10 and 20" are one number with two ends. */
function rangeAt(words: readonly Word[], at: number): Amount | null {
  const first = amountAt(words, at)
  if (first === null || first.isVague) return first
  const link = words[first.next]?.form
  const isBetween = words[at - 1]?.form === 'between' && link === 'and'
  if (link === 'to' && isFormer(words, at)) return first
  if (link !== '-' && link !== 'to' && link !== 'or' && !isBetween) return first
  const second = amountAt(words, first.next + 1)
  if (second === null || second.isVague || second.low <= first.low) {
    return first
  }
  return {
    ...first,
    next: second.next,
    low: scaled(first, second),
    high: second.high,
    currency: first.currency ?? second.currency,
  }
}

/** "2 to 3 million": the first end shares the second's multiplier where it is the smaller by far. */
function scaled(first: Amount, second: Amount): number {
  const hasMultiplier = second.next - second.first > (second.currency === null ? 1 : 2)
  if (!hasMultiplier || first.low >= 1000 || second.isDigits !== first.isDigits) return first.low
  for (const factor of [1000000000000, 1000000000, 1000000, 1000]) if (second.low >= factor) return first.low * factor
  return first.low
}

function foundOf(sentence: Sentence, words: readonly Word[], amount: Amount, before: CountedBefore | null): NumberFound | null {
  const number = tokenAt(sentence, words[amount.currency === null ? amount.first : amount.first + 1]?.start ?? sentence.start)
  if (number === null || isNoCount(words, amount, number)) return null
  if (isLooseOne(words, amount, number)) return null
  const counted = countedBy(sentence, words, amount, number, before)
  if (counted === null) return null
  const qualifier = isParticle(sentence, words[amount.first - 1]) ? null : qualifierBefore(words, amount.first)
  const isBetween = words[amount.first - 1]?.form === 'between'
  const start = words[amount.first - (qualifier?.words.length ?? (isBetween ? 1 : 0))]?.start ?? sentence.start
  return {
    what: counted.what,
    ...boundsOf(amount, boundingOf(words, amount, counted.rule, qualifier)),
    unit: counted.unit,
    words: { start, end: Math.max(counted.end, words[amount.next - 1]?.end ?? counted.end) },
    sentence: sentence.index,
    token: counted.token,
    rule: qualifier === null ? `number/${counted.rule}` : `number/${counted.rule}+${qualifier.id}`,
  }
}

/** "One by one", "one of the reasons": no count, unless what befell the one is told: "one dead", "one of them was killed". */
function isLooseOne(words: readonly Word[], { first, low, isDigits, next }: Amount, { relation }: Token): boolean {
  if (low !== 1 || isDigits) return false
  if (words[first - 1]?.form === 'not') return true
  if (FATES.has(words[next]?.form ?? '')) return false
  if (words[next]?.form === 'of') return !isOneHurt(words, next)
  return relation !== 'nummod'
}

/** "one of the two bombers was killed" */
function isOneHurt(words: readonly Word[], of: number): boolean {
  const verb = words.findIndex(({ form }, index) => index > of + 1 && (/^(?:was|is|has|had|,)$/u.test(form) || form === 'died'))
  return verb > 0 && verb < of + NEAR && words[verb]?.form !== ',' && fateAfter(words, verb) !== null
}

const NEAR = 7

/** "handed over three men": given, and not more than three. */
const isParticle = (sentence: Sentence, word: Word | undefined): boolean =>
  word?.form === 'over' && tokenAt(sentence, word.start)?.relation === 'compound:prt'

function qualifierBefore(words: readonly Word[], first: number): Qualifier | null {
  let best: Qualifier | null = null
  for (const qualifier of QUALIFIERS) {
    const from = first - qualifier.words.length
    if (from < 0 || (best !== null && qualifier.words.length <= best.words.length)) continue
    if (qualifier.words.every((word, step) => words[from + step]?.form === word)) best = qualifier
  }
  return best
}

/** Of a toll also by its verb: "has passed 50". */
function boundingOf(words: readonly Word[], { first, next }: Amount, rule: string, qualifier: Qualifier | null): Bounding | null {
  if (isOrMore(words, next)) return 'low'
  const isAbove = qualifier === null && rule === 'toll' && isPassed(words, beforeQualifiers(words, first))
  return isAbove ? 'over' : (qualifier?.bounding ?? null)
}

/** "nine or more", "20 or so". */
const isOrMore = (words: readonly Word[], next: number): boolean => words[next]?.form === 'or' && words[next + 1]?.form === 'more'

function boundsOf({ low, high }: Amount, bounding: Bounding | null): { readonly low: number; readonly high: number | null } {
  switch (bounding) {
    case 'low':
    case 'over':
      return { low, high: null }
    case 'high':
    case 'under':
      return { low: 0, high }
    case 'about':
    case null:
      return { low, high }
    default:
      return bounding satisfies never
  }
}
