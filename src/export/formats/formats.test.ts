import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseFeed } from 'feedsmith'
import { parseHTML } from 'linkedom'
import type { Reading, Situation } from '../../model/index.js'
import { hostile } from '../../testing/fixtures/hostile.js'
import { KARSK_READINGS } from '../../testing/fixtures/karsk.js'
import { KARSK_SITUATION as KARSK } from '../../testing/fixtures/karsk-situation.js'
import { GDELT_COLUMNS } from './gdelt.js'
import { EXPORT_FORMATS, makeExport } from './index.js'
import { POLECAT_COLUMNS } from './polecat.js'
import { csv } from './table.js'
import { codePointOffsets } from './web-annotation.js'

const formatOf = (name: string) => {
  const format = EXPORT_FORMATS.find(one => one.name === name)
  assert.ok(format, name)
  return format
}
const made = (name: string, situation: Situation = KARSK, readings: readonly Reading[] = KARSK_READINGS) =>
  makeExport(formatOf(name), situation, readings)

/** RFC 4180, read back by rules of its own: what is between quotation marks is one cell. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = []
  for (const line of text.match(/(?:"(?:[^"]|"")*"|[^\r"])*\r\n/g) ?? []) {
    const cells = line.slice(0, -2).match(/(?:^|,)(?:"(?:[^"]|"")*"|[^,]*)/g) ?? []
    rows.push(cells.map((cell, index) => (index === 0 ? cell : cell.slice(1)).replace(/^"|"$/g, '').replaceAll('""', '"')))
  }
  return rows
}

test('every format has a name of its own and makes something of a situation', () => {
  assert.equal(new Set(EXPORT_FORMATS.map(({ name }) => name)).size, EXPORT_FORMATS.length)
  assert.ok(EXPORT_FORMATS.length >= 15)
  for (const { name } of EXPORT_FORMATS) {
    const text = made(name)
    assert.equal(text, made(name), `${name}: the same twice`)
    if (name !== 'gdelt') assert.ok(text.length > 20, name)
  }
})

test('JSON formats are JSON, and an empty situation has all formats', () => {
  const empty: Situation = { ...KARSK, reports: [], events: [], control: [], numbers: [], silences: [], outlooks: [] }
  for (const format of EXPORT_FORMATS) {
    const texts = [made(format.name), makeExport(format, empty, [])]
    for (const text of texts) if (/json/.test(format.type)) JSON.parse(text)
  }
})

test('events as CSV: a line an event, with all its origins', () => {
  const [head = [], ...rows] = cellsOf(made('events-csv'))
  assert.equal(rows.length, KARSK.events.length)
  for (const [index, event] of KARSK.events.entries()) {
    const row = Object.fromEntries(head.map((name, at) => [name, rows[index]?.[at]]))
    assert.equal(row['event'], event.id)
    assert.equal(row['status'], event.status)
    assert.equal(row['independent_origins'], String(event.independentOrigins))
  }
})

test('claims as CSV: every claim of every event, in words of its report', () => {
  const [head = [], ...rows] = cellsOf(made('claims-csv'))
  assert.equal(rows.length, KARSK.events.flatMap(({ claims }) => claims).length)
  const at = (name: string) => head.indexOf(name)
  for (const row of rows) {
    const reading = KARSK_READINGS.find(({ report }) => report.id === row[at('report')])
    for (const part of (row[at('quote')] ?? '').split(' … ')) assert.ok(reading?.report.text.includes(part), part)
  }
})

test('a cell that a spreadsheet would take for a formula is text', () => {
  const words = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '"=1"', 'a,b\n=c']
  const text = csv([{ name: 'words', of: (word: string) => word }], words)
  for (const row of cellsOf(text).slice(1)) assert.doesNotMatch(row[0] ?? '', /^\s*[=+\-@]/)
  assert.match(csv([{ name: 'n', of: (n: number) => n }], [-33.5]), /\r\n-33\.5\r\n/)
})

test('GeoJSON: longitude first, what has no place without one', () => {
  const { type, features } = JSON.parse(made('geojson'))
  assert.equal(type, 'FeatureCollection')
  assert.equal(features.length, KARSK.events.length)
  for (const [index, { geometry, properties }] of features.entries()) {
    const place = KARSK.events[index]?.place ?? null
    assert.deepEqual(geometry, place === null ? null : { type: 'Point', coordinates: [place.lon, place.lat] })
    assert.equal(properties.independent, KARSK.events[index]?.independentOrigins)
  }
  assert.ok(features.some(({ geometry }: { geometry: unknown }) => geometry !== null))
})

const ACLED =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp'

test('ACLED, GDELT and POLECAT have their columns in their order', () => {
  assert.equal(made('acled').split('\r\n', 1)[0], ACLED)
  assert.equal(GDELT_COLUMNS.length, 61)
  assert.equal(GDELT_COLUMNS[26]?.name, 'EventCode')
  assert.equal(GDELT_COLUMNS[60]?.name, 'SOURCEURL')
  assert.equal(POLECAT_COLUMNS.length, 40)
  assert.equal(POLECAT_COLUMNS[7]?.name, 'Actor Name')
  assert.equal(POLECAT_COLUMNS[39]?.name, 'Version')
})

test('event tables hold no event that is denied, retracted or only foreseen', () => {
  const rows = made('polecat').trimEnd().split('\n').slice(1)
  const counted = new Set(
    KARSK.events.filter(({ status }) => !['denied', 'retracted', 'superseded'].includes(status)).map(({ id }) => id),
  )
  for (const row of rows) {
    const cells = row.split('\t')
    assert.equal(cells.length, 40)
    assert.ok(counted.has(cells[0] ?? ''))
  }
})

test('Web Annotation counts code points', () => {
  const text = 'a😀ب́c'
  const offsets = codePointOffsets(text)
  assert.equal(offsets[text.length], [...text].length)
  assert.equal(offsets[text.indexOf('c')], [...text.slice(0, text.indexOf('c'))].length)
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), (words, at) => {
      const cut = words.length === 0 ? 0 : at % words.length
      fc.pre(!/^[\udc00-\udfff]/.test(words.slice(cut)))
      assert.equal(codePointOffsets(words)[cut], [...words.slice(0, cut)].length)
    }),
  )
  const annotations = JSON.parse(made('web-annotation'))
  assert.ok(annotations.length > 0)
  for (const { target } of annotations) {
    for (const { source, selector } of target) {
      const [quote, position] = selector
      const reading = KARSK_READINGS.find(({ report }) => report.url === source || source.endsWith(`:${report.id}`))
      assert.ok(reading, source)
      assert.equal([...reading.report.text].slice(position.start, position.end).join(''), quote.exact)
    }
  }
})

test('PROV: every claim leads to its report and to its origin', () => {
  const graph: { '@id': string; 'prov:wasQuotedFrom'?: { '@id': string }; 'prov:wasDerivedFrom'?: unknown }[] = JSON.parse(
    made('prov'),
  )['@graph']
  const ids = new Set(graph.map(node => node['@id']))
  assert.equal(ids.size, graph.length, 'no node twice')
  const quoted = graph.filter(node => node['prov:wasQuotedFrom'] !== undefined)
  assert.ok(quoted.length > 0)
  for (const link of JSON.stringify(graph).match(/\{"@id":"[^"]+"\}/g) ?? []) assert.ok(ids.has(JSON.parse(link)['@id']), link)
})

test('the Atom timeline is read by a feed parser', () => {
  const { format, feed } = parseFeed(made('atom'))
  assert.equal(format, 'atom')
  assert.equal((feed as { entries?: unknown[] }).entries?.length, KARSK.events.length)
})

test('the calendar has lines of at most 75 octets and ends of one kind', () => {
  const text = made('icalendar')
  assert.match(text, /^BEGIN:VCALENDAR\r\n/)
  assert.equal(text.match(/BEGIN:VEVENT/g)?.length, KARSK.events.filter(({ time }) => time?.from != null).length)
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
})

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  ']]></title><script>x</script>',
  '=cmd|’/C calc’!A0',
  '\u202egnp.exe\u0000\u0007\u001b[31m',
  'BEGIN:VEVENT\r\nSUMMARY:x',
  'a\tb\nc',
  'javascript:alert(1)',
  '\ud800',
]

test('words of a report are text in every format', () => {
  for (const words of HOSTILE) {
    const { situation, readings } = hostile(words)
    for (const format of EXPORT_FORMATS) {
      const text = makeExport(format, situation, readings)
      if (format.name === 'html') checkPage(text)
      if (format.name === 'html' || format.name === 'atom') assert.doesNotMatch(text, /[\u0000\u001b\u202e]/, format.name)
      if (format.name === 'atom')
        assert.equal((parseFeed(text).feed as { entries: unknown[] }).entries.length, situation.events.length)
      if (format.name === 'icalendar')
        assert.equal(text.match(/^BEGIN:VEVENT/gm)?.length ?? 0, situation.events.filter(({ time }) => time?.from != null).length)
      if (format.name === 'polecat') for (const line of text.trimEnd().split('\n')) assert.equal(line.split('\t').length, 40)
    }
  }
})

/** Read by a parser of HTML: nothing that runs, loads or leads elsewhere than to the web. */
function checkPage(text: string): void {
  const all = [...parseHTML(text).document.querySelectorAll('*')]
  assert.ok(all.length > 20)
  for (const element of all) {
    assert.ok(!/^(?:script|img|iframe|object|embed|svg|link|form)$/i.test(element.tagName), element.tagName)
    for (const { name, value } of element.attributes) {
      assert.doesNotMatch(name, /^on/i)
      if (name === 'href') assert.match(value, /^https?:/)
    }
  }
}
