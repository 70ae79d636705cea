import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Received } from '../../model/index.js'
import type { Fetched, FetchRequest } from '../fetch/types.js'
import { intakeProblem } from '../problem.js'
import type { FeedState, PollCount, WatchSink } from './types.js'
import { type WatchOptions, watchFeeds } from './watch.js'

interface Served {
  body?: string
  etag?: string
  status?: number
  retryAfter?: number
  type?: string
}

/** A web of addresses and what they answer, a clock that moves by sleeping alone, and a sink that keeps all. */
function openWorld(pages: Record<string, Served>) {
  const asked: { address: string; at: number; etag: string | null }[] = []
  const items: Received[] = []
  const problems: string[] = []
  const polls: PollCount[] = []
  const states = new Map<string, FeedState>()
  let now = 1_733_600_000_000
  const end = new AbortController()
  const fetch = async (address: string, { etag = null }: FetchRequest = {}): Promise<Fetched> => {
    asked.push({ address, at: now, etag })
    const served = pages[address] ?? { status: 404 }
    if (served.etag !== undefined && served.etag === etag) return { kind: 'unchanged', address }
    if (served.status !== undefined && served.status !== 200) {
      const problem = intakeProblem('fetch-status', address, { status: served.status })
      return { kind: 'failed', address, problem, status: served.status, retryAfter: served.retryAfter ?? null }
    }
    const body = Buffer.from(served.body ?? '')
    const rest = { contentType: served.type ?? 'text/html', etag: served.etag ?? null, lastModified: null, redirects: [] }
    return { kind: 'fetched', address, status: 200, body, ...rest }
  }
  const sink: WatchSink = {
    received: async item => void items.push(item),
    state: async feed => states.get(feed.address) ?? null,
    // Through JSON, as every keeper of it will.
    saveState: async (feed, state) => void states.set(feed.address, JSON.parse(JSON.stringify(state))),
    problem: ({ code }) => problems.push(code),
    polled: (_, count) => polls.push(count),
  }
  const clock = {
    now: () => now,
    random: () => 0.5,
    sleep: async (milliseconds: number, signal: AbortSignal) => {
      await new Promise(resolve => setImmediate(resolve))
      if (!signal.aborted) now += milliseconds
    },
  }
  const run = (options: Partial<WatchOptions> & { addresses?: readonly string[] } = {}) => {
    const feeds = (options.addresses ?? [FEED]).map(address => ({ address, title: null }))
    return watchFeeds({ feeds, sink, fetcher: { fetch }, clock, signal: end.signal, once: true, ...options })
  }
  const advance = (seconds: number) => {
    now += seconds * 1000
  }
  return { asked, items, problems, polls, states, pages, run, end, advance, sink }
}

const FEED = 'https://post.example/feed'
const item = (path: string, title: string, text: string, more = '') =>
  `<item><title>${title}</title><link>https://post.example${path}</link><description>${text}</description>${more}</item>`
const feed = (...items: string[]) => `<rss version="2.0"><channel><title>Valley Post</title>${items.join('')}</channel></rss>`
const LONG = 'The guards left the old bridge on Sunday, residents of the valley said, after a night of shelling. '.repeat(12)
const page = (title: string, text: string) =>
  `<html><head><title>${title}</title></head><body><article><h1>${title}</h1>${`<p>${text}</p>`.repeat(3)}</article></body></html>`

test('items come once, oldest first; what did not change is not asked for again, also after a restart', async () => {
  const world = openWorld({ [FEED]: { body: feed(item('/2', 'Two', LONG), item('/1', 'One', LONG)), etag: '"a"' } })
  await world.run()
  assert.deepEqual(
    world.items.map(({ report }) => report.title),
    ['One', 'Two'],
  )
  assert.ok(world.items.every(({ replaces }) => replaces === null))
  await world.run()
  assert.equal(world.asked.at(-1)?.etag, '"a"')
  world.pages[FEED] = { body: feed(item('/3', 'Three', LONG), item('/2', 'Two', LONG), item('/1', 'One', LONG)), etag: '"b"' }
  await world.run()
  assert.deepEqual(
    world.items.map(({ report }) => report.title),
    ['One', 'Two', 'Three'],
  )
  assert.deepEqual(
    world.polls.map(({ received, known, unchanged }) => [received, known, unchanged]),
    [
      [2, 0, false],
      [0, 0, true],
      [1, 2, false],
    ],
  )
  assert.equal(new Set(world.items.map(({ report }) => report.id)).size, 3)
})

