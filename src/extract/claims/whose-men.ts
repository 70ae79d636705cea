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
/** "ours", "our hands" */
const OWN = /^(?:ours?|us|we|mine|my)$/iu
/** "his men", of whomever "his" is. */
const MEN_OF_ONE = new RegExp(`^(?:his|her)\\s(?:\\S+\\s)?${MEN}$`, 'iu')
/** What may be said of ground without saying who has it: told by a force, it has it. */
const HELD_BY_NOBODY = /\b(?:liberated|liberation|under (?:full |complete |total )?control|fully secured|cleared of)\b/i
/** "troops", "the men", of nobody that is said. */
const BARE = /^(?:the\s)?(?:men|troops|forces|soldiers)$/iu

/**
 * Whose men hold a place: "columns of the army" are the army's, "our men" are the teller's, where a force tells it; bare "troops" are those of the force whose official tells of
 * them.
 */
export function withWhoseMen(claims: readonly Draft[], actors: readonly Actor[], text: string): readonly Draft[] {
  return claims.map(claim => {
    if (claim.event.control.length === 0) return claim
    const control = claim.event.control.map(one => heldBy(one, claim, actors, text))
    return control.some((one, at) => one !== claim.event.control[at]) ? { ...claim, event: { ...claim.event, control } } : claim
  })
}

function heldBy(control: ClaimControl, claim: Draft, actors: readonly Actor[], text: string): ClaimControl {
  const teller = tellerOf(claim)
  const [words] = control.holderWords
  if (words === undefined) return control.holder === null ? untold(control, claim, teller, actors, text) : control
  if (control.holderWords.length > 1) return control
  const name = wordsOf(text, words)
  const force =
    forceNamedIn(name, actors) ??
    commanderOf(name, words, actors) ??
    groupMeant(name, control, actors) ??
    (teller === undefined ? null : forceOf(name, teller, claim, actors, text))
  return force === null ? control : { ...control, holder: force.id }
}

/** "the group's hands": of the only one that has a name. */
function groupMeant(name: string, { holder }: ClaimControl, actors: readonly Actor[]): Actor | null {
  const actor = actors.find(({ id }) => id === holder)
  if (!THE_GROUP.test(name) || (actor !== undefined && isNamed(actor))) return null
  const [one, other] = actors.filter(each => each.kind === 'armed-group' && isNamed(each))
  return one !== undefined && other === undefined ? one : null
}

const THE_GROUP = /^(?:the|his|her|its|their)\s(?:armed\s|rebel\s)?(?:group|movement|organi[sz]ation|faction|alliance)$/iu

/** A statement has its words from whoever issued it. */
const tellerOf = ({ chain: [first, second] }: Draft): Telling | undefined =>
  first?.kind === 'document' && second !== undefined ? second : first

/** "The town is liberated", "the full liberation of the town", "everything is under control": of those who tell it, where they are a force. */
function untold(
  control: ClaimControl,
  claim: Draft,
  teller: Telling | undefined,
  actors: readonly Actor[],
  text: string,
): ClaimControl {
  if (teller === undefined || control.change === 'loses' || !claim.words.some(part => HELD_BY_NOBODY.test(wordsOf(text, part))))
    return control
  const force = itself(teller, actors) ?? bodyOf(teller, actors, text) ?? onlyForce(claim, actors)
  return force === null ? control : { ...control, holder: force.id }
}

/** "his men": those of the one named by "his". */
function commanderOf(name: string, { start }: Span, actors: readonly Actor[]): Actor | null {
  if (!MEN_OF_ONE.test(name)) return null
  return (
    actors.find(one => one.kind === 'person' && isNamed(one) && one.mentions.some(mention => mention.start === start)) ?? null
  )
}

/** What a group puts out is the word of the only one that is named in it. */
function onlyForce({ chain: [teller], basis }: Draft, actors: readonly Actor[]): Actor | null {
  if (teller?.kind !== 'armed-group' && teller?.kind !== 'party') return null
  if (!basis.some(({ field, rule }) => field === 'chain' && rule.startsWith('communique/'))) return null
  const named = actors.filter(one => one.kind === 'armed-group' && isNamed(one))
  return named.length === 1 ? (named[0] ?? null) : null
}

/** A proper name: "Karsk Front", "the Front", and no "Rebels" at the start of a sentence. */
const isNamed = ({ name, known }: Actor): boolean =>
  known !== null ||
  (/^\p{Lu}/u.test(name) && name.split(/\s+/u).every(word => !/^\p{Ll}{4,}/u.test(word)) && !/^\S+s$/u.test(name))

function forceNamedIn(name: string, actors: readonly Actor[]): Actor | null {
  const called = MEN_OF.exec(name)?.groups?.['force']
  return called === undefined ? null : (actors.find(one => fights(one) && folded(one.name) === folded(called)) ?? null)
}

function forceOf(name: string, teller: Telling, claim: Draft, actors: readonly Actor[], text: string): Actor | null {
  if (OURS.test(name) || ITS.test(name)) return itself(teller, actors)
  if (OWN.test(name)) return itself(teller, actors) ?? bodyOf(teller, actors, text) ?? onlyForce(claim, actors)
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

const THE = /^the\s/iu

function bodyOf(teller: Telling, actors: readonly Actor[], text: string): Actor | null {
  const { organisation } = teller
  if (organisation === null) return null
  const called = folded(organisation.replace(THE, ''))
  const isCalled = ({ start, end }: Span): boolean => folded(text.slice(start, end).replace(THE, '')) === called
  return actors.find(one => fights(one) && (folded(one.name.replace(THE, '')) === called || one.mentions.some(isCalled))) ?? null
}
