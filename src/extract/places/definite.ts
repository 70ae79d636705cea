import { seek } from '../../base/seek.js'
import type { Word } from '../../base/words.js'
import { capitalPlace, countryOf } from '../../knowledge/index.js'
import type { Document, Token } from '../../model/document.js'
import type { ResolvedPlace } from '../../model/reading.js'
import { wordsOfSentence } from '../sentence-words.js'
import { countryAtIssue } from './at-issue.js'
import type { PlaceFound } from './found.js'
import { isYardstick, nearness } from './nearness.js'

/** Sites that are spoken of by what they are. */
const SITES =
  'hospital clinic bridge mine dam square barracks palace embassy consulate stadium station hotel mosque cathedral market camp crossing'.split(
    ' ',
  )

/** Nouns that stand for a place already named, and the kinds of place that each may stand for. */
const NOUNS: ReadonlyMap<string, readonly ResolvedPlace['kind'][]> = new Map([
  ['capital', []],
  ['city', ['city']],
  ['town', ['town', 'city']],
  ['village', ['village', 'town']],
  ['country', ['country']],
  ['province', ['region']],
  ['governorate', ['region']],
  ['region', ['region']],
  ['airport', ['facility']],
  ['airbase', ['facility']],
  ['prison', ['facility']],
  ...SITES.map((noun): [string, readonly ResolvedPlace['kind'][]] => [noun, ['facility']]),
  ['border', []],
])

/** Words that may stand between "the" and the noun, and change nothing: "the port city", "the besieged town". */
const ATTRIBUTES: ReadonlySet<string> = new Set(
  'port coastal northern southern eastern western central besieged embattled historic ancient war-torn northwestern northeastern southwestern southeastern'.split(
    ' ',
  ),
)

/**
 * Places told of without their name: "the capital", "the port city", "the Syrian capital", "the border". No toponyms, so they are no place
 * mentions of a Reading; a claim's place may rest on them. `places`: what `findPlaces` gave.
 */
export function findDefinitePlaces(document: Document, places: readonly PlaceFound[]): readonly PlaceFound[] {
  const home = countryOf(countryAtIssue(places))
  const named = new Map<string, ResolvedPlace>()
  const capital = home === null ? null : capitalPlace(home)
  if (capital !== null) named.set('capital', capital)
  const found: PlaceFound[] = []
  let passed = 0
  for (const sentence of document.sentences) {
    const { index, tokens } = sentence
    const words = wordsOfSentence(sentence, document.report.text)
    const pointing = new Set(tokens.filter(isPointing).map(token => token.start))
    const articles = new Set(tokens.filter(isArticle).map(token => token.start))
    for (const [at, word] of words.entries()) {
      const from = pointing.has(word.start) ? at : NOUNS.has(word.form) && !word.capital ? beginningOf(words, at, articles) : null
      if (from === null || isNamed(places, word)) continue
      for (; passed < places.length && (places[passed] as PlaceFound).end <= word.start; passed += 1)
        remember(named, places[passed] as PlaceFound, document)
      const resolved =
        capitalOf(words, at, places) ?? (isPlain(words, from, at) ? meant(named, words, from, word.form) : undefined)
      if (resolved !== undefined) found.push(definite(document.report.text, words, from, at, resolved, index))
    }
  }
  return found
}

/** "asylum there", "the troops there": not "there were shots", "there will be". */
const isPointing = ({ form, upos, relation, index }: Token, _: number, tokens: readonly Token[]): boolean =>
  form === 'there' &&
  upos === 'ADV' &&
  ['advmod', 'obl', 'nmod', 'obj'].includes(relation) &&
  !(
    tokens[index + 1]?.upos === 'AUX' &&
    tokens.every(({ head, relation: link }) => head !== tokens[index]?.head || link !== 'nsubj')
  )

const isArticle = ({ form, upos }: Token): boolean => upos === 'DET' && /^(?:the|that|this)$/iu.test(form)

/** Where the noun's "the" or "that" stands, or the country whose capital it is; null: it is not definite, or goes on with "of". */
function beginningOf(words: readonly Word[], at: number, articles: ReadonlySet<number>): number | null {
  if (words[at + 1]?.form === 'of') return null
  if (words[at]?.form === 'capital' && words[at - 1]?.form === "'s") return at - 2
  for (let from = at - 1; from >= Math.max(0, at - 3); from -= 1) if (articles.has(words[from]?.start ?? -1)) return from
  return null
}

