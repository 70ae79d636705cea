import { hull, type Span } from '../../base/span.js'
import type { Conflict, SituationEvent } from '../../model/index.js'
import { CONFLICT_WORDS } from '../marks.js'
import { joined, plainOf, type RichText, run } from '../paint.js'
import { quotedWords } from '../quote.js'
import type { Sources, Told } from '../sources.js'

const MOST_SIDES = 4

/** What tellers disagree about beyond what the status tells, the rival words side by side: "contested, when: Mira Halden “early Sunday” ┄ an officer “late on Saturday”". */
export function conflictsOf(event: SituationEvent, sources: Sources): readonly RichText[] {
  return event.conflicts.flatMap(conflict => {
    if (conflict.about === 'whether' && (event.status === 'disputed' || event.status === 'denied')) return []
    const sides = distinct(
      conflict.claims.flatMap(reference => sources.told(reference) ?? []).map(told => sideOf(conflict, told, sources)),
    )
    if (sides.length < 2) return []
    const shown = joined(sides.slice(0, MOST_SIDES), ' ┄ ')
    const more = sides.length > MOST_SIDES ? [run(` ┄ ${sides.length - MOST_SIDES} more`, 'quiet')] : []
    return [[run(`contested, ${CONFLICT_WORDS[conflict.about]}: `, 'quiet'), ...shown, ...more]]
  })
}

function distinct(sides: readonly RichText[]): RichText[] {
  return [...new Map(sides.map(side => [plainOf(side), side])).values()]
}

function sideOf({ about }: Conflict, told: Told, sources: Sources): RichText {
  const who = run(told.claim.chain[0]?.name ?? plainOf(sources.hand(told.report.id)), 'strong')
  if (about === 'whether') return [run(whetherWord(told)), who]
  const words = rivalWords(about, told)
  return words === null ? [who] : [who, run(' '), ...quotedWords(told.reading.report.text, words)]
}

function whetherWord({ claim }: Told): string {
  if (claim.polarity === '-') return 'denied by '
  return claim.certainty === 'certain' ? 'asserted by ' : 'hedged by '
}

function rivalWords(about: Exclude<Conflict['about'], 'whether'>, { claim }: Told): Span | null {
  switch (about) {
    case 'when':
      return claim.time?.mention ?? null
    case 'where':
      return claim.place?.mention ?? null
    case 'who':
      return hull(claim.event.actorWords)
    case 'how-many':
      return hull(claim.numbers.map(number => number.words))
    default:
      return about satisfies never
  }
}
