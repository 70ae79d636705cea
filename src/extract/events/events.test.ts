import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEngine } from '../../app/create-engine.js'
import { EVENT_TYPES, TRIGGERS } from '../../lexicon/events/index.js'
import type { Sentence } from '../../model/index.js'
import { type EventFound, eventAt, isEventNoun } from './index.js'

// The tables' own examples, read by the parser that ships.

const parse = (text: string): readonly Sentence[] =>
  createEngine().parse({ id: 'example', text, title: null, outlet: null, url: null, published: null }).sentences

interface Found {
  readonly sentence: Sentence
  readonly event: EventFound
}

const eventsOf = (text: string): readonly Found[] =>
  parse(text).flatMap(sentence =>
    sentence.tokens.flatMap(token => {
      const event = eventAt(sentence, token.index)
      return event === null ? [] : [{ sentence, event }]
    }),
  )

/**
 * Trees change with every training of the parser: of a hundred examples so many may be misread before the test fails, and so many may be read
 * by another row of the same type.
 */
const MOST_PERCENT = 3

test('the examples of the triggers run, with doer and target', () => {
  const misread: string[] = []
  const bySister: string[] = []
  for (const row of TRIGGERS) {
    const events = eventsOf(row.example)
    const hit = events.find(({ event }) => event.rule === row.id)
    const is = (head: number | null | undefined, words: string | null): boolean =>
      words === null || (typeof head === 'number' && words.split(' ').includes(hit?.sentence.tokens[head]?.form ?? ''))
    const isRight = hit !== undefined && is(hit.event.actor, row.doer) && is(hit.event.target, row.done)
    if (hit === undefined && events.some(({ event }) => event.type === row.type)) bySister.push(`${row.id}: ${row.example}`)
    else if (!isRight) misread.push(`${row.id}: ${row.example}`)
  }
  for (const list of [misread, bySister])
    assert.ok(list.length * 100 <= TRIGGERS.length * MOST_PERCENT, `${list.length} of ${TRIGGERS.length}:\n${list.join('\n')}`)
})

test('the examples of the types run', () => {
  const misread = EVENT_TYPES.filter(type => !eventsOf(type.example).some(({ event }) => event.type === type.id))
  assert.ok(
    misread.length * 100 <= EVENT_TYPES.length * MOST_PERCENT,
    misread.map(type => `${type.id}: ${type.example}`).join('\n'),
  )
})

const QUIET = [
  'Stock markets fell sharply on Monday.',
  'The club fired its coach after the defeat.',
  'She shot a film about bees in the valley.',
  'The striker hit the post twice in the first half.',
  'Prices shot up in the spring.',
  'The band stormed the charts.',
  'Temperatures dropped and snow fell overnight.',
  'Add the flour, beat the eggs and fold in the sugar.',
  'The novel captured the mood of the decade.',
  'The dollar gained ground against the euro.',
  'The team lost the match but kept its lead in the league.',
  'The mayor opened the new library.',
  'The actress took the stage to applause.',
  'My heart is breaking and the night is long.',
  'Share prices collapsed after the report on profits.',
  'The defender was beaten to the ball by the winger.',
]

test('where nothing happened nothing is found', () => {
  const noisy = QUIET.flatMap(text => eventsOf(text).map(({ event }) => `${event.rule}: ${text}`))
  assert.deepEqual(noisy, [])
})

test('nouns that report events are known as such', () => {
  const nouns = parse('There were reports of defections, clashes and bread.').flatMap(sentence =>
    sentence.tokens.filter(isEventNoun),
  )
  assert.deepEqual(
    nouns.map(token => token.form),
    ['defections', 'clashes'],
  )
})

test('a long sentence is read', () => {
  const [sentence] = parse(`${'soldiers attacked the town and '.repeat(70)}fled.`)
  assert.ok(sentence !== undefined && sentence.tokens.length > 300)
  for (const token of sentence.tokens) eventAt(sentence, token.index)
})