/** "this town" is where the report was sent from. */
const meant = (
  named: ReadonlyMap<string, ResolvedPlace>,
  words: readonly Word[],
  from: number,
  noun: string,
): ResolvedPlace | undefined => (words[from]?.form === 'this' ? named.get(`this ${noun}`) : undefined) ?? named.get(noun)

const isPlain = (words: readonly Word[], from: number, at: number): boolean =>
  words.slice(from + 1, at).every(({ form }) => ATTRIBUTES.has(form)) && (words[at]?.form !== 'capital' || from === at - 1)

/** "the Syrian capital", "the Iraqi capital's airport", "Sudan's capital": of the country that stands before it. */
function capitalOf(words: readonly Word[], at: number, places: readonly PlaceFound[]): ResolvedPlace | undefined {
  const before = words[at - 1]?.form === "'s" ? words[at - 2] : words[at - 1]
  if (words[at]?.form !== 'capital' || before?.capital !== true) return undefined
  const place = places[seek(places, before.start)]
  if (place === undefined || place.start > before.start || place.end !== before.end) return undefined
  const country = place.resolved?.kind === 'country' ? countryOf(place.resolved.country) : null
  return (country === null ? null : capitalPlace(country)) ?? undefined
}

const isNamed = (places: readonly PlaceFound[], { start, end }: Word): boolean =>
  (places[seek(places, start)]?.start ?? Number.POSITIVE_INFINITY) < end

/** What each noun means from here on. */
function remember(named: Map<string, ResolvedPlace>, place: PlaceFound, { sentences, report: { text } }: Document): void {
  const { literal, resolved, name, start, end } = place
  if (isYardstick(place, text)) return
  const called = /\b(city|town|village) of (?:the )?$/i.exec(text.slice(Math.max(0, start - 20), start))?.[1]?.toLowerCase()
  // "The town" after a town that no map has is that one, and not another named before.
  if (resolved === null && called !== undefined) named.delete(called)
  if (resolved === null) return
  if (literal && isGround(place, text)) named.set('there', resolved)
  if (/^\s+(?:border|frontier)\b/.test(text.slice(end, end + 12))) named.set('border', resolved)
  for (const [noun, kinds] of NOUNS) {
    if (!kinds.includes(resolved.kind)) continue
    if (resolved.kind === 'facility' && !isOfType(noun, `${name} ${resolved.name}`)) continue
    if (resolved.kind === 'region' && resolved.admin1 === null) continue
    // A report is sent from a city; the town that it tells of is another, unless it calls it "this town".
    if (sentences[place.sentence]?.passage === 'dateline') named.set(`this ${noun}`, resolved)
    if (noun === 'town' && sentences[place.sentence]?.passage === 'dateline') continue
    if (resolved.kind === 'country' || literal) named.set(noun, resolved)
  }
}

/** Where one can be "there": not in a country that only owns something ("Syria's war"), nor where somebody has an office or comes from. */
const isGround = ({ start, end, resolved }: PlaceFound, text: string): boolean =>
  !(resolved?.kind === 'country' && /^['’]s\b/u.test(text.slice(end, end + 3))) &&
  !/\b(?:based in|from) (?:the )?$/u.test(text.slice(Math.max(0, start - 16), start)) &&
  !/^-based\b/u.test(text.slice(end, end + 7))

/** "the airbase" is no prison. */
const isOfType = (noun: string, name: string): boolean =>
  noun === 'airbase' ? /\bair ?base\b/i.test(name) : new RegExp(`\\b${noun}\\b`, 'i').test(name)

function definite(
  text: string,
  words: readonly Word[],
  from: number,
  at: number,
  resolved: ResolvedPlace,
  sentence: number,
): PlaceFound {
  const noun = words[at] as Word
  const start = (words[from] as Word).start
  const place = nearness({ words, first: from, next: at + 1 }, resolved)
  return {
    start,
    end: noun.end,
    name: text.slice(start, noun.end),
    literal: true,
    resolved: place,
    sentence,
    rule: `definite/${noun.form}`,
    rivals: [],
  }
}
