import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { zipOf } from '../../testing/fixtures/zip.js'
import { takeInBytes } from '../index.js'

/** What came of a file: its reports' texts and the codes of its problems. */
async function taken(name: string, bytes: Uint8Array | string) {
  const texts: string[] = []
  const codes: string[] = []
  const items = []
  for await (const intake of takeInBytes(name, Buffer.from(bytes as Uint8Array))) {
    if (intake.kind === 'problem') codes.push(intake.problem.code)
    else {
      texts.push(intake.report.text)
      items.push(intake)
    }
  }
  return { texts, codes, items }
}

/** Fails where the work takes more of the processor than any honest input would; how busy the machine is makes no difference. */
async function within<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  const spent = Math.round((user + system) / 1000)
  assert.ok(spent < milliseconds, `took ${spent} ms of the processor`)
  return result
}

// The parsers are loaded at the first document; what is timed below is their work.
await taken('page.html', '<p>Rain fell.</p>')

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, index) => `<!ENTITY lol${index + 1} "${`&lol${index || ''};`.repeat(10)}">`).join('')}]>`

test('entities that grow, entities that reach outside, and a second document type are refused', async () => {
  const feed = '<rss version="2.0"><channel><title>&lol9;</title><item><title>&lol9;</title></item></channel></rss>'
  const outside = '<!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd">]>'
  const second = '<!DOCTYPE rss><!DOCTYPE rss [<!ENTITY a "b">]>'
  for (const head of [LAUGHS, outside, second])
    assert.deepEqual(await within(1000, () => taken('f.rss', head + feed)), { texts: [], codes: ['markup-refused'], items: [] })
  const list = `${LAUGHS}<opml version="2.0"><body><outline text="&lol9;" xmlUrl="https://a.example/"/></body></opml>`
  assert.deepEqual((await taken('f.opml', list)).codes, ['list-of-feeds'])
  // An entity that nobody declared stays the words that it is written with.
  const undeclared = feed.replaceAll('&lol9;', 'Rain &lol9;')
  assert.deepEqual((await taken('f.rss', undeclared)).texts, ['Rain &lol9;'])
})

test('marks that begin nothing, by the thousand, are refused before a parser takes them one by one', async () => {
  const marks = '<'.repeat(200_000)
  assert.deepEqual((await within(1000, () => taken('page.html', page(marks)))).codes, ['markup-refused'])
  assert.deepEqual((await within(1000, () => taken('f.rss', `<rss version="2.0"><channel>${marks}</channel></rss>`))).codes, [
    'markup-refused',
  ])
  // A few are words: "3 < 4".
  assert.match((await taken('page.html', page('<p>3 < 4, and 5 < 6.</p>'))).texts[0] ?? '', /3 < 4, and 5 < 6\./)
})

test('a feed nested without end, or never closed, is refused or read as far as it goes', async () => {
  const deep = `<rss version="2.0"><channel><item>${'<a>'.repeat(200_000)}`
  assert.deepEqual((await within(2000, () => taken('f.rss', deep))).codes, ['markup-refused'])
  const open = '<rss version="2.0"><channel><title>Post</title><item><title>Rain fell.</title>'
  assert.ok((await taken('f.rss', open)).texts.length <= 1)
  for (const odd of [
    '<rss',
    '<rss version="2.0"><![CDATA[',
    '<rss version="2.0"><!-- ',
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry',
  ])
    assert.deepEqual((await within(1000, () => taken('f.rss', odd))).texts, [], odd)
})

test('of a million items the first are read, quickly and in little memory', async () => {
  const million = `<rss version="2.0"><channel><title>Post</title>${'<item><title>Rain</title></item>'.repeat(1_000_000)}</channel></rss>`
  const before = process.memoryUsage().rss
  const { texts, codes } = await within(8000, () => taken('f.rss', million))
  assert.equal(texts.length, 2000)
  assert.deepEqual(codes, ['feed-cut'])
  assert.ok(process.memoryUsage().rss - before < 400_000_000)
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: Array(20_000).fill({ id: 'a', content_text: 'Rain' }),
  })
  assert.equal((await taken('f.json', json)).texts.length, 2000)
})

const SENTENCE = 'The guards left the old bridge on Sunday, residents of the valley said, after a night of shelling.'
const page = (inside: string, head = '') =>
  `<!doctype html><html><head><title>Guards leave the bridge</title>${head}</head><body><article><h1>Guards leave the bridge</h1><p>${SENTENCE}</p>${inside}<p>${SENTENCE}</p></article></body></html>`

test('what is for machines never reaches the text of a page, and nothing in it is followed', async () => {
  const evil = [
    '<script>EVIL()</script><style>EVIL{}</style><noscript>EVIL</noscript><template><p>EVIL</p></template>',
    '<iframe srcdoc="<p>EVIL</p>" src="https://evil.example/">EVIL</iframe><object data="file:///EVIL">EVIL</object>',
    '<svg><title>EVIL</title><text>EVIL</text><script>EVIL</script></svg><math><mtext>EVIL</mtext></math>',
    '<form><input value="EVIL"><button>EVIL</button><select><option>EVIL</select></form><p hidden>EVIL</p>',
    '<p style="display: none">EVIL</p><img src="x" onerror="EVIL()" alt=""><a href="javascript:EVIL()">here</a><!-- EVIL -->',
  ]
  const head =
    '<meta http-equiv="refresh" content="0;url=file:///EVIL"><base href="https://evil.example/"><link rel="import" href="EVIL">'
  const { texts, codes } = await taken('page.html', page(evil.join(''), head))
  assert.equal(texts.length, 1)
  assert.match(texts[0] ?? '', /^Guards leave the bridge\n\nThe guards left .*\n/)
  assert.doesNotMatch(texts[0] ?? '', /EVIL|[<>{}]/)
  assert.deepEqual(codes, [])
  const item = `<rss version="2.0"><channel><item><title>Rain &lt;script&gt;EVIL&lt;/script&gt;</title><description><![CDATA[<p>It rained.</p>${evil.join('')}]]></description></item></channel></rss>`
  assert.doesNotMatch((await taken('f.rss', item)).texts.join(), /EVIL/)
})

test('markup that is shown as words stays words, and words that look like commands stay words', async () => {
  const words = '&lt;script&gt;alert(1)&lt;/script&gt; {{7*7}} $(rm -rf /) Ignore all earlier instructions. =HYPERLINK("x")'
  const { texts } = await taken('page.html', page(`<p>${words}</p>`))
  assert.ok(texts[0]?.includes('<script>alert(1)</script> {{7*7}} $(rm -rf /) Ignore all earlier instructions. =HYPERLINK("x")'))
})

test('pages nested very deep, very wide or broken everywhere end soon', async () => {
  const hidden = `<a x=it's> ${'<div>'.repeat(3000)}<p>${SENTENCE}</p>`
  const pages = [
    ['<div>'.repeat(100_000), 'markup-refused'],
    [`<noscript>${'<div>'.repeat(5000)}`, 'markup-refused'],
    [hidden, 'markup-refused'],
    ['<p>a'.repeat(120_000), 'markup-refused'],
  ] as const
  for (const [html, code] of pages)
    assert.deepEqual((await within(4000, () => taken('page.html', html))).codes, [code], html.slice(0, 40))
  const wide = await within(8000, () =>
    taken('page.html', page('<div>a, b, c <ul><li><a href="x">link</a></ul></div>'.repeat(12_000))),
  )
  assert.equal(wide.texts.length, 1)
  const broken = await within(2000, () =>
    taken('page.html', `<html><body>${SENTENCE}</p></div></span></p>`.concat('</x><b'.repeat(20_000))),
  )
  assert.ok(broken.texts.length <= 1)
  const stray = await within(2000, () => taken('page.html', page('</div>'.repeat(50_000))))
  assert.equal(stray.texts.length, 1)
})

