import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { WARCRecord, WARCSerializer } from 'warcio'
import type { Received } from '../../model/index.js'
import { type Intake, takeIn, takeInBytes } from '../index.js'
import { canonicalAddress, isSameHost } from './addresses.js'
import { findMoment } from './moments.js'
import { sniff } from './sniff.js'

async function all(name: string, content: string | Uint8Array): Promise<Intake[]> {
  const intakes: Intake[] = []
  for await (const intake of takeInBytes(name, Buffer.from(content as string))) intakes.push(intake)
  return intakes
}

async function one(name: string, content: string | Uint8Array): Promise<Received> {
  const [first, ...rest] = (await all(name, content)).filter(({ kind }) => kind !== 'problem')
  assert.equal(rest.length, 0)
  assert.ok(first !== undefined && first.kind !== 'problem')
  return first
}

const MOMENTS: readonly (readonly [written: string, read: string | null])[] = [
  ['Sun, 08 Dec 2024 06:30:00 +0300', '2024-12-08T06:30:00+03:00'],
  ['Sun, 8 Dec 2024 06:30:00 GMT', '2024-12-08T06:30:00Z'],
  ['08 Dec 24 06:30 EST', '2024-12-08T06:30:00-05:00'],
  ['2024-12-08T06:30:00Z', '2024-12-08T06:30:00Z'],
  ['2024-12-08T06:30:00.123+0300', '2024-12-08T06:30:00+03:00'],
  ['2024-12-08 06:30:00', '2024-12-08T06:30:00'],
  ['2024-12-08T06:30Z', '2024-12-08T06:30:00Z'],
  ['20241208T063000Z', '2024-12-08T06:30:00Z'],
  ['2024-12-08', '2024-12-08'],
  ['2024-9-3', '2024-09-03'],
  ['Published 8 December 2024, 06:30 GMT', '2024-12-08T06:30:00Z'],
  ['Updated: Dec. 8, 2024, 6:30 p.m. EST', '2024-12-08T18:30:00-05:00'],
  ['December 8, 2024 at 12:05 AM UTC', '2024-12-08T00:05:00Z'],
  ['Sunday 8th of December 2024', '2024-12-08'],
  ['8 December 2024, 06:30', '2024-12-08'],
  ['8 December 2024 06:30 IST', '2024-12-08'],
  ['08/12/2024', null],
  ['31 February 2024', null],
  ['2024-13-01', null],
  ['yesterday', null],
  ['Room 2024', null],
]

test('moments as feeds and pages write them', () => {
  for (const [written, read] of MOMENTS) assert.equal(findMoment(written), read, written)
})

test('addresses: what tells no documents apart is taken off', () => {
  const same = [
    'https://a.example/n?id=1&utm_source=x#top',
    'https://a.example:443/n?utm_medium=y&id=1',
    'https://a.example/n?id=1&fbclid=z',
  ]
  for (const address of same) assert.equal(canonicalAddress(address), 'https://a.example/n?id=1')
  assert.equal(canonicalAddress('https://a.example/n?b=2&a=1'), canonicalAddress('https://a.example/n?a=1&b=2'))
  assert.equal(canonicalAddress('/n', 'https://a.example/x/'), 'https://a.example/n')
  for (const address of ['javascript:x', 'file:///a', 'https://u:p@a.example/', 'a'])
    assert.equal(canonicalAddress(address), null)
  assert.ok(isSameHost('https://www.a.example/1', 'https://m.a.example/2'))
  assert.ok(!isSameHost('https://a.example/1', 'https://a.example.evil.example/1'))
  assert.ok(!isSameHost('https://a.example/1', 'https://b.a.example/1'))
})

