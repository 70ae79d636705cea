import { groupBy } from '../base/group.js'
import { wordsOf } from '../base/span.js'
import { nameKey } from '../knowledge/transliteration.js'
import type { Claim, ClaimControl, ControlRow, Reading } from '../model/index.js'
import type { WovenEvent } from './event.js'
import type { FiledClaim } from './filed.js'
import { refsOf } from './origins.js'
import { type Family, type Who, whoOf } from './who.js'

/** Who can hold ground; a company's aircraft that "leaves" a city held nothing. */
const HOLDERS: ReadonlySet<Family> = new Set<Family>(['armed', 'army', 'police', 'government', 'person', 'people'])

/** Who holds, gains or loses a place by a claim. */
export interface Holding {
  readonly control: ClaimControl
  readonly who: Who
}

interface Held extends Holding {
  readonly filed: FiledClaim
}

/**
 * Who holds what, from the claims that say so: one row for each event, holder, place and part. Gaining, entering and holding make a row;
 * losing and leaving end the holder's rows of that place, and make none of their own: that the army left says nothing of who is there now.
 * Claims that deny it stand in the row, whose status is the event's.
 */
export function findControl(events: readonly WovenEvent[]): ControlRow[] {
  const ends = events.flatMap(woven => (woven.event.status === 'denied' ? [] : endsOf(woven)))
  return events.flatMap(woven => {
    const held = heldIn(woven).filter(({ control }) => control.change !== 'loses')
    const rows = groupBy(held, ({ who, control }) => `${who.key}|${nameKey(control.place)}|${control.part}`)
    return [...rows.values()].flatMap(same => rowOf(woven, same, ends))
  })
}

/** When who no longer held which place. */
interface End {
  readonly who: string
  readonly place: string
  readonly at: string | null
}

function endsOf(woven: WovenEvent): End[] {
  const { event, claims } = woven
  const own = claims.some(({ hasTime }) => hasTime) ? event.time : null
  return heldIn(woven).flatMap(({ control, who, filed }) =>
    control.change === 'loses' && filed.claim.polarity === '+'
      ? // Gone by the time it was told, at the latest.
        [{ who: who.key, place: nameKey(control.place), at: own?.to ?? own?.from ?? event.firstReported }]
      : [],
  )
}

function heldIn({ claims }: WovenEvent): Held[] {
  return claims.flatMap(filed => (filed.realm === 'ahead' ? [] : filed.held.map(holding => ({ ...holding, filed }))))
}

export const holdingsIn = ({ event, chain }: Claim, reading: Reading): Holding[] =>
  event.control.flatMap(control => {
    const who = holderOf(control, reading, chain[0]?.actor ?? null)
    return who === null || !HOLDERS.has(who.family) ? [] : [{ control, who }]
  })

/**
 * The actor, or the words where no actor was made of them: "its allies", "rebel" in "rebel hands". "Ours" is held by whoever tells it; any other
 * pronoun alone names nobody.
 */
function holderOf({ holder, holderWords }: ClaimControl, reading: Reading, teller: string | null): Who | null {
  const [words] = holderWords
  const name = words === undefined ? '' : wordsOf(reading.report.text, words)
  const meant = holder ?? (OURS.test(name) ? teller : null)
  const actor = reading.actors.find(({ id }) => id === meant)
  if (actor !== undefined) return whoOf(actor)
  if (name === '' || PRONOUN.test(name)) return null
  return whoOf({ id: '', name, kind: 'armed-group', country: null, known: null, side: null, mentions: [], roles: [], basis: [] })
}

const OURS = /^(?:we|our|ours|us)$/iu
const PRONOUN =
  /^(?:i|we|you|he|she|it|they|who|which|that|this|these|those|ours|theirs|his|hers|its|their|our|my|her|them|us|him)$/iu

function rowOf({ event, claims }: WovenEvent, same: readonly Held[], ends: readonly End[]): ControlRow[] {
  const [first] = same
  if (first === undefined) return []
  const gains = same.filter(({ control }) => control.change === 'gains')
  const own = gains.flatMap(({ filed }) => (filed.hasTime ? (filed.claim.time?.from ?? []) : [])).sort()
  // What was told as history beside it says not since when.
  const isMixed = claims.some(({ realm }) => realm === 'background')
  const since = gains.length > 0 ? (own[0] ?? (isMixed ? null : (event.time?.from ?? null))) : null
  const end = ends.find(
    ({ who, place, at }) =>
      who === first.who.key && place === nameKey(first.control.place) && at !== null && (since === null || at > since),
  )
  return [
    {
      place: first.control.place,
      holder: first.who.name,
      part: first.control.part,
      since,
      until: end?.at ?? null,
      status: event.status,
      claims: refsOf(same.map(({ filed }) => filed)),
    },
  ]
}
