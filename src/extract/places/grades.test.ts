import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openAtlas } from '../../knowledge/index.js'
import { shippedGazetteer } from '../../testing/gazetteer.js'
import { documentOf } from '../../testing/notation/documents.js'
import { candidatesOf } from './candidates.js'
import { NAME_RULES } from './grades.js'

test('every rule about names of the gazetteer decides its example', () => {
  assert.ok(NAME_RULES.length > 15)
  assert.equal(new Set(NAME_RULES.map(({ id }) => id)).size, NAME_RULES.length)
  for (const { id, example } of NAME_RULES) {
    const [text, name] = example
    const document = documentOf(text, { date: null, outlet: null })
    const found = document.sentences.flatMap(sentence => candidatesOf(sentence, text, openAtlas(shippedGazetteer())))
    assert.equal(found.find(({ start }) => start === text.indexOf(name))?.rule, id, `${id}: ${text}`)
  }
})
