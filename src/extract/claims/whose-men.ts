import { type Span, wordsOf } from '../../base/span.js'
import type { Actor, Claim, ClaimControl, Telling } from '../../model/index.js'
import { folded } from '../names/draft.js'

type Draft = Omit<Claim, 'id'>

const MEN = '(?:men|boys|forces|troops|fighters|soldiers|units|heroes)'
/** "our brave men" */
const OURS = new RegExp(`^(?:our|my)\\s(?:\\S+\\s)?${MEN}$`, 'iu')
/** "his men" */
const THEIRS = new RegExp(`^(?:his|her|their|its)\\s(?:\\S+\\s)?${MEN}$`, 'iu')
/** "troops", "the men", of nobody that is said. */
const BARE = /^(?:the\s)?(?:men|troops|forces|soldiers)$/iu

/**
 * Whose men hold a place: "our men" are the teller's, where a force tells it; bare "troops" are those of the force whose official tells of
 * them; and "his men", told by a rebel leader, the rebels told of last.
 */
export function withWhoseMen(claims: readonly Draft[], actors: readonly Actor[], text: string): readonly Draft[] {
  return claims.map(claim => {
    const [teller] = claim.chain
    if (teller === undefined || claim.event.control.length === 0) return claim
    const control = claim.event.control.map(one => heldBy(one, teller, actors, text))
    return control.some((one, at) => one !== claim.event.control[at]) ? { ...claim, event: { ...claim.event, control } } : claim
  })
}

function heldBy(control: ClaimControl, teller: Telling, actors: readonly Actor[], text: string): ClaimControl {
  const [words] = control.holderWords
  if (words === undefined || control.holderWords.length > 1) return control
  const name = wordsOf(text, words)
  const force = OURS.test(name)
    ? itself(teller, actors)
    : BARE.test(name)
      ? bodyOf(teller, actors, text)
      : THEIRS.test(name)
        ? toldOfLast(teller, actors, words)
        : null
  return force === null ? control : { ...control, holder: force.id }
}

const fights = ({ kind }: Pick<Actor, 'kind'>): boolean => /^(?:armed-group|military|police)$/u.test(kind)

/** The teller, if it is a force: a statement's issuer may be known by its name alone. */
const itself = ({ actor, name }: Telling, actors: readonly Actor[]): Actor | null =>
  actors.find(one => fights(one) && (one.id === actor || folded(one.name) === folded(name))) ?? null

function bodyOf(teller: Telling, actors: readonly Actor[], text: string): Actor | null {
  const { organisation } = teller
  if (organisation === null) return null
  const isCalled = ({ start, end }: Span): boolean => folded(text.slice(start, end)) === folded(organisation)
  return actors.find(one => fights(one) && (folded(one.name) === folded(organisation) || one.mentions.some(isCalled))) ?? null
}

/** Of the kind of force that the teller speaks for, the one that was named last. */
function toldOfLast({ kind }: Telling, actors: readonly Actor[], { start }: Span): Actor | null {
  const last = (actor: Actor): number => Math.max(-1, ...actor.mentions.map(({ end }) => end).filter(end => end <= start))
  const forces = actors.filter(actor => fights(actor) && actor.kind === kind && last(actor) >= 0)
  return forces.reduce<Actor | null>((best, one) => (best === null || last(one) > last(best) ? one : best), null)
}