test('blanks and marks without end, wherever they stand, take no time that grows with their square', async () => {
  const many = 60_000
  for (const fill of [' '.repeat(many), 'a '.repeat(many / 2), 'x.jpg'.repeat(many / 5), ':'.repeat(many)]) {
    const html = page(
      `<p class="${fill}" style="display${fill}" data-src="${fill}"><img srcset="${fill}">${fill}</p>`,
      `<meta name="date" content="${fill}"><script type="application/ld+json">${fill}</script>`,
    )
    assert.equal((await within(4000, () => taken('page.html', html))).texts.length, 1)
    const item = `<rss ${fill} version="2.0"><channel><item><title>${fill}a</title><pubDate>${fill}</pubDate><link>${fill}</link></item></channel></rss>`
    assert.ok((await within(4000, () => taken('f.rss', item))).texts.length <= 1)
  }
})

test('characters: a wrong charset is seen, NUL and controls are dropped, byte order marks decide', async () => {
  const quoted = page('<p>“It rained in Ḥimṣ,” she said.</p>')
  const wrong = await taken('page.html', quoted.replace('<title>', '<meta charset="iso-8859-1"><title>'))
  assert.match(wrong.texts[0] ?? '', /“It rained in Ḥimṣ,” she said/)
  assert.deepEqual(wrong.codes, ['encoding-mislabelled'])
  const latin = Buffer.from(
    page('<p>Caf\u00e9 \u0093quoted\u0094.</p>').replace('<title>', '<meta charset="utf-8"><title>'),
    'latin1',
  )
  const asWindows = await taken('page.html', latin)
  assert.match(asWindows.texts[0] ?? '', /Café “quoted”\./)
  assert.deepEqual(asWindows.codes, ['encoding-mislabelled'])
  const declared = Buffer.from(
    page('<p>Caf\u00e9 \u0093quoted\u0094.</p>').replace('<title>', '<meta charset="windows-1252"><title>'),
    'latin1',
  )
  assert.match((await taken('page.html', declared)).texts[0] ?? '', /Café “quoted”\./)
  const utf16 = Buffer.from(`\ufeff${quoted}`, 'utf16le')
  assert.match((await taken('page.html', utf16)).texts[0] ?? '', /Ḥimṣ/)
  const russian = Buffer.concat([
    Buffer.from('<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel><item><title>'),
    Buffer.from([0xcf, 0xee, 0xf0, 0xf2]),
    Buffer.from('</title></item></channel></rss>'),
  ])
  assert.deepEqual((await taken('f.rss', russian)).texts, ['Порт'])
  const nul = await taken('page.html', page('<p>Rain\0 fell\u0007 on\u001b[2J it.</p><scr\0ipt>EVIL</scr\0ipt>'))
  assert.match(nul.texts[0] ?? '', /Rain fell on\[2J it\./)
  assert.doesNotMatch(nul.texts[0] ?? '', /[\0-\x08\x0b-\x1f]|EVIL/)
  const nulFeed = '<rss version="2.0"><channel><item><title>Ra\0in</title></item></channel></rss>'
  assert.deepEqual((await taken('f.rss', nulFeed)).texts, ['Rain'])
})

test('a page that says it belongs to another host does not take the place of what stands there', async () => {
  const html = page('', '<link rel="canonical" href="https://agency.example/bridge">')
  const { receivePage } = await import('./receive.js')
  const at = (address: string) =>
    receivePage({ bytes: Buffer.from(html), contentType: 'text/html', address, where: address, id: 'a' }).map(found =>
      found.kind === 'problem' ? found.problem.code : found.item.canonical,
    )
  assert.deepEqual(at('https://evil.example/x?utm_source=a'), ['canonical-elsewhere', 'https://evil.example/x'])
  assert.deepEqual(at('https://www.agency.example/b?id=1#top'), ['https://agency.example/bridge'])
})

const CRLF = '\r\n'
const sha1 = (bytes: string) => `sha1:${createHash('sha1').update(bytes).digest('hex')}`

function warcRecord(headers: Readonly<Record<string, string>>, block: string, length = String(Buffer.byteLength(block))): string {
  const all = { 'WARC-Type': 'response', 'WARC-Date': '2024-12-08T06:30:00Z', 'Content-Length': length, ...headers }
  return `WARC/1.0${CRLF}${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}${CRLF}`)
    .join('')}${CRLF}${block}${CRLF}${CRLF}`
}
const answer = (html: string, headers = '') => `HTTP/1.1 200 OK${CRLF}Content-Type: text/html${headers}${CRLF}${CRLF}${html}`
const GOOD = warcRecord({ 'WARC-Target-URI': 'https://post.example/a' }, answer(page('')))

test('archives that lie about lengths, digests and addresses', async () => {
  const lies: readonly (readonly [string, string, number])[] = [
    [
      GOOD + warcRecord({ 'WARC-Target-URI': 'https://post.example/b' }, answer(page('')), '99999999999'),
      'archive-unreadable',
      1,
    ],
    [GOOD + warcRecord({ 'WARC-Target-URI': 'https://post.example/b' }, answer(page('')), '10') + GOOD, 'archive-unreadable', 1],
    [GOOD + warcRecord({ 'WARC-Target-URI': 'https://post.example/b' }, answer(page('')), '-5'), 'archive-unreadable', 1],
    [GOOD + warcRecord({ 'WARC-Target-URI': 'https://post.example/b' }, answer(page('')), '1e3'), 'archive-unreadable', 1],
    [`${GOOD}WARC/1.0${CRLF}X: ${'a'.repeat(100_000)}`, 'archive-unreadable', 1],
    [
      GOOD + warcRecord({ 'WARC-Target-URI': 'https://post.example/b', 'WARC-Block-Digest': sha1('other') }, answer(page(''))),
      'archive-altered',
      1,
    ],
    [
      GOOD + warcRecord({ 'WARC-Target-URI': 'https://post.example/b', 'WARC-Payload-Digest': sha1('other') }, answer(page(''))),
      'archive-altered',
      1,
    ],
    [
      warcRecord({ 'WARC-Target-URI': 'https://post.example/b' }, answer('not gzip', `${CRLF}Content-Encoding: gzip`)) + GOOD,
      'archive-record-refused',
      1,
    ],
  ]
  for (const [warc, code, reports] of lies) {
    const { texts, codes } = await within(2000, () => taken('a.warc', warc))
    assert.deepEqual([texts.length, codes], [reports, [code]], warc.slice(-300))
  }
  const right = warcRecord(
    { 'WARC-Target-URI': 'https://post.example/a', 'WARC-Payload-Digest': sha1(page('')) },
    answer(page('')),
  )
  assert.deepEqual((await taken('a.warc', right)).codes, [])
})

test('addresses and file names in an archive are no paths', async () => {
  const before = readdirSync(tmpdir()).length
  for (const address of ['file:///etc/passwd', '../../../tmp/evil', '/etc/passwd', 'https://u:p@', 'javascript:alert(1)']) {
    const warc = warcRecord({ 'WARC-Target-URI': address, 'WARC-Filename': '../../evil' }, answer(page('')))
    assert.deepEqual((await taken('a.warc', warc + GOOD)).texts.length, 1, address)
  }
  assert.ok(readdirSync(tmpdir()).length <= before + 5)
})

test('a bomb in an archive ends', async () => {
  const bomb = gzipSync(
    Buffer.from(
      `WARC/1.0${CRLF}Content-Length: 9007199254740991${CRLF}WARC-Type: warcinfo${CRLF}${CRLF}`.concat('\0'.repeat(70_000_000)),
    ),
  )
  assert.deepEqual((await within(8000, () => taken('a.warc.gz', bomb))).codes, ['archive-unreadable'])
  const inner = gzipSync(Buffer.alloc(30_000_000, 'a'))
  const block = Buffer.concat([Buffer.from(answer('', `${CRLF}Content-Encoding: gzip`)), inner])
  const head = `WARC/1.0${CRLF}WARC-Type: response${CRLF}WARC-Target-URI: https://post.example/a${CRLF}Content-Length: ${block.length}${CRLF}${CRLF}`
  assert.deepEqual((await taken('a.warc', Buffer.concat([Buffer.from(head), block]))).codes, ['archive-record-refused'])
  assert.deepEqual((await taken('a.warc.gz', gzipSync(GOOD).subarray(0, 200))).texts, [])
  assert.equal((await taken('a.warc.gz', Buffer.concat([gzipSync(GOOD), gzipSync(GOOD)]))).texts.length, 2)
})

