import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEngine } from '../../app/create-engine.js'

/** "type doer → kind of the one it befell: words" of every typed claim, with "-" before what is denied. */
function told(text: string): string[] {
  const { claims, actors } = createEngine().read({ id: 'x', text, title: null, outlet: null, url: null, published: '2024-06-10' })
  const actor = (id: string | null) => actors.find(one => one.id === id)
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' ')
  return claims
    .filter(({ event }) => event.type !== 'other')
    .map(({ event, polarity }) => {
      const doer = actor(event.actor)?.name ?? words(event.actorWords)
      const { kind = '-' } = actor(event.target) ?? {}
      return `${polarity === '-' ? '- ' : ''}${event.type} ${doer} → ${kind}: ${words(event.targetWords)}`
    })
}

test('each of two subjects side by side is one whom it befell', () => {
  assert.deepEqual(told('One nurse and one soldier were killed near the mill.'), [
    'harm/killing  → person: One nurse',
    'harm/killing  → military: one soldier',
  ])
})

test('of a list each one is told, and of those who are named the names', () => {
  const kinds = (text: string) => told(text).map(line => line.split(': ')[1])
  assert.deepEqual(kinds('The bomb killed a colonel, two judges and Senator Omar Haddad.'), [
    'a colonel',
    'two judges',
    'Senator Omar Haddad',
  ])
  assert.deepEqual(kinds('A bank, two shops and several cars were damaged.'), ['A bank', 'two shops', 'several cars'])
  assert.deepEqual(kinds('Engineers Sami Khoury and Omar Haddad were kidnapped.'), ['Sami Khoury', 'Omar Haddad'])
})

test('a count before a bare participle is who was hurt', () => {
  assert.deepEqual(told('At least six people were killed and several injured when a bomb exploded.').slice(0, 2), [
    'harm/killing  → civilians: At least six people',
    'harm/injury  → civilians: several',
  ])
  assert.deepEqual(told('The attack left 31 dead and more than 100 injured.'), [
    'harm/killing The attack → civilians: 31',
    'harm/injury  → civilians: more than 100',
  ])
})

test('others are of the kind of those beside whom they are told of', () => {
  assert.deepEqual(told('Three soldiers were killed and two others were wounded.').slice(1), [
    'harm/injury  → military: two others',
  ])
})

test('some of a people are no government', () => {
  assert.deepEqual(told('Some Colombians were kidnapped on Monday, apparently by militants.'), [
    'harm/abduction militants → civilians: Some Colombians',
  ])
})

test('what somebody is held as is neither who is held nor who holds', () => {
  assert.deepEqual(told('Three bakers were taken hostage by gunmen.'), ['harm/abduction gunmen → civilians: Three bakers'])
  assert.deepEqual(told('Gunmen are holding three bakers hostage.'), ['harm/abduction Gunmen → civilians: three bakers'])
  assert.deepEqual(told('No bakers were taken hostage by gunmen.'), ['- harm/abduction gunmen → -: No bakers'])
})

test('the fighters of a force are the force, unless they are counted', () => {
  assert.deepEqual(told('Taliban gunmen killed three bakers. Fighters of the Taliban attacked a mill.'), [
    'harm/killing Taliban → civilians: three bakers',
    'fighting/attack Taliban → -: a mill',
  ])
  assert.deepEqual(told('Three Taliban gunmen were killed.'), ['fighting/clash  → armed-group: Three Taliban gunmen'])
})

test('a participle with its doer behind a deed is about the deed', () => {
  assert.deepEqual(told('The mayor condemned the murder of Omar Haddad, carried out on Monday by militants.').slice(1), [
    'fighting/assassination militants → person: Omar Haddad',
  ])
  assert.deepEqual(told('The murder of six bakers committed by the army was condemned.').slice(0, 1), [
    'harm/killing the army → civilians: six bakers',
  ])
  assert.deepEqual(told('The bombing of the bank was blamed on the Taliban.').slice(0, 1), [
    'fighting/bombing Taliban → -: the bank',
  ])
})

test('what is shot at is the target, and what a part destroys the whole does', () => {
  assert.deepEqual(told('Several gunmen shot at the offices of the paper.'), [
    'fighting/shooting Several gunmen → -: the offices of the paper',
  ])
  assert.deepEqual(
    told('Two bombs exploded at dawn, destroying two shops and six houses.').map(line => line.split('→ ')[1]),
    ['-: two shops', '-: six houses'],
  )
})

test('a petrol station is no medium', () => {
  assert.deepEqual(told('Rebels burned a petrol station.'), ['crowd/arson Rebels → -: a petrol station'])
})

test('a person is captured as a person', () => {
  assert.deepEqual(told('Omar Haddad was captured in Homs.'), ['order/arrest  → person: Omar Haddad'])
})

test('a hostile act that is only a purpose or a case has no codes', () => {
  const { claims } = createEngine().read({
    id: 'x',
    text: 'The group sent gunmen to kill the baker. If gunmen attack the mill, the army will fire.',
    title: null,
    outlet: null,
    url: null,
    published: '2024-06-10',
  })
  const meant = claims.filter(({ frame }) => frame === 'planned' || frame === 'conditional')
  assert.ok(meant.length > 1)
  for (const { event } of meant.filter(({ event: { type } }) => type !== 'other'))
    assert.deepEqual([event.plover, event.acled, event.cameo], [null, null, null])
})
