import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  ACLED_SUB_EVENTS,
  acledEventOf,
  CAMEO_CODES,
  EVENT_FAMILIES,
  EVENT_TYPES,
  isPloverCode,
  PLOVER_MODES,
  TRIGGERS,
  WORD_CLASSES,
} from './index.js'

const repeated = (ids: readonly string[]): readonly string[] => ids.filter((id, index) => ids.indexOf(id) !== index)

test('ids of event types and of triggers are unique', () => {
  assert.ok(EVENT_TYPES.length >= 90)
  assert.ok(TRIGGERS.length >= 1000)
  assert.deepEqual(repeated(EVENT_TYPES.map(type => type.id)), [])
  assert.deepEqual(repeated(TRIGGERS.map(row => row.id)), [])
})

test('every type belongs to a family and says what counts', () => {
  const families = new Set<string>(EVENT_FAMILIES.map(([family]) => family))
  for (const { id, label, definition, example } of EVENT_TYPES) {
    assert.ok(families.has(id.split('/')[0] ?? ''), id)
    assert.match(id, /^[a-z]+\/[a-z-]+$/, id)
    for (const words of [label, definition, example]) assert.ok(words.length > 3, id)
    assert.match(definition, /\.$/, id)
  }
})

test('the codes exist in the schemes they are of', () => {
  assert.equal(Object.keys(PLOVER_MODES).length, 16)
  assert.equal(Object.values(ACLED_SUB_EVENTS).flat().length, 25)
  assert.equal(CAMEO_CODES.size, 280)
  for (const { id, plover, acled, cameo } of EVENT_TYPES) {
    if (plover !== null) assert.ok(isPloverCode(plover), `${id}: ${plover}`)
    if (acled !== null) assert.notEqual(acledEventOf(acled), null, `${id}: ${acled}`)
    if (cameo !== null) assert.ok(CAMEO_CODES.has(cameo), `${id}: ${cameo}`)
  }
})

test('every trigger reports a type that is, and every type has triggers', () => {
  const types = new Set(EVENT_TYPES.map(type => type.id))
  const triggered = new Set(TRIGGERS.map(row => row.type))
  assert.deepEqual(
    [...triggered].filter(type => !types.has(type)),
    [],
  )
  assert.deepEqual(
    [...types].filter(type => !triggered.has(type)),
    [],
  )
})

test('conditions name word classes that are, and lemmas in lower case', () => {
  const classes = new Set(WORD_CLASSES)
  for (const row of TRIGGERS) {
    const lists = [
      row.subject,
      row.notSubject,
      row.object,
      row.notObject,
      row.withHead,
      row.modifier,
      row.notModifier,
      row.predicate,
    ]
    for (const word of lists.flatMap(list => list ?? [])) {
      assert.ok(word.startsWith('@') ? classes.has(word) : word === word.toLowerCase(), `${row.id}: ${word}`)
    }
    assert.ok(row.confidence > 0 && row.confidence <= 1, row.id)
  }
})
