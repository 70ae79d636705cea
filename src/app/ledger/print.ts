import { paintLine, type RichText, rich, run, visible } from '../../export/index.js'
import type { Restored, Verdict } from '../../ledger/index.js'
import type { Found, LogLine, Snippet } from '../../model/index.js'
import { logOf } from '../desk/log.js'
import type { Added } from './add.js'
import type { Archive } from './archive.js'
import type { Corrected } from './correct.js'
import type { Rebuilt } from './rebuild.js'

// What the commands on a ledger print. Words of reports are made safe to show.

const count = (number: number, noun: string): string =>
  number === 1 ? `1 ${noun}` : `${number} ${noun.endsWith('try') ? noun.replace(/y$/, 'ies') : `${noun}s`}`

export function addedText({ received, replaced, withdrawn, known, entry }: Added): string {
  const parts = [
    `${count(received, 'report')} received`,
    ...(replaced === 0 ? [] : [`${count(replaced, 'new version')}`]),
    ...(withdrawn === 0 ? [] : [`${withdrawn} withdrawn`]),
    ...(known === 0 ? [] : [`${known} there already`]),
  ]
  return `${parts.join(', ')}; the last entry is ${entry}.\n`
}

export function foundText({ reports, claims }: Found, colour: boolean): string {
  const lines: RichText[] = [
    rich(`${count(reports.length, 'report')}, ${count(claims.length, 'claim')}`, 'quiet'),
    ...reports.flatMap(({ report, title, outlet, published, snippet }) => [
      rich(''),
      [run(report, 'strong'), run(`  ${[outlet, published].filter(part => part !== null).join(', ')}`, 'quiet')],
      rich(`  ${title}`),
      [run('  '), ...marked(snippet)],
    ]),
    ...claims.flatMap(({ report, claim, snippet }) => [
      rich(''),
      rich(`${report}#${claim}`, 'strong'),
      [run('  '), ...marked(snippet)],
    ]),
  ]
  return `${lines.map(line => paintLine(line, colour)).join('\n')}\n`
}

/** Without colour, hits stand in brackets. */
const marked = (snippet: Snippet): RichText => snippet.map(({ text, hit }) => (hit ? run(`[${text}]`, 'hedge') : run(text)))

export function logText(lines: readonly LogLine[]): string {
  return lines.map(({ entry, words }) => `${String(entry.sequence).padStart(6)}  ${entry.at}  ${visible(words)}\n`).join('')
}

export const logLines = (
  { ledger, record }: Archive,
  situation: string,
  before: number | null,
  limit: number,
): readonly LogLine[] => logOf(situation, ledger, record, before, limit)

export const correctedText = ({ outcomes }: Corrected): string =>
  outcomes
    .map(({ entry, why, claims }) => {
      const where = claims.length === 0 ? '' : ` (${claims.map(({ report, claim }) => `${report}#${claim}`).join(', ')})`
      return visible(`Entry ${entry}: ${why}${where}.`) + '\n'
    })
    .join('')

export function verdictText({ faults, entries, contents, sealed, head }: Verdict, file: string): string {
  const held = `${count(entries, 'entry')}, ${count(contents - sealed, 'text')} and files${sealed === 0 ? '' : `, ${sealed} sealed`}`
  const last =
    head === null
      ? ''
      : `The last entry is ${head.sequence}:${head.hash}\nNote it elsewhere: with "verify --expect ${head.sequence}:HASH" nobody can cut the ledger short or rewrite it unseen.\n`
  const [first] = faults
  if (first === undefined) return `${file} holds: ${held}, all as they were written.\n${last}`
  const others = faults.slice(1, 20).map(({ message }) => `  ${message}`)
  return shown([`${file} was altered or is damaged. The first fault: ${first.message}`, ...others, `${held} were read.`])
}

const shown = (lines: readonly string[]): string => lines.map(line => `${visible(line)}\n`).join('')

export function rebuiltText(rebuilt: readonly Rebuilt[]): string {
  return rebuilt
    .map(({ situation, reports, events, sha256, before }) => {
      const same =
        before === null
          ? 'nothing was kept to compare with'
          : before === sha256
            ? 'the same as before, byte for byte'
            : 'NOT the same as before'
      return `${visible(situation)}: ${count(reports, 'report')}, ${count(events, 'event')}; ${same}\n  ${sha256}\n`
    })
    .join('')
}

export function restoredText({ added, present, mended, aside, salvaged }: Restored): string {
  return [
    `${count(added, 'entry')} brought back, ${present} were here.`,
    ...(mended === 0 ? [] : [`${count(mended, 'missing text')} came back.`]),
    ...(aside === null
      ? []
      : [
          `The damaged ledger was put aside: ${aside}. ${count(salvaged, 'later entry')} could still be read of it and follow on.`,
        ]),
    '',
  ].join('\n')
}

/** What a ledger holds. */
export interface LedgerStatus {
  readonly file: string
  readonly entries: number
  readonly head: { readonly sequence: number; readonly hash: string; readonly at: string } | null
  readonly situations: readonly {
    readonly id: string
    readonly name: string
    readonly reports: number
    readonly decisions: number
    readonly closed: boolean
    readonly lastReceived: string | null
  }[]
  readonly sealed: number
  readonly engine: string | null
}

export function ledgerStatus({ ledger, record }: Archive): LedgerStatus {
  const { situations, reports, decisions, engine, entry } = record.now()
  const last = ledger.last()
  return {
    file: ledger.file,
    entries: entry,
    head: last === null ? null : { sequence: last.sequence, hash: last.hash, at: last.at },
    situations: situations.map(({ id, name, closed, lastReceived }) => ({
      id,
      name,
      reports: reports.filter(({ situation, withdrawn }) => situation === id && withdrawn === null).length,
      decisions: decisions.filter(({ situation }) => situation === id).length,
      closed: closed !== null,
      lastReceived,
    })),
    sealed: ledger.sealed().length,
    engine: engine?.engine ?? null,
  }
}

export function statusText({ file, entries, head, situations, sealed, engine }: LedgerStatus): string {
  return shown([
    `${file}: ${count(entries, 'entry')}${sealed === 0 ? '' : `, ${sealed} sealed`}`,
    ...(head === null ? [] : [`last entry  ${head.sequence}:${head.hash}  ${head.at}`]),
    ...(engine === null ? [] : [`read with   ${engine}`]),
    ...situations.map(
      ({ id, name, reports, decisions, closed, lastReceived }) =>
        `${id}${name === id ? '' : ` (${name})`}: ${count(reports, 'report')}, ${count(decisions, 'decision')}${closed ? ', closed' : ''}${lastReceived === null ? '' : `; last received ${lastReceived}`}`,
    ),
  ])
}
