import { decodeBuffer, getEncoding } from 'encoding-sniffer'
import { decode, decodeUtf8 } from '../decode.js'
import { type IntakeProblem, intakeProblem } from '../problem.js'

/** Markup as text, with what was odd about its characters. */
export type DecodedMarkup =
  | { readonly kind: 'text'; readonly text: string; readonly problems: readonly IntakeProblem[] }
  | { readonly kind: 'binary'; readonly problem: IntakeProblem }

/**
 * Bytes of HTML or XML → text, by byte order mark, Content-Type header, XML declaration and meta element, in that order (WHATWG), and
 * where they say nothing or what cannot be, by the bytes: what is valid UTF-8 is UTF-8, and else Windows-1252.
 */
export function decodeMarkup(bytes: Uint8Array, contentType: string, where: string): DecodedMarkup {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const label = /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType)?.[1]
  const options = { ...(label === undefined ? {} : { transportLayerEncodingLabel: label }), defaultEncoding: 'utf-8' }
  const said = getEncoding(buffer, options).toLowerCase()
  const isUtf16 = said.startsWith('utf-16')
  const utf8 = isUtf16 ? null : decodeUtf8(bytes)
  if (utf8 !== null) {
    // Bytes beyond ASCII make valid UTF-8 by accident about never.
    const isMislabelled = said !== 'utf-8' && utf8.length !== bytes.length
    return text(utf8, isMislabelled ? [mislabelled(where, said, 'utf-8')] : [])
  }
  if (said !== 'utf-8') return text(decodeBuffer(buffer, options), [])
  const loose = decode(withoutZeros(bytes))
  if (loose.kind === 'binary') return { kind: 'binary', problem: intakeProblem('file-binary', where, { reason: loose.reason }) }
  const isSaid = label !== undefined || /charset|encoding/i.test(buffer.toString('latin1', 0, 1024))
  return text(loose.text, [isSaid ? mislabelled(where, said, 'windows-1252') : intakeProblem('encoding-guessed', where)])
}

const text = (decoded: string, problems: readonly IntakeProblem[]): DecodedMarkup => ({
  kind: 'text',
  text: decoded.replaceAll('\0', ''),
  problems,
})

const mislabelled = (where: string, said: string, used: string) => intakeProblem('encoding-mislabelled', where, { said, used })

const withoutZeros = (bytes: Uint8Array): Uint8Array => (bytes.includes(0) ? bytes.filter(byte => byte !== 0) : bytes)
