import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reading } from '../model/index.js'
import { KARSK_READINGS } from '../testing/fixtures/karsk.js'
import { Shelf } from './shelf.js'

/** Every part of it, by its names. */
const partsOf = (reading: Reading): unknown => {
  const { schema, engine, passages, sentences, actors, places, times, attributions, claims, silences, problems } = reading
  const { id, text, title, outlet, url, published, language, sha256 } = reading.report
  const report = { id, text, title, outlet, url, published, language, sha256 }
  return { schema, engine, report, passages, sentences, actors, places, times, attributions, claims, silences, problems }
}

test('a reading on the shelf has all that was read, also when many others came after it', () => {
  const shelf = new Shelf()
  const kept = Array.from({ length: 100 }, () => KARSK_READINGS.map(reading => shelf.keep(reading))).flat()
  kept.forEach((reading, index) => {
    assert.deepEqual(partsOf(reading), partsOf(KARSK_READINGS[index % KARSK_READINGS.length] as Reading))
  })
})

test('what is on a shelf is not put into another', () => {
  const [reading] = KARSK_READINGS
  const kept = new Shelf().keep(reading as Reading)
  assert.equal(new Shelf().keep(kept), kept)
})
