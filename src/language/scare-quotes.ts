import type { Analysis } from './grammar/index.js'

/** So many words in quotation marks are quoted for how they are called; more of them are a statement. */
const LONGEST = 4
const OPENS = /^(?:[“„«"]|``)$/u
const CLOSES = /^(?:[”“»"]|'')$/u
/** What a phrase begins with. */
const DETERMINER = /^(?:an?|the|this|these|those|its|his|her|their|our|my|some|any|no|every|each|another)$/iu
const WORD = /^\p{L}[\p{L}'’-]*$/u

/** Places of the marks around a few words within a sentence: said an “internal crisis” within the army. */
function marksAround(forms: readonly string[]): readonly number[] {
  const found: number[] = []
  for (let open = 1; open < forms.length - 3; open++) {
    if (!OPENS.test(forms[open] ?? '')) continue
    const close = forms.findIndex((form, at) => at > open && CLOSES.test(form))
    // One that closes what was opened before is no opening one.
    if (close < 0) return found
    const words = forms.slice(open + 1, close)
    const isShort =
      words.length > 0 && words.length <= LONGEST && words.every(word => WORD.test(word) && word === word.toLowerCase())
    if (isShort && DETERMINER.test(forms[open - 1] ?? '') && WORD.test(forms[close + 1] ?? '')) found.push(open, close)
    open = close
  }
  return found
}

/**
 * Analyses a sentence as if the marks around a few of its words were not there, and hangs them on those words: a phrase is the same with and
 * without them, but for a parser that has seen few of them. `dash`: where a dash stands, as in the whole sentence.
 */
export function pastScareQuotes(
  forms: readonly string[],
  dash: number,
  analyse: (forms: readonly string[], dash: number) => Analysis,
): Analysis {
  const marks = marksAround(forms)
  if (marks.length === 0) return analyse(forms, dash)
  const out = new Set(marks)
  const left = forms.flatMap((_, at) => (out.has(at) ? [] : [at]))
  const plain = analyse(
    left.map(at => forms[at] as string),
    left.indexOf(dash),
  )
  const upos: Analysis['upos'][number][] = forms.map(() => 'PUNCT')
  const xpos: string[] = forms.map(() => '')
  const heads: number[] = forms.map(() => -1)
  const relations: string[] = forms.map(() => 'punct')
  for (const [at, place] of left.entries()) {
    const head = plain.heads[at] ?? -1
    upos[place] = plain.upos[at] ?? 'X'
    xpos[place] = plain.xpos[at] ?? ''
    heads[place] = head < 0 ? head : (left[head] ?? -1)
    relations[place] = plain.relations[at] ?? 'dep'
  }
  for (let pair = 0; pair < marks.length; pair += 2) {
    const [open = 0, close = 0] = marks.slice(pair, pair + 2)
    const isInside = (head: number): boolean => head > open && head < close
    // The word of those between that hangs outside of them.
    const top = open + 1 + heads.slice(open + 1, close).findIndex(head => !isInside(head))
    for (const [mark, tag] of [[open, '``'] as const, [close, "''"] as const]) {
      xpos[mark] = tag
      heads[mark] = top
    }
  }
  return { upos, xpos, heads, relations }
}
