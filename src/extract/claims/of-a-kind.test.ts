import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEngine } from '../../app/create-engine.js'

const read = (text: string) =>
  createEngine().read({ id: 'one', text, title: null, outlet: null, url: null, published: '2024-12-08' })

const framesOf = (type: string, text: string): readonly string[] =>
  read(text)
    .claims.filter(({ event }) => event.type === type)
    .map(({ frame }) => frame)

test('a deed that only tells what kind of people they are lies behind the story', () => {
  assert.deepEqual(framesOf('order/mutiny', 'Those who have taken up arms must talk.'), ['background'])
  assert.deepEqual(framesOf('harm/killing', 'We honour people who were killed in raids.'), ['background'])
})

test('a deed with a day, a place or a number of its own happened', () => {
  assert.deepEqual(framesOf('harm/killing', 'He met relatives of people who were killed on Sunday in Tarsk.'), ['happened'])
  assert.deepEqual(framesOf('harm/killing', 'Six people who were killed near Tarsk had worked there.'), ['happened'])
})

const codesOf = (text: string): readonly string[] =>
  read(text).claims.map(({ event }) => `${event.type} ${event.plover ?? '-'} ${event.acled ?? '-'} ${event.cameo ?? '-'}`)

test('who comes without a force takes no ground', () => {
  assert.deepEqual(codesOf('The two pilots entered Senanga on Monday.'), ['other - - -'])
  assert.deepEqual(codesOf('Fighters entered Senanga on Monday.'), ['control/enters MOBILIZE/troops - 154'])
  assert.match(codesOf('General Omar Haddad entered Senanga with his men.')[0] ?? '', /^control\/enters/)
})

test('who is taken to hospital is no victim of violence by that alone', () => {
  assert.deepEqual(codesOf('The boy was taken to hospital with a fever.'), ['harm/injury - - -'])
})

test('posts befall the side that they belong to', () => {
  const kindOf = (text: string): string | undefined => {
    const { claims, actors } = read(text)
    return actors.find(({ id }) => id === claims[0]?.event.target)?.kind
  }
  assert.equal(kindOf('Rebels attacked several positions in the city.'), 'military')
  assert.equal(kindOf('The army shelled a stronghold near Tarsk.'), 'armed-group')
  assert.equal(kindOf('Six armoured vehicles were destroyed.'), 'military')
  assert.equal(kindOf('A bomb destroyed the bus station.'), undefined)
})

test('the subject of a passive did nothing', () => {
  const [claim] = read('One company was disbanded.').claims
  assert.equal(claim?.event.actor, null)
  assert.deepEqual(claim?.event.actorWords, [])
})
