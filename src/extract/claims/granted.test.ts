import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEngine } from '../../app/create-engine.js'
import type { Reading } from '../../model/index.js'

const read = (text: string): Reading =>
  createEngine().read({ id: 'x', text, title: null, outlet: null, url: null, published: '1990-01-10' })

/** "type trigger → target (kind)" of the claims of this type. */
function told(text: string, type: RegExp): string[] {
  const { claims, actors } = read(text)
  return claims
    .filter(claim => type.test(claim.event.type))
    .map(({ event }) => {
      const target = actors.find(({ id }) => id === event.target)
      const words = event.targetWords.map(({ start, end }) => text.slice(start, end)).join(' ')
      return `${event.type} ${text.slice(event.trigger.start, event.trigger.end)} → ${target?.name ?? words} (${target?.kind ?? '-'})`
    })
}

test('an event that a clause takes for granted is claimed', () => {
  assert.deepEqual(told('Judges are investigating the murder of Elsa Varga.', /^harm|^fighting/), [
    'fighting/assassination murder → Elsa Varga (person)',
  ])
  assert.deepEqual(told('The bishop deplored the attack on the school in Karsk.', /^fighting/).length, 1)
})

test('what may come, is meant or is talked of in general is not', () => {
  for (const text of [
    'The group planned the murder of the editor.',
    'Guards prevented an attack on the school.',
    'The ministry warned of attacks on schools.',
    'There was no attack on the school.',
    'Murder is a crime in every country.',
  ])
    assert.deepEqual(
      read(text).claims.filter(({ basis }) => basis.some(({ rule }) => rule === 'predicate/granted')),
      [],
      text,
    )
})

test('whoever suffers an event is an actor, and of a kind', () => {
  assert.deepEqual(told('Three bakers were killed on Monday.', /killing/), ['harm/killing killed → Three bakers (civilians)'])
  assert.deepEqual(told('A gardener was wounded by the blast.', /injury/), ['harm/injury wounded → A gardener (person)'])
  assert.deepEqual(told('Soldiers killed six guerrillas near the river.', /clash/), [
    'fighting/clash killed → six guerrillas (armed-group)',
  ])
  assert.deepEqual(told('The bomb destroyed two bridges.', /bombing/), ['fighting/bombing destroyed → two bridges (-)'])
})

test('"the bakers" are those told of before, "others" of their kind', () => {
  const { claims } = read('Three bakers were kidnapped on Monday. The bakers were released on Friday.')
  const targets = claims.map(({ event }) => event.target).filter(target => target !== null)
  assert.equal(new Set(targets).size, 1)
})
