import { inWordClass } from '../../lexicon/events/index.js'
import type { ClaimControl, Token } from '../../model/index.js'
import { childrenBy, headOf, nounPhrase, spansOf, type Tree } from '../tree.js'
import type { Ground } from './held-ground.js'
import { nameOf } from './held-name.js'

const HELD = /^(?:held|controlled|occupied)$/iu
const FORCES = ['@armed', '@rebel', '@state', '@police']
/** Not the whole of what they are of. */
const PARTS = /^(?:part|half|north|south|east|west|side|quarter|district|suburb|neighbou?rhood|area|outskirts)$/iu

/** "Shells fell on [rebel-held Vessen]": who holds a place, told beside what a clause tells of it. */
export function heldBeside(ground: Ground, predicate: Token): readonly ClaimControl[] {
  const { tree } = ground
  return tree.tokens.flatMap(held => {
    const holder = HELD.test(held.form) ? holderBefore(ground, held) : null
    const place = holder === null ? null : placeBehind(tree, held)
    if (holder === null || place === null || claimAbove(ground, place) !== predicate) return []
    const whole = PARTS.test(place.lemma) ? childrenBy(tree, place, 'nmod').find(({ index }) => index > place.index) : undefined
    const name = nameOf(ground, whole ?? place)
    if (name === null) return []
    return [
      {
        holder: ground.actors.at(tree.sentence.index, holder)?.id ?? null,
        holderWords: spansOf(namesUpTo(tree, holder)),
        place: name,
        placeWords: spansOf(nounPhrase(tree, place)),
        part: whole === undefined ? ('all' as const) : ('part' as const),
        change: 'holds' as const,
      },
    ]
  })
}

/** The word before the hyphen, if it is a force, a name or a nation. */
function holderBefore({ tree }: Ground, { index }: Token): Token | null {
  const holder = tree.tokens[index - 2]
  if (holder === undefined || !/^[-‐-–]$/u.test(tree.tokens[index - 1]?.form ?? '')) return null
  const isNamed = holder.upos === 'PROPN' || (holder.upos === 'ADJ' && /^\p{Lu}/u.test(holder.form))
  // "hand-held" is nobody's ground.
  return isNamed || FORCES.some(force => inWordClass(holder.lemma.toLowerCase(), force)) ? holder : null
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
