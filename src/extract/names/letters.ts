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
