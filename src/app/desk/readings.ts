import type { Engine } from '../../engine/index.js'
import { type Derived, type FoldedReport, hashOf, type KeptReading, type Ledger } from '../../ledger/index.js'
import type { Reading } from '../../model/index.js'
import { readingKey } from '../ledger/readings.js'

/** Readings of the ledger's reports, each made once and remembered. */
export interface Readings {
  /** Null: the text is not in the ledger any more. */
  of(report: FoldedReport): Reading | null
  /** Puts away what was made since the last time, so that the next start need not make it again. */
  keep(): void
  /** Drops what was made of a text. */
  forget(text: string): void
}

export function openReadings(ledger: Ledger, engine: Engine, derived: Derived | null): Readings {
  const known = new Map<string, Reading>()
  let made: KeptReading[] = []
  const make = ({ report }: FoldedReport, key: string): Reading | null => {
    const bytes = ledger.content(report.text)
    if (bytes === null) return null
    const { id, title, outlet, url, published } = report
    const reading = engine.read({ id, text: Buffer.from(bytes).toString('utf8'), title, outlet, url, published })
    if (derived !== null) made.push({ key, text: report.text, engine: engine.name, json: JSON.stringify(reading) })
    return reading
  }
  return {
    of: report => {
      const key = readingKey(engine.name, report)
      const here = known.get(key)
      if (here !== undefined) return here
      const json = derived?.reading(key) ?? null
      const reading = json === null ? make(report, key) : (JSON.parse(json) as Reading)
      if (reading !== null) known.set(key, reading)
      return reading
    },
    keep: () => {
      const batch = made
      made = []
      derived?.putReadings(batch)
    },
    forget: text => {
      for (const [key, { report }] of known) if (hashOf(report.text) === text) known.delete(key)
      made = made.filter(one => one.text !== text)
      derived?.forget([text])
    },
  }
}
