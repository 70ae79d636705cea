import { contains, type Span } from '../../base/span.js'
import type { Actor, Claim, Token } from '../../model/index.js'
import { type EventFound, isNoThing } from '../events/index.js'
import type { Actors } from '../names/actors.js'
import { childrenBy, childrenOf, nounPhrase, spansOf, type Tree } from '../tree.js'
import type { Draft } from './draft.js'

/**
 * One predicate, several doers or sufferers: "kidnapped the mayor and his driver" befell two, "the two states agreed" binds each to the other.
 * Each pair is a claim of its own, so that none of them is lost to those who count by victim or by pair of states; `sameAs` joins them.
 */
export function withSiblings(
  claim: Draft,
  { tree, predicate }: { readonly tree: Tree; readonly predicate: Token },
  event: EventFound | null,
  actors: Actors,
): readonly Draft[] {
  if (event === null) return [claim]
  const target = tree.tokens[event.target ?? -1]
  const actor = tree.tokens[event.actor ?? -1]
  const named = BEFALLS_EACH.test(event.type) ? namedOnes(tree, target) : undefined
  if (named !== undefined)
    return [named, ...joined(tree, named)].map(word => ({ ...claim, event: told(claim, tree, word, actors) }))
  const targets = BEFALLS_EACH.test(event.type)
    ? [...joined(tree, target), ...withThem(tree, predicate, target)]
    : joinedStates(tree, target, actors)
  const others = [...joinedStates(tree, actor, actors), ...(event.blamed ? joinedForces(tree, actor, actors) : [])].filter(
    word => word !== target,
  )
  const split =
    targets.length === 0 ? [claim] : [claim, ...targets.map(word => ({ ...claim, event: told(claim, tree, word, actors) }))]
  const apart = split.length === 1 ? split : split.map(one => ({ ...one, numbers: numbersFor(one, split) }))
  const doers = others.flatMap(word => split.map(one => ({ ...one, event: { ...one.event, ...doer(tree, word, actors) } })))
  return [...apart, ...doers, ...(isMutual(tree, event, actors) ? [mirrored(claim)] : [])]
}

/** What befalls each of those named, and not all of them together. */
const BEFALLS_EACH =
  /^(?:harm\/(?!displacement)|fighting\/(?:assassination|bombing|explosion|grenade|mine|shooting|attack)$|order\/(?:arrest|release)$|leadership\/(?:killed|detained)$|infrastructure\/(?:destroyed|damaged)$|crowd\/(?:arson|looting)$)/u

const MUTUAL = /^diplomacy\/(?:agrees|agreement|talks|cooperates|breaks-off|restores|recognises)$/u

const MOST = 6

function joined(tree: Tree, first: Token | undefined): Token[] {
  if (first === undefined) return []
  const found: Token[] = []
  // Parsers hang the third on the second: "a bank, two shops and several cars".
  for (let open = [first]; open.length > 0 && found.length < MOST; ) {
    const next = open.flatMap(word => childrenBy(tree, word, 'conj').filter(child => isThing(child) && child.index > word.index))
    found.push(...next)
    open = next
  }
  return found.sort((a, b) => a.index - b.index).slice(0, MOST)
}

/** "The killing of two priests and the wounding of a nun": another deed is nobody whom the first befell. */
const isThing = (token: Token): boolean => token.upos === 'PROPN' || (token.upos === 'NOUN' && !isNoThing(token))

/** "Nine people, including two nurses and a porter", "was shot along with his driver": those it befell too, told behind a word for that. */
function withThem(tree: Tree, predicate: Token, target: Token | undefined): Token[] {
  if (target === undefined) return []
  const behind = [...childrenBy(tree, target, 'nmod', 'obl', 'obj', 'nsubj'), ...childrenBy(tree, predicate, 'obl', 'obj')]
  const first = behind.find(
    child =>
      child.index > target.index &&
      (isThing(child) || child.upos === 'NUM') &&
      (isAmongThem(tree, child) || (isCompanion(tree, child) && target.relation === 'nsubj:pass')),
  )
  return first === undefined || first === target ? [] : [first, ...joined(tree, first)]
}

