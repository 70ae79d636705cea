import { ownCopy } from './remember.js'

/**
 * Values of JSON as bytes, for keeping many of one make: keys and strings that come again are written once for all, strings that stand in a
 * text are written as pieces of it. What comes out again equals what went in. A packed value is read by the packer that made it.
 */
export class Packer {
  readonly #strings = new Repeated()
  readonly #shapes = new Repeated()
  readonly #keys: (readonly string[])[] = []
  readonly #out = new Bytes()

  /** `text`: what strings may be pieces of. */
  pack(value: unknown, text: string): Uint8Array {
    this.#out.clear()
    this.#string(text)
    this.#write(value, text)
    return this.#out.copy()
  }

  unpack(bytes: Uint8Array): unknown {
    const from = new Source(bytes)
    const head = from.whole()
    const size = head >>> 3
    if ((head & 7) !== KIND.string) throw new TypeError('These bytes were not packed here.')
    return this.#read(from, from.string(size))
  }

  #write(value: unknown, text: string): void {
    if (typeof value === 'string') this.#piece(value, text)
    else if (typeof value === 'number') this.#number(value)
    else if (Array.isArray(value)) {
      this.#out.head(KIND.list, value.length)
      for (const each of value) this.#write(each, text)
    } else if (typeof value === 'object' && value !== null) this.#object(value, text)
    else this.#out.head(KIND.constant, CONSTANTS.indexOf(value as null | undefined | boolean))
  }

  #object(value: object, text: string): void {
    const keys = Object.keys(value)
    const shape = this.#shapes.always(JSON.stringify(keys))
    this.#keys[shape] ??= keys
    this.#out.head(KIND.object, shape)
    for (const key of keys) this.#write(value[key as keyof typeof value], text)
  }

  #piece(value: string, text: string): void {
    const known = this.#strings.find(value)
    const at = known !== null || value.length < SHORTEST_PIECE ? -1 : text.indexOf(value)
    if (at >= 0) {
      this.#out.head(KIND.piece, at)
      this.#out.whole(value.length)
      return
    }
    const number = known ?? (value.length > LONGEST_KNOWN ? null : this.#strings.again(value))
    if (number === null) this.#string(value)
    else this.#out.head(KIND.known, number)
  }

  #string(value: string): void {
    this.#out.head(KIND.string, value.length)
    for (let at = 0; at < value.length; at++) this.#out.whole(value.charCodeAt(at))
  }

  #number(value: number): void {
    const thousandths = value * 1000
    if (value >= 0 && value < LARGEST && Number.isInteger(value) && !Object.is(value, -0)) this.#out.head(KIND.whole, value)
    else if (thousandths >= 1 && thousandths < LARGEST && Math.round(thousandths) / 1000 === value)
      this.#out.head(KIND.thousandths, Math.round(thousandths))
    else {
      this.#out.head(KIND.constant, CONSTANTS.length)
      this.#out.double(value)
    }
  }

  #read(from: Source, text: string): unknown {
    const head = from.whole()
    const size = head >>> 3
    switch (head & 7) {
      case KIND.whole:
        return size
      case KIND.thousandths:
        return size / 1000
      case KIND.known:
        return this.#strings.at(size)
      case KIND.piece:
        return text.slice(size, size + from.whole())
      case KIND.string:
        return from.string(size)
      case KIND.list: {
        const list = new Array<unknown>(size)
        for (let at = 0; at < size; at++) list[at] = this.#read(from, text)
        return list
      }
      case KIND.object: {
        const value: Record<string, unknown> = {}
        for (const key of this.#keys[size] ?? []) value[key] = this.#read(from, text)
        return value
      }
      default:
        return size === CONSTANTS.length ? from.double() : CONSTANTS[size]
    }
  }
}

const CONSTANTS = [null, undefined, true, false] as const
const KIND = { constant: 0, whole: 1, thousandths: 2, known: 3, piece: 4, string: 5, list: 6, object: 7 } as const
const LARGEST = 2 ** 28
const SHORTEST_PIECE = 4
const LONGEST_KNOWN = 64
/** How many strings are told by a number, and how many are waited for to come again. */
const MOST_KNOWN = 100_000
const MOST_AWAITED = 10_000

/** Strings with numbers. */
class Repeated {
  readonly #strings: string[] = []
  readonly #numbers = new Map<string, number>()
  readonly #once = new Set<string>()

  at(number: number): string {
    return this.#strings[number] ?? ''
  }

  find(text: string): number | null {
    return this.#numbers.get(text) ?? null
  }

  always(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const own = ownCopy(text)
    const number = this.#strings.push(own) - 1
    this.#numbers.set(own, number)
    return number
  }

  /** A number from the second time on. */
  again(text: string): number | null {
    if (this.#once.delete(text) && this.#strings.length < MOST_KNOWN) return this.always(text)
    if (this.#once.size >= MOST_AWAITED) this.#once.clear()
    this.#once.add(ownCopy(text))
    return null
  }
}

/** Bytes written one after the other; whole numbers take seven bits a byte, the lowest first. */
class Bytes {
  #bytes = new Uint8Array(1 << 14)
  #length = 0

  clear(): void {
    this.#length = 0
  }

  copy(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }

  head(kind: number, size: number): void {
    this.whole(size * 8 + kind)
  }

  whole(value: number): void {
    let rest = value
    while (rest > 127) {
      this.#byte((rest & 127) | 128)
      rest >>>= 7
    }
    this.#byte(rest)
  }

  double(value: number): void {
    for (const byte of new Uint8Array(Float64Array.of(value).buffer)) this.#byte(byte)
  }

  #byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const longer = new Uint8Array(2 * this.#length)
      longer.set(this.#bytes)
      this.#bytes = longer
    }
    this.#bytes[this.#length++] = value
  }
}

/** The same, read. */
class Source {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  whole(): number {
    const first = this.#bytes[this.#at++] as number
    if (first < 128) return first
    let value = first & 127
    for (let shift = 7; ; shift += 7) {
      const byte = this.#bytes[this.#at++] as number
      value |= (byte & 127) << shift
      if (byte < 128) return value >>> 0
    }
  }

  double(): number {
    const bytes = this.#bytes.slice(this.#at, this.#at + 8)
    this.#at += 8
    return new Float64Array(bytes.buffer)[0] as number
  }

  string(length: number): string {
    const units: number[] = []
    for (let at = 0; at < length; at++) units.push(this.whole())
    const parts: string[] = []
    for (let at = 0; at < length; at += 4096) parts.push(String.fromCharCode(...units.slice(at, at + 4096)))
    return parts.join('')
  }
}
