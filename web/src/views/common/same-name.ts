import { groupBy } from './group.js'
import { contentWords } from './words.js'

/** What may follow a name without making it another's: "Al Jazeera" and "Al Jazeera television", never "AFP" and "AFP correspondents". */
const OF_THE_SAME = new Set('television tv radio news agency network channel data'.split(' '))

/**
 * One name for those that are another cut short ("Syrian Observatory" of "Syrian Observatory for Human Rights") or its initials ("HTS" of
 * "Hayat Tahrir al-Sham"). Only proper names are joined, so that "a war monitor" stays itself, and only where one whole name is in question.
 */
export function joinedNames(names: readonly string[]): ReadonlyMap<string, string> {
  const proper = [...new Set(names)].filter(name => /\p{Lu}/u.test(name)).map(name => ({ name, words: contentWords(name) }))
  const byFirst = groupBy(proper, ({ words }) => words[0] ?? '')
  const byInitials = groupBy(proper, ({ words }) => initialsOf(words))
  const joined = new Map<string, string>()
  for (const one of proper) {
    if (one.words.length === 0) continue
    const longer = (byFirst.get(one.words[0] ?? '') ?? []).filter(other => goesOn(other, one.words))
    const initials = plainInitials(one.name)
    const whole = initials === null ? [] : (byInitials.get(initials) ?? []).filter(({ words }) => words.length > 1)
    const candidates = [...longer, ...whole].sort((a, b) => b.words.length - a.words.length || (a.name < b.name ? -1 : 1))
    const [longest] = candidates
    if (longest !== undefined && candidates.every(other => other === longest || begins(longest.words, other.words)))
      joined.set(one.name, longest.name)
  }
  return joined
}

interface Name {
  readonly name: string
  readonly words: readonly string[]
}

/** Whether it is the shorter name and then only words that are part of a name. */
function goesOn({ name, words }: Name, shorter: readonly string[]): boolean {
  if (words.length <= shorter.length || !begins(words, shorter)) return false
  const extra = words.slice(shorter.length)
  return extra.every(
    word => OF_THE_SAME.has(word) || new RegExp(`\\b${word[0]?.toUpperCase()}${word.slice(1)}\\b`, 'u').test(name),
  )
}

const begins = (long: readonly string[], short: readonly string[]): boolean => short.every((word, at) => long[at] === word)

/** First letters of the words, articles left out. */
const initialsOf = (words: readonly string[]): string =>
  words
    .filter(word => word !== 'al' && word !== 'el')
    .map(word => word[0])
    .join('')

/** "hts" of "HTS"; null for what is no abbreviation. */
function plainInitials(name: string): string | null {
  const plain = name.replace(/^the\s+/i, '').replace(/[^\p{L}]/gu, '')
  return /^\p{Lu}{2,6}$/u.test(plain) ? plain.toLowerCase() : null
}
