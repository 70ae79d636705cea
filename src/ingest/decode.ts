/** The text of a file's bytes, or why they are no text. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly guessed: boolean }
  | { readonly kind: 'binary'; readonly reason: string }

/** Above this share of characters that no text would hold, a file is taken for something else than text. */
const MOST_STRANGE = 0.1

/**
 * Bytes → text: UTF-8, UTF-16 where a byte order mark says so, and else, if it still looks like text, Windows-1252 with `guessed`
 * set. The byte order mark is dropped; nothing else is changed, line ends included.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return text(decodeAs('utf-16le', bytes))
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return text(decodeAs('utf-16be', bytes))
  if (bytes.includes(0)) return { kind: 'binary', reason: 'it holds zero bytes, as pictures, archives and office documents do' }
  const utf8 = decodeUtf8(bytes)
  if (utf8 !== null) {
    if (shareOf(utf8, isControl) > MOST_STRANGE) return { kind: 'binary', reason: 'much of it is control characters' }
    return text(utf8)
  }
  const loose = new TextDecoder('utf-8').decode(bytes)
  if (shareOf(loose, code => code === 0xfffd || isControl(code)) > MOST_STRANGE) {
    return { kind: 'binary', reason: 'much of it is not valid UTF-8' }
  }
  return { kind: 'text', text: decodeWindows1252(bytes), guessed: true }
}

/** Strict UTF-8 without a byte order mark; null: the bytes are not valid. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const text = (decoded: string): Decoded => ({ kind: 'text', text: decoded, guessed: false })

/** What the bytes 0x80 to 0x9f stand for in Windows-1252 (WHATWG Encoding); a blank where they stand for nothing. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Node 20 reads Windows-1252 as if it were Latin-1, and so loses every quotation mark and dash. */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, letter => {
      const meant = WINDOWS_1252[letter.charCodeAt(0) - 0x80]
      return meant === undefined || meant === ' ' ? letter : meant
    })

const decodeAs = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes)

const isControl = (code: number): boolean => (code < 0x20 && !(code >= 0x09 && code <= 0x0d)) || code === 0x7f

/** Share of the characters that a test holds for, looked for in the first 64 Ki alone. */
function shareOf(decoded: string, isStrange: (code: number) => boolean): number {
  const length = Math.min(decoded.length, 65536)
  let strange = 0
  for (let index = 0; index < length; index += 1) if (isStrange(decoded.charCodeAt(index))) strange += 1
  return length === 0 ? 0 : strange / length
}
