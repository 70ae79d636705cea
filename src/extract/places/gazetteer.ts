import type { Word } from '../../base/words.js'
import type { Toponym } from '../../knowledge/index.js'
import { BODY_WORDS, NO_PLACES, PLACE_WORDS, PLAIN_NAMES, STREETS } from '../../lexicon/places/words.js'
import type { Candidate, Found, Search } from './candidates.js'
import { isContained, isListed, surroundings } from './context.js'
import { isParty, personRule } from './persons.js'
import { isName, runEnd } from './run.js'

/** A name that the gazetteer has, the longest that begins at the word, and how sure it is that it is a place. */
export function gazetteerAt(search: Search, at: number, last: Candidate | null): Found | null {
  const { words, tags } = search
  const word = words[at]
  if (word === undefined || !isName(word) || NO_PLACES.has(word.form) || word.form.length < 3) return null
  const isLoose = tags[at] !== 'PROPN' && tags[at] !== ''
  const end = runEnd(words, at)
  for (let next = Math.min(end, at + 6); next > at; next -= 1) {
    const toponyms = namesakes(search, at, next)
    if (toponyms.length === 0) continue
    const graded = gradeOf(search, at, next, end, last, toponyms)
    // A word that the tagger does not hold for a name is one only where its surroundings say so.
    if (isLoose && graded.grade !== 'sure' && next - at === 1) return null
    return { first: at, next, toponyms, named: 'itself', ...graded }
  }
  return null
}

function namesakes({ words, text, atlas }: Search, at: number, next: number): readonly Toponym[] {
  const last = words[next - 1] as Word
  if (
    last.kind !== 'letters' ||
    (words[next]?.form === '-' &&
      words[next]?.joined === true &&
      words[next + 1]?.form !== 'based' &&
      words[next + 1]?.form !== 'area')
  )
    return []
  return atlas.named(text.slice(words[at]?.start, last.end), [])
}

type Grade = Pick<Found, 'grade' | 'rule'>

function gradeOf(
  search: Search,
  at: number,
  next: number,
  end: number,
  last: Candidate | null,
  toponyms: readonly Toponym[],
): Grade {
  const { words, isDateline, isTitle } = search
  const after = words[next]
  const person = personRule(search, at, next)
  if (person === 'street' || person === 'title') return { grade: 'no', rule: person }
  if (isContained(search, next)) return { grade: 'sure', rule: 'contained' }
  if (person !== null) return { grade: 'no', rule: person }
  if (isDateline && at === 0) return { grade: 'sure', rule: 'dateline' }
  if (at === 0 && next < words.length && /^(?:-|--)$/.test(after?.form ?? '') && after?.joined === false)
    return { grade: 'sure', rule: 'dateline' }
  if (words[at - 1]?.form === '-' && isParty(words[at - 2]?.form ?? '')) return { grade: 'sure', rule: 'party-seat' }
  const name = words.slice(at, next)
  const isCommon = next - at === 1 && PLAIN_NAMES.has(name[0]?.form ?? '')
  const isBodied = end > next && isCivic(words, next, end)
  if (end > next && !isTitle && !isBodied) return { grade: 'no', rule: 'given-name' }
  const context = surroundings(search, at, next) ?? (last !== null && isListed(words, at, next, last) ? 'listed' : null)
  if (context !== null) return { grade: 'sure', rule: context }
  if (isCommon) return { grade: 'no', rule: 'plain-word' }
  if (isBodied) return { grade: 'maybe', rule: 'civic' }
  if (toponyms.some(({ place }) => place.kind === 'region') && PLACE_WORDS.has(words[next - 1]?.form ?? ''))
    return { grade: 'sure', rule: 'typed' }
  if (toponyms.some(({ prior, by }) => prior >= WELL_KNOWN && by === 'name') && !isTitle)
    return { grade: 'sure', rule: 'well-known' }
  return { grade: 'maybe', rule: 'gazetteer' }
}

/** Towns of about 400,000 people and more need no word beside them. */
const WELL_KNOWN = 150

/** "Torrington Fire Department", "Concord High School": what follows in the run is a body of the town. */
function isCivic(words: readonly Word[], from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    const form = words[at]?.form ?? ''
    if (STREETS.has(form)) return false
    if (BODY_WORDS.has(form) || CIVIC.has(form)) return true
  }
  return false
}

const CIVIC: ReadonlySet<string> = new Set(
  (
    'county city town township village high elementary middle district hospital public sheriff mayor municipal chamber library schools health ' +
    'regional community memorial downtown area general medical state ' +
    'councillor alderman firefighters councilman'
  ).split(' '),
)