test('what bytes are, by how they begin', () => {
  const kinds: readonly (readonly [string, string | null])[] = [
    ['  \n', null],
    ['Rain fell.', 'text'],
    ['From the hills, rain fell.\nIt was cold.', 'text'],
    ['{"id":"a"}\n', 'jsonl'],
    ['{\n  "id": "a"\n}', 'json'],
    ['[{"id":"a"}]', 'json'],
    ['<!doctype html>', 'markup'],
    ['<?xml version="1.0"?><rss/>', 'markup'],
    ['<b>Rain</b> fell.', 'text'],
    ['WARC/1.1\r\n', 'warc'],
    ['From: a@b.example\r\nSubject: Rain\r\n\r\nIt fell.', 'mail'],
  ]
  for (const [start, kind] of kinds) assert.equal(sniff(Buffer.from(start)), kind, start)
})

const SENTENCE = 'The guards left the old bridge on Sunday, residents of the valley said, after a night of shelling.'
const html = (head: string, body = '') =>
  `<!doctype html><html><head>${head}</head><body><header><a href="/">Valley Post</a></header><article>${body}<p>${SENTENCE}</p><p>${SENTENCE} It was cold.</p></article><footer>All rights reserved</footer></body></html>`

/** Where the taken value of a field was had. */
const source = ({ obtained }: Received, field: string) => {
  const row = obtained.find(each => each.field === field)
  return row === undefined ? null : `${row.from}: ${row.value}`
}

