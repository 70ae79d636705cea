import type { Engine } from '../../engine/index.js'
import type { Derived } from '../../ledger/index.js'
import type { Found } from '../../model/index.js'
import { readingKey } from '../ledger/readings.js'
import { documentOf } from '../ledger/search.js'
import type { Pictures } from './pictures.js'
import type { Readings } from './readings.js'
import { type RecordView, standingReports } from './record.js'
import { searchReadings } from './search.js'
import { PRESENT } from './service.js'

interface Parts {
  readonly record: RecordView
  readonly readings: Readings
  readonly pictures: Pictures
  readonly engine: Engine
  readonly derived: Derived | null
}

/** Finds words in reports and claims: by the index beside the ledger, kept in step with it; without one, by looking through all. */
export function openSearching(parts: Parts): (query: string, situation: string | null, limit: number) => Found {
  const { record, pictures, derived } = parts
  const own = (situation: string | null): string[] =>
    record.now().situations.flatMap(({ id }) => (situation === null || id === situation ? [id] : []))
  if (derived === null) {
    return (query, situation, limit) => {
      const all = own(situation).map(id => pictures.of(id, PRESENT))
      return searchReadings(query, all, limit)
    }
  }
  let upTo = -1
  return (query, situation, limit) => {
    const { entry } = record.now()
    if (entry !== upTo) for (const id of own(null)) bringIndexUpToDate(parts, derived, id)
    upTo = entry
    const found = derived.search(query, { situation, limit })
    return { ...found, claims: found.claims.map(claim => ({ ...claim, event: eventOf(pictures, own(situation), claim) })) }
  }
}

function bringIndexUpToDate({ record, readings, engine }: Parts, derived: Derived, situation: string): void {
  const standing = standingReports(record.now(), situation)
  const stands = derived.indexed(situation)
  const ids = new Set(standing.map(({ report }) => report.id))
  derived.unindex(
    situation,
    [...stands.keys()].filter(id => !ids.has(id)),
  )
  const missing = standing.filter(report => stands.get(report.report.id) !== readingKey(engine.name, report))
  derived.index(
    missing.flatMap(report => {
      const reading = readings.of(report)
      return reading === null ? [] : [documentOf(situation, readingKey(engine.name, report), reading)]
    }),
  )
}

function eventOf(pictures: Pictures, situations: readonly string[], { report, claim }: Found['claims'][number]): string | null {
  for (const id of situations) {
    const event = pictures
      .of(id, PRESENT)
      .situation.events.find(({ claims }) => claims.some(ref => ref.report === report && ref.claim === claim))
    if (event !== undefined) return event.id
  }
  return null
}
