import type { Word } from '../../base/words.js'
import { type Toponym, toponymAt } from '../../knowledge/index.js'
import {
  BODY_WORDS,
  LOCATIVES,
  NO_PLACES,
  PLACE_PREFIXES,
  SURE_LOCATIVES,
  TOWNSPEOPLE,
  TYPE_NOUNS,
} from '../../lexicon/places/words.js'
import type { Candidate, Search } from './candidates.js'
import { isName, runEnd } from './run.js'

/** Where a name that nobody knows is a place all the same: what stands right before or after it. Null: nothing says so. */
export function contextRule(
  search: Search,
  at: number,
  last: Candidate | null,
): { readonly next: number; readonly rule: string; readonly toponyms: readonly Toponym[] } | null {
  const { words, tags, text, atlas } = search
  const word = words[at]
  if (word === undefined || !isName(word) || NO_PLACES.has(word.form)) return null
  if (tags[at] !== '' && tags[at] !== 'PROPN') return null
  const end = runEnd(search, at)
  if (BODY_WORDS.has(words[end - 1]?.form ?? '') || end - at > 3 || word.form.length < 3 || isAcronym(search, at, end))
    return null
  // "Northeast Georgia": the part of a place that is known.
  if (PLACE_PREFIXES.has(word.form) && end - at > 1 && isKnown(search, at + 1)) return null
  const rule = isContained(search, end)
    ? 'contained'
    : (unknownRule(words, at, end) ?? (last !== null && isListed(words, at, end, last) ? 'listed' : null))
  if (rule === null) return null
  return { next: end, rule, toponyms: atlas.sounding(text.slice(word.start, (words[end - 1] as Word).end)) }
}

const isKnown = ({ words, folded, text }: Search, at: number): boolean => toponymAt(words, folded, at, text) !== null

function unknownRule(words: readonly Word[], at: number, end: number): string | null {
  const before = words[at - 1]
  const after = words[end]
  if (before?.form === 'of' && TYPE_NOUNS.has(words[at - 2]?.form ?? '')) return 'type-of'
  // "the market of Buthidaung", "the siege of Buthidaung", "Buthidaung market"
  if (before?.form === 'of' && SITES_OF.has(words[at - 2]?.form ?? '') && words[at - 3]?.capital === false) return 'site-of'
  if (after !== undefined && !after.capital && SITES_AFTER.has(after.form) && at > 0) return 'site'
  if (before !== undefined && ENTERS.has(before.form) && end - at === 1 && after?.form !== "'s") return 'entered'
  if (after !== undefined && TOWNSPEOPLE.has(after.form) && !after.capital && (at > 0 || end - at > 1)) return 'townspeople'
  if (after?.form === "'s" || after?.form === '-' || after?.kind === 'number') return null
  if (before === undefined || (before.capital && at !== 1)) return null
  // "From" and "at" stand before people and bodies too: they make a place of one plain word, or of several, and no more.
  const isSure =
    SURE_LOCATIVES.has(before.form) ||
    (before.form === 'from' && end - at === 1 && /^(?:[.,;)]|to|in|near)$/.test(after?.form ?? '.')) ||
    (before.form === 'at' && end - at === 2)
  return isSure ? 'located' : null
}

/** "Gainesville, Va.", "COLUMBUS, Ohio": a comma and the state or country that it lies in. */
export function isContained({ words, folded, text }: Search, end: number): boolean {
  if (words[end]?.form !== ',') return false
  const container = toponymAt(words, folded, end + 1, text)
  return (
    container?.toponyms.some(
      ({ place, isDemonym }) => !isDemonym && (place.kind === 'country' || (place.kind === 'region' && place.admin1 !== null)),
    ) === true
  )
}

/** "in Bumba, Duda and Zarwan": after a name that its own place made a place, with a comma or "and" between. */
export function isListed(words: readonly Word[], at: number, end: number, last: Candidate): boolean {
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

/** What lies in a town, or is done to one: the market, the siege of it. */
const SITES_OF: ReadonlySet<string> = new Set(
  'market bazaar airport outskirts centre center streets suburbs siege fall capture recapture shelling bombardment liberation encirclement'.split(
    ' ',
  ),
)
const SITES_AFTER: ReadonlySet<string> = new Set(
  'market bazaar hospital airport bridge crossing prison airstrip railway'.split(' '),
)
/** What only ground is: "re-entered Buthidaung". */
const ENTERS: ReadonlySet<string> = new Set(
  'entered re-entered reentered besieged besieging retook recaptured encircled'.split(' '),
)
