import assert from 'node:assert/strict'
import { test } from 'node:test'
import { corroborate } from '../../corroborate/index.js'
import { MINISTRY, OFFICERS, toldReading, WATCH } from '../../testing/fixtures/telling.js'
import { briefText } from './text.js'

test('the fate of whoever rules stands before what as many tell of other things', () => {
  const readings = [
    toldReading({
      id: 'r0',
      claims: [
        { says: 'shops in Karsk were shut', type: 'infrastructure/closed', place: 'Karsk', by: [MINISTRY] },
        { says: 'crowds sang in Vessen', type: 'crowd/celebration', place: 'Vessen', by: [WATCH] },
        { says: 'Dorian Vasko fled Vessen', type: 'leadership/flees', actor: 'Dorian Vasko', place: 'Vessen', by: [OFFICERS] },
      ],
    }),
  ]
  const brief = briefText(corroborate(readings, null), readings, { width: 100, colour: false })
  const reported = brief.slice(brief.indexOf('REPORTED  '))
  const [fled, shops, crowds] = ['Dorian Vasko fled', 'shops in Karsk', 'crowds sang'].map(words => reported.indexOf(words))
  assert.ok(fled !== undefined && shops !== undefined && crowds !== undefined)
  assert.ok(fled >= 0 && shops > fled && crowds > fled, reported)
})
