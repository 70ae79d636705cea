import { type Draft, type FoldedReport, hashOf } from '../../ledger/index.js'
import type { Entry, EntryBody, Received, ReportMade } from '../../model/index.js'
import type { RecordView } from './record.js'

/** Where received reports go: into the ledger, each version once. */
export interface Store {
  /** Opens a situation under an id of the caller's own. */
  open(situation: string, name: string, by: string): void
  /** Returns the id under which the report stands. Nothing is appended for a text that stands there already. */
  receive(situation: string, received: Received, via: string, by: string): string
}

export type Append = (drafts: readonly Draft[], by: string) => readonly Entry[]

export function storeOf(record: RecordView, append: Append): Store {
  return {
    open: (situation, name, by) => {
      append([{ body: { kind: 'situation-opened', situation, name }, contents: [] }], by)
    },
    receive: (situation, received, via, by) => {
      const own = record.now().reports.filter(report => report.situation === situation)
      const before = earlierVersion(own, received)
      const id = before?.report.id ?? received.report.id
      const body = bodyOf(situation, id, received, before, via)
      if (body !== null) append([{ body, contents: contentsOf(body, received) }], by)
      return id
    },
  }
}

/** The report that this is a version of: by its canonical address, else by its id. */
function earlierVersion(own: readonly FoldedReport[], { report, canonical, replaces }: Received): FoldedReport | null {
  const address = replaces ?? canonical
  const byAddress = address === null ? undefined : own.find(({ report: { url } }) => url === address)
  return byAddress ?? own.find(one => one.report.id === report.id) ?? null
}

function bodyOf(situation: string, id: string, received: Received, before: FoldedReport | null, via: string): EntryBody | null {
  if (received.withdrawn) {
    if (before === null || before.withdrawn !== null) return null
    return { kind: 'report-withdrawn', situation, report: id, reason: `withdrawn by its outlet (${via})` }
  }
  const { title, outlet, url, published, text } = received.report
  const report: ReportMade = { id, text: hashOf(text), title, outlet, url: received.canonical ?? url, published }
  if (before !== null && before.withdrawn === null && isSame(before.report, report)) return null
  const embargo = received.embargoedUntil === null ? {} : { embargoedUntil: received.embargoedUntil }
  const made = { situation, report, raw: null, via, obtained: received.obtained, ...embargo }
  return before === null ? { kind: 'report-received', ...made } : { kind: 'report-replaced', replaces: before.entry, ...made }
}

const isSame = (a: ReportMade, b: ReportMade): boolean =>
  a.text === b.text && a.title === b.title && a.outlet === b.outlet && a.published === b.published

const contentsOf = (body: EntryBody, { report }: Received): Uint8Array[] =>
  'report' in body && typeof body.report === 'object' ? [Buffer.from(report.text, 'utf8')] : []
