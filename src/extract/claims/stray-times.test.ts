import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEngine } from '../../app/create-engine.js'

const engine = createEngine()

/** Who, whom and when of each claim of a type. */
function told(text: string, type: RegExp): readonly string[] {
  const { claims, report } = engine.read({ id: 'r', text, title: null, outlet: null, url: null, published: '2024-03-16' })
  const words = (spans: readonly { readonly start: number; readonly end: number }[]) =>
    spans.map(({ start, end }) => report.text.slice(start, end)).join(' … ') || '-'
  return claims
    .filter(({ event }) => type.test(event.type))
    .map(({ event, time }) => `${words(event.actorWords)} → ${words(event.targetWords)}, ${time?.value}`)
}

test('a time is no part of who it stands beside', () => {
  assert.deepEqual(told('The rebels on 11 March began an offensive.', /offensive/u), ['The rebels → -, 2024-03-11'])
  assert.deepEqual(told('At noon today troops fought the rebels.', /clash/u), ['troops → the rebels, 2024-03-16T12:00'])
  assert.deepEqual(told('Early Sunday morning gunmen attacked the studios.', /attack/u), ['gunmen → the studios, 2024-03-10TMO'])
  assert.deepEqual(told('Police arrested three men 12 hours after the bombing.', /arrest/u), ['Police → three men, 2024-03-16'])
})

test('a time behind those whom a deed befell is the time of the deed', () => {
  assert.deepEqual(told('The chief was responsible for the massacre of 12 persons last Wednesday.', /massacre/u), [
    'The chief → 12 persons, 2024-03-13',
  ])
})

test('of two times the one behind the noun of the deed is that of the deed', () => {
  assert.deepEqual(told('The group claimed responsibility today for the killing of a judge last Friday.', /killing/u), [
    'The group → a judge, 2024-03-15',
  ])
  assert.deepEqual(told('Officials today condemned the kidnapping on Friday of two engineers.', /abduction/u), [
    '- → two engineers, 2024-03-15',
  ])
})

test('the time that hangs on the verb comes before that of a noun in its clause', () => {
  assert.deepEqual(told('A judge who had investigated the 1986 murder of an editor was shot dead yesterday.', /killing/u), [
    '- → -, 2024-03-15',
  ])
})

test('what left somebody dead is the attack, and no time', () => {
  assert.deepEqual(told('Rebels staged attacks tonight which left three people dead.', /killing/u), [
    'attacks → three people, 2024-03-16TNI',
  ])
  assert.deepEqual(told('The bomb exploded at approximately 0400 GMT in Tarsk.', /bombing/u), ['- → -, 2024-03-16T04:00'])
})

test('a plain noun before a titled name is part of the title', () => {
  assert.deepEqual(told('The union condemned the murder of interior Minister Ivo Orlan.', /assassination/u), [
    '- → interior Minister Ivo Orlan, 2024-03-16',
  ])
})

test('a blast goes off somewhere in a town, at what it was told to be at', () => {
  assert.deepEqual(told('A bomb exploded in Guayaquil at the residence of the mayor.', /bombing/u), [
    '- → the residence of the mayor, 2024-03-16',
  ])
  assert.deepEqual(told('A bomb exploded in front of the bank.', /bombing/u), ['- → the bank, 2024-03-16'])
  assert.deepEqual(told('A bomb exploded in the northern neighborhood of Marra.', /bombing/u), ['- → -, 2024-03-16'])
  assert.deepEqual(told('Rebels attacked the town of San Ramon.', /attack/u), ['Rebels → the town of San Ramon, 2024-03-16'])
})
