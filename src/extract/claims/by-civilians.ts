import type { Actor, Claim } from '../../model/index.js'
import type { Draft } from './draft.js'

/**
 * Ground is entered and won by forces: where one person who commands nobody, or people without arms, "entered the cathedral" or "reached the
 * town", they came there, and nothing changed hands. Crowds that occupy or storm a building are another matter, and stay.
 */
export function comingsOfCivilians(claims: readonly Draft[], actors: readonly Actor[]): readonly Draft[] {
  const unarmed = new Set(actors.filter(isUnarmed).map(({ id }) => id))
  return claims.map(claim => {
    const { event } = claim
    const isComing = MOVES.has(event.type) && event.actor !== null && unarmed.has(event.actor)
    return isComing ? asComing(claim) : claim
  })
}

const MOVES: ReadonlySet<string> = new Set(['control/enters', 'control/advances'])

const isUnarmed = ({ kind, side, roles, name }: Actor): boolean =>
  (kind === 'person' || kind === 'civilians') &&
  side === null &&
  !COMMANDS.test(name) &&
  !roles.some(({ text }) => COMMANDS.test(text))

/** Who of these comes does not come alone. */
const COMMANDS =
  /\b(?:general|colonel|commander|captain|major|marshal|admiral|warlord|leader|chief|men|gunm[ae]n|commandos?|marines?|columns?|units?|militia\w*|jihadi\w*|\w*troop(?:er)?s?|(?:fighter|rebel|guerrilla|insurgent|soldier|attacker|militant|terrorist|force)s?)\b/iu

function asComing(claim: Draft): Draft {
  const { event } = claim
  const basis: Claim['basis'][number] = {
    field: 'event.type',
    rule: 'event/no-force',
    words: event.actorWords,
    confidence: 0.6,
  }
  return {
    ...claim,
    event: { ...event, type: 'other', plover: null, acled: null, cameo: null, control: [] },
    basis: [...claim.basis, basis],
  }
}
