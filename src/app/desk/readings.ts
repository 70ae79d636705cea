import type { Engine } from '../../engine/index.js'
import { type FoldedReport, hashOf, type Ledger } from '../../ledger/index.js'
import type { Reading, Report } from '../../model/index.js'

/** Readings of the ledger's reports, each made once and remembered. */
export interface Readings {
  /** Null: the text is not in the ledger any more. */
  of(report: FoldedReport): Reading | null
}

/** Where readings are kept between two starts: keyed by what they were made of. */
export interface KeptReadings {
  get(key: string): Reading | null
  put(key: string, reading: Reading): void
}

export function openReadings(ledger: Ledger, engine: Engine, kept: KeptReadings | null): Readings {
  const made = new Map<string, Reading>()
  return {
    of: ({ report }) => {
      const key = hashOf(
        JSON.stringify([engine.name, report.id, report.text, report.title, report.outlet, report.url, report.published]),
      )
      const known = made.get(key) ?? kept?.get(key) ?? null
      if (known !== null) {
        made.set(key, known)
        return known
      }
      const bytes = ledger.content(report.text)
      if (bytes === null) return null
      const reading = engine.read({ ...report, text: Buffer.from(bytes).toString('utf8') } satisfies Report)
      kept?.put(key, reading)
      made.set(key, reading)
      return reading
    },
  }
}
