import { overlaps } from '../../base/span.js'
import { inWordClass, isOfControl } from '../../lexicon/events/index.js'
import type { ClaimControl, Token } from '../../model/index.js'
import { controlsOf, type EventFound } from '../events/index.js'
import { baseOf, childBy, childrenBy, nounPhrase, spansOf, type Tree } from '../tree.js'
import { heldBeside } from './held-beside.js'
import { type Ground, withoutHour } from './held-ground.js'
import { nameOfHeld } from './held-place.js'

/** What a claim tells of who holds what, and what its words say beside that: "rebel-held Vessen". */
export const controlOf = (
  ground: Ground,
  predicate: Token,
  state: Token,
  event: EventFound | null,
  placeName: string | null,
): readonly ClaimControl[] => {
  const told = event !== null && isOfControl(event.type) ? controlAt(ground, state, event, placeName) : []
  return [...told, ...heldBeside(ground, predicate, told)]
}

/** Who holds, gains or loses which places by this claim; none where it tells of none, or where the place has no name. */
function controlAt(ground: Ground, token: Token, event: EventFound, placeName: string | null): readonly ClaimControl[] {
  const { tree } = ground
  return controlsOf(ground.scene, token.index, index => ground.claimed.has(tree.tokens[index] ?? token)).flatMap(
    ({ holder: at, place: placeAt, part, change }) => {
      const place = tree.tokens[placeAt ?? -1]
      // "Nobody controls the centre".
      if (isHeldByNobody(tree, token, change)) return []
      if (place === undefined || (event.type === 'control/enters' && isCountry(ground, place))) return []
      // What a force merely has is ground where the map knows it: it has rifles, too.
      if (token.lemma === 'have' && !isOnMap(ground, place)) return []
      // Who breaks through a siege holds none of it.
      if (NO_GROUND.test(place.lemma)) return []
      const name = nameAlone(ground, token, place, placeName)
      if (name === null) return []
      return [
        {
          ...holderOf(ground, token, tree.tokens[at ?? -1] ?? null),
          place: name,
          placeWords: spansOf(nounPhrase(tree, place)),
          part,
          change,
        },
      ]
    },
  )
}

/** Which actor it is, and the words that say so. */
function holderOf(ground: Ground, token: Token, named: Token | null): Pick<ClaimControl, 'holder' | 'holderWords'> {
  const { tree: where, token: meant } = forceMeant(ground, tellerFor(ground, token, named))
  // "We hold the town, the rebel commander said": for whom a person speaks, their "we" says.
  const isOwn = named !== null && named !== meant && OWN.test(named.form)
  const word = isOwn ? named : meant
  return {
    holder: meant === null ? null : holderId(ground, where, meant),
    holderWords: word === null ? [] : spansOf(wordsOfHolder(isOwn ? ground.tree : where, word)),
  }
}

/** "Ours since seven": a pronoun is the whole name; "no" soldiers are soldiers. */
const wordsOfHolder = (tree: Tree, holder: Token): readonly Token[] =>
  holder.upos === 'PRON'
    ? [holder]
    : withoutHour(nounPhrase(tree, holder), holder).filter(
        ({ xpos, upos, form }) => xpos !== 'POS' && !(upos === 'DET' && /^no$/iu.test(form)),
      )

const NO_GROUND = /^(?:siege|blockade|encirclement|cordon|ambush|attack|assault|ceasefire)$/iu

/** "cleared the building of rioters", "had the hall under their control": of whom and how is no part of its name. */
function nameAlone(ground: Ground, verb: Token, place: Token, placeName: string | null): string | null {
  const whole = nameOfHeld(ground, place, placeName)?.replace(IN_WHOSE_HANDS, '') ?? null
  return verb.lemma === 'clear' ? (whole?.replace(/\sof\s\p{Ll}+s$/u, '') ?? null) : whole
}

/** Which actor holds it: "the rebels" are the one armed group that the report calls so ("M23 rebels"), where it names no other. */
function holderId({ actors, text }: Ground, tree: Tree, holder: Token): string | null {
  const actor = actors.at(tree.sentence.index, holder)
  if (!GENERIC.test(holder.lemma) || (actor !== null && actor.kind !== 'armed-group')) return actor?.id ?? null
  // "Islamist rebels", "the Karsk rebels" may be others.
  const isDescribed = childrenBy(tree, holder, 'amod', 'compound', 'nmod', 'acl').some(
    ({ form }) => !/^(?:backed|supported|armed|advancing|rebel)$/iu.test(form),
  )
  if (isDescribed || (actor !== null && isOwnName(actor.name))) return actor?.id ?? null
  const [one, other] = actors.list.filter(
    ({ kind, name, known }) => kind === 'armed-group' && (known !== null || isOwnName(name)),
  )
  return one !== undefined && other === undefined && isCalledSo(text, one.mentions) ? one.id : (actor?.id ?? null)
}

