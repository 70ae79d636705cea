import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listTypes, typesText } from '../app/types.js'

test('the ontology is listed whole, by family and by type', () => {
  assert.ok(listTypes(null).length >= 90)
  assert.ok(listTypes('control').every(({ id }) => id.startsWith('control/')))
  assert.deepEqual(
    listTypes('order/curfew').map(({ acledEvent, plover }) => [acledEvent, plover]),
    [['Strategic developments', 'COERCE/curfew']],
  )
  assert.deepEqual(listTypes('kontrol'), [])
})

test('the printed list keeps to the width', () => {
  const lines = typesText(listTypes(null), 80).split('\n')
  assert.ok(lines.length > 200)
  assert.deepEqual(
    lines.filter(line => line.length > 80),
    [],
  )
})
