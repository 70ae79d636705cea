import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kilometresBetween } from '../base/globe.js'
import { wordsOfText } from '../base/words.js'
import { shippedGazetteer } from '../testing/gazetteer.js'
import { COUNTRIES } from './countries.js'
import { placeKey } from './gazetteer/key.js'
import { SUPPLEMENT } from './gazetteer/supplement.js'
import { KNOWN_PLACES } from './places.js'
import { toponymAt } from './toponyms.js'

const KINDS = ['country', 'region', 'city', 'town', 'village', 'district', 'facility', 'water', 'other']
const isPoint = ({ lat, lon }: { readonly lat: number; readonly lon: number }) =>
  Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && (lat !== 0 || lon !== 0)

test('every country has a code of its own, a point and a size', () => {
  assert.ok(COUNTRIES.length > 200)
  assert.equal(new Set(COUNTRIES.map(({ code }) => code)).size, COUNTRIES.length)
  for (const country of COUNTRIES) {
    assert.match(country.code, /^[A-Z]{3}$/, country.name)
    assert.ok(isPoint(country), country.name)
    assert.ok(country.radiusKm >= 5, country.name)
    assert.ok(country.capital === null || (isPoint(country.capital) && country.capital.name !== ''), country.name)
  }
})

test('every known place is whole and lies in a country of the table', () => {
  const ALL = [...KNOWN_PLACES, ...SUPPLEMENT]
  const codes = new Set(COUNTRIES.map(({ code }) => code))
  assert.ok(KNOWN_PLACES.length > 500)
  for (const place of ALL) {
    assert.ok(isPoint(place), place.name)
    assert.ok(KINDS.includes(place.kind), place.name)
    assert.ok(place.radiusKm >= 1, place.name)
    assert.ok(place.country === null || codes.has(place.country), place.name)
  }
  assert.equal(new Set(ALL.map(({ name, country, admin1 }) => `${name} ${country} ${admin1}`)).size, ALL.length)
  for (const { name, source } of SUPPLEMENT) assert.ok(['map', 'near', 'middle'].includes(source), name)
})

test('every capital lies inside the circle of its country', () => {
  for (const { name, lat, lon, radiusKm, capital } of COUNTRIES) {
    if (capital === null) continue
    const kilometres = Math.hypot(capital.lat - lat, (capital.lon - lon) * Math.cos((lat * Math.PI) / 180)) * 111
    // Long countries and states of islands reach beyond a circle of their area.
    assert.ok(kilometres < Math.max(400, radiusKm * 3.2), `${name}: ${Math.round(kilometres)} km`)
  }
})

test('names are found in any spelling of accents, and only with a capital', () => {
  const found = (text: string) => {
    const words = wordsOfText(text, 0)
    return toponymAt(
      words,
      words.map(({ form }) => form.normalize('NFD').replace(/\p{M}/gu, '')),
      0,
      text,
    )?.toponyms[0]?.place.name
  }
  assert.equal(found('São Paulo'), 'Sao Paulo')
  assert.equal(found('Deir Ezzor'), 'Deir ez-Zor')
  assert.equal(found('Deir al-Zor'), 'Deir ez-Zor')
  assert.equal(found('US troops'), 'United States')
  assert.equal(found('us troops'), undefined)
  assert.equal(found('turkey sandwich'), undefined)
})

test('a place of the supplement lies where the gazetteer has its name, where it has it', () => {
  const gazetteer = shippedGazetteer()
  let compared = 0
  for (const place of SUPPLEMENT) {
    const rows = [place.name, ...place.aliases]
      .flatMap(name => gazetteer.find(placeKey(name)))
      .map(({ row }) => gazetteer.row(row))
      .filter(({ country, rank }) => country === place.country && rank !== 'province')
    if (rows.length === 0) continue
    compared += 1
    const nearest = Math.min(...rows.map(row => kilometresBetween(row, place)))
    assert.ok(nearest < Math.max(20, place.radiusKm), `${place.name}: ${Math.round(nearest)} km`)
  }
  assert.ok(compared > 25)
})
