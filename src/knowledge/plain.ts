import { fold } from '../base/fold.js'

/** Small letters, no accents, apostrophes or points, hyphens and strokes as blanks. */
export function plainWords(name: string): string {
  const small = lowered(name)
  if (/^[a-z\d ]*$/.test(small) && !small.includes('  ')) return small.trim()
  return small
    .replace(SIGNS, '')
    .replace(/[\s\-‐‑–/]+/gu, ' ')
    .trim()
}

/** The same of every line of a table at once, which is many times faster than name by name. */
export const plainLines = (table: string): string[] =>
  lowered(table)
    .replace(SIGNS, '')
    .replace(/[-‐‑–/\t]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .split('\n')

const SIGNS = /['’‘`ʿʾ.\p{Cf}]+/gu

const lowered = (text: string): string => (/^[\n -~]*$/.test(text) ? text.toLowerCase() : fold(text))
