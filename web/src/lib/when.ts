import type { ClaimRef, DeskClaim, SituationEvent, SituationReport } from '../../../src/model/index.js'
import { meets, type Stretch } from './stretch.js'
import { DAY, momentOf } from './time.js'

/** An interval in moments; open on a side where that is null. */
export interface Told {
  readonly from: number | null
  readonly to: number | null
}

/** When an event is told to have happened: its own interval or, where its tellers disagree on when, each that they give (three at most). */
export function timesOf(event: SituationEvent, claim: (reference: ClaimRef) => DeskClaim | undefined): readonly Told[] {
  const rivals = event.conflicts
    .filter(({ about }) => about === 'when')
    .flatMap(({ claims }) => claims.flatMap(reference => told(claim(reference)?.time ?? null)))
  const distinct = [...new Map(rivals.map(one => [`${one.from}/${one.to}`, one])).values()]
  return distinct.length > 1 ? distinct.slice(0, 3) : told(event.time)
}

function told(time: { readonly from: string | null; readonly to: string | null } | null): readonly Told[] {
  const [from, to] = [momentOf(time?.from), momentOf(time?.to)]
  return from === null && to === null ? [] : [{ from, to }]
}

/** What is brushed on the two clocks of the timeline; null: all of it. */
export interface Brush {
  /** When it happened. */
  readonly happened: Stretch | null
  /** When it became known. */
  readonly known: Stretch | null
}

/** Whether an event happened in the one stretch and was told by a report of the other. */
export function inBrush(
  event: SituationEvent,
  { happened, known }: Brush,
  claim: (reference: ClaimRef) => DeskClaim | undefined,
  report: (id: string) => SituationReport | undefined,
): boolean {
  return (
    (happened === null || timesOf(event, claim).some(({ from, to }) => meets(from, to, happened))) &&
    (known === null || event.claims.some(one => cameOutIn(known, report(one.report)?.published)))
  )
}

/** A report that gives only its date may have come out at any hour of it. */
export function cameOutIn(stretch: Stretch, published: string | null | undefined): boolean {
  const at = momentOf(published ?? null)
  return at !== null && meets(at, published?.includes('T') ? at + 1 : at + DAY, stretch)
}
