import type { Engine } from '../../engine/index.js'
import type { Derived, Draft, Ledger } from '../../ledger/index.js'
import type { Entry, Intake, Received, Refusal } from '../../model/index.js'
import { type Jobs, openJobs, type Progress } from './jobs.js'
import { openPictures, type Pictures } from './pictures.js'
import { readingFace } from './reading-face.js'
import { openReadings, type Readings } from './readings.js'
import { openRecord, type RecordView } from './record.js'
import { openSearching } from './searching.js'
import type { DeskNews, DeskService } from './service.js'
import { type Append, type Store, storeOf } from './store.js'
import { writingFace } from './writing-face.js'

export interface DeskParts {
  readonly ledger: Ledger
  readonly engine: Engine
  /** Whatever a page sends, made reports; problems are told on the way. */
  readonly intake: (intake: Intake, progress: Progress) => AsyncIterable<Received>
  /** What was made of the ledger before; null: everything is made anew. */
  readonly derived: Derived | null
  /** Id of the situation that holds the bundled example; null: none does. */
  readonly example: string | null
}

/** What the faces of a desk work with. */
export interface Room extends DeskParts {
  readonly record: RecordView
  readonly readings: Readings
  readonly pictures: Pictures
  readonly store: Store
  readonly append: Append
  readonly jobs: Jobs
  readonly search: DeskService['search']
  /** The value, or why there is none: no such situation. */
  readonly inSituation: <T extends object>(id: string, value: () => T) => T | Refusal
}

/** How often the ledger is looked at for entries of other processes. */
const LOOK_MS = 1000

export function openDesk(parts: DeskParts): DeskService & { readonly store: Store } {
  const { ledger, engine } = parts
  const record = openRecord(ledger)
  const readings = openReadings(ledger, engine, parts.derived)
  const news = openNews(ledger, readings)
  const append: Append = (drafts: readonly Draft[], by: string): readonly Entry[] => {
    const entries = ledger.append(drafts, by)
    news.look()
    return entries
  }
  const pictures = openPictures(record, readings, engine)
  const room: Room = {
    ...parts,
    record,
    readings,
    pictures,
    store: storeOf(record, append),
    append,
    search: openSearching({ record, readings, pictures, engine, derived: parts.derived }),
    jobs: openJobs(job => news.tell({ kind: 'job', job })),
    inSituation: (id, value) =>
      record.situation(id) === null
        ? { code: 'situation-unknown', message: `There is no situation "${id}". GET /api/v1/situations lists them.` }
        : value(),
  }
  return {
    ...readingFace(room),
    ...writingFace(room),
    store: room.store,
    listen: news.listen,
    close: () => {
      news.close()
      readings.keep()
      parts.derived?.close()
      ledger.close()
    },
  }
}

/** Tells listeners of every situation that new entries touch, whichever process wrote them. */
function openNews(ledger: Ledger, readings: Readings) {
  const listeners = new Set<(news: DeskNews) => void>()
  let told = ledger.last()?.sequence ?? 0
  const tell = (news: DeskNews): void => {
    for (const listener of listeners) listener(news)
  }
  const look = (): void => {
    const touched = new Map<string, number>()
    for (const { sequence, body } of ledger.read(told)) {
      told = sequence
      if ('situation' in body) touched.set(body.situation, sequence)
      if (body.kind === 'sealed') for (const text of textsOf(ledger, body.entry)) readings.forget(text)
    }
    for (const [situation, entry] of touched) tell({ kind: 'change', situation, entry })
  }
  const timer = setInterval(() => {
    look()
    readings.keep()
  }, LOOK_MS)
  timer.unref()
  return {
    tell,
    look,
    listen: (listener: (news: DeskNews) => void) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    close: () => clearInterval(timer),
  }
}

/** The text that an entry brought. */
function textsOf(ledger: Ledger, sequence: number): string[] {
  for (const { body } of ledger.read(sequence - 1)) {
    return body.kind === 'report-received' || body.kind === 'report-replaced' ? [body.report.text] : []
  }
  return []
}
