import type { Word } from '../../base/words.js'
import type { Toponym } from '../../knowledge/index.js'
import { NO_PLACES } from '../../lexicon/places/words.js'
import type { Candidate, Found, Search } from './candidates.js'
import { isBeforeCounties, NAME_RULES } from './grades.js'
import { isHyphen, isName, runEnd } from './run.js'

/** Names of more words than this are cut at their beginning. */
const MOST_WORDS = 6

/** A name that the gazetteer has, the longest that begins at the word, and how sure it is that it is a place. */
export function gazetteerAt(search: Search, at: number, last: Candidate | null): Found | null {
  const { words } = search
  const word = words[at]
  if (word === undefined || !isName(word) || NO_PLACES.has(word.form) || word.form.length < 3) return null
  const end = runEnd(search, at)
  for (let next = Math.min(end, at + MOST_WORDS); next > at; next -= 1) {
    const toponyms = namesakes(search, at, next)
    if (toponyms.length === 0 || isCityOfBody(search, at, next, toponyms)) continue
    const rule = NAME_RULES.find(({ holds }) => holds({ search, at, next, end, last, toponyms }))
    if (rule === undefined) return null
    return { first: at, ...withType(search, at, next, toponyms), named: 'itself', rule: rule.id, grade: rule.grade }
  }
  return null
}

function namesakes(search: Search, at: number, next: number): readonly Toponym[] {
  const { words, text, atlas } = search
  const last = words[next - 1] as Word
  if (
    last.kind !== 'letters' ||
    (isHyphen(search, next) && !/^(?:based|area|born|wide|run|controlled|held)$/.test(words[next + 1]?.form ?? ''))
  )
    return []
  const name = text.slice(words[at]?.start, last.end)
  const found = atlas.named(name, [])
  return isBeforeCounties(words, next) ? [...atlas.named(`${name} County`, []), ...found] : found
}

/** "Dublin City Council": the council of the city, which another spelling would take for "Dublin City". */
const isCityOfBody = ({ words }: Search, at: number, next: number, toponyms: readonly Toponym[]): boolean =>
  next - at > 1 && words[next - 1]?.form === 'city' && words[next]?.capital === true && toponyms.every(({ by }) => by !== 'name')

/** "Kanawha City", "Enugu State": the type that belongs to the name, where no body's name goes on behind it. */
function withType({ words }: Search, at: number, next: number, toponyms: readonly Toponym[]) {
  const type = words[next]
  const isAlone = type?.capital === true && words[next + 1]?.capital !== true
  const isTown = type?.form === 'city' && next - at <= 2
  const isState = type?.form === 'state' && toponyms.some(({ place }) => place.kind === 'region' && place.country !== 'USA')
  return { next: isAlone && (isTown || isState) ? next + 1 : next, toponyms }
}
