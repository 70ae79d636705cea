import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEngine } from '../../app/create-engine.js'

// Texts in which nothing of our ontology happens: recipes, sport, weather, songs, tables, shops, science.

const QUIET: readonly string[] = [
  'Beat the eggs, fold in the flour and kill the heat. Strip the thyme, crush the garlic and fire up the grill. Arrest the cooking in iced water, then attack the crust with a fork.',
  'The home side attacked from the start and Berg shot wide after ten minutes. United hit back, their striker fired home a rocket and the visitors collapsed. The keeper was beaten twice; the captain was booked and the coach blasted the referee.',
  'A front will advance over the coast on Sunday. Showers hit the hills by noon, winds strike the islands and temperatures fall to nine degrees. Sunshine returns on Monday.',
  'You shot me down with your eyes, you stole my heart at dawn. I surrender, I surrender to the drum. Love is a battlefield and I am its captive.',
  'Name | Goals | Shots\nBerg | 3 | 9\nSalas | 1 | 4\nTotal | 4 | 13',
  'Shares in the bakery tumbled and the bank slashed its forecast. Rivals launched a raid on its customers, and analysts said the price war was killing margins.',
  'The film was shot in the valley. Critics attacked the plot but the soundtrack bombed only in the north. Its star stole the show.',
  'Bacteria invade the cell, antibodies attack them and white cells destroy the remains. A virus hijacks the machinery of its host.',
  'Press the red key to kill the process. The update crashed the server; restart it and execute the script. Terminate idle sessions.',
  '1. Milk\n2. Bread\n3. Candles\n\nCall Rita about the keys!!',
  'My grandmother died last spring in her sleep. We buried her beside the apple trees and drank to her health.',
  '',
  '— … « » ??? 0 / 0 [ ] ( )',
]

/** "Near zero": so many events that a coder would count, in all of them together. */
const MOST = 3

test('where nothing happens next to nothing is coded', () => {
  const engine = createEngine()
  const coded = QUIET.flatMap((text, index) =>
    engine
      .read({ id: `quiet-${index}`, text, title: null, outlet: null, url: null, published: '2024-12-08' })
      .claims.filter(({ event }) => event.plover !== null || event.acled !== null || event.cameo !== null)
      .map(({ event, text: said }) => `${event.type}: ${said}`),
  )
  assert.ok(coded.length <= MOST, `${coded.length}:\n${coded.join('\n')}`)
})
