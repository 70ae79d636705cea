import { goTogether } from './alike.js'
import type { FiledClaim } from './filed.js'
import { kinshipOf } from './kinship.js'
import type { Root } from './origins.js'
import { SAME_THING, type StanceIn } from './stances.js'

/**
 * What the side that denied it came to tell itself in a later report: "the army denied that it had left", and a day on "the army said it had
 * withdrawn". Undefined: it stands by its denial. With what was denied at a later time it stands by it again.
 */
export function takenBackBy(denial: Root, asserting: readonly Root[], stanceOf: StanceIn): FiledClaim | undefined {
  const denied = denial.claims.filter(filed => stanceOf(filed) === 'denies')
  const told = asserting.filter(({ voice }) => voice.party === denial.voice.party).flatMap(({ claims }) => claims)
  return told.find(
    filed =>
      stanceOf(filed) === 'asserts' &&
      filed.claim.certainty === 'certain' &&
      denied.every(each => isBefore(each, filed)) &&
      denied.some(each => areOfOneKind(each, filed)),
  )
}

/** What came out later is of a later time, so that only its kind is compared. */
function areOfOneKind(denied: FiledClaim, told: FiledClaim): boolean {
  const [type, other] = [denied.claim.event.type, told.claim.event.type]
  return type === 'other' || other === 'other' ? kinshipOf(denied, told) > SAME_THING : goTogether(type, other)
}

const isBefore = ({ report: { published: one } }: FiledClaim, { report: { published: other } }: FiledClaim): boolean =>
  one !== null && other !== null && one.to <= other.from
