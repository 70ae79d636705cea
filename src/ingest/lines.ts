/** A line of bytes without its line end, numbered from 1; `bytes` null: longer than the limit, and skipped. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | null
}

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/** Splits a stream of bytes into lines; holds no more than one line, and never more than `limit` bytes of it. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = []
  let held = 0
  let number = 0
  const take = (piece: Uint8Array) => {
    held += piece.length
    if (held > limit) pieces = []
    else pieces.push(piece)
  }
  const finish = (): Line => {
    number += 1
    const bytes = held > limit ? null : withoutReturn(pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces))
    pieces = []
    held = 0
    return { number, bytes }
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, end))
      yield finish()
      from = end + 1
    }
    if (from < chunk.length) take(chunk.subarray(from))
  }
  if (held > 0) yield finish()
}

const withoutReturn = (bytes: Uint8Array): Uint8Array => (bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes)
