import type { Word } from '../../base/words.js'
import { FATE_VERBS, FATES } from '../../lexicon/numbers.js'

const FATE_LINKS: ReadonlySet<string> = new Set(
  (
    'were was are is have has had been be being got also reportedly left still feared confirmed presumed remain remains remained ' +
    'thought believed known said to who " ” “'
  ).split(' '),
)

const LINKS = 6

/** "16 were killed", "12 dead", "20 people have been injured". */
export function fateAfter(words: readonly Word[], at: number): { readonly fate: string; readonly end: number } | null {
  if (at < 0) return null
  for (let index = at, steps = 0; index < words.length && steps < LINKS; index += 1, steps += 1) {
    const word = words[index] as Word
    const fate = FATES.get(word.form)
    if (fate !== undefined) return { fate, end: index === at ? word.end : (words[at - 1]?.end ?? word.end) }
    if (word.form === 'unaccounted' && words[index + 1]?.form === 'for')
      return { fate: 'missing', end: words[at - 1]?.end ?? word.end }
    if (!FATE_LINKS.has(word.form)) return null
  }
  return null
}

/** "killed at least 16 people": the verb right before the amount and its qualifiers. */
export function fateBefore(words: readonly Word[], first: number): { readonly fate: string; readonly end: number } | null {
  for (let index = first - 1, steps = 0; index >= 0 && steps < 4; index -= 1, steps += 1) {
    const form = words[index]?.form ?? ''
    const fate = FATES.get(form) ?? FATE_VERBS.get(form)
    if (fate !== undefined) return { fate, end: 0 }
    // "died at 83"
    if (!QUALIFYING.has(form) || (form === 'at' && !/^(?:least|most)$/u.test(words[index + 1]?.form ?? ''))) return null
  }
  return null
}

export const fateAround = (words: readonly Word[], first: number): { readonly what: string; readonly rule: string } | null => {
  const fate = fateBefore(words, first)
  return fate === null ? null : { what: fate.fate, rule: 'fate' }
}

const QUALIFYING: ReadonlySet<string> = new Set(
  'at least most between more than over about around some nearly almost up to as many roughly an estimated another'.split(' '),
)
