import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEngine } from '../../app/create-engine.js'

// A day beside the noun of a deed is the deed's, and not that of what is told of it.

const dated = (text: string): Record<string, string | undefined> =>
  Object.fromEntries(
    createEngine()
      .read({ id: 'one', text, title: null, outlet: null, url: null, published: '2024-12-08' })
      .claims.map(({ event, time }) => [event.type, time?.value]),
  )

test('before the noun', () => {
  assert.deepEqual(dated('The party left the talks following the 27 November bomb attack on a bank.'), {
    'diplomacy/rejects': '2024-12-08',
    'fighting/bombing': '2024-11-27',
  })
})

test('behind it, where it lies some days back', () => {
  const times = dated('Haddad fled abroad after the murder of six priests by men in uniform on 27 November.')
  assert.equal(times['leadership/flees'], '2024-12-08')
  assert.equal(times['fighting/assassination'], '2024-11-27')
  const denied = dated('The movement denied any link with the assassination of Minister Omar Haddad 8 days ago.')
  assert.equal(denied['diplomacy/denies'], '2024-12-08')
  assert.equal(denied['fighting/assassination'], '2024-11-30')
})

test('of yesterday both may be true', () => {
  const times = dated('A guard was killed after a clash with smugglers on Saturday.')
  assert.equal(times['harm/killing'], '2024-12-07')
  assert.equal(times['fighting/clash'], '2024-12-07')
})

test('a day that opens the sentence holds for what the same ones did next', () => {
  assert.equal(dated('On Saturday gunmen overpowered the guards and burned the town hall.')['crowd/arson'], '2024-12-07')
})
