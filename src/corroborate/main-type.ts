import { groupBy } from '../base/group.js'
import type { FiledClaim } from './filed.js'

/** The type that most claims are of, the first of equals; 'other' only where none has another. */
export function mainTypeOf(claims: readonly FiledClaim[]): string {
  const typed = groupBy(
    claims.map(({ claim }) => claim.event.type).filter(type => type !== 'other'),
    type => type,
  )
  return [...typed.values()].sort((a, b) => b.length - a.length)[0]?.[0] ?? 'other'
}
