import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ControlRow } from '../../../src/model/index.js'
import { core, crowdIn, frameOf } from '../../src/views/map/crowd.js'
import { holdersOf } from '../../src/views/map/holders.js'
import { labelsFor, namesBetween } from '../../src/views/map/labels.js'
import { mapOf } from '../../src/views/map/places.js'
import { nearer, placingOf, scaleBar, spotAt, spotOf, spotText, WHOLE, zoomAt } from '../../src/views/map/projection.js'
import { tilesFor } from '../../src/views/map/tiles.js'
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
  const corner = { left: 250, right: 500, top: 150, bottom: 240 }
  const clear = labelsFor(items, 800, 600, undefined, [corner]).taken.slice(items.length + 1)
  assert.ok(clear.length > 0 && clear.every(box => box.right <= 250 || box.left >= 500 || box.bottom <= 150 || box.top >= 240))
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

test('where the map is stands in an address, whatever the size of the window', () => {
  const frame = { west: 35, east: 43, south: 32, north: 38 }
  const zoom = nearer(WHOLE, 4, 800, 600, [100, 50])
  const spot = spotAt(zoom, frame, 800, 600)
  const again = spotOf(spotText(spot))
  assert.ok(spot && again)
  const back = zoomAt(again, frame, 800, 600)
  assert.ok(Math.hypot(back.x - zoom.x, back.y - zoom.y) < 5, JSON.stringify([back, zoom]))
  const [x, y] = placingOf(frame, 390, 520, zoomAt(again, frame, 390, 520)).at(again.lat, again.lon)
  assert.ok(Math.hypot(x - 195, y - 260) < 1e-6)
  assert.equal(spotText(spotAt(WHOLE, frame, 800, 600)), null)
  for (const text of [null, '', '4@', '0.5@1,1', '4@99,1', '900@1,1', '4@1,1,1']) assert.equal(spotOf(text), null, `${text}`)
})

test('tiles cover the whole map, once, at the zoom that they were drawn for', () => {
  const tiles = { address: 'https://t.example/{z}/{x}/{y}.png', by: 'x' }
  for (const [frame, times] of [
    [{ west: 35, east: 43, south: 32, north: 38 }, 1],
    [{ west: 35, east: 43, south: 32, north: 38 }, 9],
    [{ west: -179, east: 179, south: -80, north: 80 }, 1],
  ] as const) {
    const placing = placingOf(frame, 800, 600, nearer(WHOLE, times, 800, 600))
    const shown = tilesFor(tiles, placing, 800, 600)
    assert.ok(shown.length > 0 && shown.length <= 40, `${shown.length}`)
    assert.equal(new Set(shown.map(({ key }) => key)).size, shown.length)
    for (const { side, address } of shown) {
      assert.ok(side > 180 && side < 363, `${side}`)
      assert.match(address, /^https:\/\/t\.example\/\d+\/\d+\/\d+\.png$/)
    }
    const [left, top] = [Math.min(...shown.map(tile => tile.left)), Math.min(...shown.map(tile => tile.top))]
    const right = Math.max(...shown.map(tile => tile.left + tile.side))
    assert.ok(left <= 0 && right >= 800 && top <= 0, `${left} ${right} ${top}`)
  }
  // As everybody numbers tiles: x of 256 by longitude, y by Mercator from the north.
  const row = Math.floor(((1 - Math.asinh(Math.tan((33.51 * Math.PI) / 180)) / Math.PI) / 2) * 256)
  const placing = placingOf({ west: 36.19, east: 36.39, south: 33.46, north: 33.56 }, 36, 22)
  const [x, y] = placing.at(33.51, 36.29)
  const under = tilesFor(tiles, placing, 36, 22).find(
    ({ left, top, side }) => left <= x && x < left + side && top <= y && y < top + side,
  )
  assert.equal(under?.key, `8/153/${row}`)
})
