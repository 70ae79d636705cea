import { type FoldedReport, hashOf } from '../../ledger/index.js'
import type { Situation } from '../../model/index.js'
import { isSealed } from '../desk/record.js'
import { type Archive, noteEngine } from './archive.js'
import { pictureOf } from './picture.js'
import { type ReadingOptions, readingKey } from './readings.js'
import { indexLedger } from './search.js'

/** A situation that was made anew from the ledger alone. */
export interface Rebuilt {
  readonly situation: string
  readonly reports: number
  readonly events: number
  /** SHA-256 of its JSON: the same on every machine with this engine and this knowledge. */
  readonly sha256: string
  /** The hash it had with what was kept from before; null: nothing was kept to compare with. */
  readonly before: string | null
}

/** Drops everything derived and makes it again: readings, situations and the index. */
export async function rebuild(archive: Archive, by: string, options: ReadingOptions = {}): Promise<readonly Rebuilt[]> {
  const { record, derived } = archive
  const { situations, reports } = record.now()
  const before = new Map<string, string>()
  for (const { id } of situations) {
    if (
      isKept(
        archive,
        reports.filter(({ situation }) => situation === id),
      )
    )
      before.set(id, hashOfSituation(await situationOf(archive, id)))
  }
  derived?.clear()
  const rebuilt: Rebuilt[] = []
  for (const { id } of situations) {
    const situation = await situationOf(archive, id, { ...options, anew: true })
    rebuilt.push({
      situation: id,
      reports: situation.reports.length,
      events: situation.events.length,
      sha256: hashOfSituation(situation),
      before: before.get(id) ?? null,
    })
  }
  if (derived !== null) await indexLedger(archive, options)
  noteEngine(archive, by)
  return rebuilt
}

const situationOf = async (archive: Archive, id: string, options: ReadingOptions = {}): Promise<Situation> =>
  (await pictureOf(archive, id, options)).weave(null)

export const hashOfSituation = (situation: Situation): string => hashOf(JSON.stringify(situation))

const isKept = ({ engine, derived }: Archive, reports: readonly FoldedReport[]): boolean =>
  derived !== null && reports.every(report => isSealed(report) || derived.reading(readingKey(engine.name, report)) !== null)
