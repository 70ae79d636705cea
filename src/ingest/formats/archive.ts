import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { intakeProblem } from '../problem.js'
import { type Found, problemsOf } from './receive.js'
import { openWacz } from './wacz.js'
import { readWarc } from './warc.js'

/** How a page of an archive is taken in; the same as any other. */
export type TakePage = (page: { bytes: Uint8Array; contentType: string; address: string; id: string; where: string }) => Found[]

/** Pages taken from one archive. */
const MOST_PAGES = 10_000

/** A WARC stream, packed or not. Pages without a text are counted and told at the end. */
export async function* receiveWarc(
  chunks: AsyncIterable<Uint8Array>,
  { id, where, take, wanted = () => true }: { id: string; where: string; take: TakePage; wanted?: (address: string) => boolean },
): AsyncGenerator<Found> {
  let pages = 0
  let empty = 0
  for await (const event of readWarc(unpacked(chunks))) {
    if (event.kind === 'broken') yield* problemsOf([intakeProblem('archive-unreadable', where, { reason: event.reason })])
    else if (event.kind === 'refused')
      yield* problemsOf([
        intakeProblem(event.altered ? 'archive-altered' : 'archive-record-refused', where, { reason: event.reason }),
      ])
    else if (wanted(event.page.address)) {
      if (pages === MOST_PAGES) {
        yield* problemsOf([intakeProblem('archive-cut', where, { most: MOST_PAGES, what: 'pages' })])
        return
      }
      pages += 1
      const { address, contentType, body } = event.page
      const found = take({ bytes: body, contentType, address, id: `${id}-${pages}`, where: `${where}:${address}` })
      // Much of what a crawl holds is no article: one line for all of that.
      if (found.some(({ kind }) => kind === 'received')) yield* found
      else empty += 1
    }
  }
  if (empty > 0) {
    const reason = `${empty} of its ${pages} pages held no article`
    yield* problemsOf([intakeProblem('archive-record-refused', where, { reason })])
  }
}

/** A WACZ file by its path, or its bytes. */
export async function* receiveWacz(
  source: string | Uint8Array,
  { id, where, take }: { id: string; where: string; take: TakePage },
): AsyncGenerator<Found> {
  const opened = await openWacz(source)
  if (opened.kind === 'refused') {
    yield* problemsOf([
      intakeProblem(opened.altered ? 'archive-altered' : 'archive-unreadable', where, { reason: opened.reason }),
    ])
    return
  }
  const { warcs, pages, close } = opened.wacz
  try {
    const wanted = (address: string) => pages.size === 0 || pages.has(address)
    for (const [index, { name, open }] of warcs.entries()) {
      const stem = warcs.length === 1 ? id : `${id}-${index + 1}`
      yield* receiveWarc(await open(), { id: stem, where: `${where}:${name}`, take, wanted })
    }
  } finally {
    close()
  }
}

/** Records of a crawl pack to a third; what unpacks to very much more is no crawl. */
const MOST_RATIO = 500
const FREE = 64 * 1024 * 1024

async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first = await iterator.next()
  if (first.done === true) return
  let read = 0
  async function* all(): AsyncGenerator<Uint8Array> {
    for (let next = first as IteratorResult<Uint8Array>; next.done !== true; next = await iterator.next()) {
      read += next.value.length
      yield next.value
    }
  }
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* all()
    return
  }
  const source = Readable.from(all(), { objectMode: false })
  const gunzip = createGunzip()
  source.on('error', error => gunzip.destroy(error))
  let length = 0
  try {
    for await (const chunk of source.pipe(gunzip) as AsyncIterable<Uint8Array>) {
      length += chunk.length
      // The reader takes an end within a record for a broken archive, and says so.
      if (length > FREE && length > read * MOST_RATIO) return
      yield chunk
    }
  } catch {
    // Cut off or damaged: what was unpacked stands, and the reader tells that there is no more.
  } finally {
    source.destroy()
    gunzip.destroy()
  }
}
