import { closeSync, existsSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Where the result of a command goes. */
export interface Output {
  write(text: string): Promise<void>
  /** All is written. */
  close(): Promise<void>
  /** Something failed: leaves nothing half-written behind. */
  discard(): void
}

/** Whoever read the output has had enough ("| head"); nothing is wrong. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed'
}

/** The result could not be written; the message says where and why. */
export class OutputFailed extends Error {
  override readonly name = 'OutputFailed'
}

/** `path` null or "-": standard output. Throws OutputFailed where the file cannot be made. */
export function openOutput(path: string | null): Output {
  if (path === null || path === '-') return standardOutput()
  try {
    return fileOutput(path)
  } catch (error) {
    throw failed(path, error)
  }
}

const failed = (path: string, error: unknown): OutputFailed => {
  const { code, message } = error as NodeJS.ErrnoException
  const reason = code === 'EISDIR' ? 'it is a folder' : code === 'ENOENT' ? 'its folder does not exist' : (code ?? message)
  return new OutputFailed(`"${path}" could not be written (${reason}). Name another file with --output.`)
}

function standardOutput(): Output {
  const write = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      // Called when the text is handed on, so that a slow reader holds the work up.
      process.stdout.write(text, error => (error == null ? resolve() : reject(told(error))))
    })
  // The error reaches the callback above as well; without a listener it would end the process first.
  if (process.stdout.listenerCount('error', ignore) === 0) process.stdout.on('error', ignore)
  return { write, close: () => write(''), discard: () => {} }
}

const ignore = () => {}

const told = (error: NodeJS.ErrnoException): Error =>
  error.code === 'EPIPE' ? new OutputClosed() : failed('standard output', error)

/** Writes beside the file under another name and renames it at the end, so that readers see the old file or the whole new one. */
function fileOutput(path: string): Output {
  const target = existsSync(path) ? realpathSync(path) : path
  const stats = existsSync(target) ? statSync(target) : null
  if (stats?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
  // A device or a named pipe cannot be renamed over.
  const isPlain = stats === null || stats.isFile()
  const draft = isPlain ? join(dirname(target), `.${basename(target)}.${process.pid}.part`) : target
  const discard = () => {
    if (isPlain) rmSync(draft, { force: true })
  }
  const interrupted = (signal: 'SIGINT' | 'SIGTERM') => {
    discard()
    process.exit(signal === 'SIGINT' ? 130 : 143)
  }
  // Before the draft exists: a signal right behind its making would leave it.
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted)
  const forget = () => process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
  const descriptor = openOrElse(draft, stats?.mode, forget)
  return {
    write: async text => {
      try {
        writeAll(descriptor, Buffer.from(text, 'utf8'))
      } catch (error) {
        throw failed(path, error)
      }
    },
    close: async () => {
      closeSync(descriptor)
      if (isPlain) renameSync(draft, target)
      forget()
    },
    discard,
  }
}

function openOrElse(path: string, mode: number | undefined, orElse: () => void): number {
  try {
    return openSync(path, 'w', mode ?? 0o666)
  } catch (error) {
    orElse()
    throw error
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written)
}
