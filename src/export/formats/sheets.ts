import { wordsOf } from '../../base/span.js'
import type { ClaimRef, SituationEvent } from '../../model/index.js'
import { attributedSentence } from '../chain.js'
import type { Told } from '../sources.js'
import { type ExportFormat, type Exporting, jsonText } from './format.js'
import { type Column, csv } from './table.js'

interface ClaimRow extends Told {
  readonly event: SituationEvent
}

const rowsOf = ({ situation, sources }: Exporting): ClaimRow[] =>
  situation.events.flatMap(event =>
    event.claims.flatMap((ref: ClaimRef) => {
      const told = sources.told(ref)
      return told === null ? [] : [{ ...told, event }]
    }),
  )

const quoteOf = ({ claim, report, reading }: ClaimRow): string =>
  claim.words.map(span => wordsOf(reading.report.text, span)).join(` … `) || report.id

const hedgesOf = ({ claim, reading }: ClaimRow): string[] => claim.hedges.map(span => wordsOf(reading.report.text, span))

const CLAIM_COLUMNS: readonly Column<ClaimRow>[] = [
  { name: 'event', of: ({ event }) => event.id },
  { name: 'event_status', of: ({ event }) => event.status },
  { name: 'report', of: ({ report }) => report.id },
  { name: 'claim', of: ({ claim }) => claim.id },
  { name: 'text', of: ({ claim }) => claim.text },
  { name: 'quote', of: quoteOf },
  { name: 'origin', of: ({ claim }) => claim.chain[0]?.name ?? null },
  { name: 'origin_kind', of: ({ claim }) => claim.chain[0]?.kind ?? null },
  { name: 'chain', of: ({ claim }) => claim.chain.map(({ name, manner }) => `${name} (${manner})`).join(' → ') },
  { name: 'polarity', of: ({ claim }) => (claim.polarity === '+' ? 'asserts' : 'denies') },
  { name: 'certainty', of: ({ claim }) => claim.certainty },
  { name: 'frame', of: ({ claim }) => claim.frame },
  { name: 'hedges', of: row => hedgesOf(row).join('; ') },
  { name: 'type', of: ({ claim }) => claim.event.type },
  { name: 'time', of: ({ claim }) => claim.time?.value ?? null },
  { name: 'from', of: ({ claim }) => claim.time?.from ?? null },
  { name: 'to', of: ({ claim }) => claim.time?.to ?? null },
  { name: 'place', of: ({ claim }) => claim.place?.name ?? null },
  { name: 'lat', of: ({ claim }) => claim.place?.lat ?? null },
  { name: 'lon', of: ({ claim }) => claim.place?.lon ?? null },
  { name: 'radius_km', of: ({ claim }) => claim.place?.radiusKm ?? null },
  { name: 'outlet', of: ({ report }) => report.outlet },
  { name: 'published', of: ({ report }) => report.published },
  { name: 'copy_of', of: ({ report }) => report.carrierOf },
  { name: 'url', of: ({ report }) => report.url },
  { name: 'confidence', of: ({ claim }) => claim.confidence },
  { name: 'sentence', of: ({ claim, reading }) => attributedSentence(claim, reading.report.text) },
]

const originsOf = ({ origins }: SituationEvent, stance: SituationEvent['origins'][number]['stance']): string =>
  origins
    .filter(origin => origin.stance === stance)
    .map(({ name }) => name)
    .join('; ')

const EVENT_COLUMNS: readonly Column<SituationEvent>[] = [
  { name: 'event', of: ({ id }) => id },
  { name: 'label', of: ({ label }) => label },
  { name: 'type', of: ({ type }) => type },
  { name: 'status', of: ({ status }) => status },
  { name: 'why', of: ({ why }) => why },
  { name: 'independent_origins', of: ({ independentOrigins }) => independentOrigins },
  { name: 'independent_parties', of: ({ independentParties }) => independentParties },
  { name: 'asserted_by', of: event => originsOf(event, 'asserts') },
  { name: 'denied_by', of: event => originsOf(event, 'denies') },
  { name: 'hedged_by', of: event => originsOf(event, 'weak') },
  { name: 'conflicts', of: ({ conflicts }) => conflicts.map(({ about }) => about).join('; ') },
  { name: 'time', of: ({ time }) => time?.value ?? null },
  { name: 'from', of: ({ time }) => time?.from ?? null },
  { name: 'to', of: ({ time }) => time?.to ?? null },
  { name: 'place', of: ({ place }) => place?.name ?? null },
  { name: 'lat', of: ({ place }) => place?.lat ?? null },
  { name: 'lon', of: ({ place }) => place?.lon ?? null },
  { name: 'radius_km', of: ({ place }) => place?.radiusKm ?? null },
  { name: 'country', of: ({ place }) => place?.country ?? null },
  { name: 'actors', of: ({ actors }) => actors.join('; ') },
  { name: 'claims', of: ({ claims }) => claims.length },
  { name: 'first_reported', of: ({ firstReported }) => firstReported },
  { name: 'last_reported', of: ({ lastReported }) => lastReported },
]

export const claimsCsv: ExportFormat = {
  name: 'claims-csv',
  what: 'claims as CSV: quote, chain, hedge, time, place, event',
  type: 'text/csv',
  extension: 'csv',
  make: exporting => csv(CLAIM_COLUMNS, rowsOf(exporting)),
}

export const eventsCsv: ExportFormat = {
  name: 'events-csv',
  what: 'events as CSV: status, why, origins, conflicts, time, place',
  type: 'text/csv',
  extension: 'csv',
  make: ({ situation }) => csv(EVENT_COLUMNS, situation.events),
}

const record = <T>(columns: readonly Column<T>[], row: T): Record<string, unknown> =>
  Object.fromEntries(columns.map(({ name, of }) => [name, of(row)]))

export const claimsJson: ExportFormat = {
  name: 'claims-json',
  what: 'the same claims as JSON',
  type: 'application/json',
  extension: 'json',
  make: exporting => jsonText(rowsOf(exporting).map(row => record(CLAIM_COLUMNS, row))),
}
