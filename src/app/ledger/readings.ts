import { type FoldedReport, hashOf, type KeptReading } from '../../ledger/index.js'
import type { Reading, Report } from '../../model/index.js'
import { isSealed } from '../desk/record.js'
import { readReports } from '../produce.js'
import type { Archive } from './archive.js'

export interface ReadingOptions {
  readonly jobs?: number | 'auto'
  /** How many of the reports that had to be read are read. */
  readonly onProgress?: (read: number, of: number) => void
  /** Read everything anew, whatever was made before. */
  readonly anew?: boolean
}

/** What a reading depends on: the engine with its knowledge, the text, and what is known of the report. */
export const readingKey = (engine: string, { report }: FoldedReport): string =>
  hashOf(JSON.stringify([engine, report.id, report.text, report.title, report.outlet, report.url, report.published]))

/** The report with its text; null: it was sealed. */
export function wholeReport({ ledger }: Archive, { report }: FoldedReport): Report | null {
  const bytes = ledger.content(report.text)
  return bytes === null ? null : { ...report, text: Buffer.from(bytes).toString('utf8') }
}

/** Readings of reports in their order, those that were sealed left out; each is made once, and kept beside the ledger. */
export async function readingsOf(
  archive: Archive,
  reports: readonly FoldedReport[],
  { jobs = 'auto', onProgress, anew = false }: ReadingOptions = {},
): Promise<readonly Reading[]> {
  const { engine, derived, knowledge } = archive
  const made = new Map<FoldedReport, Reading>()
  const missing: FoldedReport[] = []
  for (const report of reports) {
    if (isSealed(report)) continue
    const kept = anew ? null : (derived?.reading(readingKey(engine.name, report)) ?? null)
    if (kept === null) missing.push(report)
    else made.set(report, JSON.parse(kept) as Reading)
  }
  const keeper = openKeeper(archive)
  let index = 0
  for await (const reading of readReports(wholeReports(archive, missing), { jobs, knowledge })) {
    while (missing[index]?.report.id !== reading.report.id) index += 1
    const report = missing[index] as FoldedReport
    index += 1
    made.set(report, reading)
    keeper.put(report, reading)
    onProgress?.(index, missing.length)
  }
  keeper.flush()
  return reports.flatMap(report => made.get(report) ?? [])
}

async function* wholeReports(archive: Archive, reports: readonly FoldedReport[]) {
  for (const folded of reports) {
    const report = wholeReport(archive, folded)
    if (report !== null) yield { report, problems: [] }
  }
}

const BATCH = 64

/** Keeps readings some at a time; that they could not be kept costs only time. */
function openKeeper({ derived, engine }: Archive) {
  let batch: KeptReading[] = []
  const flush = (): void => {
    try {
      derived?.putReadings(batch)
    } catch {
      // They are made again when they are asked for.
    }
    batch = []
  }
  return {
    flush,
    put: (report: FoldedReport, reading: Reading): void => {
      const key = readingKey(engine.name, report)
      batch.push({ key, text: report.report.text, engine: engine.name, json: JSON.stringify(reading) })
      if (batch.length >= BATCH) flush()
    },
  }
}
