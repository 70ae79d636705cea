import type { Draft } from '../../ledger/index.js'
import type { Received } from '../../model/index.js'
import { draftFor } from '../desk/store.js'
import { type Archive, noteEngine } from './archive.js'

/** What became of reports that were put into a ledger. */
export interface Added {
  readonly received: number
  /** New versions of reports that were there. */
  readonly replaced: number
  readonly withdrawn: number
  /** There already, the same. */
  readonly known: number
  /** The last entry; what comes up to it is durable. */
  readonly entry: number
}

export interface Arriving {
  readonly received: Received
  /** "file notes.txt". */
  readonly via: string
}

/** Reports that are appended in one go: more would gain little, and lose more to a crash. */
const BATCH = { reports: 256, characters: 4_000_000 }

/**
 * Appends reports in batches, each durable when `onDurable` is told of it; a report that stands there already is passed over, so that what a
 * crash cut short can be done again.
 */
export async function addReports(
  archive: Archive,
  situation: string,
  arriving: AsyncIterable<Arriving>,
  by: string,
  onDurable: (added: Added) => void = () => {},
): Promise<Added> {
  noteEngine(archive, by)
  const count = { received: 0, replaced: 0, withdrawn: 0, known: 0, entry: archive.record.head().entry }
  let drafts: Draft[] = []
  let characters = 0
  // Ids and addresses of the batch: a second report of one waits until the first is in.
  const pending = new Set<string>()
  const flush = (): void => {
    if (drafts.length === 0) return
    const entries = archive.ledger.append(drafts, by)
    for (const { body } of drafts) {
      if (body.kind === 'report-received') count.received += 1
      else if (body.kind === 'report-replaced') count.replaced += 1
      else count.withdrawn += 1
    }
    count.entry = entries.at(-1)?.sequence ?? count.entry
    drafts = []
    characters = 0
    pending.clear()
    onDurable({ ...count })
  }
  for await (const { received, via } of arriving) {
    const names = [received.report.id, received.canonical, received.replaces].filter(name => name !== null)
    if (names.some(name => pending.has(name))) flush()
    const { draft } = draftFor(archive.record, situation, received, via)
    if (draft === null) count.known += 1
    else {
      drafts.push(draft)
      for (const name of names) pending.add(name)
      characters += received.report.text.length
    }
    if (drafts.length >= BATCH.reports || characters >= BATCH.characters) flush()
  }
  flush()
  return count
}
