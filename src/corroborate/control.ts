import { groupBy } from '../base/group.js'
import { wordsOf } from '../base/span.js'
import { nameKey } from '../knowledge/transliteration.js'
import type { ControlRow } from '../model/index.js'
import type { WovenEvent } from './event.js'
import type { FiledClaim } from './filed.js'
import { refsOf } from './origins.js'
import type { Family } from './who.js'

/** What a type of event says of who holds the place: which argument holds it, how much of it, and whether this begins or ends it. */
interface Hold {
  readonly holder: 'actor' | 'target'
  readonly part: ControlRow['part']
  readonly turn: 'begins' | 'ends' | 'stands'
}

const HOLDS: Readonly<Record<string, Hold>> = {
  'control/captures': { holder: 'actor', part: 'all', turn: 'begins' },
  'control/regains': { holder: 'actor', part: 'all', turn: 'begins' },
  'control/holds': { holder: 'actor', part: 'all', turn: 'stands' },
  'control/enters': { holder: 'actor', part: 'part', turn: 'begins' },
  'control/advances': { holder: 'actor', part: 'edge', turn: 'begins' },
  'control/hands-over': { holder: 'target', part: 'all', turn: 'begins' },
  'control/loses': { holder: 'actor', part: 'all', turn: 'ends' },
  'control/withdraws': { holder: 'actor', part: 'all', turn: 'ends' },
}

/** Who can hold ground; a company's aircraft that "leaves" a city held nothing. */
const HOLDERS: ReadonlySet<Family> = new Set<Family>(['armed', 'army', 'police', 'government', 'person', 'people'])

const OUTSKIRTS = /\b(?:outskirts|edges?|suburbs?|approaches|gates?|entrances?)\b/iu
const MUCH = /\b(?:most|much|bulk|large (?:parts?|areas?))\b/iu
const SOME = /\b(?:parts?|districts?|neighbou?rhoods?|quarters?|some|areas?)\b/iu

/**
 * Who holds what, from events of type control/…: one row for each holder and part that an event tells. "Enters" holds a part, "advances" the
 * edge; the words may narrow it ("most of", "the outskirts of"). Losing and leaving end a hold at their time. Claims that deny it stand in
 * the row, whose status is the event's.
 */
export function findControl(events: readonly WovenEvent[]): ControlRow[] {
  return events.flatMap(({ event, claims }) => {
    const hold = HOLDS[event.type]
    // A withdrawal that everybody denies changes nothing.
    if (hold === undefined || claims[0]?.realm === 'ahead' || (hold.turn === 'ends' && event.status === 'denied')) return []
    const held = claims.flatMap(filed => {
      const who = hold.holder === 'actor' ? filed.actor : filed.target
      const place = placeNameOf(filed, hold)
      return who === null || place === null || !HOLDERS.has(who.family) ? [] : [{ filed, who, place, part: partOf(filed, hold) }]
    })
    const rows = groupBy(held, ({ who, place, part }) => `${who.key}|${nameKey(place)}|${part}`)
    return [...rows.values()].flatMap(same => {
      const [first] = same
      if (first === undefined) return []
      const { from, to } = event.time ?? { from: null, to: null }
      const row: ControlRow = {
        place: first.place,
        holder: first.who.name,
        part: first.part,
        since: hold.turn === 'begins' ? from : null,
        // Gone by the time it was told, at the latest.
        until: hold.turn === 'ends' ? (to ?? from ?? event.firstReported) : null,
        status: event.status,
        claims: refsOf(same.map(({ filed }) => filed)),
      }
      return [row]
    })
  })
}

/** The claim's place, else the place name that the other argument is. */
function placeNameOf({ claim, target, report }: FiledClaim, { holder }: Hold): string | null {
  if (claim.place !== null) return claim.place.name
  if (holder === 'actor' && target !== null && target.family === 'other') return target.name
  const mention = report.reading.places.find(
    place => place.literal && claim.words.some(({ start, end }) => start <= place.start && place.end <= end),
  )
  return mention?.name ?? null
}

function partOf({ claim, report }: FiledClaim, { part }: Hold): ControlRow['part'] {
  if (part !== 'all') return part
  const words = claim.words.map(span => wordsOf(report.reading.report.text, span)).join(' ')
  if (OUTSKIRTS.test(words)) return 'edge'
  if (MUCH.test(words)) return 'most'
  return SOME.test(words) ? 'part' : 'all'
}
