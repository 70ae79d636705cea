import { NAME_LINKS, PERSON_TITLES, PLACE_PREFIXES, STREETS } from '../../lexicon/places/words.js'
import type { Search } from './candidates.js'
import { isHyphen, isName } from './run.js'

/**
 * Why a name of the gazetteer is somebody's or something else's here: part of a longer name, a surname, a street. Null: nothing says so.
 * Made for names that are known from the gazetteer alone, where every second surname is a village somewhere.
 */
export function personRule(search: Search, at: number, end: number): 'street' | 'title' | 'surname' | 'given-name' | null {
  const { words, tags, isTitle } = search
  const before = words[at - 1]
  const after = words[end]
  if (after?.capital === true && STREETS.has(after.form)) return 'street'
  if (before?.form === '.' && before.joined && isTitleOrInitial(words[at - 2]?.form ?? '')) return 'title'
  if (before?.capital === true && PERSON_TITLES.has(before.form)) return 'title'
  if (isTitle) return null
  const isStart = at - 1 === 0 && tags[0] !== 'PROPN'
  if (isName(before) && !isStart && !NAME_LINKS.has(before?.form ?? '') && !PLACE_PREFIXES.has(before?.form ?? ''))
    return 'surname'
  if (isHyphen(search, at - 1) && words[at - 2]?.capital === true && !isParty(words[at - 2]?.form ?? '')) return 'surname'
  return null
}

const isTitleOrInitial = (form: string): boolean => form.length === 1 || PERSON_TITLES.has(form)

/** "R-Elbow Lake": a legislator's party before the town. */
export const isParty = (form: string): boolean => /^(?:[rd]|dfl|rep|dem|lab|con)$/.test(form)
