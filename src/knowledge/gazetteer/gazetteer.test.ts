import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { loadEngineData } from '../../app/data.js'
import { shippedGazetteer } from '../../testing/gazetteer.js'
import { openAtlas } from './atlas.js'
import { openGazetteer } from './gazetteer.js'
import { homeOf } from './homes.js'
import { placeKey, soundOf, withoutArticle } from './key.js'

const names = (name: string) =>
  shippedGazetteer()
    .find(placeKey(name))
    .map(({ row }) => shippedGazetteer().row(row))

test('every spelling of news leads to the town', () => {
  const spellings: readonly (readonly [spelling: string, country: string, lat: number])[] = [
    ['Deraa', 'SYR', 32.6],
    ['Daraa', 'SYR', 32.6],
    ["Dar'a", 'SYR', 32.6],
    ['Sednaya', 'SYR', 33.7],
    ['Saydnaya', 'SYR', 33.7],
    ['Kyiv', 'UKR', 50.5],
    ['Kiev', 'UKR', 50.5],
    ['Deir ez-Zor', 'SYR', 35.3],
    ['St. Cloud', 'USA', 45.6],
    ['Köln', 'DEU', 50.9],
    ['Cologne', 'DEU', 50.9],
  ]
  for (const [spelling, country, lat] of spellings) {
    assert.ok(
      names(spelling).some(row => row.country === country && Math.abs(row.lat - lat) < 0.2),
      spelling,
    )
  }
})

test('a name that nobody spelled so is found by its sound, and only there', () => {
  const sounding = (name: string) =>
    openAtlas(shippedGazetteer())
      .sounding(name)
      .map(({ place }) => place.name)
  assert.ok(sounding('Deir Ezzour').includes('Deir ez-Zor'))
  assert.ok(sounding('Maaret al-Numaan').some(name => /^Ma'arrat/.test(name)))
  assert.deepEqual(sounding('Springfeeld'), [])
})

test('one name, many towns: each with its country, division, size and GeoNames id', () => {
  const springfields = names('Springfield')
  assert.ok(springfields.length > 15)
  assert.ok(springfields.every(({ country, geonames }) => country.length === 3 && geonames !== null))
  assert.ok(springfields.some(({ admin1 }) => admin1 === 'Illinois') && springfields.some(({ admin1 }) => admin1 === 'Missouri'))
  const county = names('Clarke County').find(({ admin1 }) => admin1 === 'Georgia')
  assert.ok(county !== undefined && county.rank === 'district' && county.radiusKm >= 8)
})

test('every row can be read, lies on the globe, and is found by its name', () => {
  const gazetteer = shippedGazetteer()
  assert.ok(gazetteer.rows > 200_000)
  for (let index = 0; index < gazetteer.rows; index += 997) {
    const row = gazetteer.row(index)
    assert.ok(Math.abs(row.lat) <= 90 && Math.abs(row.lon) <= 180 && row.radiusKm >= 2, row.name)
    assert.match(row.country, /^[A-Z]{3}$/)
    assert.ok(
      gazetteer.find(placeKey(row.name)).some(entry => entry.row === index),
      row.name,
    )
  }
})

test('keys and look-ups take any string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), text => {
      const key = placeKey(text)
      assert.equal(placeKey(key), key)
      assert.match(key, /^[a-z0-9 ]*$/)
      shippedGazetteer().find(key)
      shippedGazetteer().findSound(key)
      assert.ok(withoutArticle(key) === null || soundOf(key) !== undefined)
    }),
  )
  assert.deepEqual(shippedGazetteer().find(''), [])
  assert.deepEqual(shippedGazetteer().find('zzzzzzzz'), [])
})

test('it lies over shared memory, at any address, and refuses what is cut off', () => {
  const { gazetteer } = loadEngineData()
  const shared = new Uint8Array(new SharedArrayBuffer(gazetteer.length))
  shared.set(gazetteer)
  assert.equal(openGazetteer(shared).find('damascus').length, shippedGazetteer().find('damascus').length)
  const shifted = new Uint8Array(gazetteer.length + 1).subarray(1)
  shifted.set(gazetteer)
  assert.equal(openGazetteer(shifted).find('damascus').length, shippedGazetteer().find('damascus').length)
  assert.throws(() => openGazetteer(gazetteer.subarray(0, 100_000)), RangeError)
})

test('first look-up within the budget of a cold start, and small on disk', () => {
  const { gazetteer } = loadEngineData()
  assert.ok(gazetteer.length <= 6_000_000, `${gazetteer.length} bytes`)
  const started = performance.now()
  openGazetteer(gazetteer).find('homs')
  assert.ok(performance.now() - started < 100)
})

test('a local outlet has a home, by host or address; an agency has none', () => {
  assert.deepEqual(homeOf('thetowntalk.com', null), { town: 'Alexandria', admin1: 'Louisiana', country: 'USA' })
  assert.equal(homeOf(null, 'https://www.parispi.net/news/1')?.town, 'Paris')
  assert.deepEqual(homeOf('www.somewhere.co.uk', null), { town: null, admin1: null, country: 'GBR' })
  assert.equal(homeOf('Reuters', null), null)
  assert.equal(homeOf('reuters.com', 'not an address'), null)
})
