import { type Draft, type FoldedReport, hashOf } from '../../ledger/index.js'
import type { Entry, EntryBody, Received, ReportMade } from '../../model/index.js'
import type { RecordView } from './record.js'

/** Where received reports go: into the ledger, each version once. */
export interface Store {
  /** Opens a situation under an id of the caller's own. */
  open(situation: string, name: string, by: string): void
  /** Returns the ids under which the reports stand, in their order. Nothing is appended for a text that stands there already. */
  receive(situation: string, items: readonly Received[], via: string, by: string): readonly string[]
}

export type Append = (drafts: readonly Draft[], by: string) => readonly Entry[]

export function storeOf(record: RecordView, append: Append): Store {
  return {
    open: (situation, name, by) => {
      append([{ body: { kind: 'situation-opened', situation, name }, contents: [] }], by)
    },
    receive: (situation, items, via, by) => {
      const ids: string[] = []
      let drafts: Draft[] = []
      const touched = new Set<string>()
      const flush = (): void => {
        if (drafts.length > 0) append(drafts, by)
        drafts = []
        touched.clear()
      }
      for (const received of items) {
        const names = [received.report.id, received.replaces, received.canonical].filter(name => name !== null)
        // A second version within one batch has to see the first.
        if (names.some(name => touched.has(name))) flush()
        const { id, draft } = draftFor(record, situation, received, via)
        if (draft !== null) drafts.push(draft)
        for (const name of [...names, id]) touched.add(name)
        ids.push(id)
      }
      flush()
      return ids
    },
  }
}

/** Where earlier versions are looked up. */
export type Known = Pick<RecordView, 'report' | 'reportAt'>

/** What is to be appended for a report, and the id under which it stands; null: it stands there already, the same. */
export function draftFor(
  known: Known,
  situation: string,
  received: Received,
  via: string,
): { readonly id: string; readonly draft: Draft | null } {
  const before = earlierVersion(known, situation, received)
  const id = before?.report.id ?? received.report.id
  const body = bodyOf(situation, id, received, before, via)
  return { id, draft: body === null ? null : { body, contents: contentsOf(body, received) } }
}

/** The report that this is a version of: by its canonical address, else by its id. */
function earlierVersion(record: Known, situation: string, { report, canonical, replaces }: Received): FoldedReport | null {
  const address = replaces ?? canonical
  return (address === null ? null : record.reportAt(situation, address)) ?? record.report(situation, report.id)
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
  const made = { situation, report, raw: received.raw.sha256, via, obtained: received.obtained, ...embargo }
  return before === null ? { kind: 'report-received', ...made } : { kind: 'report-replaced', replaces: before.entry, ...made }
}

const isSame = (a: ReportMade, b: ReportMade): boolean =>
  a.text === b.text && a.title === b.title && a.outlet === b.outlet && a.published === b.published

const contentsOf = (body: EntryBody, { report }: Received): Uint8Array[] =>
  'report' in body && typeof body.report === 'object' ? [Buffer.from(report.text, 'utf8')] : []
