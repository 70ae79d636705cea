import type { DeskClaim } from '../../../src/model/desk.js'
import type { Conflict, SituationEvent } from '../../../src/model/situation.js'
import { keyOf } from './desk-index.js'
import { words } from './strings.js'
import { whenWords } from './time.js'

/** What one side of a conflict says, and who. */
export interface Side {
  readonly who: readonly string[]
  /** Our words for a time, place or number; the report's own words where `quoted`. */
  readonly value: string
  readonly quoted: boolean
  readonly stance: 'asserts' | 'weak' | 'denies'
  readonly claims: readonly DeskClaim[]
}

export interface Sides {
  readonly about: string
  readonly sides: readonly Side[]
}

/** The sides of each conflict of an event; of an event that is denied, at least who says it and who denies it. */
export function sidesOf(event: SituationEvent, claims: ReadonlyMap<string, DeskClaim>): Sides[] {
  const conflicts = event.conflicts.map(conflict => sidesOfConflict(conflict, claims)).filter(({ sides }) => sides.length > 1)
  if (conflicts.length > 0 || (event.status !== 'disputed' && event.status !== 'denied')) return conflicts
  const all = event.claims.flatMap(ref => claims.get(keyOf(ref)) ?? [])
  const sides = grouped(all, stanceOf, claim => ({ value: shortened(claim.quote), quoted: true }))
  return sides.length === 0 ? [] : [{ about: sides.length > 1 ? words.about.whether : words.about.denied, sides }]
}

function sidesOfConflict({ about, claims: refs }: Conflict, claims: ReadonlyMap<string, DeskClaim>): Sides {
  const rows = refs.flatMap(ref => claims.get(keyOf(ref)) ?? [])
  return {
    about: words.about[about],
    sides: grouped(
      rows,
      claim => keyIn(about, claim),
      claim => valueIn(about, claim),
    ),
  }
}

function keyIn(about: Conflict['about'], claim: DeskClaim): string {
  if (about === 'whether') return stanceOf(claim)
  return valueIn(about, claim).value
}

function valueIn(about: Conflict['about'], claim: DeskClaim): { value: string; quoted: boolean } {
  const value =
    about === 'when'
      ? whenWords(claim.time)
      : about === 'where'
        ? (claim.place?.name ?? '')
        : about === 'how-many'
          ? amount(claim)
          : ''
  return value === '' ? { value: shortened(claim.quote), quoted: true } : { value, quoted: false }
}

function amount({ numbers }: DeskClaim): string {
  const [first] = numbers
  if (first === undefined) return ''
  const { low, high, what } = first
  const size =
    high === null
      ? `${low.toLocaleString('en')} or more`
      : high === low
        ? low.toLocaleString('en')
        : `${low.toLocaleString('en')}–${high.toLocaleString('en')}`
  return `${size} ${what}`
}

export function stanceOf({ polarity, certainty, frame }: DeskClaim): Side['stance'] {
  if (polarity === '-') return 'denies'
  return certainty === 'possible' || certainty === 'unknown' || frame === 'predicted' || frame === 'conditional'
    ? 'weak'
    : 'asserts'
}

function grouped(
  rows: readonly DeskClaim[],
  keyFor: (claim: DeskClaim) => string,
  valueFor: (claim: DeskClaim) => { value: string; quoted: boolean },
): Side[] {
  const groups = new Map<string, DeskClaim[]>()
  for (const claim of rows) groups.set(keyFor(claim), [...(groups.get(keyFor(claim)) ?? []), claim])
  const sides = [...groups.values()].flatMap((claims): Side[] => {
    const [first] = claims
    if (first === undefined) return []
    return [{ who: namesOf(claims), ...valueFor(first), stance: stanceOf(first), claims }]
  })
  const rank = { asserts: 0, weak: 1, denies: 2 }
  return sides.sort((a, b) => rank[a.stance] - rank[b.stance])
}

function namesOf(claims: readonly DeskClaim[]): string[] {
  const names = claims.map(({ chain: [origin] }) =>
    origin === undefined || origin.name === '' ? words.situation.noOrigin : origin.name,
  )
  return [...new Set(names)]
}

const LONGEST = 64

export function shortened(text: string, longest = LONGEST): string {
  if (text.length <= longest) return text
  const space = text.lastIndexOf(' ', longest)
  return `${text.slice(0, space > longest / 2 ? space : longest)} …`
}
