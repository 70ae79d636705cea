import { toponymAt } from '../../knowledge/index.js'
import {
  CIVIC_NOUNS,
  DOUBTFUL_NAMES,
  GIVEN_NAMES,
  ILLNESSES,
  LOCATIVES,
  NAME_LINKS,
  PLACE_TYPES,
  PLACES_AFTER,
  STREETS,
  TOWNSPEOPLE,
} from '../../lexicon/places/words.js'
import type { Found, Search } from './candidates.js'
import { isParty } from './persons.js'
import { isHyphen, isName } from './run.js'

/** A name of our own tables: a place, unless the words around it make it somebody or something else. */
export function knownAt(search: Search, at: number): Found | null {
  const titled = stateAt(search, at)
  if (titled !== null) return titled
  const { words, folded, text, atlas } = search
  const match = toponymAt(words, folded, at, text)
  if (match === null) return null
  const name = text.slice(words[at]?.start, words[match.end - 1]?.end)
  const isDemonym = match.toponyms.every(toponym => toponym.isDemonym)
  const toponyms = isDemonym ? match.toponyms : atlas.named(name, match.toponyms)
  const isTown = match.toponyms.every(({ place }) => place.kind !== 'country' && place.kind !== 'region')
  return { first: at, next: match.end, toponyms, named: 'itself', ...gradeOf(search, at, match.end, isTown) }
}

function gradeOf(search: Search, at: number, end: number, isTown: boolean): Pick<Found, 'rule' | 'grade'> {
  const { words, folded } = search
  const before = words[at - 1]
  const after = words[end]
  if (ILLNESSES.has(after?.form ?? '') && (isTown || before?.capital === true)) return { rule: 'illness', grade: 'no' }
  if (after?.form === '$' && after.joined) return { rule: 'money', grade: 'no' }
  if (isTown && after?.capital === true && STREETS.has(after.form)) return { rule: 'street', grade: 'no' }
  if (isTown && (after?.form === '&' || before?.form === '&')) return { rule: 'ampersand', grade: 'no' }
  if (DOUBTFUL_NAMES.has(folded.slice(at, end).join(' ')))
    return isLocated(search, at, end) ? { rule: 'known', grade: 'sure' } : { rule: 'doubtful', grade: 'maybe' }
  return isSurname(search, at, isTown) ? { rule: 'person', grade: 'no' } : { rule: 'known', grade: 'sure' }
}

/** A name that may be somebody's is a place with a word beside it that makes it one. */
function isLocated(search: Search, at: number, end: number): boolean {
  const { words } = search
  const after = words[end]
  const link = words[at - 1]?.form === 'the' ? words[at - 2]?.form : words[at - 1]?.form
  if (link !== undefined && (LOCATIVES.has(link) || link === 'of' || link === 'to')) return true
  if (isHyphen(search, at - 1) && isParty(words[at - 2]?.form ?? '')) return true
  if (isHyphen(search, end) && /^(?:based|area|born)$/.test(words[end + 1]?.form ?? '')) return true
  if (after?.form === ',' && isName(words[end + 1])) return true
  const form = after?.form ?? ''
  return (
    PLACE_TYPES.has(form) ||
    (after?.capital === false && (TOWNSPEOPLE.has(form) || CIVIC_NOUNS.has(form) || PLACES_AFTER.has(form)))
  )
}

/** Another name right before it makes it a surname. */
function isSurname({ words, tags, relations, isTitle }: Search, at: number, isTown: boolean): boolean {
  const before = words[at - 1]
  if (!isName(before) || NAME_LINKS.has(before?.form ?? '')) return false
  if (at - 1 === 0 && tags[0] !== 'PROPN') return false
  if (GIVEN_NAMES.has(before?.form ?? '')) return true
  return isTown && !isTitle && tags[at - 1] === 'PROPN' && relations[at] === 'flat'
}

/** "the Republic of Armenia", "the Kingdom of Bahrain": what a state calls itself. */
function stateAt({ words, folded, text }: Search, at: number): Found | null {
  const form = words[at]?.form ?? ''
  if (words[at]?.capital !== true || words[at + 1]?.form !== 'of' || !/^(?:republic|kingdom|sultanate|principality)$/.test(form))
    return null
  const from = words[at + 2]?.form === 'the' ? at + 3 : at + 2
  const match = toponymAt(words, folded, from, text)
  const states = match?.toponyms.filter(({ place, isDemonym }) => place.kind === 'country' && !isDemonym) ?? []
  if (match === null || states.length === 0) return null
  return { first: at, next: match.end, toponyms: states, named: 'itself', rule: 'known', grade: 'sure' }
}
