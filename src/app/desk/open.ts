import type { Engine } from '../../engine/index.js'
import type { Draft, FoldedDecision, FoldedSituation, Ledger } from '../../ledger/index.js'
import type {
  Decision,
  Desk,
  DeskReport,
  Entry,
  Intake,
  Job,
  LogLine,
  Received,
  Refusal,
  SituationCard,
  SourceGrade,
} from '../../model/index.js'
import { deskClaims } from './claims.js'
import { openJobs, type Progress } from './jobs.js'
import { logLine } from './log.js'
import { openPictures, type Pictures } from './pictures.js'
import { deskPlaces } from './places.js'
import { type KeptReadings, openReadings } from './readings.js'
import { openRecord, type RecordView, standingReports } from './record.js'
import { searchReadings } from './search.js'
import { type DeskNews, type DeskService, isRefusal, PRESENT } from './service.js'
import { type Store, storeOf } from './store.js'

export interface DeskParts {
  readonly ledger: Ledger
  readonly engine: Engine
  /** Whatever a page sends, made reports; problems are told on the way. */
  readonly intake: (intake: Intake, progress: Progress) => AsyncIterable<Received>
  readonly kept: KeptReadings | null
  /** Id of the situation that holds the bundled example; null: none does. */
  readonly example: string | null
}

/** How often the ledger is looked at for entries of other processes. */
const LOOK_MS = 1000

export function openDesk(parts: DeskParts): DeskService & { readonly store: Store } {
  const { ledger, engine } = parts
  const record = openRecord(ledger)
  const readings = openReadings(ledger, engine, parts.kept)
  const pictures = openPictures(record, readings, engine)
  const listeners = new Set<(news: DeskNews) => void>()
  const tell = (news: DeskNews): void => {
    for (const listener of listeners) listener(news)
  }
  const jobs = openJobs(job => tell({ kind: 'job', job }))
  let told = ledger.last()?.sequence ?? 0
  /** Tells of every situation that entries touched since the last look. */
  const look = (): void => {
    const touched = new Map<string, number>()
    for (const { sequence, body } of ledger.read(told)) {
      told = sequence
      if ('situation' in body) touched.set(body.situation, sequence)
    }
    for (const [situation, entry] of touched) tell({ kind: 'change', situation, entry })
  }
  const timer = setInterval(look, LOOK_MS)
  timer.unref()
  const append = (drafts: readonly Draft[], by: string): readonly Entry[] => {
    const entries = ledger.append(drafts, by)
    look()
    return entries
  }
  const store = storeOf(record, append)
  const known = <T extends object>(id: string, value: () => T): T | Refusal =>
    record.situation(id) === null
      ? { code: 'situation-unknown', message: `There is no situation "${id}". GET /api/v1/situations lists them.` }
      : value()
  const card = (id: string): SituationCard => cardOf(id, record, pictures, parts.example)

  return {
    store,
    cards: () => record.now().situations.map(({ id }) => card(id)),
    open: (name, by) => {
      const id = freeId(name, record.now().situations)
      append([{ body: { kind: 'situation-opened', situation: id, name }, contents: [] }], by)
      return card(id)
    },
    desk: (id, picture, since) =>
      known(id, (): Desk => {
        const { situation, readings: own, decisions } = pictures.of(id, picture)
        return {
          card: card(id),
          situation: { ...situation, reports: situation.reports.map(report => ({ ...report, text: '' })) },
          changes: since === null ? [] : pictures.changes(id, picture, since),
          since,
          entry: record.now().entry,
          places: deskPlaces(own),
          decisions: [],
          grades: gradesOf(decisions),
        }
      }),
    claims: (id, picture) =>
      known(id, () => {
        const { situation, readings: own } = pictures.of(id, picture)
        return deskClaims(situation, own)
      }),
    woven: (id, picture) => known(id, () => pictures.of(id, picture)),
    report: (id, report) => {
      const found = known(id, () => ({ reports: record.now().reports.filter(one => one.situation === id) }))
      if (isRefusal(found)) return found
      const folded = found.reports.find(one => one.report.id === report)
      const reading = folded === undefined ? null : readings.of(folded)
      if (folded === undefined) return { code: 'report-unknown', message: `There is no report "${report}" in this situation.` }
      if (reading === null) {
        return { code: 'report-sealed', message: `The text of "${report}" was sealed; the log says by whom and why.` }
      }
      const carried = pictures.of(id, PRESENT).situation.reports.find(one => one.id === report)
      return {
        reading,
        received: folded.at,
        via: folded.via,
        obtained: folded.obtained,
        carrierOf: carried?.carrierOf ?? null,
        agency: carried?.agency ?? null,
        versions: folded.versions,
        withdrawn: folded.withdrawn !== null,
      } satisfies DeskReport
    },
    decide: (id, decision, by) =>
      known(id, () => {
        const fault = faultOf(decision, id, record.now().decisions)
        if (fault !== null) return fault
        const [entry] = append([{ body: { kind: 'decision', situation: id, decision }, contents: [] }], by)
        return { entry: entry?.sequence ?? 0 }
      }),
    receive: (id, intake, by) =>
      known(
        id,
        (): Job =>
          jobs.start(async progress => {
            for await (const received of parts.intake(intake, progress)) {
              const report = store.receive(id, received, viaOf(intake), by)
              // Read at once, so that the page finds it done; and let others have their turn.
              const folded = record.now().reports.find(one => one.situation === id && one.report.id === report)
              if (folded !== undefined) readings.of(folded)
              progress.received(report)
              await new Promise(resolve => setImmediate(resolve))
            }
          }),
      ),
    job: id => jobs.find(id) ?? { code: 'job-unknown', message: `There is no job "${id}": jobs are kept for an hour.` },
    search: (query, situation, limit) => {
      const ids = record
        .now()
        .situations.map(one => one.id)
        .filter(one => situation === null || one === situation)
      return searchReadings(
        query,
        ids.map(one => pictures.of(one, PRESENT)),
        limit,
      )
    },
    log: (id, before, limit) => known(id, () => logOf(id, ledger, record, before, limit)),
    embargoes: id =>
      record
        .now()
        .reports.flatMap(({ situation, report, embargoedUntil }) =>
          situation === id && embargoedUntil !== null ? [{ report: report.id, until: embargoedUntil }] : [],
        ),
    listen: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => {
      clearInterval(timer)
      ledger.close()
    },
  }
}

