import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keep } from './pages.js'
import { rarestShared, raritiesIn, sceneOf, scenesOf } from './scene.js'

const keepScene = (rarities: ReadonlyMap<number, number>) => keep(sceneOf(rarities))

const sentences = (...named: readonly string[][]) => named.map(names => new Set(names))

test('a sentence without names is about what the two before it name, and no longer', () => {
  const scenes = scenesOf(sentences(['Karsk'], [], [], [], ['Vessen'], []))
  assert.deepEqual(
    scenes.map(scene => [...scene].join()),
    ['Karsk', 'Karsk', 'Karsk', '', 'Vessen', 'Vessen'],
  )
})

test('what few sentences are about is rarer than what all are about', () => {
  const scenes = scenesOf(sentences(['Karsk', 'market'], ['Karsk'], ['Karsk'], ['Karsk']))
  const rarity = raritiesIn(scenes)
  assert.ok(rarity('market') > 100 && rarity('Karsk') < 15, `${rarity('market')}, ${rarity('Karsk')}`)
  assert.equal(raritiesIn(scenesOf(sentences(...Array.from({ length: 999 }, () => []))))('nothing'), 400)
})

test('two scenes share the rarest that both have, as rare as where it is less so', () => {
  const one = keepScene(
    new Map([
      [7, 250],
      [3, 10],
      [9, 400],
    ]),
  )
  const other = keepScene(
    new Map([
      [3, 200],
      [7, 120],
      [8, 400],
    ]),
  )
  assert.equal(rarestShared(one, other), 1.2)
  assert.equal(rarestShared(other, one), 1.2)
  assert.equal(rarestShared(one, keepScene(new Map())), 0)
})
