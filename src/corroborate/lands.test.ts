import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEngine } from '../app/create-engine.js'

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

const MARKET =
  'OUAGADOUGOU, March 12 (Reuters) - Gunmen on motorbikes stormed a market in the northern Burkina Faso town of Dori on Tuesday, killing at least 19 people and setting fire to dozens of shops, two security sources and a local official said.\nFrance, whose troops left in 2023, condemned the attack. Neighbouring Niger has yet to comment.'

const KAMANYOLA =
  'BUKAVU, DR Congo (AFP) — Congolese troops backed by Burundian soldiers recaptured the eastern town of Kamanyola on Wednesday, the army said, hours after M23 fighters had overrun two nearby villages.\nAt least 35 civilians have been killed in the area since Sunday, according to a tally by a local civil society group, which said most had been hit by shells. The provincial governor put the figure at 21.'

test('what happened "in the area" is in a country that its report is about', () => {
  for (const { claims } of eventsOf([MARKET, KAMANYOLA])) assert.equal(new Set(claims.map(({ report }) => report)).size, 1)
})

test('an event is not called by a count of its dead where something tells it', () => {
  const deaths = eventsOf([DORI]).filter(({ type }) => /^(?:harm|fighting)\//.test(type))
  assert.equal(deaths.length > 0, true)
  for (const { label } of deaths) assert.doesNotMatch(label, /death toll/)
})