test('an article behind a summary is fetched, with what the feed says of it first', async () => {
  const more = '<pubDate>Sun, 08 Dec 2024 06:30:00 +0300</pubDate>'
  const world = openWorld({
    [FEED]: { body: feed(item('/1?utm_source=rss', 'One', 'Short.', more)) },
    'https://post.example/robots.txt': { status: 404 },
    'https://post.example/1?utm_source=rss': { body: page('One, at length', LONG) },
  })
  await world.run()
  const [got] = world.items
  assert.match(got?.report.text ?? '', /^One, at length\n\nThe guards left/)
  assert.equal(got?.report.title, 'One')
  assert.equal(got?.report.published, '2024-12-08T06:30:00+03:00')
  assert.equal(got?.canonical, 'https://post.example/1')
  await world.run({ articles: 'never' })
  assert.equal(world.items.length, 1)
})

test('a changed article is a new version of what stood there; one that changed back in the feed alone is none', async () => {
  const world = openWorld({
    [FEED]: { body: feed(item('/1', 'One', 'Short.')) },
    'https://post.example/1': { body: page('One', LONG) },
  })
  await world.run()
  world.pages[FEED] = { body: feed(item('/1', 'One (updated)', 'Short.')) }
  world.pages['https://post.example/1'] = { body: page('One', `${LONG} Two more were hurt.`) }
  await world.run()
  assert.deepEqual(
    world.items.map(({ replaces }) => replaces),
    [null, 'https://post.example/1'],
  )
  assert.notEqual(world.items[0]?.report.id, world.items[1]?.report.id)
  world.pages[FEED] = { body: feed(item('/1', 'One (again)', 'Short.')) }
  await world.run()
  assert.equal(world.items.length, 2)
})

test('one article in two feeds is one report', async () => {
  const other = 'https://post.example/world'
  const body = feed(item('/1', 'One', LONG))
  const world = openWorld({ [FEED]: { body }, [other]: { body } })
  await world.run({ addresses: [FEED, other] })
  assert.equal(world.items.length, 1)
  await world.run({ addresses: [other, FEED] })
  assert.equal(world.items.length, 1)
})

test('what a feed tells of another host does not replace what stands there', async () => {
  const world = openWorld({
    [FEED]: {
      body: feed(`<item><title>False</title><link>https://agency.example/1</link><description>${LONG}</description></item>`),
    },
  })
  await world.run()
  assert.deepEqual(
    [world.items[0]?.canonical, world.items[0]?.replaces, world.items[0]?.report.url],
    [null, null, 'https://agency.example/1'],
  )
})

test('robots.txt is obeyed for pages, and a robots.txt that cannot be had forbids', async () => {
  const summary = feed(item('/secret/1', 'One', 'Short.'))
  const world = openWorld({
    [FEED]: { body: summary },
    'https://post.example/robots.txt': { body: 'User-agent: *\nDisallow: /secret', type: 'text/plain' },
    'https://post.example/secret/1': { body: page('One', LONG) },
  })
  await world.run()
  assert.deepEqual(
    world.items.map(({ report }) => report.text),
    ['One\n\nShort.'],
  )
  assert.ok(!world.asked.some(({ address }) => address.endsWith('/secret/1')))
  assert.deepEqual(world.problems, ['robots-refused'])
  const down = openWorld({
    [FEED]: { body: summary },
    'https://post.example/robots.txt': { status: 503 },
    'https://post.example/secret/1': { body: page('One', LONG) },
  })
  await down.run()
  assert.ok(!down.asked.some(({ address }) => address.endsWith('/secret/1')))
})

test('one host is asked at a pace, and slower where it asks for that', async () => {
  const world = openWorld({
    [FEED]: { body: feed(item('/1', 'One', 'a'), item('/2', 'Two', 'b')) },
    'https://post.example/robots.txt': { body: 'User-agent: Reportedly\nCrawl-delay: 7', type: 'text/plain' },
    'https://post.example/1': { body: page('One', LONG) },
    'https://post.example/2': { body: page('Two', LONG) },
  })
  await world.run({ pace: 2000 })
  const times = world.asked.map(({ at }) => at)
  const waits = times.slice(1).map((at, index) => at - (times[index] ?? 0))
  assert.ok(
    waits.every(wait => wait >= 2000),
    waits.join(),
  )
  assert.ok((waits.at(-1) ?? 0) >= 7000, waits.join())
})

