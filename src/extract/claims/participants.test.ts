import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEngine } from '../../app/create-engine.js'
import { unsound } from '../../testing/soundness.js'

test('who has a part in an event alone is never taken for somebody named', () => {
  const text =
    'The United Nations said its staff had left Hodeida. António Faria, the world body’s envoy, called for calm in Hodeida.'
  const reading = createEngine().read({ id: 'r', text, title: null, outlet: null, url: null, published: '2025-06-08' })
  assert.deepEqual(unsound(reading), [])
  const [left] = reading.claims
  const actor = reading.actors.find(({ id }) => id === left?.event.actor)
  assert.equal(actor?.name, 'its staff')
})

test('craft of a nation or a force act for it', () => {
  const actorOf = (text: string) => {
    const { actors, claims } = createEngine().read({
      id: 'r',
      text,
      title: null,
      outlet: null,
      url: null,
      published: '2025-06-08',
    })
    const { name, kind, country } = actors.find(({ id }) => id === claims[0]?.event.actor) ?? {}
    return name === undefined ? null : `${name}: ${kind}, ${country}`
  }
  assert.equal(actorOf('Turkish jets bombed the depot.'), 'Turkish jets: military, TUR')
  assert.equal(actorOf('Rebel drones struck the depot.'), 'Rebel drones: armed-group, null')
  assert.equal(actorOf('Its air force has bombed the depot.'), 'Its air force: military, null')
  assert.equal(actorOf('Low jets bombed the depot.'), null)
})

const partsOf = (text: string): string[] => {
  const { actors, claims } = createEngine().read({ id: 'r', text, title: null, outlet: null, url: null, published: '2025-06-08' })
  const kindOf = (id: string | null): string => actors.find(actor => actor.id === id)?.kind ?? '-'
  return claims.map(({ event }) => `${kindOf(event.actor)} > ${kindOf(event.target)}`)
}

test('one without a name is a person, several are civilians', () => {
  assert.deepEqual(partsOf('A 14-year-old youth was killed in Tarsk and another was wounded.'), ['- > person', '- > person'])
  assert.deepEqual(partsOf('One of the girls was abducted in Tarsk.'), ['- > person'])
  assert.deepEqual(partsOf('Two of the girls were abducted in Tarsk.'), ['- > civilians'])
  assert.deepEqual(partsOf('Several mayors were killed in Tarsk.'), ['- > civilians'])
  assert.deepEqual(partsOf('A teacher killed a mayor.'), ['person > person'])
})

test('who serves a force is of it, and those counted beside fighters are fighters', () => {
  assert.deepEqual(partsOf('Two army members were wounded in Tarsk.'), ['- > military'])
  assert.deepEqual(partsOf('A National Police agent was killed in Tarsk.'), ['- > police'])
  assert.deepEqual(partsOf("Five members of the National Guard's border patrol were killed."), ['- > military'])
  assert.deepEqual(partsOf('Thirteen guerrillas were killed and four wounded in Tarsk.'), ['- > armed-group', '- > armed-group'])
  assert.deepEqual(partsOf('One army company was destroyed and two others were attacked near Tarsk.'), ['- > -', '- > military'])
  assert.deepEqual(partsOf('Subversives attacked the school.'), ['armed-group > -'])
  assert.deepEqual(partsOf('Communist criminals killed the judge.'), ['armed-group > person'])
  assert.deepEqual(partsOf('Criminals killed the judge.'), ['civilians > person'])
})

test('counts of those who suffer it are of people, by whatever noun', () => {
  const unitsOf = (text: string) =>
    createEngine()
      .read({ id: 'r', text, title: null, outlet: null, url: null, published: '2025-06-08' })
      .claims.flatMap(({ numbers }) => numbers.map(({ low, unit }) => `${low} ${unit}`))
  assert.deepEqual(unitsOf('Ten members of the council were arrested in Tarsk.'), ['10 people'])
  assert.deepEqual(unitsOf('Six nuns were killed in Tarsk.'), ['6 people'])
  assert.deepEqual(unitsOf('Two lorries were destroyed in Tarsk.'), ['2 null'])
  assert.deepEqual(unitsOf('The 27 members signed the treaty.'), ['27 null'])
})

test('the men of a named body are on its side, and plain members are the body', () => {
  const sidesOf = (text: string) =>
    createEngine()
      .read({ id: 'r', text, title: null, outlet: null, url: null, published: '2025-06-08' })
      .actors.filter(({ side }) => side !== null)
      .map(({ name, side }) => `${name}: ${side}`)
  assert.deepEqual(sidesOf('Ten Marra Front guerrillas attacked the school.'), ['Ten Marra Front guerrillas: Marra Front'])
  assert.deepEqual(sidesOf('Two members of the Civic Party were arrested.'), ['Two members of the Civic Party: Civic Party'])
  assert.deepEqual(sidesOf('Two hostages of the Marra Front were freed.'), [])
  const actorOf = (text: string) => {
    const { actors, claims } = createEngine().read({ id: 'r', text, title: null, outlet: null, url: null, published: null })
    return actors.find(({ id }) => id === claims[0]?.event.actor)?.name
  }
  assert.equal(actorOf('Marra Front members burned a bus in Tarsk.'), 'Marra Front')
})

test('people are called again by what they were called by', () => {
  const { actors, claims } = createEngine().read({
    id: 'r',
    text: 'Six Jesuit priests were killed in Tarsk. The Jesuits were shot by soldiers.',
    title: null,
    outlet: null,
    url: null,
    published: null,
  })
  assert.equal(claims[0]?.event.target, claims[1]?.event.target)
  assert.equal(actors.find(({ id }) => id === claims[1]?.event.target)?.name, 'Six Jesuit priests')
})
