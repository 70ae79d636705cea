import { type Duplex, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createUnzip } from 'node:zlib'

/** What is unpacked would be larger than is taken. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge'
}

export interface UnpackLimits {
  /** Bytes, as sent and as unpacked. */
  readonly maxBytes: number
  /** Most bytes that one packed byte may become, beyond the first megabyte. */
  readonly maxRatio: number
}

/** So much may come of few bytes: a page of blanks is no attack. */
const FREE = 1024 * 1024

/**
 * All bytes of a stream, unpacked as its Content-Encoding says. Throws TooLarge as soon as a limit is passed, having held no more than
 * that; an Error where the encoding is not known or the bytes are not so packed.
 */
export async function unpack(
  body: AsyncIterable<Uint8Array>,
  encoding: string,
  { maxBytes, maxRatio }: UnpackLimits,
): Promise<Uint8Array> {
  let packed = 0
  let refused: TooLarge | null = null
  // A pipeline that is torn down tells of its tearing, not always of what was thrown in it.
  const refuse = (how: string): never => {
    refused = new TooLarge(how)
    throw refused
  }
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of body) {
      packed += chunk.length
      if (packed > maxBytes) refuse('as sent')
      yield chunk
    }
  }
  const pieces: Uint8Array[] = []
  let length = 0
  const take = async (chunks: AsyncIterable<Uint8Array>) => {
    for await (const chunk of chunks) {
      length += chunk.length
      if (length > maxBytes) refuse('as unpacked')
      if (length > FREE && length > packed * maxRatio) refuse(`unpacked to ${maxRatio} times what was sent`)
      pieces.push(chunk)
    }
  }
  const decoder = decoderOf(encoding)
  try {
    if (decoder === null) await take(counted())
    else await pipeline(Readable.from(counted(), { objectMode: false }), decoder, take)
  } catch (error) {
    throw refused ?? error
  }
  return Buffer.concat(pieces)
}

/** Null: not packed. */
function decoderOf(encoding: string): Duplex | null {
  switch (encoding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return null
    case 'gzip':
    case 'x-gzip':
    case 'deflate':
      return createUnzip()
    case 'br':
      return createBrotliDecompress()
    default:
      throw new Error(`it is packed as "${encoding.slice(0, 40)}", which is not read`)
  }
}
