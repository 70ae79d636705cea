import type { Engine } from '../../engine/index.js'
import { type Draft, type FoldedReport, hashOf, type Ledger } from '../../ledger/index.js'
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
import { openPictures } from './pictures.js'
import { deskPlaces } from './places.js'
import { type KeptReadings, openReadings } from './readings.js'
import { openRecord } from './record.js'
import { searchReadings } from './search.js'
import { type DeskNews, type DeskService, isRefusal, PRESENT } from './service.js'

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

export function openDesk(parts: DeskParts): DeskService & { readonly store: ReturnType<typeof storeOf> } {
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
      known(id, (): Job =>
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
      const ids = record.now().situations.map(one => one.id).filter(one => situation === null || one === situation)
      return searchReadings(query, ids.map(one => pictures.of(one, PRESENT)), limit)
    },
    log: (id, before, limit) => known(id, () => logOf(id, ledger, record.now().reports, before, limit)),
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
