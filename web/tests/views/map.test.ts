import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ControlRow } from '../../../src/model/index.js'
import { core, crowdIn, frameOf } from '../../src/views/map/crowd.js'
import { holdersOf } from '../../src/views/map/holders.js'
import { labelsFor, namesBetween } from '../../src/views/map/labels.js'
import { mapOf } from '../../src/views/map/places.js'
import { nearer, placingOf, scaleBar, WHOLE } from '../../src/views/map/projection.js'
import { made } from './made.js'

const town = (name: string, lat: number, lon: number, radiusKm = 5) => ({ name, lat, lon, radiusKm, country: 'KRS' })
const holds = (place: string, holder: string, more: Partial<ControlRow> = {}): ControlRow => ({
  place,
  holder,
  part: 'all',
  since: null,
  until: null,
  status: 'reported',
  claims: [],
  ...more,
})

test('a country is no point: wide places are counted apart, and those without a place too', () => {
  const { desk, claims } = made(
    [
      { label: 'One', place: town('Karsk', 10, 10), told: [] },
      { label: 'Two', place: town('Karsk', 10, 10), status: 'denied', told: [] },
      { label: 'Three', place: town('Karsia', 12, 12, 340), told: [] },
      { label: 'Four', told: [] },
    ],
    {},
  )
  const picture = mapOf(desk, claims)
  assert.deepEqual(
    picture.marks.map(({ name, events, status }) => [name, events.length, status]),
    [['Karsk', 2, 'denied']],
  )
  assert.deepEqual(
    picture.broad.map(({ name, events }) => [name, events.length]),
    [['Karsia', 1]],
  )
  assert.equal(picture.unlocated.length, 1)
})

test('two holders of one place stand side by side as disputed; nameless fighters are one holder', () => {
  const control = [holds('Karsk', 'rebels'), holds('Karsk', 'insurgents'), holds('Manb', 'Karsian Army'), holds('Manb', 'rebels')]
  const { desk, claims } = made(
    [],
    {},
    { control, places: { Karsk: { lat: 10, lon: 10, radiusKm: 5, country: null, kind: null } } },
  )
  const { areas, holders, finding } = mapOf(desk, claims)
  assert.deepEqual(
    areas.map(({ place, holders, status, spot }) => [place, holders.length, status, spot !== null]),
    [
      ['Karsk', 1, 'reported', true],
      ['Manb', 2, 'disputed', false],
    ],
  )
  assert.equal(holders.length, 2)
  assert.deepEqual([finding.changed, finding.confirmed], [2, 0])
})

test('who no longer holds a place is not shown as holding it', () => {
  const control = [holds('Karsk', 'Karsian Army', { until: '2024-12-08' }), holds('Karsk', 'Tarn Front', { status: 'confirmed' })]
  const { desk, claims } = made([], {}, { control })
  const [area] = mapOf(desk, claims).areas
  assert.deepEqual([area?.holders, area?.status], [['Tarn Front'], 'confirmed'])
})

test('initials and the whole name are one holder', () => {
  assert.equal(holdersOf(['TFK', 'Tarn Front of Karsia']).get('TFK'), 'Tarn Front of Karsia')
})

test('one place far off does not shrink the others, and is told', () => {
  const spots = [10, 10.2, 10.4, 10.6, 10.8, 55].map((lat, at) => ({ ...town(`p${at}`, lat, 10), weight: 5 }))
  const { near, far } = core(spots)
  assert.deepEqual([near.length, far.length], [5, 1])
  const frame = frameOf(near)
  assert.ok(frame && frame.north < 12)
  assert.equal(frameOf([]), null)
})

test('the crowded corner is found where there is one', () => {
  const crowd = [10, 10.05, 10.1].map((lat, at) => town(`c${at}`, lat, 10))
  const lone = [town('x', 14, 14), town('y', 6, 6)]
  const frame = frameOf([...crowd, ...lone])
  assert.ok(frame)
  assert.deepEqual(
    crowdIn([...crowd, ...lone], frame)?.map(({ name }) => name),
    ['c0', 'c1', 'c2'],
  )
  assert.equal(crowdIn(lone, frame), null)
})

test('labels never lie over one another, and those without room are counted', () => {
  const items = Array.from({ length: 60 }, (_, at) => ({
    key: `${at}`,
    x: 200 + (at % 6) * 14,
    y: 200 + Math.floor(at / 6) * 9,
    radius: 6,
    name: 'A place name',
    note: 'a note',
    weight: at,
  }))
  const { labels, left, taken } = labelsFor(items, 800, 600)
  assert.ok(labels.length > 3)
  assert.equal(labels.length + left, 60)
  const boxes = taken.slice(items.length)
  for (const [index, a] of boxes.entries())
    for (const b of boxes.slice(index + 1))
      assert.ok(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top)
  const [country] = namesBetween([{ name: 'KARSIA', x: 210, y: 210 }], taken, 800, 600)
  assert.ok(country === undefined || Math.hypot(country.x - 210, country.y - 210) > 0)
})

test('the frame fills the picture; nearer keeps the point under the pointer; a scale is a round length', () => {
  const frame = { west: 35, east: 43, south: 32, north: 38 }
  const { at, kmPerPixel, projection } = placingOf(frame, 800, 600)
  const [x, y] = at(35, 39)
  assert.deepEqual(projection([39, 35])?.map(Math.round), [Math.round(x), Math.round(y)])
  const zoom = nearer(WHOLE, 2, 800, 600, [x, y])
  const moved = placingOf(frame, 800, 600, zoom).at(35, 39)
  assert.ok(Math.hypot(moved[0] - x, moved[1] - y) < 1e-6)
  assert.deepEqual(nearer(zoom, 0.1, 800, 600), WHOLE)
  assert.ok([1, 2, 5, 10, 20, 50, 100, 200, 500].includes(scaleBar(kmPerPixel, 800).km))
})