function cardOf(id: string, record: RecordView, pictures: Pictures, example: string | null): SituationCard {
  const folded = record.situation(id)
  const { situation } = pictures.of(id, PRESENT)
  return {
    id,
    name: folded?.name ?? id,
    reports: standingReports(record.now(), id).length,
    events: situation.events.length,
    example: id === example,
    closed: folded?.closed != null,
    asOf: situation.asOf,
    lastReceived: folded?.lastReceived ?? null,
  }
}

/** A short id made of the name, with a number where it is taken. */
function freeId(name: string, situations: readonly FoldedSituation[]): string {
  const taken = new Set(situations.map(({ id }) => id))
  const base =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'situation'
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`
    if (!taken.has(id)) return id
  }
}

/** What grade each source was last given, undone ones left out. */
function gradesOf(decisions: readonly FoldedDecision[]): Record<string, SourceGrade> {
  const undone = undoneIn(decisions)
  const grades = decisions.flatMap(({ entry, decision }) =>
    decision.kind === 'source-graded' && !undone.has(entry) ? [[decision.source, decision.grade] as const] : [],
  )
  return Object.fromEntries(grades)
}

const undoneIn = (decisions: readonly { readonly decision: Decision }[]): ReadonlySet<number> =>
  new Set(decisions.flatMap(({ decision }) => (decision.kind === 'undone' ? [decision.entry] : [])))

/** Why a decision cannot be recorded; null: it can. */
function faultOf(decision: Decision, situation: string, decisions: readonly FoldedDecision[]): Refusal | null {
  if (decision.kind !== 'undone') return null
  const meant = decisions.find(one => one.entry === decision.entry && one.situation === situation)
  const refusal = (why: string): Refusal => ({
    code: 'decision-refused',
    message: `Entry ${decision.entry} cannot be undone: ${why}.`,
  })
  if (meant === undefined) return refusal('it is no decision of this situation')
  if (meant.decision.kind === 'undone') return refusal('it is itself an undoing; make the decision again instead')
  return undoneIn(decisions).has(decision.entry) ? refusal('it was undone already') : null
}

function logOf(id: string, ledger: Ledger, record: RecordView, before: number | null, limit: number): LogLine[] {
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

function viaOf(intake: Intake): string {
  if (intake.kind === 'text') return 'pasted'
  return intake.kind === 'file' ? `file ${intake.name}` : intake.url
}
