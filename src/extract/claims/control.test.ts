import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEngine } from '../../app/create-engine.js'

/** "holder change part place" of every claim. */
function held(text: string): string[] {
  const { claims, actors } = createEngine().read({ id: 'x', text, title: null, outlet: null, url: null, published: '2024-12-08' })
  return claims.flatMap(({ event }) =>
    event.control.map(({ holder, holderWords, change, part, place }) => {
      const words = holderWords.map(({ start, end }) => text.slice(start, end)).join(' ')
      return `${actors.find(({ id }) => id === holder)?.name ?? words} ${change} ${part} ${place}`
    }),
  )
}

test('"they" who hold are those who say so, where nobody else is meant', () => {
  assert.deepEqual(held('The attackers announced that they held much of Manbij.'), ['The attackers holds most Manbij'])
})

test('"the whole province" is the one spoken of, "the capital" the one named before', () => {
  assert.deepEqual(held('The army left Daraa on Friday. Local insurgents held the entire province.').slice(-1), [
    'Local insurgents holds all Daraa',
  ])
  assert.deepEqual(held('The president flew from Damascus. Militants declared the capital taken.').slice(-1), [
    'Militants gains all Damascus',
  ])
})

test('ground that no word names is none', () => {
  assert.deepEqual(held('Local insurgents held the entire province.'), [])
})

test('"their" hands are those of the force told of last', () => {
  assert.deepEqual(held('Masked militants entered Daraa. The province was soon in their hands.').slice(-1), [
    'Masked militants holds all Daraa',
  ])
  assert.deepEqual(held('The teachers left Daraa. The province was soon in their hands.').slice(-1), ['their holds all Daraa'])
})

test('who held a place until now lost it', () => {
  assert.deepEqual(held('Local militiamen held Manbij until Friday, a monitor said.'), ['Local militiamen loses all Manbij'])
})

test('a village before a city is another place', () => {
  assert.deepEqual(held('Insurgents captured the last village before Homs.'), ['Insurgents gains all last village before Homs'])
})

test('who is had in control of a place by a channel holds it', () => {
  assert.deepEqual(held('Al Jazeera earlier had militants in control of Homs.'), ['militants holds all Homs'])
})

test('seats of the state are told apart by what they are, and "the airport" is the one named before', () => {
  assert.deepEqual(held('The militia seized the presidential palace and the television building. It seized Manbij airport.'), [
    'The militia gains all presidential palace',
    'The militia gains all television building',
    'The militia gains all Manbij airport',
  ])
  assert.deepEqual(held('Flights to Manbij airport were halted. The rebels held the airport.'), [
    'The rebels holds all Manbij airport',
  ])
  assert.deepEqual(held('The rebels held the airport.'), ['The rebels holds all airport'])
})

test('who remains in control of a place holds it, and what is in the hands of somebody is theirs', () => {
  assert.deepEqual(held('The militia remains in firm control of Manbij.'), ['The militia holds all Manbij'])
  assert.deepEqual(held("Military bases in Manbij were also in the militia's hands, an official said."), [
    'the militia holds all Military bases in Manbij',
  ])
})

test('"our men" are those of the force that says so', () => {
  assert.deepEqual(held('"Our men have taken the town of Manbij," the militia said.'), ['the militia gains all Manbij'])
})

test('a site without a name goes by its own words, with the town that it lies in', () => {
  assert.deepEqual(held('The terminal building was under army control on Monday.'), ['army holds all terminal building'])
  assert.deepEqual(held('Protesters hold every floor of the ministry.'), ['Protesters holds all ministry'])
  assert.deepEqual(held('The rebels walked into the prison at half past nine tonight.'), ['The rebels gains part prison'])
  assert.deepEqual(held('The army still holds a bridge.'), [])
  assert.deepEqual(held('Thirty conscripts stayed in their barracks.'), [])
})

test('"there" is the site or town spoken of', () => {
  assert.deepEqual(held('Fighting went on around Homs. The army says that it is in full control there.').slice(-1), [
    'The army holds all Homs',
  ])
})

test('what the situation in a town is under holds the town', () => {
  assert.deepEqual(held('The situation in Homs is calm and under the full control of the army.'), ['the army holds all Homs'])
})

