import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim } from '../model/index.js'
import { type ClaimSketch, claimOf, teller } from '../testing/fixtures/build.js'
import { attributedSentence, chainRuns } from './chain.js'
import { counted, numeral, rangeText } from './count.js'
import { plainOf, rich } from './paint.js'
import { whereText } from './where.js'

const HERE = rich('this report')
const chainText = (chain: Claim['chain']): string => plainOf(chainRuns(chain, HERE)).replaceAll('\u00a0', ' ')
const HALDEN = teller('Mira Halden', 'monitor', { role: 'head of Oresia Watch', organisation: 'Oresia Watch' })
const PRESS = teller('Northern Press', 'media')

test('a chain is told from its origin to the report', () => {
  assert.equal(chainText([HALDEN, PRESS]), 'Mira Halden (Oresia Watch, monitor) → Northern Press → this report')
  assert.equal(chainText([]), 'this report, in its own voice')
})

test('what the name says is not said again', () => {
  assert.equal(
    chainText([teller('a Northern Press reporter', 'reporter', { organisation: 'Northern Press' })]),
    'a Northern Press reporter → this report',
  )
  assert.equal(
    chainText([teller('Oresia Watch', 'monitor', { organisation: 'Oresia Watch' })]),
    'Oresia Watch (monitor) → this report',
  )
})

test('media that take a side are told as such wherever they stand', () => {
  assert.equal(
    chainText([HALDEN, teller('Radio Karsk', 'state-media')]),
    'Mira Halden (Oresia Watch, monitor) → Radio Karsk (state media) → this report',
  )
})

test('a telling without a source says so', () => {
  assert.equal(chainText([teller('reportedly', 'unattributed')]), 'no source named (“reportedly”) → this report')
})

const sentence = (chain: Claim['chain'], text = 'Vasko left Karsk', more: Partial<ClaimSketch> = {}): string =>
  attributedSentence(
    claimOf('Vasko left Karsk', { id: 'c', text, words: ['Vasko left Karsk'], trigger: 'left', chain, ...more }),
    'Vasko left Karsk',
  )

test('a claim as a sentence with its source', () => {
  assert.equal(sentence([HALDEN, PRESS]), 'Vasko left Karsk, Mira Halden, head of Oresia Watch, told Northern Press.')
  assert.equal(
    sentence([teller('the ministry', 'official', { manner: 'denies' })], 'The army left'),
    'The ministry denied that the army left.',
  )
  assert.equal(sentence([teller('the ministry', 'official', { manner: 'denies' })]), 'The ministry denied that Vasko left Karsk.')
  assert.equal(sentence([teller('residents', 'witness', { manner: 'saw' })]), 'Vasko left Karsk, residents reported having seen.')
  assert.equal(sentence([teller('reportedly', 'unattributed')]), 'Vasko left Karsk, according to a report that names no source.')
  assert.equal(sentence([]), 'Vasko left Karsk.')
  assert.equal(
    sentence([HALDEN], 'Vasko left', { polarity: '-' }),
    'It is not so that Vasko left, Mira Halden, head of Oresia Watch, said.',
  )
  assert.equal(
    sentence([HALDEN], 'He has not left', { polarity: '-' }),
    'He has not left, Mira Halden, head of Oresia Watch, said.',
  )
  assert.equal(
    sentence([HALDEN], 'Vasko fled', { hedges: ['left'] }),
    'Vasko fled (hedged: “left”), Mira Halden, head of Oresia Watch, said.',
  )
})

test('counts, ranges and places in words', () => {
  assert.equal(numeral(6438), '6,438')
  assert.equal(numeral(-1234567.5), '-1,234,567.5')
  assert.equal(counted(0, 'report'), 'no report')
  assert.equal(counted(1, 'party', 'parties'), '1\u00a0party')
  assert.equal(counted(2, 'party', 'parties'), '2\u00a0parties')
  assert.equal(rangeText(16, null), 'at least 16')
  assert.equal(rangeText(10, 20, 'km'), '10–20 km')
  assert.equal(rangeText(22, 22), '22')
  assert.equal(rangeText(0, 20), 'up to 20')
  assert.equal(whereText({ name: 'Karsk', radiusKm: 12.4 }), 'Karsk (±12\u00a0km)')
  assert.equal(whereText({ name: 'the bridge', radiusKm: 0.25 }), 'the bridge (±250\u00a0m)')
  assert.equal(whereText({ name: 'Vessen', radiusKm: 2.52 }), 'Vessen (±2.5\u00a0km)')
  assert.equal(whereText({ name: 'Vessen', radiusKm: 0 }), 'Vessen')
  assert.equal(whereText(null), null)
})
