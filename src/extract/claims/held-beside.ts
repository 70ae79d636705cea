import { overlaps } from '../../base/span.js'
import { inWordClass } from '../../lexicon/events/index.js'
import type { ClaimControl, Token } from '../../model/index.js'
import { childBy, childrenBy, headOf, nounPhrase, spansOf, type Tree } from '../tree.js'
import type { Ground } from './held-ground.js'
import { nameOf } from './held-name.js'

const HELD = /^(?:held|controlled|occupied)$/iu
const FORCES = ['@armed', '@rebel', '@state', '@police']
/** Not the whole of what they are of. */
const PARTS = /^(?:part|half|north|south|east|west|side|quarter|district|suburb|neighbou?rhood|area|outskirts)$/iu

const STRONGHOLD = /^(?:stronghold|bastion|redoubt)$/iu
const NO_MORE = /^(?:former|once|ex|erstwhile|longtime|traditional|electoral|political|union|party)$/iu

/**
 * "Shells fell on [rebel-held Vessen]", "Vessen, [a rebel stronghold]": who holds a place, told beside what a clause tells of it. `told`: what that
 * is; who is said to hold what somebody takes has lost it.
 */
export function heldBeside(ground: Ground, predicate: Token, told: readonly ClaimControl[]): readonly ClaimControl[] {
  return ground.tree.tokens.flatMap(word => {
    const found = HELD.test(word.form) ? byHyphen(ground, word) : STRONGHOLD.test(word.lemma) ? asStronghold(ground, word) : null
    if (found === null || claimAbove(ground, found.place) !== predicate) return []
    const one = controlBy(ground, found)
    const same = told.filter(({ place }) => place === one?.place)
    if (one === null || same.some(({ change, part }) => change !== 'gains' || part !== 'all')) return []
    return [same.length === 0 ? one : { ...one, change: 'loses' as const }]
  })
}

interface Held {
  readonly holder: Token
  readonly place: Token
}

function controlBy(ground: Ground, { holder, place }: Held): ClaimControl | null {
  const { tree } = ground
  const whole = PARTS.test(place.lemma) ? childrenBy(tree, place, 'nmod').find(({ index }) => index > place.index) : undefined
  const name = nameOf(ground, whole ?? place)
  return name === null
    ? null
    : {
        holder: ground.actors.at(tree.sentence.index, holder)?.id ?? null,
        holderWords: spansOf(namesUpTo(tree, holder)),
        place: name,
        placeWords: spansOf(nounPhrase(tree, place)),
        part: whole === undefined ? 'all' : 'part',
        change: 'holds',
      }
}

function byHyphen(ground: Ground, held: Token): Held | null {
  const holder = holderBefore(ground, held)
  const place = holder === null ? null : placeBehind(ground.tree, held)
  return holder === null || place === null ? null : { holder, place }
}

/** "Vessen, the army's last stronghold", "Vessen is a rebel stronghold". */
function asStronghold(ground: Ground, stronghold: Token): Held | null {
  const { tree, places } = ground
  const around = childrenBy(tree, stronghold, 'nmod:poss', 'compound', 'nmod', 'amod')
  if (around.some(({ form }) => NO_MORE.test(form))) return null
  const holder = around.find(word => word.index < stronghold.index && isForce(ground, word) && isUnderArms(ground, word))
  const copula = childBy(tree, stronghold, 'cop')
  const place = copula === null ? besideIt(tree, stronghold) : childBy(tree, stronghold, 'nsubj')
  const isPast = copula !== null && /^w/iu.test(copula.form)
  return holder === undefined || place === null || isPast || !places.some(each => overlaps(place, each))
    ? null
    : { holder, place }
}

/** "Vessen, the rebels' last stronghold": parsers hang it on the verb at times. */
function besideIt(tree: Tree, stronghold: Token): Token | null {
  if (stronghold.relation === 'appos') return headOf(tree, stronghold)
  const [first] = nounPhrase(tree, stronghold)
  const comma = tree.tokens[(first?.index ?? 0) - 1]
  return comma?.form === ',' && childBy(tree, stronghold, 'case') === null && !/^nsubj/u.test(stronghold.relation)
    ? (tree.tokens[comma.index - 1] ?? null)
    : null
}

/** A force by its kind, a nation, or a name that is neither a party's nor a firm's: "Labour-held Vessen" is held by votes. */
function isForce({ tree, actors }: Ground, word: Token): boolean {
  if (FORCES.some(force => inWordClass(word.lemma.toLowerCase(), force))) return true
  if (!/^(?:PROPN|ADJ)$/u.test(word.upos) || !/^\p{Lu}/u.test(word.form) || PARTIES.test(word.form)) return false
  return !/^(?:party|company|media|person)$/u.test(actors.at(tree.sentence.index, word)?.kind ?? '')
}

/** Strongholds are of parties, clubs and faiths, too. */
const isUnderArms = ({ tree, actors }: Ground, word: Token): boolean =>
  FORCES.some(force => inWordClass(word.lemma.toLowerCase(), force)) ||
  /^(?:armed-group|military)$/u.test(actors.at(tree.sentence.index, word)?.kind ?? '')

const PARTIES =
  /^(?:labour|labor|tory|tories|conservatives?|republicans?|democrats?|democratic|liberals?|greens?|socialists?|communists?|snp|gop|ldp|bjp|congress|anc|spd|cdu)$/iu

/** The word before the hyphen, if it is a force, a name or a nation. */
function holderBefore(ground: Ground, { index }: Token): Token | null {
  const { tree } = ground
  const holder = tree.tokens[index - 2]
  if (holder === undefined || !/^[-‐-–]$/u.test(tree.tokens[index - 1]?.form ?? '')) return null
  // "hand-held" is nobody's ground.
  return isForce(ground, holder) ? holder : null
}

/** "Northern Front-held": the whole name. */
function namesUpTo({ tokens }: Tree, holder: Token): readonly Token[] {
  const first = tokens.findLastIndex(({ index, upos }) => index < holder.index && upos !== 'PROPN')
  return holder.upos === 'PROPN' ? tokens.slice(first + 1, holder.index + 1) : [holder]
}

const placeBehind = (tree: Tree, held: Token): Token | null => {
  const noun = headOf(tree, held)
  return noun !== null && noun.index > held.index && /^(?:NOUN|PROPN)$/u.test(noun.upos) ? noun : null
}

/** The nearest word above that makes a claim. */
function claimAbove({ tree, claimed }: Ground, place: Token): Token | null {
  let at: Token | null = place
  for (let steps = 0; at !== null && steps < tree.tokens.length; steps++) {
    if (claimed.has(at)) return at
    at = headOf(tree, at)
  }
  return null
}
