import type { IndexedReport } from '../../ledger/index.js'
import { asNotSo, type Claim, denies, type Found, type Reading } from '../../model/index.js'
import { isSealed } from '../desk/record.js'
import type { Archive } from './archive.js'
import { type ReadingOptions, readingKey, readingsOf } from './readings.js'
import { CannotDo } from './situations.js'

const BATCH = 200

/** Brings the index up to what the ledger holds: what is new or was read anew goes in, what was withdrawn or sealed goes out. */
export async function indexLedger(archive: Archive, options: ReadingOptions = {}): Promise<void> {
  const { record, engine, derived } = archive
  if (derived === null)
    throw new CannotDo('Nothing can be searched: the folder of the ledger may not be written. Copy the ledger elsewhere.')
  const { situations, reports } = record.now()
  for (const { id: situation } of situations) {
    const own = reports.filter(report => report.situation === situation && report.withdrawn === null && !isSealed(report))
    const indexed = derived.indexed(situation)
    const keyOf = new Map(own.map(report => [report.report.id, readingKey(engine.name, report)]))
    derived.unindex(
      situation,
      [...indexed.keys()].filter(report => !keyOf.has(report)),
    )
    const due = own.filter(({ report }) => indexed.get(report.id) !== keyOf.get(report.id))
    for (let from = 0; from < due.length; from += BATCH) {
      const batch = due.slice(from, from + BATCH)
      const readings = await readingsOf(archive, batch, {
        ...options,
        onProgress: read => options.onProgress?.(from + read, due.length),
      })
      derived.index(readings.map(reading => documentOf(situation, keyOf.get(reading.report.id) ?? '', reading)))
    }
  }
}

/** What of a report goes into the index. */
export function documentOf(situation: string, key: string, { report, claims }: Reading): IndexedReport {
  const { id, sha256, title, outlet, published, text } = report
  return {
    situation,
    report: id,
    key,
    sha256,
    title: title ?? text.trimStart().split('\n', 1)[0]?.trim().slice(0, 200) ?? '',
    outlet,
    published,
    text,
    claims: claims.map(claim => ({ claim: claim.id, text: wordingOf(claim) })),
  }
}

/** What is told as not so is found as such: a hit must not read as what it denies. */
const wordingOf = ({ text, polarity }: Claim): string => (polarity === '-' && !denies(text) ? asNotSo(text) : text)

export async function searchLedger(
  archive: Archive,
  query: string,
  { situation, limit, ...options }: ReadingOptions & { readonly situation: string | null; readonly limit: number },
): Promise<Found> {
  await indexLedger(archive, options)
  return archive.derived?.search(query, { situation, limit }) ?? { reports: [], claims: [] }
}
