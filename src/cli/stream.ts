import { type Output, openOutput } from './output.js'

/** Writes pieces as they come, opening the output at the first; discards what was written when anything fails. */
export async function writeAll(pieces: AsyncIterable<string>, path: string | null): Promise<void> {
  let output: Output | null = null
  try {
    for await (const piece of pieces) {
      output ??= openOutput(path)
      await output.write(piece)
    }
    await output?.close()
  } catch (error) {
    output?.discard()
    throw error
  }
}

/** Writes one text. */
export async function writeOnce(text: string, path: string | null): Promise<void> {
  const output = openOutput(path)
  try {
    await output.write(text)
    await output.close()
  } catch (error) {
    output.discard()
    throw error
  }
}
