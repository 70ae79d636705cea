import { type Claim, hasOwnTime } from '../../model/index.js'

/**
 * Marks a claim that tells again what an earlier one of the same report told ("fled" in the headline, "the departure" below): same type,
 * same world, and who, to whom, where and when agree as far as both say it, one of them for certain. Precision first: two claims that only
 * could be one stay two.
 */
export function sameEvents(claims: readonly Claim[], text: string): Claim[] {
  const told = new Map<string, Claim[]>()
  let before: Claim | null = null
  return claims.map(claim => {
    if (claim.event.type === 'other') return claim
    // One predicate of several victims or states: what the first of its claims is linked to, the others are.
    const sibling = before !== null && before.event.trigger.start === claim.event.trigger.start ? before : null
    if (sibling !== null) return { ...claim, event: { ...claim.event, sameAs: sibling.event.sameAs ?? sibling.id } }
    const key = `${claim.event.type}|${realmOf(claim)}`
    const earlier = told.get(key) ?? []
    const first = earlier.find(one => isSame(one, claim, text))
    before = first === undefined ? claim : { ...claim, event: { ...claim.event, sameAs: first.id } }
    if (first === undefined && earlier.length < MOST) told.set(key, [...earlier, claim])
    return before
  })
}

/** More events of one type than this in one report are not compared: the work stays linear. */
const MOST = 24

const realmOf = ({ frame }: Claim): string =>
  frame === 'happened' || frame === 'ongoing' ? 'happened' : frame === 'background' ? 'background' : 'ahead'

function isSame(a: Claim, b: Claim, text: string): boolean {
  const actor = compare(a.event.actor, b.event.actor)
  const target = compare(a.event.target, b.event.target) ?? compareWords(a, b, text)
  const place = compare(a.place?.name ?? null, b.place?.name ?? null)
  if (actor === false || place === false || isAnotherTime(a, b)) return false
  const [family = ''] = a.event.type.split('/')
  // A leader leaves "Karsk" and "the country" once; of all else another target is another event.
  if (target === false && family !== 'leadership') return false
  switch (family) {
    case 'leadership':
      return actor === true || target === true
    case 'control':
      return place === true || (actor === true && target === true)
    case 'diplomacy':
    case 'law':
      return actor === true && target === true
    default:
      return (
        (actor === true && (target === true || place === true)) ||
        (target === true && (place === true || a.event.target !== null))
      )
  }
}

/** true: the same; false: not the same; null: one of them does not say. */
const compare = (a: string | null, b: string | null): boolean | null => (a === null || b === null ? null : a === b)

/** Where no actor was made of the target, its last word decides: "an army post", "the post". */
function compareWords(a: Claim, b: Claim, text: string): boolean | null {
  const last = ({ event }: Claim): string | null => {
    const span = event.targetWords.at(-1)
    return span === undefined ? null : (/(\p{L}+)\P{L}*$/u.exec(text.slice(span.start, span.end))?.[1]?.toLowerCase() ?? null)
  }
  return compare(last(a), last(b))
}

/** Both name their time, and the two do not touch. */
function isAnotherTime(one: Claim, other: Claim): boolean {
  const [a, b] = [one.time, other.time]
  if (!hasOwnTime(one) || !hasOwnTime(other) || a === null || b === null || a.from === null || b.from === null) return false
  return (a.to !== null && a.to <= b.from) || (b.to !== null && b.to <= a.from)
}
