import type { FoldedSituation } from '../../ledger/index.js'
import type { SituationCard } from '../../model/index.js'
import type { Pictures } from './pictures.js'
import { type RecordView, standingReports } from './record.js'
import { PRESENT } from './service.js'

export function cardOf(id: string, record: RecordView, pictures: Pictures, example: string | null): SituationCard {
  const folded = record.situation(id)
  const { situation } = pictures.of(id, PRESENT)
  return {
    id,
    name: folded?.name ?? id,
    reports: standingReports(record.now(), id).length,
    events: situation.events.length,
    example: id === example,
    closed: folded?.closed != null,
    asOf: situation.asOf,
    lastReceived: folded?.lastReceived ?? null,
  }
}

/** A short id made of the name, with a number where it is taken. */
export function freeId(name: string, situations: readonly FoldedSituation[]): string {
  const taken = new Set(situations.map(({ id }) => id))
  const base =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'situation'
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`
    if (!taken.has(id)) return id
  }
}
