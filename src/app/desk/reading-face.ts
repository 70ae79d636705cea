import type { Desk, DeskReport, Refusal } from '../../model/index.js'
import { cardOf } from './cards.js'
import { deskClaims } from './claims.js'
import { gradesOf } from './decisions.js'
import { logOf } from './log.js'
import type { Room } from './open.js'
import { deskPlaces } from './places.js'
import { type DeskService, type Picture, PRESENT } from './service.js'

type ReadingFace = Pick<DeskService, 'cards' | 'desk' | 'claims' | 'woven' | 'report' | 'job' | 'embargoes' | 'search' | 'log'>

/** What is asked of a desk. */
export function readingFace(room: Room): ReadingFace {
  const { record, pictures, inSituation } = room
  return {
    cards: () => record.now().situations.map(({ id }) => cardOf(id, record, pictures, room.example)),
    desk: (id, picture, since) => inSituation(id, () => deskOf(room, id, picture, since)),
    claims: (id, picture) =>
      inSituation(id, () => {
        const { situation, readings } = pictures.of(id, picture)
        return deskClaims(situation, readings)
      }),
    woven: (id, picture) => inSituation(id, () => pictures.of(id, picture)),
    report: (id, report) => inSituation<DeskReport | Refusal>(id, () => reportOf(room, id, report)),
    job: id => room.jobs.find(id) ?? { code: 'job-unknown', message: `There is no job "${id}": jobs are kept for an hour.` },
    embargoes: id =>
      record
        .now()
        .reports.flatMap(({ situation, report, embargoedUntil }) =>
          situation === id && embargoedUntil !== null ? [{ report: report.id, until: embargoedUntil }] : [],
        ),
    search: room.search,
    log: (id, before, limit) => inSituation(id, () => logOf(id, room.ledger, record, before, limit)),
  }
}

function deskOf({ record, pictures, example }: Room, id: string, picture: Picture, since: string | null): Desk {
  const { situation, readings, decisions } = pictures.of(id, picture)
  return {
    card: cardOf(id, record, pictures, example),
    situation: { ...situation, reports: situation.reports.map(report => ({ ...report, text: '' })) },
    changes: since === null ? [] : pictures.changes(id, picture, since),
    since,
    entry: record.now().entry,
    places: deskPlaces(readings),
    decisions,
    grades: gradesOf(decisions),
  }
}

function reportOf({ record, readings, pictures }: Room, id: string, report: string): DeskReport | Refusal {
  const folded = record.report(id, report)
  if (folded === null) return { code: 'report-unknown', message: `There is no report "${report}" in this situation.` }
  const reading = readings.of(folded)
  if (reading === null) {
    return { code: 'report-sealed', message: `The text of "${report}" was sealed; the log says by whom and why.` }
  }
  const carried = pictures.of(id, PRESENT).situation.reports.find(one => one.id === report)
  return {
    reading,
    received: folded.at,
    via: folded.via,
    obtained: folded.obtained,
    carrierOf: carried?.carrierOf ?? null,
    agency: carried?.agency ?? null,
    versions: folded.versions,
    withdrawn: folded.withdrawn !== null,
  }
}
