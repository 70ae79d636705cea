import type { Word } from '../../base/words.js'
import { toponymAt } from '../../knowledge/index.js'
import {
  BODY_WORDS,
  LOCATIVES,
  NO_PLACES,
  PARTICLES,
  SURE_LOCATIVES,
  TOWNSPEOPLE,
  TYPE_NOUNS,
  TYPES_AFTER_NAMES,
  TYPES_BEFORE_NAMES,
  TYPES_IN_NAMES,
} from '../../lexicon/places/words.js'
import type { Candidate, Found, Search } from './candidates.js'

export const isName = (word: Word | undefined): boolean => word !== undefined && word.kind === 'letters' && word.capital

/**
 * A name that the words around it make a place, whether the tables know it or not. `knownEnd`: where the known name at this word ends (the word
 * itself where there is none): only a longer name counts then. `last`: the name found before, for lists.
 */
export function unknownAt(search: Search, at: number, knownEnd: number, last: Candidate | null): Found | null {
  const { words, tags } = search
  const word = words[at]
  if (word === undefined || !isName(word) || NO_PLACES.has(word.form)) return null
  const end = runEnd(words, at)
  const typed = typedAt(search, at, end)
  if (typed !== null) return typed.next > knownEnd ? typed : null
  if (knownEnd > at || (tags[at] !== '' && tags[at] !== 'PROPN')) return null
  if (BODY_WORDS.has(words[end - 1]?.form ?? '') || end - at > 3 || word.form.length < 3 || isAcronym(search, at, end))
    return null
  const rule = contextRule(search, at, end, last)
  return rule === null ? null : { first: at, next: end, toponyms: [], named: 'itself', rule }
}

/** "Erie County", "Aleppo Airport", "Lake Manzil", "Harran province". */
function typedAt(search: Search, at: number, end: number): Found | null {
  const { words, folded, text } = search
  let next = -1
  for (let index = at + 1; index < end && next < 0; index += 1) if (TYPES_IN_NAMES.has(words[index]?.form ?? '')) next = index + 1
  const isPrefixed = next < 0 && TYPES_BEFORE_NAMES.has(words[at]?.form ?? '') && end - at >= 2 && end - at <= 3
  if (isPrefixed) next = end
  const isFollowed = next < 0 && TYPES_AFTER_NAMES.has(words[end]?.form ?? '') && words[end]?.capital === false && end - at <= 3
  if (next < 0 && !isFollowed) return null
  if (next > 0 && BODY_WORDS.has(words[at]?.form ?? '')) return null
  const inner = toponymAt(words, folded, at, text)
  if (isFollowed) return inner === null ? { first: at, next: end, toponyms: [], named: 'itself', rule: 'typed' } : null
  const type = words[next - 1]?.form ?? ''
  const isOfKnown = inner !== null && !isPrefixed && inner.toponyms.some(({ isDemonym }) => !isDemonym)
  if (inner !== null && inner.end >= next) return null
  return {
    first: at,
    next,
    toponyms: isOfKnown ? inner.toponyms : [],
    named: REGION_TYPES.has(type) ? 'region' : 'site',
    rule: 'typed',
  }
}

const REGION_TYPES: ReadonlySet<string> = new Set(['province', 'governorate', 'district', 'county', 'oblast', 'prefecture'])

/** Why an unknown name is a place: what stands right before or after it. Null: nothing says so. */
function contextRule(search: Search, at: number, end: number, last: Candidate | null): string | null {
  const { words } = search
  const before = words[at - 1]
  const after = words[end]
  if (isContained(search, end)) return 'contained'
  if (before?.form === 'of' && TYPE_NOUNS.has(words[at - 2]?.form ?? '')) return 'type-of'
  if (after !== undefined && TOWNSPEOPLE.has(after.form) && !after.capital && (at > 0 || end - at > 1)) return 'townspeople'
  if (after?.form === "'s" || after?.form === '-' || after?.kind === 'number') return null
  if (before !== undefined && (!before.capital || at === 1)) {
    // "From" and "at" stand before people and bodies too: they make a place of one plain word, or of several, and no more.
    const isSure =
      SURE_LOCATIVES.has(before.form) ||
      (before.form === 'from' && end - at === 1 && /^(?:[.,;)]|to|in|near)$/.test(after?.form ?? '.')) ||
      (before.form === 'at' && end - at === 2)
    if (isSure) return 'located'
  }
  return last !== null && isListed(words, at, end, last) ? 'listed' : null
}

/** "Gainesville, Va.", "COLUMBUS, Ohio": a comma and the state or country that it lies in. */
function isContained({ words, folded, text }: Search, end: number): boolean {
  if (words[end]?.form !== ',') return false
  const container = toponymAt(words, folded, end + 1, text)
  return (
    container?.toponyms.some(
      ({ place, isDemonym }) => !isDemonym && (place.kind === 'country' || (place.kind === 'region' && place.admin1 !== null)),
    ) === true
  )
}

/** "in Bumba, Duda and Zarwan": after a name that its own place made a place, with a comma or "and" between. */
function isListed(words: readonly Word[], at: number, end: number, last: Candidate): boolean {
  const isChained =
    ['located', 'type-of', 'listed', 'typed'].includes(last.rule) || LOCATIVES.has(words[last.first - 1]?.form ?? '')
  const link = words[at - 1]?.form
  const gap = link === 'and' && words[at - 2]?.form === ',' ? at - 2 : at - 1
  if (!isChained || last.next !== gap || (link !== ',' && link !== 'and')) return false
  return (
    /^[,.;]$|^(?:and|or|in|where|on|as|which|after|before|during|to)$/.test(words[end]?.form ?? '.') &&
    (link === 'and' || last.rule !== 'known')
  )
}

const isAcronym = ({ text, words }: Search, at: number, end: number): boolean =>
  end - at === 1 && /^\p{Lu}{2,6}$/u.test(text.slice(words[at]?.start, words[at]?.end)) && words[at - 1]?.kind !== undefined

/** Runs of capitals longer than this are headlines and lists; cutting them keeps the search linear. */
const LONGEST_NAME = 12

/** The end of a run of capitalised words, with the small words that names of places hold. */
function runEnd(words: readonly Word[], at: number): number {
  let end = at + 1
  while (end < words.length && end - at < LONGEST_NAME) {
    const word = words[end] as Word
    const isHyphen =
      (word.form === '-' || word.form === "'") &&
      word.joined &&
      words[end + 1]?.joined === true &&
      words[end + 1]?.kind === 'letters'
    if (isName(word) && !NO_PLACES.has(word.form)) end += 1
    else if (isHyphen || (PARTICLES.has(word.form) && isName(words[end + 1]))) end += 2
    else break
  }
  return end
}
