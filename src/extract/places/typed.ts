import { toponymAt } from '../../knowledge/index.js'
import { BODY_WORDS, NO_PLACES, TYPES_AFTER_NAMES, TYPES_BEFORE_NAMES, TYPES_IN_NAMES } from '../../lexicon/places/words.js'
import type { Found, Search } from './candidates.js'
import { isName, runEnd } from './run.js'

const REGION_TYPES: ReadonlySet<string> = new Set(['province', 'governorate', 'district', 'county', 'oblast', 'prefecture'])

/**
 * "Erie County", "Aleppo Airport", "Lake Manzil", "Harran province": a name with a word of its type, longer than `knownEnd`, where the name
 * that is known ends.
 */
export function typedAt(search: Search, at: number, knownEnd: number): Found | null {
  const { words, folded, text, atlas } = search
  const word = words[at]
  if (word === undefined || !isName(word) || NO_PLACES.has(word.form)) return null
  const end = runEnd(search, at)
  let next = -1
  for (let index = at + 1; index < end && next < 0; index += 1) if (TYPES_IN_NAMES.has(words[index]?.form ?? '')) next = index + 1
  const isPrefixed = next < 0 && TYPES_BEFORE_NAMES.has(words[at]?.form ?? '') && end - at >= 2 && end - at <= 3
  if (isPrefixed) next = end
  const isFollowed = next < 0 && TYPES_AFTER_NAMES.has(words[end]?.form ?? '') && words[end]?.capital === false && end - at <= 3
  if (next < 0 && !isFollowed) return null
  if (next > 0 && (BODY_WORDS.has(words[at]?.form ?? '') || next <= knownEnd)) return null
  const inner = toponymAt(words, folded, at, text)
  const sure = { first: at, named: 'itself', rule: 'typed', grade: 'sure' } as const
  if (isFollowed) return inner === null && knownEnd <= at ? { ...sure, next: end, toponyms: [] } : null
  if (inner !== null && inner.end >= next) return null
  // "Three Eastland County residents": the name begins later.
  if (beginsLater(search, at, next)) return null
  const type = words[next - 1]?.form ?? ''
  const of = inner?.toponyms.some(({ isDemonym }) => !isDemonym) === true ? inner.toponyms : []
  const own = isPrefixed ? [] : atlas.named(text.slice(word.start, words[next - 2]?.end), of)
  return { ...sure, next, toponyms: isPrefixed ? [] : own, named: REGION_TYPES.has(type) ? 'region' : 'site' }
}

function beginsLater({ words, text, atlas }: Search, at: number, next: number): boolean {
  for (let from = at + 1; from < next - 1; from += 1) {
    if (isName(words[from]) && atlas.has(text.slice(words[from]?.start, words[next - 1]?.end))) return true
  }
  return false
}