/** "including two nurses", "among them two nurses". */
const isAmongThem = (tree: Tree, word: Token): boolean =>
  childrenOf(tree, word).some(
    ({ form, index }) =>
      (/^including$/iu.test(form) && index < word.index) ||
      (/^(?:them|whom)$/iu.test(form) && /^among$/iu.test(tree.tokens[index - 1]?.form ?? '')),
  )

/** "along with his driver", "together with two guards". */
const isCompanion = (tree: Tree, word: Token): boolean =>
  childrenBy(tree, word, 'case').some(
    ({ form, index }) => /^with$/iu.test(form) && /^(?:along|together)$/iu.test(tree.tokens[index - 1]?.form ?? ''),
  )

/** "engineers Sami Khoury and Omar Haddad": those who are named, and not beside them what they are. */
function namedOnes(tree: Tree, role: Token | undefined): Token | undefined {
  if (role === undefined || role.xpos !== 'NNS') return undefined
  const name = childrenBy(tree, role, 'appos').find(({ upos, index }) => upos === 'PROPN' && index === role.index + 1)
  return name !== undefined && childrenBy(tree, name, 'conj').some(({ upos }) => upos === 'PROPN') ? name : undefined
}

const joinedStates = (tree: Tree, first: Token | undefined, actors: Actors): Token[] =>
  stateAt(tree, first, actors) === null ? [] : joined(tree, first).filter(word => stateAt(tree, word, actors) !== null)

/** "blamed the front and the brigade for the bombing": each is held to have done it. */
const joinedForces = (tree: Tree, first: Token | undefined, actors: Actors): Token[] =>
  joined(tree, first).filter(word => {
    const kind = actors.at(tree.sentence.index, word)?.kind
    return kind !== undefined && /^(?:armed-group|group|military|police|party)$/u.test(kind)
  })

const stateAt = (tree: Tree, word: Token | undefined, actors: Actors): Actor | null => {
  const actor = word === undefined ? null : actors.at(tree.sentence.index, word)
  return actor !== null && /^(?:government|igo)$/u.test(actor.kind) && (actor.country !== null || actor.kind === 'igo')
    ? actor
    : null
}

function told(claim: Draft, tree: Tree, word: Token, actors: Actors): Claim['event'] {
  return {
    ...claim.event,
    target: actors.at(tree.sentence.index, word)?.id ?? null,
    targetWords: spansOf(nounPhrase(tree, word)),
  }
}

const doer = (tree: Tree, word: Token, actors: Actors): Pick<Claim['event'], 'actor' | 'actorWords'> => ({
  actor: actors.at(tree.sentence.index, word)?.id ?? null,
  actorWords: spansOf(nounPhrase(tree, word)),
})

/** Of several that were hit each has its own number: what stands in the words of another, or of one of them alone, is that one's. */
function numbersFor(claim: Draft, all: readonly Draft[]): Claim['numbers'] {
  const own = claim.event.targetWords
  const others = all.filter(other => other !== claim).flatMap(({ event }) => event.targetWords)
  const isIn = (spans: readonly Span[], words: Span): boolean => spans.some(span => contains(span, words))
  return claim.numbers.filter(({ words }) => {
    const within = others.filter(span => contains(span, words))
    return isIn(own, words) ? !within.some(span => isIn(own, span) && !own.some(mine => isIn([span], mine))) : within.length === 0
  })
}

/** "X and Y agreed": what one does with the other, the other does with the one. */
function isMutual(tree: Tree, event: EventFound, actors: Actors): boolean {
  const actor = tree.tokens[event.actor ?? -1]
  const target = tree.tokens[event.target ?? -1]
  if (!MUTUAL.test(event.type) || target === undefined || target.head !== actor?.index || target.relation !== 'conj') return false
  return stateAt(tree, actor, actors) !== null && stateAt(tree, target, actors) !== null
}

const mirrored = (claim: Draft): Draft => ({
  ...claim,
  event: {
    ...claim.event,
    actor: claim.event.target,
    actorWords: claim.event.targetWords,
    target: claim.event.actor,
    targetWords: claim.event.actorWords,
  },
})
