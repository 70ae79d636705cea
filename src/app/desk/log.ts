import type { FoldedReport, Ledger } from '../../ledger/index.js'
import type { Decision, Entry, EntryBody, LogLine } from '../../model/index.js'
import { undoneIn } from './decisions.js'
import type { RecordView } from './record.js'

/** The newest `limit` lines of a situation before an entry, the newest first. */
export function logOf(id: string, ledger: Ledger, record: RecordView, before: number | null, limit: number): LogLine[] {
  const own = [...ledger.read()].filter(({ body }) => 'situation' in body && body.situation === id)
  const undone = undoneIn(own.flatMap(({ body }) => (body.kind === 'decision' ? [body] : [])))
  const reports = new Map(
    record
      .now()
      .reports.filter(one => one.situation === id)
      .map(one => [one.report.id, one]),
  )
  return own
    .filter(({ sequence }) => before === null || sequence < before)
    .slice(-limit)
    .reverse()
    .map(entry => logLine(entry, reports, undone))
}

/** What the log says of one entry. `undone`: entries that a later one took back. */
function logLine(entry: Entry, reports: ReadonlyMap<string, FoldedReport>, undone: ReadonlySet<number>): LogLine {
  const { body, by, sequence } = entry
  const undoable = body.kind === 'decision' && body.decision.kind !== 'undone' && !undone.has(sequence)
  return { entry, words: `${by} ${wordsOfBody(body, reports)}${undone.has(sequence) ? ' (undone later)' : ''}`, undoable }
}

function wordsOfBody(body: EntryBody, reports: ReadonlyMap<string, FoldedReport>): string {
  const named = (id: string): string => {
    const report = reports.get(id)?.report
    return `“${report?.title ?? id}”${report?.outlet == null ? '' : ` of ${report.outlet}`}`
  }
  switch (body.kind) {
    case 'report-received':
      return `received ${named(body.report.id)} (${body.via})`
    case 'report-replaced':
      return `received a new version of ${named(body.report.id)} (${body.via})`
    case 'report-withdrawn':
      return `withdrew ${named(body.report)}: ${body.reason}`
    case 'decision':
      return wordsOfDecision(body.decision)
    case 'situation-opened':
      return `opened the situation “${body.name}”`
    case 'situation-closed':
      return `closed the situation: ${body.reason}`
    case 'sealed':
      return `sealed the text of entry ${body.entry}: ${body.reason}`
    case 'engine':
      return `read with ${body.engine} from here on`
    default:
      return body satisfies never
  }
}

const quoted = (words: string): string => `“${words.replace(/\s+/g, ' ').trim()}”`

export function wordsOfDecision(decision: Decision): string {
  const note = 'note' in decision && decision.note != null && decision.kind !== 'noted' ? ` (${decision.note})` : ''
  switch (decision.kind) {
    case 'claim-accepted':
      return `accepted ${quoted(decision.claim.quote.exact)}${note}`
    case 'claim-rejected':
      return `rejected ${quoted(decision.claim.quote.exact)}${note}`
    case 'claim-corrected':
      return `corrected the ${decision.field} of ${quoted(decision.claim.quote.exact)} to ${decision.value === null ? 'none' : quoted(decision.value)}${note}`
    case 'events-merged':
      return `merged ${decision.events.map(({ label }) => quoted(label)).join(' and ')}${note}`
    case 'event-split':
      return `took ${decision.claims.map(({ quote }) => quoted(quote.exact)).join(' and ')} out as an event of its own${note}`
    case 'actors-merged':
      return `said that ${decision.names.map(quoted).join(' and ')} are one${note}`
    case 'source-graded':
      return `graded ${quoted(decision.source)} ${decision.grade}${note}`
    case 'status-overridden':
      return `set ${quoted(decision.event.label)} to ${decision.status}: ${decision.reason}`
    case 'noted':
      return `noted${decision.event === null ? '' : ` on ${quoted(decision.event.label)}`}: ${decision.note}`
    case 'undone':
      return `undid entry ${decision.entry}`
    default:
      return decision satisfies never
  }
}
