import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEngine } from '../app/create-engine.js'
import { fileClaims } from './filing.js'
import { likenessOf, type Sign } from './likeness.js'

const engine = createEngine()

const eventsOf = (texts: readonly string[]) =>
  engine.weave(
    texts.map((text, index) =>
      engine.read({ id: `r${index}`, text, title: null, outlet: `Post ${index}`, url: null, published: null }),
    ),
    null,
  ).events

const DORI = `OUAGADOUGOU, March 12 - Gunmen on motorbikes stormed a market in the northern Burkina Faso town of Dori on Tuesday, killing at least 19 people and setting fire to dozens of shops, two security sources and a local official said.
The government in a statement late on Tuesday put the death toll at 11 and said the army had killed some 30 attackers.
A nurse at the regional hospital in Dori said by phone that 14 bodies and 27 wounded had been brought in by midnight, among them six children. Three of the wounded later died, she said.`

/** The claim of the dead that names no place, or the first of the dead. */
const deadIn = (text: string, isPlaced: boolean) => {
  const reading = engine.read({ id: text.slice(0, 9), text, title: null, outlet: null, url: null, published: null })
  const filed = fileClaims({ reading, published: null, carrierOf: null, original: null, agency: null })
  const dead = filed.find(({ claim }) => claim.event.type === 'harm/killing' && (claim.place !== null) === isPlaced)
  assert.ok(dead)
  return dead
}

const signsOf = (one: string, other: string): readonly Sign[] => {
  const signs: Sign[] = []
  likenessOf(deadIn(one, true), deadIn(other, false), sign => signs.push(sign))
  return signs
}

test('what happened "in the area" is in one of the countries that its report is about', () => {
  const market = 'Gunmen killed at least 19 civilians at a market in Dori, in Burkina Faso, two sources said.'
  const area = 'At least 35 civilians have been killed in the area since Sunday, a local group said.'
  const congo = `Shells fell on Bukavu, in DR Congo, and on Kigali, in Rwanda.\n${area}`
  const burkina = `Shells fell on Kaya, in Burkina Faso, and on Gao, in Mali.\n${area}`
  assert.equal(signsOf(market, congo).includes('otherLands'), true)
  assert.equal(signsOf(market, burkina).includes('otherLands'), false)
})

test('an event is not called by a count of its dead where something tells it', () => {
  const deaths = eventsOf([DORI]).filter(({ type }) => /^(?:harm|fighting)\//.test(type))
  assert.equal(deaths.length > 0, true)
  for (const { label } of deaths) assert.doesNotMatch(label, /death toll/)
})