/** "Nobody", "no side", "neither army" holds it. */
const isHeldByNobody = (tree: Tree, token: Token, change: ClaimControl['change']): boolean =>
  change === 'holds' &&
  childrenBy(tree, token, 'nsubj').some(
    subject =>
      /^(?:nobody|none|neither)$/iu.test(subject.form) ||
      /^no one$/iu.test(`${tree.tokens[subject.index - 1]?.form ?? ''} ${subject.form}`) ||
      childrenBy(tree, subject, 'det').some(({ form }) => /^(?:no|neither)$/iu.test(form)),
  )

/** "had the palace [under their control]": how it is held is no part of its name. */
const IN_WHOSE_HANDS =
  /\s(?:under|in)\s(?:(?:the|their|its|his|our|full|firm|tight|close|heavy)\s)*(?:control|guard|custody|command|hands?|grip)$/iu

const isOwnName = (name: string): boolean => /^\p{Lu}.*[\p{Lu}\d]/u.test(name)

/** "M23 rebels", "the rebel group M23". */
const isCalledSo = (text: string, mentions: readonly { readonly start: number; readonly end: number }[]): boolean =>
  mentions.some(
    ({ start, end }) =>
      /^ (?:rebel|insurgent|militant|fighter|guerrilla)s?\b/iu.test(text.slice(end, end + 14)) ||
      /\b(?:rebel|insurgent|guerrilla)s?(?: (?:group|movement|alliance|army|force))?,? (?:called |named |of )?(?:the )?$/iu.test(
        text.slice(Math.max(0, start - 40), start),
      ) ||
      /^\S* ?(?:rebel|insurgent|militant|fighter|guerrilla)s?$/iu.test(text.slice(start, end)),
  )

const GENERIC = /^(?:rebel|insurgent|militant|fighter|guerrilla|mutineer)$/iu

const OWN = /^(?:we|us|ours?)$/iu

/** "The attackers announced that they held the town": they who tell it, where nobody else was found to be meant. */
function tellerFor({ tree, actors }: Ground, token: Token, holder: Token | null): Token | null {
  if (holder?.upos !== 'PRON' || !/^(?:they|we|it|he|she|us|ours?)$/iu.test(holder.form)) return holder
  if (actors.at(tree.sentence.index, holder) !== null || token.relation !== 'ccomp') return holder
  const verb = tree.tokens[token.head]
  const teller = verb === undefined ? null : childBy(tree, verb, 'nsubj')
  // "The whole city is ours, the commander said."
  const isOwn = OWN.test(holder.form)
  if (teller === null || !(isOwn || teller.index < holder.index)) return holder
  return teller.upos !== 'PRON' || (isOwn && actors.at(tree.sentence.index, teller) !== null) ? teller : holder
}

interface Holder {
  readonly tree: Tree
  readonly token: Token | null
}

/** "The city is in their hands", of nobody that the names know: the force told of last, here or shortly before. */
function forceMeant(ground: Ground, token: Token | null): Holder {
  const { tree, actors, trees } = ground
  if (token === null) return { tree, token }
  if (actors.at(tree.sentence.index, token) !== null || !POINTING.test(token.form)) return { tree, token }
  const here = tree.sentence.index
  for (let at = here; at >= 0 && at >= here - 1; at--) {
    const where = trees[at]
    const force = where?.tokens.findLast(word => (at < here || word.index < token.index) && isForce(ground, where, word, token))
    if (where !== undefined && force !== undefined) return { tree: where, token: force }
  }
  return { tree, token }
}

/** Somebody who fights; "it" is a body, and no men. */
function isForce({ actors }: Ground, tree: Tree, word: Token, pronoun: Token): boolean {
  if (!ARGUMENTS.has(baseOf(word.relation)) || (word.upos !== 'NOUN' && word.upos !== 'PROPN')) return false
  const kind = actors.at(tree.sentence.index, word)?.kind
  const fights = kind === 'armed-group' || kind === 'military' || inWordClass(word.lemma.toLowerCase(), '@rebel')
  return fights && (!/^its?$/iu.test(pronoun.form) || !/S$/u.test(word.xpos))
}

/** Words that name nobody by themselves. */
const POINTING = /^(?:they|their|theirs|it|its)$/iu
const ARGUMENTS: ReadonlySet<string> = new Set(['nsubj', 'obj', 'iobj', 'obl', 'conj'])

const isOnMap = ({ places }: Ground, head: Token): boolean => places.some(place => overlaps(head, place)) || head.upos === 'NOUN'

/** Whose soldiers are in a country does not hold it. */
const isCountry = ({ places }: Ground, head: Token): boolean =>
  places.some(place => overlaps(head, place) && place.resolved?.kind === 'country')
