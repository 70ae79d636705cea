import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isCopy } from '../../src/lib/copies.js'
import { graphOf } from '../../src/views/sources/graph.js'
import { layoutOf } from '../../src/views/sources/layout.js'
import { threadsOf } from '../../src/views/sources/threads.js'
import { made, type Told } from './made.js'

const REPORTS = {
  a: { outlet: 'Daily Tarn' },
  b: { outlet: 'Tarn Post', agency: 'AFP' },
  c: { outlet: 'Karsk News' },
  d: { outlet: 'Lone Paper' },
}
const says = (name: string, report: string, through: readonly string[] = [], kind: Told['kind'] = 'official'): Told => ({
  name,
  report,
  through,
  kind,
})

test('a thread is one origin in one report, through the first hand that it told, else through the agency whose copy it is', () => {
  const { desk, claims } = made(
    [
      { label: 'One', told: [says('Tarn Front', 'a', ['Reuters']), says('Tarn Front', 'b')] },
      { label: 'Two', told: [says('Tarn Front', 'a', ['Reuters'])] },
    ],
    REPORTS,
  )
  assert.deepEqual(
    threadsOf(desk, claims).threads.map(({ origin, channel, report, claims }) => [origin, channel, report, claims.length]),
    [
      ['Tarn Front', 'Reuters', 'a', 2],
      ['Tarn Front', 'AFP', 'b', 1],
    ],
  )
})

test('the headline counts reports that rest on the origins which together reach most', () => {
  const { desk, claims } = made(
    [{ label: 'One', told: [says('Big', 'a'), says('Big', 'b'), says('Next', 'c'), says('Next', 'a'), says('Small', 'd')] }],
    REPORTS,
  )
  const { finding, origins } = graphOf(desk, claims)
  assert.deepEqual([finding.main, finding.resting, finding.reports], [['Big', 'Next'], 3, 4])
  assert.deepEqual(
    origins.filter(({ main }) => main).map(({ name }) => name),
    ['Big', 'Next'],
  )
})

test('a source without a name is not one with the next paper’s', () => {
  const { desk, claims } = made(
    [
      {
        label: 'One',
        told: [
          says('a source', 'a'),
          says('a source', 'c'),
          says('two Karsian officers', 'a', ['Reuters']),
          says('two Karsian officers', 'c', ['Reuters']),
        ],
      },
    ],
    REPORTS,
  )
  const names = new Set(threadsOf(desk, claims).threads.map(({ origin }) => origin))
  assert.deepEqual([...names].sort(), ['a source (Daily Tarn)', 'a source (Karsk News)', 'two Karsian officers (Reuters)'])
})

test('outlets that give each other as their source are a circle; an agency with its subscribers is none', () => {
  const { desk, claims } = made(
    [
      { label: 'Round', told: [says('Karsk News', 'a', [], 'media'), says('Daily Tarn', 'c', [], 'media')] },
      { label: 'Straight', told: [says('Reuters', 'a', [], 'media'), says('Reuters', 'c', [], 'media')] },
    ],
    REPORTS,
  )
  assert.deepEqual(
    graphOf(desk, claims).circles.map(({ names, event }) => [[...names].sort(), event]),
    [[['Daily Tarn', 'Karsk News'], 'e1']],
  )
})

test('what is heard once is folded into one line with its number; no thread is lost', () => {
  const told = Array.from({ length: 29 }, (_, at) => says(`Person ${String.fromCharCode(65 + at)}`, 'a'))
  const { desk, claims } = made([{ label: 'One', told: [...told, says('Big', 'a'), says('Big', 'b')] }], REPORTS)
  const { origins, links } = graphOf(desk, claims)
  assert.deepEqual(
    origins.map(({ name, of, threads }) => [name, of, threads]),
    [
      ['Big', 1, 2],
      [null, 29, 29],
    ],
  )
  assert.equal(
    links.reduce((sum, { threads }) => sum + threads, 0),
    31,
  )
})

test('the outlet’s own voice is no origin', () => {
  const { desk, claims } = made([{ label: 'One', told: [], own: ['a', 'b'] }], REPORTS)
  const { links, finding } = graphOf(desk, claims)
  assert.deepEqual([links.length, finding.ownVoice], [0, 2])
})

test('every thread leaves and reaches a bar inside its height', () => {
  const told = ['a', 'b', 'c', 'd'].flatMap(report =>
    ['Big', 'Next', 'Third'].map(name => says(name, report, name === 'Third' ? ['Reuters'] : [])),
  )
  const { desk, claims } = made([{ label: 'One', told }], REPORTS)
  const graph = graphOf(desk, claims)
  const layout = layoutOf(graph)
  assert.equal(layout.paths.length, 12)
  const inside = (y: number, key: string, placed: typeof layout.origins): boolean => {
    const bar = placed.find(one => one.key === key)
    return bar !== undefined && y >= bar.top - 0.01 && y <= bar.top + bar.height + 0.01
  }
  for (const { link, y } of layout.paths) {
    assert.ok(inside(y[0], link.origin, layout.origins))
    assert.ok(inside(y[1], link.channel, layout.channels))
    assert.ok(inside(y[2], link.outlet, layout.outlets))
  }
})

test('what an agency prints itself is no copy, also under its initials', () => {
  const printed = (outlet: string | null, agency: string | null, carrierOf: string | null = null): boolean =>
    isCopy({ outlet, agency, carrierOf })
  assert.deepEqual(
    [
      printed('AP', 'Associated Press'),
      printed('AP News', 'Associated Press'),
      printed('afp', 'Agence France-Presse'),
      printed('Reuters', 'Reuters'),
    ],
    [false, false, false, false],
  )
  assert.deepEqual(
    [
      printed('The Post', 'Associated Press'),
      printed(null, 'Reuters'),
      printed('AFP', 'Associated Press'),
      printed('AP', null, 'r1'),
    ],
    [true, true, true, true],
  )
})