test('a page that fails is tried again, and then the feed is taken at its word', async () => {
  const world = openWorld({ [FEED]: { body: feed(item('/1', 'One', 'Short.')) }, 'https://post.example/1': { status: 503 } })
  await world.run()
  await world.run()
  assert.equal(world.items.length, 0)
  await world.run()
  await world.run()
  assert.deepEqual(
    world.items.map(({ report }) => report.text),
    ['One\n\nShort.'],
  )
})

test('a feed that fails is asked later and later, no sooner than it says, and one that is gone no more', async () => {
  const world = openWorld({ [FEED]: { status: 503 } })
  const waits: number[] = []
  for (let poll = 0; poll < 4; poll += 1) {
    await world.run({ every: 100 })
    const { dueAt, polledAt } = world.states.get(FEED) as FeedState
    waits.push((dueAt - polledAt) / 1000)
  }
  assert.deepEqual(waits, [200, 400, 800, 1600])
  world.pages[FEED] = { status: 429, retryAfter: 9999 }
  await world.run({ every: 100 })
  assert.equal((world.states.get(FEED) as FeedState).dueAt - (world.states.get(FEED) as FeedState).polledAt, 9_999_000)
  world.pages[FEED] = { status: 410 }
  await world.run()
  const before = world.asked.length
  await world.run()
  assert.equal(world.asked.length, before)
})

test('it goes on by itself: each feed when it is due, until it is ended', async () => {
  const slow = 'https://slow.example/feed'
  const world = openWorld({ [FEED]: { body: feed(item('/1', 'One', LONG)) }, [slow]: { status: 500 } })
  const received = world.sink.polled
  let polls = 0
  const sink: WatchSink = {
    ...world.sink,
    polled: (which, count) => {
      received?.(which, count)
      polls += 1
      if (polls === 6) world.end.abort()
    },
  }
  await world.run({ once: false, every: 100, addresses: [FEED, slow], sink })
  const at = (address: string) => world.asked.filter(each => each.address === address).map(each => each.at)
  assert.equal(at(FEED).length, 6)
  assert.ok(at(slow).length < 5, 'what fails is asked less often')
  assert.equal(world.items.length, 1)
})

test('a watch that is cut off before its state is saved gives the same ids again', async () => {
  const world = openWorld({ [FEED]: { body: feed(item('/2', 'Two', LONG), item('/1', 'One', LONG)) } })
  const failing: WatchSink = {
    ...world.sink,
    saveState: async () => {
      throw new Error('the disk is full')
    },
  }
  await assert.rejects(world.run({ sink: failing }), /disk is full/)
  await world.run()
  const ids = world.items.map(({ report }) => report.id)
  assert.equal(ids.length, 4)
  assert.deepEqual(ids.slice(0, 2), ids.slice(2))
})

test('what is remembered does not grow with time', async () => {
  const world = openWorld({ [FEED]: { body: '' } })
  for (let poll = 0; poll < 80; poll += 1) {
    const items = Array.from({ length: 20 }, (_, index) => item(`/${poll * 20 + index}`, `No. ${poll * 20 + index}`, LONG))
    world.pages[FEED] = { body: feed(...items) }
    await world.run()
  }
  assert.equal(world.items.length, 1600)
  assert.ok((world.states.get(FEED)?.known.length ?? 0) <= 500)
})

test('feeds of every kind, and of none', async () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><entry><id>urn:1</id><title>One</title><link href="https://post.example/1"/><updated>2024-12-08T06:30:00Z</updated><content type="html">${LONG}</content></entry></feed>`
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Post',
    items: [{ id: '1', url: 'https://post.example/1', title: 'One', content_text: LONG, date_published: '2024-12-08T06:30:00Z' }],
  })
  for (const body of [atom, json]) {
    const world = openWorld({ [FEED]: { body } })
    await world.run()
    assert.deepEqual(
      world.items.map(({ report }) => [report.title, report.published]),
      [['One', '2024-12-08T06:30:00Z']],
    )
  }
  const none = openWorld({ [FEED]: { body: '<html><body><p>Not a feed.</p></body></html>' } })
  await none.run()
  assert.deepEqual([none.items, none.problems], [[], ['feed-unreadable']])
  assert.equal(none.states.get(FEED)?.failures, 1)
})
