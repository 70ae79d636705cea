import type { Paper } from '../app/brief.js'
import type { IntakeProblem } from '../app/intake.js'
import type { Problem, ProblemCode } from '../model/index.js'

/** Where a command works: what it may print on, and how. Results go to the output alone; all said here goes to standard error. */
export interface Desk {
  /** Tells a problem of the input. Warnings are kept back when quiet; of very many, a count is told at the end. */
  readonly problem: (problem: IntakeProblem) => void
  /** Tells what the engine says of a whole report, unless intake has told it already. */
  readonly tellOf: (report: string, problems: readonly Problem[]) => void
  readonly warn: (message: string) => void
  readonly error: (message: string) => void
  /** Shows how far it got, on a terminal only. */
  readonly progress: (reports: number, share: number | null) => void
  /** Ends progress and tells what was held back; to be called before the result is printed on the same terminal. */
  readonly clear: () => void
  /** How many errors were told. */
  readonly errors: () => number
}

const MOST_TOLD = 50
const EVERY_MS = 100
const FIRST_MS = 400

/** Of a whole report: what intake tells by itself, and what means that the report was not read. */
const TOLD_BY_INTAKE: ReadonlySet<ProblemCode> = new Set(['text-empty', 'date-invalid'])
const UNREAD: ReadonlySet<ProblemCode> = new Set(['language-unsupported'])

/** `mayProgress`: whether a progress line would be in nobody's way. */
export function openDesk(quiet: boolean, mayProgress: boolean): Desk {
  const line = openProgressLine(!quiet && mayProgress && process.stderr.isTTY === true)
  let told = 0
  let errors = 0
  const say = (message: string) => {
    line.wipe()
    process.stderr.write(`reportedly: ${visible(message)}\n`)
  }
  const tell = (message: string) => {
    told += 1
    if (told <= MOST_TOLD) say(message)
  }
  const error = (message: string) => {
    errors += 1
    tell(message)
  }
  const warn = (message: string) => {
    if (!quiet) tell(message)
  }
  return {
    error,
    warn,
    problem: ({ gravity, where, message }) => (gravity === 'error' ? error : warn)(`${where}: ${message}`),
    tellOf: (report, problems) => {
      for (const { code, message } of problems) {
        if (!TOLD_BY_INTAKE.has(code)) (UNREAD.has(code) ? error : warn)(`${report}: ${message}`)
      }
    },
    progress: line.show,
    clear: () => {
      line.wipe()
      if (told > MOST_TOLD) say(`… and ${told - MOST_TOLD} more messages like these.`)
      told = Math.min(told, MOST_TOLD)
    },
    errors: () => errors,
  }
}

/** A line at the foot of the terminal that says how far it got; nothing where it is not wanted. */
function openProgressLine(isWanted: boolean) {
  let isShown = false
  // What is done in a moment needs no progress line.
  let last = Date.now() + FIRST_MS
  return {
    show: (reports: number, share: number | null) => {
      const now = Date.now()
      if (!isWanted || now - last < EVERY_MS) return
      last = now
      isShown = true
      process.stderr.write(`\r\u001b[K${bar(share)}${reports} reports read`)
    },
    wipe: () => {
      if (isShown) process.stderr.write('\r\u001b[K')
      isShown = false
    },
  }
}

const BAR = 24

function bar(share: number | null): string {
  if (share === null) return ''
  const filled = Math.round(Math.min(1, share) * BAR)
  return `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} `
}

/** Control characters, which could drive a terminal, written out; messages quote what reports and file names hold. */
const visible = (message: string): string =>
  message.replace(
    /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    found => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** The paper that text is set on: the given width or the terminal's, and colours where the reader wants and can see them. */
export function paperFor(width: number | null, toFile: boolean): Paper {
  const columns = toFile ? undefined : process.stdout.columns
  return { width: width ?? Math.max(40, Math.min(columns ?? 100, 400)), colour: !toFile && wantsColour() }
}

/** FORCE_COLOR before NO_COLOR (no-color.org) before what the terminal is. */
function wantsColour(): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = process.env
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  if (no !== undefined && no !== '') return false
  return process.stdout.isTTY === true && terminal !== 'dumb'
}