test('fields of a page: meta before JSON-LD before what is seen, each with its place', async () => {
  const meta =
    '<meta property="og:title" content="From meta"><meta property="og:site_name" content="Meta Post"><meta name="author" content="Meta Lee"><meta property="article:published_time" content="2024-12-08T06:30:00Z">'
  const ld = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'From JSON-LD', author: [{ name: 'Ann Lee' }, { name: 'Bo Holt' }], publisher: { name: 'JSON Post' }, datePublished: '2024-12-09', dateModified: '2024-12-10T00:00:00Z' })}</script>`
  const seen = '<h1>As seen</h1><p class="byline">By Seen Lee</p><p>Published 11 December 2024</p>'
  const full = await one('page.html', html(meta + ld, seen))
  assert.equal(source(full, 'title'), 'meta: From meta')
  assert.equal(source(full, 'outlet'), 'meta: Meta Post')
  assert.equal(source(full, 'byline'), 'meta: Meta Lee')
  assert.equal(source(full, 'published'), 'meta: 2024-12-08T06:30:00Z')
  assert.equal(source(full, 'modified'), 'json-ld: 2024-12-10T00:00:00Z')
  assert.equal(full.obtained.filter(({ field }) => field === 'published').length, 3)
  assert.match(full.report.text, /^As seen\n\n/)
  const without = await one('page.html', html(ld, seen))
  assert.equal(source(without, 'title'), 'json-ld: From JSON-LD')
  assert.equal(without.byline, 'Ann Lee, Bo Holt')
  const plain = await one('page.html', html('<title>As titled | Valley Post</title>', seen))
  assert.equal(source(plain, 'title'), 'visible text: As seen')
  assert.equal(source(plain, 'byline'), 'visible text: Seen Lee')
  assert.equal(source(plain, 'published'), 'visible text: 2024-12-11')
  const told = await one(
    'page.html',
    `<html><head><title>Wall</title>${ld.replace('"headline"', `"articleBody":"${`${SENTENCE} `.repeat(5)}","headline"`)}</head><body><p>Subscribe to read.</p></body></html>`,
  )
  assert.equal(told.obtained[0]?.at, 'JSON-LD articleBody')
})

test('a page’s text: headline, paragraphs, line breaks and lists; what stands around the article is left out', async () => {
  const body =
    '<h1>Guards leave</h1><p>One<br>two.</p><ul><li>First</li><li>Second</li></ul><blockquote><p>“Quoted,” she&nbsp;said.</p></blockquote>'
  const { report } = await one('page.html', html('<title>Guards leave</title>', body))
  assert.match(report.text, /^Guards leave\n\nOne\ntwo\.\n\nFirst\n\nSecond\n\n“Quoted,” she\u00a0said\.\n\nThe guards left/)
  assert.doesNotMatch(report.text, /All rights|Valley Post/)
})

test('ninjs of three versions; canceled is withdrawn, withheld is not read, an embargo is kept', async () => {
  const first = await one(
    'n.json',
    JSON.stringify({
      uri: 'https://wire.example/1',
      pubstatus: 'usable',
      versioncreated: '2024-12-08T06:30:00Z',
      headline: 'Guards leave',
      byline: 'Ann Lee',
      body_html: `<p>${SENTENCE}</p><script>EVIL</script>`,
    }),
  )
  assert.equal(first.report.text, `Guards leave\n\n${SENTENCE}`)
  assert.deepEqual(
    [first.report.published, first.byline, first.canonical, first.replaces],
    ['2024-12-08T06:30:00Z', 'Ann Lee', 'https://wire.example/1', null],
  )
  const third = {
    uri: 'urn:wire:2',
    type: 'text',
    version: '2',
    pubStatus: 'usable',
    embargoedUntil: '2024-12-09T00:00:00Z',
    headlines: [
      { role: 'short', value: 'Guards' },
      { role: 'main', value: 'Guards leave' },
    ],
    bodies: [
      { contentType: 'text/html', value: '<p>No</p>' },
      { contentType: 'text/plain', value: SENTENCE },
    ],
    infoSources: [{ name: 'Hill Wire', role: 'provider' }],
  }
  const [note, told] = await all('n.json', JSON.stringify(third))
  assert.ok(note?.kind === 'problem' && note.problem.code === 'embargoed')
  assert.ok(told?.kind === 'report')
  assert.deepEqual(
    [told.report.text, told.report.outlet, told.replaces, told.embargoedUntil],
    [`Guards leave\n\n${SENTENCE}`, 'Hill Wire', 'urn:wire:2', '2024-12-09T00:00:00Z'],
  )
  const [canceled] = await all('n.jsonl', JSON.stringify({ uri: 'urn:wire:2', type: 'text', pubStatus: 'canceled' }))
  assert.ok(canceled?.kind === 'withdrawal' && canceled.replaces === 'urn:wire:2' && canceled.withdrawn)
  const codes = (
    await all(
      'n.json',
      JSON.stringify([
        { ...third, pubStatus: 'withheld' },
        { ...third, type: 'picture' },
      ]),
    )
  ).map(intake => intake.kind === 'problem' && intake.problem.code)
  assert.deepEqual(codes, ['news-item-withheld', 'news-item-unreadable'])
})

test('e-mail: the subject is the headline, the sender the outlet, the plain text before the HTML', async () => {
  const mail = [
    'From: =?utf-8?q?Valley_Post_=C3=A9?= <news@post.example>',
    'Subject: Guards leave',
    'Date: Sun, 08 Dec 2024 06:30:00 +0300',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary=b',
    '',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    '',
    `<p>HTML</p>`,
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'The guards left =E2=80=93 all of them.',
    '--b--',
  ].join('\r\n')
  const { report } = await one('m.eml', mail)
  assert.equal(report.text, 'Guards leave\n\nThe guards left – all of them.')
  assert.deepEqual([report.outlet, report.published], ['Valley Post é', '2024-12-08T06:30:00+03:00'])
})

test('archives written by another program are read: packed records, chunked and packed answers, digests', async () => {
  const write = async (gzip: boolean, headers: Record<string, string>, body: Uint8Array) => {
    const url = 'https://post.example/a'
    const record = WARCRecord.create(
      { url, date: '2024-12-08T06:30:00Z', type: 'response', httpHeaders: { 'Content-Type': 'text/html', ...headers } },
      [body],
    )
    const info = WARCRecord.createWARCInfo({ filename: 'a.warc', warcVersion: 'WARC/1.1' }, { software: 'test' })
    return Buffer.concat([await WARCSerializer.serialize(info, { gzip }), await WARCSerializer.serialize(record, { gzip })])
  }
  const page = Buffer.from(html('<title>Guards leave</title>'))
  const { gzipSync } = await import('node:zlib')
  const packed = gzipSync(page)
  const chunked = Buffer.concat([Buffer.from(`${page.length.toString(16)}\r\n`), page, Buffer.from('\r\n0\r\n\r\n')])
  for (const [gzip, headers, body] of [
    [false, {}, page],
    [true, {}, page],
    [true, { 'Content-Encoding': 'gzip' }, packed],
    [true, { 'Transfer-Encoding': 'chunked' }, chunked],
  ] as const) {
    const { report, canonical } = await one(gzip ? 'a.warc.gz' : 'a.warc', await write(gzip, headers, body))
    assert.match(report.text, /^Guards leave\n\nThe guards left/)
    assert.deepEqual([report.url, canonical, report.id], ['https://post.example/a', 'https://post.example/a', 'a-1'])
  }
})

test('what a watch writes is read again as it was', async () => {
  const line = {
    id: 'a',
    text: SENTENCE,
    url: 'https://post.example/a',
    byline: 'Ann Lee',
    modified: '2024-12-08',
    replaces: 'https://post.example/a',
    withdrawn: false,
  }
  const item = await one('a.jsonl', JSON.stringify(line))
  assert.deepEqual(
    [item.byline, item.modified, item.replaces, item.withdrawn, item.canonical],
    ['Ann Lee', '2024-12-08', line.replaces, false, line.url],
  )
  const [withdrawn] = await all('a.jsonl', JSON.stringify({ ...line, withdrawn: true }))
  assert.equal(withdrawn?.kind, 'withdrawal')
  const [refused] = await all('a.jsonl', JSON.stringify({ ...line, withdrawn: 'no' }))
  assert.ok(refused?.kind === 'problem' && refused.problem.code === 'field-type')
})

test('a folder of all kinds is read in one go; an address goes through the fetcher that was given', async context => {
  const folder = mkdtempSync(join(tmpdir(), 'reportedly-formats-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'in'))
  const feed = `<rss version="2.0"><channel><title>Post</title><item><title>Item</title><description>${SENTENCE}</description></item></channel></rss>`
  for (const [name, content] of Object.entries({
    'a.txt': SENTENCE,
    'b.html': html('<title>B</title>'),
    'c.rss': feed,
    'd.eml': `Subject: D\r\nFrom: a@b.example\r\n\r\n${SENTENCE}`,
    e: html('<title>E</title>'),
    'f.jsonl': `{"id":"f","text":"${SENTENCE}"}`,
  }))
    writeFileSync(join(folder, 'in', name), content)
  const ids: string[] = []
  const asked: string[] = []
  const fetch = async (address: string) => {
    asked.push(address)
    return {
      kind: 'fetched' as const,
      address,
      status: 200,
      contentType: 'text/html; charset=utf-8',
      etag: null,
      lastModified: null,
      redirects: [],
      body: Buffer.from(html('<title>Web</title>')),
    }
  }
  for await (const intake of takeIn([join(folder, 'in'), join(folder, 'in', 'e'), 'https://post.example/news/1?utm_source=x'], {
    fetch,
  })) {
    assert.ok(intake.kind === 'report', JSON.stringify(intake))
    ids.push(intake.report.id)
    if (intake.report.url !== null) assert.equal(intake.canonical, 'https://post.example/news/1')
  }
  assert.deepEqual(ids, ['a', 'b', 'c-1', 'd', 'f', 'e', 'post.example/news/1'])
  assert.deepEqual(asked, ['https://post.example/news/1?utm_source=x'])
  for await (const intake of takeIn(['https://post.example/']))
    assert.ok(intake.kind === 'problem' && intake.problem.code === 'address-refused')
})
