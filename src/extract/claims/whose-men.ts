import { type Span, wordsOf } from '../../base/span.js'
import type { Actor, ClaimControl, Telling } from '../../model/index.js'
import { folded } from '../names/draft.js'
import type { Draft } from './draft.js'

const MEN = '(?:men|forces|troops|fighters|soldiers|units)'
const SIDES = '(?:group|side|movement|militia|organi[sz]ation)'
/** "our brave men" */
const OURS = new RegExp(`^(?:our|my)\\s(?:\\S+\\s)?${MEN}$`, 'iu')
/** "his men", "his side": of whoever tells it, unless the names say of whom else. */
const HIS = new RegExp(`^(?:his|her)\\s(?:\\S+\\s)?(?:${MEN}|${SIDES})$`, 'iu')
/** "its fighters", of the force that tells of them. */
const ITS = new RegExp(`^its\\s(?:\\S+\\s)?${MEN}$`, 'iu')
/** "columns of the National Army" */
const MEN_OF =
  /^(?:the\s)?(?:columns?|units?|elements?|fighters|troops|forces|soldiers|members|men|detachments?|patrols?)\s(?:of|from)\s(?:the\s)?(?<force>[^,]+)$/iu
/** "troops", "the men", of nobody that is said. */
const BARE = /^(?:the\s)?(?:men|troops|forces|soldiers)$/iu

/**
 * Whose men hold a place: "columns of the army" are the army's, "our men" are the teller's, where a force tells it; bare "troops" are those of the force whose official tells of
 * them.
 */
export function withWhoseMen(claims: readonly Draft[], actors: readonly Actor[], text: string): readonly Draft[] {
  return claims.map(claim => {
    const [teller] = claim.chain
    if (claim.event.control.length === 0) return claim
    const control = claim.event.control.map(one => heldBy(one, teller, actors, text))
    return control.some((one, at) => one !== claim.event.control[at]) ? { ...claim, event: { ...claim.event, control } } : claim
  })
}

function heldBy(control: ClaimControl, teller: Telling | undefined, actors: readonly Actor[], text: string): ClaimControl {
  const [words] = control.holderWords
  if (words === undefined || control.holderWords.length > 1) return control
  const name = wordsOf(text, words)
  const force = forceNamedIn(name, actors) ?? (teller === undefined ? null : forceOf(name, teller, actors, text))
  return force === null ? control : { ...control, holder: force.id }
}

function forceNamedIn(name: string, actors: readonly Actor[]): Actor | null {
  const called = MEN_OF.exec(name)?.groups?.['force']
  return called === undefined ? null : (actors.find(one => fights(one) && folded(one.name) === folded(called)) ?? null)
}

function forceOf(name: string, teller: Telling, actors: readonly Actor[], text: string): Actor | null {
  if (OURS.test(name) || ITS.test(name)) return itself(teller, actors)
  if (BARE.test(name)) return bodyOf(teller, actors, text)
  return HIS.test(name) ? (bodyOf(teller, actors, text) ?? commander(teller, actors)) : null
}

const fights = ({ kind }: Pick<Actor, 'kind'>): boolean => /^(?:armed-group|military|police)$/u.test(kind)

/** The teller, if it is a force: a statement's issuer may be known by its name alone. */
const itself = ({ actor, name }: Telling, actors: readonly Actor[]): Actor | null =>
  actors.find(one => fights(one) && (one.id === actor || folded(one.name) === folded(name))) ?? null

/** A person with a name who commands them. */
const commander = ({ actor, kind }: Telling, actors: readonly Actor[]): Actor | null =>
  /^(?:armed-group|military)$/u.test(kind)
    ? (actors.find(one => one.id === actor && /^(?!(?:The|An?|His|Her)\b)\p{Lu}/u.test(one.name)) ?? null)
    : null

function bodyOf(teller: Telling, actors: readonly Actor[], text: string): Actor | null {
  const { organisation } = teller
  if (organisation === null) return null
  const isCalled = ({ start, end }: Span): boolean => folded(text.slice(start, end)) === folded(organisation)
  return actors.find(one => fights(one) && (folded(one.name) === folded(organisation) || one.mentions.some(isCalled))) ?? null
}
