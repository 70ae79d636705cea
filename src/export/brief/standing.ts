import type { Origin, SituationEvent } from '../../model/index.js'
import { counted } from '../count.js'
import { type RichText, rich, run } from '../paint.js'
import type { Sources } from '../sources.js'

/**
 * Who stands behind an event, counted at the origin: "2 independent origins of 1 party", "denied by 1", "5 reports, 2 of them copies".
 * Reports and copies never raise the count; they are told beside it.
 */
export function standingOf(event: SituationEvent, sources: Sources): readonly RichText[] {
  const parts = [
    originsText(event),
    stanceText(event.origins, 'denies', 'denied by'),
    stanceText(event.origins, 'weak', 'hedged by'),
    rich(reportsText(event, sources), 'quiet'),
  ]
  return parts.filter(part => part.length > 0)
}

function originsText({ independentOrigins: origins, independentParties: parties }: SituationEvent): RichText {
  const words = counted(origins, 'independent origin')
  return [
    run(words, origins === 0 ? 'plain' : 'strong'),
    ...(parties === origins ? [] : [run(` of ${counted(parties, 'party', 'parties')}`)]),
  ]
}

function stanceText(origins: readonly Origin[], stance: Origin['stance'], words: string): RichText {
  const count = origins.filter(origin => origin.stance === stance).length
  return count === 0 ? [] : rich(`${words}\u00a0${count}`, stance === 'denies' ? 'denies' : 'plain')
}

function reportsText(event: SituationEvent, sources: Sources): string {
  const ids = [...new Set(event.claims.map(({ report }) => report))]
  const reports = ids.map(id => sources.report(id))
  const copies = reports.filter(report => report !== null && report.carrierOf !== null).length
  const outlets = new Set(reports.map((report, index) => report?.outlet ?? ids[index]))
  const by = outlets.size < ids.length ? ` by ${counted(outlets.size, 'outlet')}` : ''
  return (
    counted(ids.length, 'report') + by + (copies === 0 ? '' : copies === 1 ? ', 1 of them a copy' : `, ${copies} of them copies`)
  )
}
