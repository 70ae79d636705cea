import type { Word } from '../../base/words.js'
import { FATES, TOLLS } from '../../lexicon/numbers.js'

const REACH = 8

/** Whether one of the words before stands in the same clause. */
export function within(words: readonly Word[], from: number, wanted: RegExp): boolean {
  for (let index = from; index >= 0 && index > from - REACH; index -= 1) {
    const form = words[index]?.form ?? ''
    if (/^[,;.:]$/u.test(form)) return false
    if (wanted.test(form)) return true
  }
  return false
}

const STANDS =
  /^(?:put|puts|putting|place[ds]?|placing|stands?|stood|standing|estimate[ds]?|estimating|remain|remains|remained|remaining|holds|stays|stayed)$/u
const GIVES = /^(?:gives?|gave|given|giving|lists?|listed|listing)$/u
const LINKS =
  /^(?:to|at|as|from|past|of|above|than|over|nearly|about|around|least|reach|reached|reaches|hit|hits|hitting|passe[ds]|topped|tops|is|was|exceeds?|exceeded|exceeding|surpasse[ds]|crosse[ds])$/u

/** "The toll has passed 50", "climbed past 90": no value, and only what it is above. */
const PASSING = /^(?:past|passe[ds]|topped|tops|exceeds?|exceeded|exceeding|surpasse[ds]|crosse[ds])$/u

export const isPassed = (words: readonly Word[], from: number): boolean => PASSING.test(words[from - 1]?.form ?? '')

/** "The death toll rose to 85", "the number of dead stands at 12", "put the toll at close to 60": what the count before the number counts. */
export function tollBefore(words: readonly Word[], from: number): string | null {
  const link = words[from - 1]?.form ?? ''
  if (link === ':') return labelBefore(words, from - 1)
  if (!LINKS.test(link)) return null
  if (link === 'from' && !within(words, from - 2, /^rang(?:e[ds]?|ing)$/u)) return null
  if (link === 'as' && !within(words, from - 2, GIVES)) return null
  if (link === 'at' && !within(words, from - 2, STANDS)) return null
  const start = words[from - 2]?.form === ',' ? from - 3 : from - 2
  let fate: string | null = null
  for (let index = start, steps = 0; index >= 0 && steps < 2 * TOLL_WORDS; index -= 1, steps += 1) {
    const form = words[index]?.form ?? ''
    if (form === ',' || form === ';' || form === '.') return null
    const what = steps < TOLL_WORDS && !isOneOfThem(words, index, from - 1) ? TOLLS.get(form) : undefined
    if (what !== undefined) return what
    fate = FATES.get(form) ?? (form === 'fled' ? 'displaced' : fate)
    if (/^(?:number|figure|count)$/u.test(form) && /^(?:of|for)$/u.test(words[index + 1]?.form ?? ''))
      return fate ?? countedBehind(words, index + 2, from - 1)
  }
  return null
}

/** "The dead man was 45": an age, where no count of the dead stands before. */
const isOneOfThem = (words: readonly Word[], index: number, link: number): boolean =>
  /^(?:is|was)$/u.test(words[link]?.form ?? '') &&
  FATES.has(words[index]?.form ?? '') &&
  index + 1 < link &&
  !/^(?:of|for)$/u.test(words[index - 1]?.form ?? '')

/** "the number of those on board", "its figure for escaped inmates": who or what that is a count of. */
function countedBehind(words: readonly Word[], of: number, link: number): string | null {
  const first = words[of]?.form === 'the' ? of + 1 : of
  if (/^(?:those|people)$/u.test(words[first]?.form ?? '')) return 'people'
  return words.slice(first, Math.min(link, first + SHORT)).find(isPlural)?.form ?? null
}

const isPlural = ({ kind, form, capital }: Word): boolean => kind === 'letters' && !capital && /[^su]s$/u.test(form)

const TOLL_WORDS = 12

/** "Brings to 12 the number of journalists killed": what the count behind the number counts. */
export function tollAfter(words: readonly Word[], first: number, next: number): string | null {
  if (words[first - 1]?.form !== 'to' || words[next]?.form !== 'the') return null
  const count = words.slice(next + 1, next + SHORT).findIndex(({ form }) => /^(?:number|toll|count|tally|total)$/u.test(form))
  if (count < 0) return null
  for (const { form } of words.slice(next + 1, next + TOLL_WORDS)) {
    if (form === ',' || form === '.') return null
    const what = TOLLS.get(form) ?? FATES.get(form)
    if (what !== undefined) return what
  }
  return null
}

const SHORT = 4
const LABEL_WORDS = 5

/** "Injured: 52", "Deaths so far: 371": a label at the head of its line. */
function labelBefore(words: readonly Word[], colon: number): string | null {
  const from = words.slice(0, colon).findLastIndex(({ kind, form }) => kind === 'sign' && form !== '-' && form !== "'") + 1
  if (colon - from > LABEL_WORDS) return null
  const label = words.slice(from, colon)
  if (label.some(({ kind }) => kind === 'number')) return null
  for (const { form } of label) {
    const what = TOLLS.get(form) ?? FATES.get(form)
    if (what !== undefined) return what
  }
  return null
}
