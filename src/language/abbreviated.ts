import { ABBREVIATION_KINDS, type AbbreviationKind } from '../lexicon/language/abbreviations.js'
import { AFTER_CLOCK, COURTESY_TITLES, SENTENCE_STARTERS } from '../lexicon/language/starters.js'
import type { Word } from './tokens.js'

/**
 * Whether a sentence ends at an abbreviation before a capital. `closed`: a quote or bracket closes right after it; `start`: the next word
 * that is no quote, bracket or dash; `opened`: one of those stands before it.
 */
export function endsAtAbbreviation(
  text: string,
  words: readonly Word[],
  index: number,
  closed: boolean,
  start: Word,
  opened: boolean,
): boolean {
  const form = text.slice(start.start, Math.min(start.end, start.start + 16))
  const begins = SENTENCE_STARTERS.has(form) || COURTESY_TITLES.has(form)
  switch (kindOf(text, words[index] as Word)) {
    case 'title':
    case 'open':
    case 'number':
      return closed
    case 'last':
      return true
    case 'clock':
      return !AFTER_CLOCK.has(form)
    case 'state':
      return begins || isAfterComma(text, words, index)
    case 'month':
    case 'day':
    case 'name':
      return begins || (closed && opened) || (isState(text, words[index] as Word) && isAfterComma(text, words, index))
    default:
      return true
  }
}

function kindOf(text: string, word: Word): AbbreviationKind {
  const form = text.slice(Math.max(word.start, word.end - 12), word.end - 1)
  const known = ABBREVIATION_KINDS.get(form) ?? ABBREVIATION_KINDS.get(form.charAt(0) + form.slice(1).toLowerCase())
  if (known !== undefined) return known
  return form.length === 1 ? 'title' : 'name'
}

/** A state goes on after a comma of its own, "Springfield, Ill., where": without one, the sentence is over. */
const isAfterComma = (text: string, words: readonly Word[], index: number): boolean =>
  index > 1 && text.charCodeAt((words[index - 1] as Word).start) === COMMA

const COMMA = 44

const isState = (text: string, { start, end }: Word): boolean => end - start === 4 && STATES.has(text.slice(start, end))

const STATES: ReadonlySet<string> = new Set('N.Y. N.J. N.C. S.C. N.D. S.D. N.H. N.M. R.I. D.C. B.C.'.split(' '))
