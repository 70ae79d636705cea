import { createHash } from 'node:crypto'
import { unpack } from '../fetch/unpack.js'

/** One record of a WARC archive that was read whole and is what its digests say. */
export interface ArchivedPage {
  /** Of http or https. */
  readonly address: string
  readonly contentType: string
  readonly body: Uint8Array
  /** WARC-Date as written. */
  readonly date: string | null
}

export type WarcEvent =
  | { readonly kind: 'page'; readonly page: ArchivedPage }
  /** A record that is left out: its content is not what it says (`altered`), or it is beyond the limits. */
  | { readonly kind: 'refused'; readonly altered: boolean; readonly reason: string }
  /** Nothing further can be read. */
  | { readonly kind: 'broken'; readonly reason: string }

export const WARC_LIMITS = { header: 64 * 1024, record: 32 * 1024 * 1024, page: 16 * 1024 * 1024, ratio: 100 }

/**
 * The web pages of an unpacked WARC stream (1.0, 1.1), one at a time: responses with status 200, resources and conversions of http
 * addresses. Lengths, digests and encodings are checked, never believed; names and addresses are told, never used as paths.
 */
export async function* readWarc(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<WarcEvent> {
  const reader = openReader(chunks)
  for (;;) {
    const head = await reader.head(WARC_LIMITS.header)
    if (head === 'end') return
    if (head === 'too long' || !/^WARC\/1\.[01]\r?\n/.test(head)) {
      yield { kind: 'broken', reason: 'a record does not begin where the one before it says that it ends' }
      return
    }
    const headers = headersOf(head)
    const length = Number(headers.get('content-length') ?? 'none')
    if (!Number.isSafeInteger(length) || length < 0) {
      yield { kind: 'broken', reason: 'a record tells no length' }
      return
    }
    const isWanted = wanted(headers) && length <= WARC_LIMITS.record
    const block = isWanted ? await reader.take(length) : await reader.skip(length)
    if (block === null) {
      yield { kind: 'broken', reason: 'a record is shorter than it says' }
      return
    }
    if (wanted(headers) && !isWanted)
      yield { kind: 'refused', altered: false, reason: `it has ${Math.round(length / 1024 / 1024)} MB` }
    else if (isWanted) yield* eventsOf(headers, block)
  }
}

type Headers = ReadonlyMap<string, string>

/** Names in lower case; a line that begins with a blank goes on with the one before it. */
function headersOf(head: string): Headers {
  const headers = new Map<string, string>()
  for (const line of head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .slice(1)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return headers
}

function wanted(headers: Headers): boolean {
  const type = headers.get('warc-type')
  if (type !== 'response' && type !== 'resource' && type !== 'conversion') return false
  const address = addressOf(headers)
  return address !== null
}

function addressOf(headers: Headers): string | null {
  const address = (headers.get('warc-target-uri') ?? '').replace(/^<|>$/g, '')
  return /^https?:/i.test(address) && URL.canParse(address) ? new URL(address).href : null
}

async function* eventsOf(headers: Headers, block: Uint8Array): AsyncGenerator<WarcEvent> {
  const refused = (reason: string, altered: boolean): WarcEvent => ({ kind: 'refused', altered, reason })
  const address = addressOf(headers) ?? ''
  if (!matches(headers.get('warc-block-digest'), [block]))
    return yield refused(`${address}: its block digest does not match`, true)
  const date = headers.get('warc-date') ?? null
  if (headers.get('warc-type') !== 'response') {
    if (!matches(headers.get('warc-payload-digest'), [block]))
      return yield refused(`${address}: its payload digest does not match`, true)
    return yield { kind: 'page', page: { address, contentType: headers.get('content-type') ?? '', body: block, date } }
  }
  const answer = answerOf(block)
  if (answer === null || answer.status !== 200) return
  const plain = dechunked(answer)
  // Crawlers disagree whether the payload is what was sent or what was meant, so either may match.
  if (!matches(headers.get('warc-payload-digest'), [answer.payload, plain]))
    return yield refused(`${address}: its payload digest does not match`, true)
  const contentType = answer.headers.get('content-type') ?? ''
  if (!/html|xml|text\/plain|json/i.test(contentType)) return
  try {
    const limits = { maxBytes: WARC_LIMITS.page, maxRatio: WARC_LIMITS.ratio }
    const body = await unpack(once(plain), answer.headers.get('content-encoding') ?? '', limits)
    yield { kind: 'page', page: { address, contentType, body, date } }
  } catch (error) {
    yield refused(`${address}: ${(error as Error).message}`, false)
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

interface ArchivedAnswer {
  readonly status: number
  readonly headers: Headers
  readonly payload: Uint8Array
}

function answerOf(block: Uint8Array): ArchivedAnswer | null {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength)
  const end = bytes.indexOf('\r\n\r\n')
  const head = bytes.toString('latin1', 0, end < 0 ? 0 : Math.min(end, WARC_LIMITS.header))
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(head)?.[1]
  return status === undefined ? null : { status: Number(status), headers: headersOf(head), payload: bytes.subarray(end + 4) }
}

/** The payload without the lengths of "Transfer-Encoding: chunked"; as it is where it is not so cut, or is cut wrong. */
function dechunked({ headers, payload }: ArchivedAnswer): Uint8Array {
  if (!/chunked/i.test(headers.get('transfer-encoding') ?? '')) return payload
  const bytes = Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength)
  const pieces: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf('\r\n', at)
    const size = end < 0 || end - at > 20 ? null : /^([0-9a-f]{1,8})\s*(?:;|$)/i.exec(bytes.toString('latin1', at, end))?.[1]
    if (size == null) return payload
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    if (end + 2 + length > bytes.length) return payload
    pieces.push(bytes.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
  return Buffer.concat(pieces)
}

/** Whether a digest ("sha1:BASE32", "sha256:hex") is that of any of the contents; one that is not there or not known says nothing. */
function matches(digest: string | undefined, contents: readonly Uint8Array[]): boolean {
  const match = /^(sha-?1|sha-?256|sha-?512|md5):(\S+)$/i.exec(digest ?? '')
  if (match === null) return true
  const [, name = '', said = ''] = match
  return contents.some(content => {
    const made = createHash(name.replace('-', '').toLowerCase()).update(content).digest()
    return [made.toString('hex'), base32(made), made.toString('base64')].some(form => sameDigest(form, said))
  })
}

const sameDigest = (made: string, said: string): boolean =>
  made === said || made.replace(/=+$/, '').toLowerCase() === said.replace(/=+$/, '').toLowerCase()

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648, without padding. */
function base32(bytes: Uint8Array): string {
  let bits = 0
  let held = 0
  let out = ''
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff
    bits += 8
    while (bits >= 5) {
      out += LETTERS[(held >> (bits - 5)) & 31]
      bits -= 5
    }
  }
  return bits > 0 ? out + LETTERS[(held << (5 - bits)) & 31] : out
}

/** Reads a stream of bytes by heads (up to an empty line) and lengths, holding no more than was asked for. */
function openReader(chunks: AsyncIterable<Uint8Array>) {
  const iterator = chunks[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  let isOver = false
  const more = async (): Promise<boolean> => {
    if (isOver) return false
    const next = await iterator.next()
    if (next.done === true) isOver = true
    else held = held.length === 0 ? Buffer.from(next.value) : Buffer.concat([held, next.value])
    return !isOver
  }
  const skip = async (length: number): Promise<Uint8Array | null> => {
    let left = length
    while (left > held.length) {
      left -= held.length
      held = Buffer.alloc(0)
      if (!(await more())) return null
    }
    held = held.subarray(left)
    return held.subarray(0, 0)
  }
  return {
    skip,
    /** The next head, blank lines before it passed over. */
    head: async (most: number): Promise<string | 'end' | 'too long'> => {
      for (;;) {
        let start = 0
        while (held[start] === 0x0d || held[start] === 0x0a) start += 1
        held = held.subarray(start)
        const crlf = held.indexOf('\r\n\r\n')
        const lf = crlf < 0 ? held.indexOf('\n\n') : -1
        const end = crlf >= 0 ? crlf + 4 : lf + 2
        if ((crlf >= 0 || lf >= 0) && end <= most) {
          const head = held.toString('utf8', 0, end)
          held = held.subarray(end)
          return head.trimEnd()
        }
        if (held.length > most) return 'too long'
        if (!(await more())) return held.length === 0 ? 'end' : 'too long'
      }
    },
    take: async (length: number): Promise<Uint8Array | null> => {
      const pieces: Uint8Array[] = []
      let left = length
      while (left > held.length) {
        pieces.push(held)
        left -= held.length
        held = Buffer.alloc(0)
        if (!(await more())) return null
      }
      pieces.push(held.subarray(0, left))
      held = held.subarray(left)
      return Buffer.concat(pieces)
    },
  }
}
