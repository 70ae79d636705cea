/** Regular spelling undone: the part of a lemma that needs no table. What these rules get wrong stands in the table of exceptions. */

const VOWEL = /[aeiouy]/

/** "stopp" → "stop", "creat" → "create": the base of a word from which -ed, -ing, -er or -est was cut. */
export function restoreBase(stem: string): string {
  const last = stem.charAt(stem.length - 1)
  const before = stem.charAt(stem.length - 2)
  if (last === before && 'bdgmnprt'.includes(last)) return stem.slice(0, -1)
  if (needsFinalE(stem, last, before)) return `${stem}e`
  return stem
}

function needsFinalE(stem: string, last: string, before: string): boolean {
  if (stem.length < 2 || !VOWEL.test(stem)) return true
  const third = stem.charAt(stem.length - 3)
  // One vowel letter before the last consonant: "hop|ed" against "creep|ed".
  const short = 'aeiou'.includes(before) && !'aeiou'.includes(third)
  switch (last) {
    case 'c':
    case 'u':
    case 'v':
      return true
    case 's':
    case 'z':
      return before !== last
    case 'g':
      return 'adlru'.includes(before) || (before === 'n' && (!'aiou'.includes(third) || /[rh]ang$/.test(stem)))
    case 'l':
      return 'bcdfgkptz'.includes(before) || (short && 'aiu'.includes(before) && stem.length <= 5)
    case 'r':
      return short && before !== 'e' && !/[vmbn]or$/.test(stem)
    case 't':
      return /[iu]at$/.test(stem) || (short && needsEAfterT(stem, before, third))
    case 'd':
      return short && before !== 'e' && !isUnstressed(stem)
    case 'k':
    case 'm':
    case 'n':
    case 'p':
    case 'b':
      return short && before !== 'e' && (stem.length <= 4 || 'iu'.includes(before)) && !isUnstressed(stem)
    default:
      return false
  }
}

const needsEAfterT = (stem: string, before: string, third: string): boolean =>
  'aou'.includes(before) || (before === 'i' && (stem.length <= 4 || (stem.length > 5 && 'vct'.includes(third))))

/** "happen", "develop", "abandon": the last syllable of a longer word is weak and its vowel short. */
const isUnstressed = (stem: string): boolean => stem.length > 5 && /(?:ain|en|on|om|im|it|up|op|ip)$/.test(stem)

/** "tries" → "try", "passes" → "pass", "says" → "say". */
export function withoutPlural(form: string): string {
  if (form.length < 3 || !form.endsWith('s') || form.endsWith('ss')) return form
  if (form.endsWith('ies')) return form.length > 4 ? `${form.slice(0, -3)}y` : form.slice(0, -1)
  if (/(?:ch|sh|ss|x|zz|o)es$/.test(form)) return form.slice(0, -2)
  return form.slice(0, -1)
}

export function withoutPast(form: string): string {
  if (form.endsWith('ied') && form.length > 4) return `${form.slice(0, -3)}y`
  if (form.endsWith('eed')) return form.slice(0, -1)
  return form.endsWith('ed') && form.length > 3 ? restoreBase(form.slice(0, -2)) : form
}

export function withoutIng(form: string): string {
  if (form.endsWith("in'") || form.endsWith('in’')) return restoreBase(form.slice(0, -3))
  return form.endsWith('ing') && form.length > 4 && VOWEL.test(form.slice(0, -3)) ? restoreBase(form.slice(0, -3)) : form
}

/** "easier" → "easy", "biggest" → "big". */
export function withoutDegree(form: string): string {
  const stem = form.replace(/(?:er|est)$/, '')
  if (stem === form || stem.length < 2) return form
  return stem.endsWith('i') ? `${stem.slice(0, -1)}y` : restoreBase(stem)
}