test('"columns of the army" are the army, "its fighters" those of the force that tells of them', () => {
  assert.deepEqual(held('The Arakan Army left. Columns of the Tatmadaw captured Homs on Friday.').slice(-1), [
    'Tatmadaw gains all Homs',
  ])
  assert.deepEqual(held('The Arakan Army said its fighters had captured Homs.'), ['Arakan Army gains all Homs'])
})

test('"his men" are those of the one whom "his" means, and "ours" is whoever tells it', () => {
  assert.deepEqual(held('General Anton Varga flew in at dawn. The airport of Karsk is in the hands of his men.').slice(-1), [
    'Anton Varga holds all airport of Karsk',
  ])
})

test('"the building" is the site that was called by its name just before', () => {
  assert.deepEqual(
    held('Police pushed through a barricade outside the school of Lemo. By evening the building was in police hands.'),
    ['police holds all school of Lemo'],
  )
})

test('told by a force without saying whose it is, it is that force’s', () => {
  assert.deepEqual(held('The army sent tanks. "Karsk is under control," army spokesman Omar Tahan said.').slice(-1), [
    'The army holds all Karsk',
  ])
})

test('what a force has is ground where the map knows it', () => {
  assert.deepEqual(held('The army has Kalashnikovs.'), [])
})

test('corners and accesses are of the square that was named before', () => {
  assert.deepEqual(
    held('Tanks stood in Plaza Lemo on Friday. Later the square was empty. The police hold the four corners.').slice(-1),
    ['The police holds all Plaza Lemo'],
  )
})

test('what is in whose hands is told before those who tell it', () => {
  assert.deepEqual(held('The town of Manbij is back in army hands, officials said.'), ['army holds all Manbij'])
  assert.deepEqual(held('Local officials said Manbij was now in the hands of the militia.'), ['the militia holds all Manbij'])
  assert.deepEqual(held('Manbij under rebel control, army admits'), ['rebel holds all Manbij'])
})

test('"it" is what was taken in the sentence before', () => {
  assert.deepEqual(held('Rebels took the bridge at Karsk at dawn. Troops took it back at noon.').slice(-1), [
    'Troops gains all bridge at Karsk',
  ])
})

test('who holds a place may be told beside what happens there', () => {
  assert.deepEqual(held('Rebel-held Manbij came under shelling on Thursday.'), ['Rebel holds all Manbij'])
  assert.deepEqual(held('Residents fled government-controlled parts of Manbij.'), ['government holds part Manbij'])
  assert.deepEqual(held('He used a hand-held radio in Manbij.'), [])
  assert.deepEqual(held('Labour-held Manbij voted on Thursday.'), [])
  assert.deepEqual(held('Planes bombed Manbij, a rebel stronghold in the north.'), ['rebel holds all Manbij'])
  assert.deepEqual(held('Fighters attacked army-controlled Manbij on Monday, officials said.'), ['army holds all Manbij'])
  assert.deepEqual(held('The army captured rebel-held Manbij.'), ['The army gains all Manbij', 'rebel loses all Manbij'])
})

test('who breaks through a siege, or was beaten back, holds nothing', () => {
  assert.deepEqual(held('The army broke through the siege of Manbij.'), [])
  assert.deepEqual(held('Rebels stormed the police station in Manbij but were beaten back.'), [])
})

test('"leaving it to the militia" gives it what the garrison left', () => {
  assert.deepEqual(held('The garrison pulled out of Manbij overnight, leaving it to the militia.'), [
    'The garrison loses all Manbij',
    'the militia gains all Manbij',
  ])
})

test('"the town" is what was taken in the sentence before, though no map has it', () => {
  assert.deepEqual(held('Insurgents seized Vessen on Monday. Troops recaptured the town a day later.').slice(-1), [
    'Troops gains all Vessen',
  ])
  assert.deepEqual(held('Police arrested Tavi Oren on Monday. Troops recaptured the town a day later.'), [])
})

test('two sites that are joined are each held', () => {
  assert.deepEqual(held('Troops have retaken the port and the airport in Manbij.'), [
    'Troops gains all Manbij port',
    'Troops gains all airport in Manbij',
  ])
  assert.deepEqual(held('Rebels seized the port of Manbij.'), ['Rebels gains all port of Manbij'])
})

test('who stands behind a day is who holds it', () => {
  assert.deepEqual(held('The Karsk Front said on Monday its fighters were still in control of Manbij.'), [
    'Karsk Front holds all Manbij',
  ])
})
