import { fold } from '../base/fold.js'
import { type Word, wordsOfText } from '../base/words.js'
import { REGION_DEMONYMS } from '../lexicon/places/words.js'
import type { ResolvedPlace } from '../model/reading.js'
import { COUNTRIES, type Country } from './countries.js'
import { COUNTRY_POINTS } from './gazetteer/points.js'
import { SUPPLEMENT } from './gazetteer/supplement.js'
import { KNOWN_PLACES } from './places.js'

/** One place that a name may mean. */
export interface Toponym {
  readonly place: ResolvedPlace
  /** "Syrian" names the place, but is no name of it. */
  readonly isDemonym: boolean
  /** A country, its capital or a seat of power: "Moscow said" is its government. */
  readonly isPower: boolean
  /** How likely news is to mean it, before any context: 8 is twice as likely. As long as a town's size in the gazetteer. */
  readonly prior: number
  /** Where it is from: our own tables, or the gazetteer by its main name, another spelling, or its sound. */
  readonly by: 'table' | 'name' | 'spelling' | 'sound'
}

/** Our own tables hold what news names often, so their rows stand before small namesakes in the gazetteer. */
export const TABLE_PRIORS: Readonly<Record<ResolvedPlace['kind'], number>> = {
  country: 200,
  region: 176,
  city: 150,
  town: 130,
  village: 120,
  district: 130,
  facility: 130,
  water: 160,
  other: 130,
}

interface Name {
  readonly forms: readonly string[]
  /** Which of its words must begin with a capital. */
  readonly capitals: readonly boolean[]
  /** Two or three capitals ("US", "UAE"): only as written, or it would match "us". */
  readonly asWritten: string | null
  readonly toponyms: Toponym[]
}

const SEATS_OF_POWER: ReadonlySet<string> = new Set(['Kremlin', 'White House', 'Pentagon', 'Downing Street', 'Capitol Hill'])

export const countryPlace = ({ name, lat, lon, radiusKm, code }: Country): ResolvedPlace => ({
  name,
  lat: COUNTRY_POINTS.get(code)?.[0] ?? lat,
  lon: COUNTRY_POINTS.get(code)?.[1] ?? lon,
  radiusKm,
  geonames: null,
  country: code,
  admin1: null,
  kind: 'country',
})

/** "Salisbury" was a capital once. */
const OTHER_NAME_LOSS = 24
const CAPITAL_PRIOR = 190

/** How far a capital without a row of its own reaches. */
const CAPITAL_RADIUS_KM = 15

export const capitalPlace = (country: Country): ResolvedPlace | null =>
  country.capital === null
    ? null
    : {
        name: country.capital.name,
        lat: country.capital.lat,
        lon: country.capital.lon,
        radiusKm: CAPITAL_RADIUS_KM,
        geonames: null,
        country: country.code,
        admin1: null,
        kind: 'city',
      }

const keyOf = (name: string): string[] => wordsOfText(fold(name), 0).map(({ form }) => form)

interface Index {
  readonly all: ReadonlyMap<string, readonly Name[]>
  /** Those that may begin with a small letter or a number. */
  readonly small: ReadonlyMap<string, readonly Name[]>
}

let index: Index | null = null

/** Made on the first look-up: programs that read nothing need not wait for it. Most words have no capital, and few names begin with such. */
const byFirstForm = (isCapital: boolean): ReadonlyMap<string, readonly Name[]> => {
  if (index === null) {
    const all = buildIndex()
    const small = [...all].map(([form, names]) => [form, names.filter(({ capitals }) => capitals[0] !== true)] as const)
    index = { all, small: new Map(small.filter(([, names]) => names.length > 0)) }
  }
  return isCapital ? index.all : index.small
}

function buildIndex(): Map<string, Name[]> {
  const names = new Map<string, Name>()
  const add = (name: string, toponym: Toponym): void => {
    if (name.startsWith('the ')) return
    const asWritten = /^(?:[A-Z]{2,3}|[A-Z]\.[A-Z]\.(?:[A-Z]\.)?)$/.test(name) ? name : null
    const forms = keyOf(name)
    const key = `${asWritten ?? ''} ${forms.join(' ')}`
    const known = names.get(key)
    const capitals = wordsOfText(name, 0).map(({ capital }) => capital)
    if (known === undefined) names.set(key, { forms, capitals, asWritten, toponyms: [toponym] })
    else if (!known.toponyms.some(({ place }) => place === toponym.place)) known.toponyms.push(toponym)
  }
  for (const country of COUNTRIES) {
    const place = countryPlace(country)
    for (const name of [country.name, ...country.aliases])
      add(name, { place, isDemonym: false, isPower: true, prior: 200, by: 'table' })
    for (const name of country.demonyms) add(name, { place, isDemonym: true, isPower: false, prior: 200, by: 'table' })
    const capital = capitalPlace(country)
    for (const name of capital === null ? [] : [capital.name, ...(country.capital?.aliases ?? [])]) {
      if (capital === null) continue
      const prior = name === capital.name ? CAPITAL_PRIOR : CAPITAL_PRIOR - OTHER_NAME_LOSS
      add(name, { place: capital, isDemonym: false, isPower: true, prior, by: 'table' })
    }
  }
  const demonymsOf = new Map<string, string[]>()
  for (const [demonym, of] of REGION_DEMONYMS) demonymsOf.set(of, [...(demonymsOf.get(of) ?? []), demonym])
  for (const { aliases, ...row } of [...KNOWN_PLACES, ...SUPPLEMENT]) {
    const place: ResolvedPlace = { ...row, geonames: null }
    const prior = TABLE_PRIORS[place.kind]
    for (const name of [row.name, ...aliases])
      add(name, { place, isDemonym: false, isPower: SEATS_OF_POWER.has(row.name), prior, by: 'table' })
    for (const demonym of demonymsOf.get(row.name) ?? [])
      add(demonym, { place, isDemonym: true, isPower: false, prior, by: 'table' })
  }
  const byForm = new Map<string, Name[]>()
  for (const name of names.values()) {
    const first = name.forms[0] as string
    const list = byForm.get(first)
    if (list === undefined) byForm.set(first, [name])
    else list.push(name)
  }
  for (const list of byForm.values()) list.sort((a, b) => b.forms.length - a.forms.length)
  return byForm
}

export interface ToponymMatch {
  /** Index after the last word. */
  readonly end: number
  readonly toponyms: readonly Toponym[]
}

const NONE: readonly Name[] = []

/** The longest known name that begins at a word; its words have capitals where the name has them. */
export function toponymAt(words: readonly Word[], folded: readonly string[], at: number, text: string): ToponymMatch | null {
  for (const { forms, capitals, asWritten, toponyms } of byFirstForm(words[at]?.capital === true).get(folded[at] ?? '') ?? NONE) {
    if (!forms.every((form, step) => folded[at + step] === form)) continue
    const end = at + forms.length
    const span = text.slice(words[at]?.start, words[end - 1]?.end)
    if (
      asWritten !== null ? span !== asWritten : !capitals.every((capital, step) => !capital || words[at + step]?.capital === true)
    )
      continue
    return { end, toponyms }
  }
  return null
}

/** The country with that code. */
export const countryOf = (code: string | null): Country | null => (code === null ? null : (BY_CODE.get(code) ?? null))

const BY_CODE: ReadonlyMap<string, Country> = new Map(COUNTRIES.map(country => [country.code, country]))
