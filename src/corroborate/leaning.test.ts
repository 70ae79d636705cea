import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leaningOf, sharedLeaning } from './leaning.js'
import { marksIn } from './meaning.js'

const open = (text: string) => leaningOf(marksIn(text), 'other')

test('leaning: two open claims lean to one kind of event though they share no word', () => {
  const shared = sharedLeaning(
    open('The truce was agreed in outline'),
    open('Both sides stopped fighting under a cease-fire armistice'),
  )
  assert.ok(shared > 0.5, `${shared}`)
})

test('leaning: an open claim leans to the type of one that has it, and not to another', () => {
  const typed = (type: string) => leaningOf(marksIn('anything at all'), type)
  const claim = open('Envoys of the two camps met for negotiations')
  assert.ok(sharedLeaning(claim, typed('diplomacy/talks')) > 0.5)
  assert.ok(sharedLeaning(claim, typed('fighting/shelling')) < 0.2)
})

test('leaning: words of no kind of event lean nowhere, an own type is all', () => {
  assert.deepEqual(open('xyzzy'), [])
  assert.equal(leaningOf(marksIn('whatever it says'), 'harm/death')[0]?.[1], 1)
  assert.equal(sharedLeaning(open('xyzzy'), leaningOf(marksIn(''), 'harm/death')), 0)
})
