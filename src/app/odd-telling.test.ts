import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reading } from '../model/index.js'
import { createEngine } from './create-engine.js'
import { toReport } from './library.js'

const engine = createEngine()

const read = (text: string): Reading => engine.read({ ...toReport({ id: 'odd', text }), published: '2024-12-08' })

/** Every span of every telling, claim and silence. */
function spansIn({ attributions, claims, silences }: Reading) {
  return [
    ...attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
    ...claims.flatMap(({ words, hedges, chain, basis }) => [
      ...words,
      ...hedges,
      ...chain.flatMap(telling => [...telling.words, ...telling.cue]),
      ...basis.flatMap(each => each.words),
    ]),
    ...silences.map(({ words }) => words),
  ]
}

/** Texts that are marked up oddly, each with at least so many claims in it. */
const ODD: readonly (readonly [name: string, text: string, claims: number])[] = [
  ['an odd number of marks', 'The mayor said: "The bridge has fallen. Nobody was hurt, he added. The road is shut.', 2],
  ['marks of four houses', '„Die Brücke“ «has fallen», said the mayor. “The road is shut", he added. ‘We wait’, she said.', 1],
  ['a quotation in a headline', 'Mayor: “We are alone”\n\nThe mayor of Karsk said the bridge had fallen.', 1],
  ['a script', 'MAYOR: We lost the bridge.\nREPORTER: When?\nMAYOR: The army left at dawn, and the rebels entered Karsk.', 1],
  ['a live blog', '10:42 — Rebels have entered Karsk, the monitor says.\n10:51 — The army denies it.\n11:03 —', 1],
  ['brackets left open', 'The army (which had said [on Friday that it would stay left Karsk, the monitor said.', 1],
  ['a cue and nothing else', 'said. told, that. according to. Reportedly. “”', 0],
  ['denials without end', `The palace denied ${'that the army denied '.repeat(60)}that the king had fled.`, 1],
]

for (const [name, text, claims] of ODD)
  test(`${name}: read, with spans inside the text`, () => {
    const reading = read(text)
    for (const { start, end } of spansIn(reading)) assert.ok(start >= 0 && start < end && end <= text.length)
    assert.ok(reading.claims.length >= claims, `${reading.claims.length} claims`)
  })

test('a sentence of 5,000 words is read to its end', () => {
  const unit = 'the mayor said that the guard had told the paper that rebels had entered the town and '
  const text = `${unit.repeat(300)}the river rose.`
  const reading = read(text)
  assert.ok(text.split(' ').length > 5000)
  for (const { start, end } of spansIn(reading)) assert.ok(start < end && end <= text.length)
  assert.ok((reading.claims.at(-1)?.words.at(-1)?.end ?? 0) > text.length - 20)
})
