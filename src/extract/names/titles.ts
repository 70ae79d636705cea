import { nationIn } from '../../knowledge/nations.js'
import { bodyWord } from '../../lexicon/names/bodies.js'
import { isGivenName } from '../../lexicon/names/given-names.js'
import { BESIDE_TITLES, OFFICES_OF, TITLES } from '../../lexicon/names/titles.js'
import type { Token } from '../../model/index.js'
import { folded, isAcronym } from './draft.js'

/** A run of capitalised words: a body that the title is in, the title, and who bears it. Each may be empty. */
export interface SplitRun {
  readonly body: readonly Token[]
  readonly title: readonly Token[]
  readonly name: readonly Token[]
}

/** "State Department Spokesperson Jeff Tarek": State Department · Spokesperson · Jeff Tarek. `isKnown`: words that name somebody known. */
export function splitRun(run: readonly Token[], isKnown: (words: readonly Token[]) => boolean): SplitRun {
  const last = lastTitle(run)
  if (last < 0) return { body: [], title: [], name: run }
  const first = firstOfTitle(run, last)
  const before = run.slice(0, first)
  const body = isBody(before, isKnown) ? before : []
  return { body, title: run.slice(body.length, last + 1), name: run.slice(last + 1) }
}

const isTitle = ({ form }: Token): boolean => TITLES.has(form.toLowerCase().replace(/\./gu, ''))

/** Index of the last word of the title; -1 where the run has none, or is the name of a body with such a word in it. */
function lastTitle(run: readonly Token[]): number {
  for (let at = run.length - 1; at >= 0; at--) {
    const token = run[at] as Token
    if (!isTitle(token) || isBorne(run, at)) continue
    const end = endOfOffice(run, at)
    const rest = run.slice(end + 1)
    // "General Staff", "Attorney General's Office", "Leader of the Opposition": no person follows.
    if (rest.some(word => bodyWord(word.form) !== null || /^(?:of|for|and)$/u.test(word.form))) return -1
    if (rest.length > 0) return /^\p{Lu}|^\p{Cf}|^(?:al|el|bin|abu|de|van|von)$/u.test(rest[0]?.form ?? '') ? end : -1
    // "Martin Luther King" is a person, "Interior Minister" a title without one.
    return isNamedLike(run, at) ? -1 : end
  }
  return -1
}

/** "Secretary of State", "Minister of Health and Welfare": the field belongs to the title. */
function endOfOffice(run: readonly Token[], at: number): number {
  if (!OFFICES_OF.test(run[at]?.form ?? '') || run[at + 1]?.form !== 'of') return at
  return run[at + 3]?.form === 'and' ? at + 4 : at + 2
}

const isNamedLike = (run: readonly Token[], at: number): boolean =>
  at > 0 && at < 4 && at === run.length - 1 && isGivenName(folded(run[0]?.form ?? ''))

/** "Ahmed Sheikh Nur", "Rodney King Jr.": titles that are borne as names too, right behind a given name. */
const BORNE =
  /^(?:sheikh|shaykh|king|prince|judge|pope|bishop|duke|major|marshal|baron|rabbi|mullah|sultan|emir|father|pastor|dean|sergeant|constable|chancellor|speaker|deputy|leader|head)$/iu
const isBorne = (run: readonly Token[], at: number): boolean => {
  const before = run[at - 1]
  return (
    before !== undefined &&
    BORNE.test(run[at]?.form ?? '') &&
    !isTitle(before) &&
    isGivenName(folded(before.form)) &&
    nationIn(before.form) === null
  )
}

/** Where the words that go with the title begin: "Deputy Foreign Minister". */
function firstOfTitle(run: readonly Token[], last: number): number {
  let at = last
  while (at > 0) {
    const token = run[at - 1] as Token
    const form = token.form.replace(/\./gu, '')
    if (!isTitle(token) && !BESIDE_TITLES.test(form) && !/^(?:of|-)$/u.test(form) && !(run[at - 2]?.form === 'of')) break
    at--
  }
  return at
}

const isBody = (words: readonly Token[], isKnown: (words: readonly Token[]) => boolean): boolean =>
  words.length > 0 && (words.some(({ form }) => bodyWord(form) !== null || isAcronym(form)) || isKnown(words))