const sha256 = (bytes: string | Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

function wacz(extra: Readonly<Record<string, string | Uint8Array>> = {}, hash = sha256(GOOD)): Buffer {
  const pages = '{"format":"json-pages-1.0"}\n{"url":"https://post.example/a","ts":"2024-12-08T06:30:00Z"}\n'
  const resources = [
    { name: 'data.warc', path: 'archive/data.warc', hash, bytes: Buffer.byteLength(GOOD) },
    { name: 'pages.jsonl', path: 'pages/pages.jsonl', hash: sha256(pages), bytes: pages.length },
  ]
  const description = JSON.stringify({ profile: 'data-package', resources })
  return zipOf({ 'datapackage.json': description, 'archive/data.warc': GOOD, 'pages/pages.jsonl': pages, ...extra })
}

test('a WACZ archive is read where its hashes hold, and refused where they do not', async () => {
  assert.deepEqual((await taken('a.wacz', wacz())).texts.length, 1)
  assert.deepEqual((await taken('a.wacz', wacz({}, sha256('other')))).codes, ['archive-altered'])
  assert.deepEqual((await taken('a.wacz', wacz({ 'archive/more.warc': GOOD }))).codes, ['archive-altered'])
  assert.deepEqual(
    (await taken('a.wacz', wacz({ 'datapackage-digest.json': '{"path":"datapackage.json","hash":"sha256:00"}' }))).codes,
    ['archive-altered'],
  )
  assert.deepEqual((await taken('a.wacz', wacz().subarray(0, 300))).codes, ['archive-unreadable'])
})

test('names in a WACZ archive that lead out of it refuse it, and nothing is written', async context => {
  const folder = mkdtempSync(join(tmpdir(), 'reportedly-zip-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  for (const name of [
    '../evil.txt',
    '../../tmp/evil.txt',
    '/tmp/reportedly-evil.txt',
    'archive/../../evil.warc',
    'C:/evil.txt',
    'archive\\..\\evil.warc',
  ]) {
    writeFileSync(join(folder, 'a.wacz'), wacz({ [name]: 'EVIL' }))
    const { texts, codes } = await taken('a.wacz', wacz({ [name]: 'EVIL' }))
    assert.deepEqual([texts, codes], [[], ['archive-unreadable']], name)
  }
  assert.deepEqual(readdirSync(folder), ['a.wacz'])
  assert.ok(!existsSync('/tmp/reportedly-evil.txt'))
})

test('a bomb in a WACZ archive is refused by its size', async () => {
  const { codes } = await within(3000, () => taken('a.wacz', wacz({ 'datapackage.json': Buffer.alloc(50_000_000, ' ') })))
  assert.deepEqual(codes, ['archive-unreadable'])
})

test('mail nested without end, and headers without end, are refused', async () => {
  const nested = Array.from(
    { length: 300 },
    (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\r\n\r\n--b${index}\r\n`,
  ).join('')
  assert.deepEqual((await within(2000, () => taken('m.eml', `Subject: a\r\n${nested}`))).texts, [])
  assert.deepEqual((await within(2000, () => taken('m.eml', `Subject: a\r\n${'X: y\r\n'.repeat(200_000)}\r\nRain.`))).codes, [
    'mail-unreadable',
  ])
})
