import { decode } from '../decode.js'
import { rawOf } from '../given.js'
import { intakeProblem } from '../problem.js'
import { receiveWacz, receiveWarc, type TakePage } from './archive.js'
import { decodeMarkup } from './charset.js'
import { readFeed } from './feed/feed.js'
import { openFindings, withoutControls } from './findings.js'
import { isNinjs, receiveNinjs } from './ninjs.js'
import { type Found, makeReceived, problemsOf, receiveItem, receivePage } from './receive.js'
import { markupKind, sniff } from './sniff.js'

export { receiveMail } from './mail.js'

/** A whole document of any kind but our own JSON. */
export interface DocumentSource {
  readonly bytes: Uint8Array
  /** As the server gave it; empty: not known. */
  readonly contentType: string
  /** Where it was had from; null: a file. */
  readonly address: string | null
  readonly where: string
  /** The id of its report, or the stem of its reports' ids. */
  readonly id: string
}

/** Reports of a page, feed or list in HTML or XML. */
export function receiveMarkup(source: DocumentSource): Found[] {
  const { bytes, contentType, address, where, id } = source
  const decoded = decodeMarkup(bytes, contentType, where)
  if (decoded.kind === 'binary') return problemsOf([decoded.problem])
  const kind = markupKind(decoded.text)
  if (kind === 'html') return receivePage(source)
  if (kind === 'opml') return problemsOf([intakeProblem('list-of-feeds', where)])
  return [...problemsOf(decoded.problems), ...receiveFeed(decoded.text, address, where, id)]
}

export function receiveFeed(text: string, address: string | null, where: string, id: string): Found[] {
  const read = readFeed(text, address, where)
  if (read.kind === 'refused') return problemsOf([read.problem])
  const { items, problems } = read.feed
  const found: Found[] = problemsOf(problems)
  for (const [index, item] of items.entries()) {
    const received = receiveItem(item, `${id}-${index + 1}`, address)
    if (received !== null) found.push({ kind: 'received', item: received })
  }
  return found
}

/** Whether a JSON value is a JSON Feed or a ninjs item, which are not ours. */
export const isForeignJson = (value: unknown): boolean => isNinjs(value) || isJsonFeed(value)

const isJsonFeed = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  /^https:\/\/jsonfeed\.org\/version\//.test(String((value as Readonly<Record<string, unknown>>)['version'])) &&
  Array.isArray((value as Readonly<Record<string, unknown>>)['items'])

export function receiveForeignJson(value: unknown, where: string, id: string): Found[] {
  if (isNinjs(value)) return receiveNinjs(value, where, id)
  return receiveFeed(JSON.stringify(value), null, where, id)
}

const takePage: TakePage = ({ bytes, contentType, address, id, where }) =>
  /html|xml/i.test(contentType) || sniff(bytes) === 'markup'
    ? receiveMarkup({ bytes, contentType, address, where, id })
    : receivePlain({ bytes, contentType, address, where, id })

/** Plain text that came with an address. */
export function receivePlain({ bytes, address, where, id }: DocumentSource): Found[] {
  const decoded = decode(bytes)
  if (decoded.kind === 'binary') return problemsOf([intakeProblem('file-binary', where, { reason: decoded.reason })])
  const text = withoutControls(decoded.text)
  if (text.trim() === '') return problemsOf([intakeProblem('text-empty', where)])
  const parts = {
    id,
    text,
    url: address,
    findings: openFindings(),
    raw: rawOf(bytes),
    from: 'visible text' as const,
    at: 'plain text',
  }
  return [
    ...problemsOf(decoded.guessed ? [intakeProblem('encoding-guessed', where)] : []),
    { kind: 'received', item: makeReceived(parts) },
  ]
}

/** Reports of an archive: a WARC stream, or a WACZ file by its path or bytes. */
export const receiveArchive = (
  source: { readonly warc: AsyncIterable<Uint8Array> } | { readonly wacz: string | Uint8Array },
  id: string,
  where: string,
): AsyncGenerator<Found> =>
  'warc' in source
    ? receiveWarc(source.warc, { id, where, take: takePage })
    : receiveWacz(source.wacz, { id, where, take: takePage })
