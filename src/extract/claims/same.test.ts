import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEngine } from '../../app/create-engine.js'

const linksIn = (text: string): (readonly [string, string | null])[] => {
  const { claims } = createEngine().read({ id: 'r', text, title: null, outlet: null, url: null, published: '2025-06-08' })
  const typed = claims.filter(({ event }) => event.type !== 'other')
  const typeOf = (id: string | null) => typed.find(claim => claim.id === id)?.event.type ?? null
  return typed.map(({ event }) => [event.type, typeOf(event.sameAs)] as const)
}

test('what is told again is linked to its first telling, whatever the words', () => {
  assert.deepEqual(linksIn('President Dorian Vasko fled the country on Sunday. Vasko had left Karsk by plane.'), [
    ['leadership/flees', null],
    ['leadership/flees', 'leadership/flees'],
  ])
})

test('another victim, another place, another day is another event', () => {
  for (const text of [
    'Police arrested the editor. Police arrested the mayor.',
    'Rebels captured Homs. Rebels captured Hama.',
    'President Dorian Vasko resigned on Friday. President Dorian Vasko resigned on 1 May 2019.',
  ])
    assert.ok(
      linksIn(text).every(([, sameAs]) => sameAs === null),
      text,
    )
})
