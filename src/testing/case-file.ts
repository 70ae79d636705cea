/** One case of a stage: an input and the outcome it must have, in the stage's notation. */
export interface Case {
  readonly title: string
  /** Where its title stands in the file, from 1. */
  readonly line: number
  readonly directives: Directives
  /** Why it fails yet; null: it must pass. */
  readonly knownFailure: string | null
  readonly input: string
  readonly expected: string
  /** The lines of the expectation, from 0, half-open; up to the next title. */
  readonly expectedLines: { readonly start: number; readonly end: number }
}

/** What a case says beside its input. */
export interface Directives {
  readonly date: string | null
  readonly outlet: string | null
}

export interface CaseFile {
  readonly lines: readonly string[]
  readonly cases: readonly Case[]
  /** What is wrong with the file itself: "12: …". */
  readonly faults: readonly string[]
}

const TITLE = /^# (.*\S)\s*$/
const DIRECTIVE = /^@([a-z-]+)(?: (.*\S))?\s*$/
const ARROW = '==>'

/** A case file's text → its cases; blank lines around input and outcome do not count. */
export function parseCaseFile(text: string): CaseFile {
  const lines = text.replace(/\r\n/g, '\n').split('\n')
  const starts = lines.flatMap((line, index) => (TITLE.test(line) ? [index] : []))
  const faults: string[] = []
  if (lines.slice(0, starts[0] ?? lines.length).some(line => line.trim() !== '')) {
    faults.push('1: text before the first case; a case begins with a line "# title"')
  } else if (starts.length === 0) {
    faults.push('1: the file has no case; write one, or delete the file')
  }
  const cases = starts.flatMap((start, index) => caseFrom(lines, start, starts[index + 1] ?? lines.length, faults))
  return { lines, cases, faults }
}

function caseFrom(lines: readonly string[], start: number, end: number, faults: string[]): Case[] {
  const title = TITLE.exec(lines[start] as string)?.[1] ?? ''
  let from = start + 1
  const given = new Map<string, string>()
  for (let match = DIRECTIVE.exec(lines[from] ?? ''); match !== null && from < end; match = DIRECTIVE.exec(lines[from] ?? '')) {
    const [, name = '', value = ''] = match
    if (!['date', 'outlet', 'known-failure'].includes(name)) faults.push(`${from + 1}: there is no directive @${name}`)
    if (value === '') faults.push(`${from + 1}: @${name} says nothing; write its value behind it`)
    given.set(name, value)
    from += 1
  }
  const arrow = lines.slice(from, end).indexOf(ARROW)
  if (arrow < 0) {
    faults.push(`${start + 1}: "${title}" has no line ${ARROW} between its input and its outcome`)
    return []
  }
  const expectedLines = { start: from + arrow + 1, end }
  const expected = trimBlankLines(lines.slice(expectedLines.start, end))
  const input = trimBlankLines(lines.slice(from, from + arrow))
  if (expected === '' && process.env['UPDATE'] !== '1') {
    faults.push(`${start + 1}: "${title}" expects nothing; write its outcome, or let UPDATE=1 npm test write it`)
  }
  const directives = { date: given.get('date') ?? null, outlet: given.get('outlet') ?? null }
  return [
    { title, line: start + 1, directives, knownFailure: given.get('known-failure') ?? null, input, expected, expectedLines },
  ]
}

/** Lines as one text, without the blank ones at both ends. */
export function trimBlankLines(lines: readonly string[]): string {
  const isText = (line: string) => line.trim() !== ''
  const first = lines.findIndex(isText)
  return first < 0 ? '' : lines.slice(first, lines.findLastIndex(isText) + 1).join('\n')
}

/** The file's text with other outcomes, by case. */
export function withOutcomes({ lines, cases }: CaseFile, outcomes: ReadonlyMap<Case, string>): string {
  const written = [...lines]
  for (const item of [...cases].reverse()) {
    const outcome = outcomes.get(item)
    const { start, end } = item.expectedLines
    if (outcome !== undefined) written.splice(start, end - start, ...outcome.split('\n'), '')
  }
  return `${written.join('\n').trimEnd()}\n`
}

/** A case as it stands in a file. */
export function printCase(title: string, directives: Directives, input: string, outcome: string): string {
  const lines = Object.entries(directives).flatMap(([name, value]) => (value === null ? [] : [`@${name} ${value}`]))
  return [`# ${title}`, ...lines, input, ARROW, outcome, ''].join('\n')
}
