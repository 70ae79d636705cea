import type { Engine } from '../../engine/index.js'
import type { Draft, Ledger } from '../../ledger/index.js'
import type { Entry, Intake, Received, Refusal } from '../../model/index.js'
import { type Jobs, openJobs, type Progress } from './jobs.js'
import { openPictures, type Pictures } from './pictures.js'
import { readingFace } from './reading-face.js'
import { type KeptReadings, openReadings, type Readings } from './readings.js'
import { openRecord, type RecordView } from './record.js'
import type { DeskNews, DeskService } from './service.js'
import { type Append, type Store, storeOf } from './store.js'
import { writingFace } from './writing-face.js'

export interface DeskParts {
  readonly ledger: Ledger
  readonly engine: Engine
  /** Whatever a page sends, made reports; problems are told on the way. */
  readonly intake: (intake: Intake, progress: Progress) => AsyncIterable<Received>
  readonly kept: KeptReadings | null
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
  /** The value, or why there is none: no such situation. */
  readonly inSituation: <T extends object>(id: string, value: () => T) => T | Refusal
}

/** How often the ledger is looked at for entries of other processes. */
const LOOK_MS = 1000

export function openDesk(parts: DeskParts): DeskService & { readonly store: Store } {
  const { ledger, engine } = parts
  const news = openNews(ledger)
  const record = openRecord(ledger)
  const readings = openReadings(ledger, engine, parts.kept)
  const append: Append = (drafts: readonly Draft[], by: string): readonly Entry[] => {
    const entries = ledger.append(drafts, by)
    news.look()
    return entries
  }
  const room: Room = {
    ...parts,
    record,
    readings,
    pictures: openPictures(record, readings, engine),
    store: storeOf(record, append),
    append,
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
      ledger.close()
    },
  }
}

/** Tells listeners of every situation that new entries touch, whichever process wrote them. */
function openNews(ledger: Ledger) {
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
    }
    for (const [situation, entry] of touched) tell({ kind: 'change', situation, entry })
  }
  const timer = setInterval(look, LOOK_MS)
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
