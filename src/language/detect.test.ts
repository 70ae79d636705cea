import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LANGUAGE_PROFILES, SCRIPTS } from '../lexicon/language/languages.js'
import { detectLanguage } from './detect.js'

const repeated = (text: string, length: number): string => `${text} `.repeat(Math.ceil(length / (text.length + 1)))

for (const { id, example } of LANGUAGE_PROFILES) {
  test(`language ${id}: its example is told from the others`, () => assert.equal(detectLanguage(repeated(example, 400)), id))
}

for (const { id, example } of SCRIPTS) {
  test(`script ${id}: its letters are enough`, () => assert.equal(detectLanguage(example.repeat(300)), id))
}

test('language ids are told once', () => {
  const ids = [...LANGUAGE_PROFILES, ...SCRIPTS].map(({ id }) => id)
  assert.ok(ids.length > 30)
  assert.equal(new Set(ids).size, ids.length)
})

test('short texts are English', () => {
  assert.equal(detectLanguage('Die Armee hat die Stadt verlassen.'), 'en')
  assert.equal(detectLanguage(''), 'en')
})

test('an English report that quotes foreign words stays English', () => {
  const report =
    'The minister said on Sunday that the army had left the city. “La armada se fue de la ciudad y no hay nada que hacer,” he told reporters in ' +
    'Spanish before he left for the airport with his family, according to the agency. Nobody in the capital has confirmed the account yet.'
  assert.equal(detectLanguage(report), 'en')
})

test('names and figures alone stay English', () => {
  assert.equal(detectLanguage(repeated('Homs Hama Aleppo Damascus Daraa 12 45 67 Latakia Tartus', 500)), 'en')
})

test('Persian and Ukrainian are told from their neighbours', () => {
  assert.equal(detectLanguage(repeated('ارتش پس از جنگ چند روزه از شهر گریخت و چیزی نگفت', 400)), 'fa')
  assert.equal(detectLanguage(repeated('Армія залишила місто після кількох днів боїв і нічого не сказала', 400)), 'uk')
})
