import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEngine } from '../../app/create-engine.js'
import { CHARGES } from '../../lexicon/charges.js'

const engine = createEngine()

for (const { lemma, link, certainty, example } of CHARGES)
  test(`${lemma} ${link}: nobody says that it was done, unless a court did`, () => {
    const { claims } = engine.read({ id: 'r', text: example, title: null, outlet: null, url: null, published: '2024-12-08' })
    const deed = claims.find(({ event }) => example.slice(event.trigger.start, event.trigger.end) === 'burning')
    assert.ok(deed !== undefined, `no claim of the deed in "${example}"`)
    if (certainty === null) assert.equal(deed.certainty, 'certain')
    else assert.notEqual(deed.certainty, 'certain')
  })
