import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEngine } from '../app/create-engine.js'
import { standingsOf } from '../corroborate/standings.js'
import { whoOf } from '../corroborate/who.js'
import { STANDINGS } from '../lexicon/standings.js'

test('standings: each row has an id of its own, and its example says that the same goes on', () => {
  assert.notEqual(STANDINGS.length, 0)
  const ids = STANDINGS.map(({ id }) => id)
  assert.deepEqual(
    ids.filter((id, at) => ids.indexOf(id) !== at),
    [],
  )
  const silent = STANDINGS.filter(({ matter, example }) => {
    const { claims, actors } = createEngine().read({
      id: 'r',
      text: example,
      title: null,
      outlet: null,
      url: null,
      published: null,
    })
    const whoAt = (id: string | null) => {
      const actor = actors.find(each => each.id === id)
      return actor === undefined ? null : whoOf(actor)
    }
    const found = claims.flatMap(claim => standingsOf(claim, whoAt(claim.event.actor), whoAt(claim.event.target)))
    return !found.some(each => each.matter === matter && each.goesOn)
  })
  assert.deepEqual(
    silent.map(({ id, example }) => `${id}: ${example}`),
    [],
  )
})
