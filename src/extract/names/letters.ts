import type { Span } from '../../base/span.js'

/** The letters that a name is called by: "SDF", and "Sdf" too. */
export const lettersOf = (name: string): string => name.replace(/[.\p{Ll}]/gu, '')

const MOST_WORDS = 12

/** The letters that a name may be called by: with and without its small words. */
export function initialsOf(name: string): string[] {
  const words = name
    .split(/[\s-]+/u)
    .slice(0, MOST_WORDS)
    .filter(word => /^\p{L}/u.test(word))
  const letters = (list: readonly string[]) => list.map(word => word[0]?.toUpperCase() ?? '').join('')
  const large = words.filter(word => !/^(?:of|for|the|and|al|de|du|des|la|le|on|in|against|without)$/iu.test(word))
  const both = new Set([letters(large), letters(words)])
  return [...both].filter(each => each.length >= 2)
}

const SMALL = /^(?:of|for|the|and|al|de|du|des|la|le|on|in|to|against|without|&)$/iu

/**
 * Whether short letters can be made of a name: each of its words gives its first letter or more, small words also none: "NorCom" of
 * "Northern Command".
 */
export function fitsWords(letters: string, name: string): boolean {
  const words = name
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter(word => /^\p{L}|^&$/u.test(word))
    .slice(0, MOST_WORDS)
  const wanted = letters.toLowerCase().replaceAll('.', '')
  /** How much of the letters may be used up by the words so far. */
  let used = new Set([0])
  for (const word of words) {
    const next = new Set(SMALL.test(word) ? used : [])
    for (const from of used)
      for (
        let size = 1;
        from + size <= wanted.length && wanted.startsWith(word.slice(0, size), from) && size <= word.length;
        size++
      )
        next.add(from + size)
    used = next
  }
  return words.length > 1 && used.has(wanted.length)
}

/** "RSF" behind "Reporters Without Borders": letters of another language, one for each word and the first the same. */
export function mayBeTranslated(letters: string, name: string): boolean {
  const words = name.split(/[\s-]+/u).filter(word => /^\p{L}/u.test(word))
  return letters.length === words.length && letters.length > 2 && letters[0] === words[0]?.[0]?.toUpperCase()
}

/** What may stand in brackets behind a name as its short form: "SDF", "NorCom", "ORLASTAM"; by the look of it alone. */
export const mayBeShort = (name: string): boolean =>
  name.length <= 12 && /^\p{Lu}[\p{L}.]+$/u.test(name) && /\p{Lu}/u.test(name.slice(1))

const FAR = 60
/** "SDF (Syrian Democratic Forces)", "the CDC, or Coastal Defence Council": what stands between the letters and the name behind them. */
const LETTERS_FIRST = /^(?:\s*\(\s*|,?\s+or\s+|,?\s+(?:short|which stands|standing)\s+for\s+)(?:the\s+)?["“]?$/iu
/** "Syrian Democratic Forces (SDF)", "…, known by its Kurdish acronym HSD": between the name and the letters behind it. */
const NAME_FIRST =
  /^(?:\s*\(\s*|,?\s+or\s+|,?\s+(?:also|better|widely|commonly)?\s*(?:known|called|abbreviated)\s+(?:simply\s+)?(?:as|by|to)\s+(?:(?:its|the|their|an?)\s+)?(?:(?:\p{L}+\s+){0,2}(?:acronyms?|initials|abbreviations?|names?)\s+)?)(?:the\s+)?["“]?$/iu

/** Whether the text says that the letters and the name are the same, one right behind the other. */
export function areBound(text: string, letters: Span, name: Span): boolean {
  if (name.start >= letters.end) return name.start - letters.end <= FAR && LETTERS_FIRST.test(text.slice(letters.end, name.start))
  return letters.start >= name.end && letters.start - name.end <= FAR && NAME_FIRST.test(text.slice(name.end, letters.start))
}
