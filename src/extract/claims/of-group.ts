import type { Span } from '../../base/span.js'
import type { Actor, ActorKind, Token } from '../../model/index.js'
import type { Actors } from '../names/actors.js'
import { childrenBy, headOfSpan, type Tree } from '../tree.js'
import type { Draft } from './draft.js'

const FORCE: ReadonlySet<ActorKind> = new Set(['armed-group', 'military', 'police', 'group', 'party'])

/** Who these are belong to the body that is named beside them. */
const ITS_MEN =
  /^(?:member|element|killer|guerrilla|force|fighter|soldier|commando|agent|troop|officer|unit|cell|squad|column|militant|rebel|gunman|gunmen|hitman|hitmen|leader|commander|chief|supporter|follower|sympathizer|sympathiser|militiaman|assassin|terrorist|insurgent|patrol|battalion|brigade|policeman|official|activist|spokesman|cadre|combatant|operative|recruit|bodyguard|faction|wing)s?$/u
/** Of these a body that fights makes its own, and no other: "people of the front". */
const ITS_PEOPLE = /^(?:people|person|man|woman|youth|boy)$/u

/** "two members of the front", "front killers", "the guard's soldiers": the body that has a name and whose they are. */
export function groupBeside(actors: Actors, tree: Tree, noun: Token): Actor | null {
  const lemma = noun.lemma.toLowerCase()
  const isMan = ITS_MEN.test(lemma)
  if (!isMan && !ITS_PEOPLE.test(lemma)) return null
  const beside = childrenBy(tree, noun, 'compound', 'amod', 'nmod', 'nmod:poss').filter(
    word => word.relation !== 'nmod' || childrenBy(tree, word, 'case').some(({ form }) => /^(?:of|from)$/iu.test(form)),
  )
  const found = beside
    .map(word => actors.at(tree.sentence.index, word))
    .filter(actor => actor !== null && FORCE.has(actor.kind) && isNamed(actor) && (isMan || actor.kind === 'armed-group'))
  return new Set(found).size === 1 ? (found[0] ?? null) : null
}

const isNamed = ({ name, known }: Actor): boolean => known !== null || /^\p{Lu}.*\p{Lu}|^\p{Lu}{3,}|^\p{Lu}\S+$/u.test(name)

/** Plain members of it without a count are the body itself: "Front members". */
export const isItself = (tree: Tree, noun: Token, body: Actor): boolean =>
  body.kind === 'armed-group' &&
  /^NNP?S$/u.test(noun.xpos) &&
  /^(?:member|element|killer|fighter|commando|guerrilla|people|force|militant|rebel|terrorist)s?$/u.test(
    noun.lemma.toLowerCase(),
  ) &&
  childrenBy(tree, noun, 'nummod').length === 0 &&
  childrenBy(tree, noun, 'det', 'amod').every(({ form, upos }) => upos === 'PROPN' || /^the$/iu.test(form))

/** Those without a name who do or suffer something, with the body whose they are as their side. */
export function withSides(
  claims: readonly Draft[],
  actors: readonly Actor[],
  treeAt: (span: Span) => Tree | null,
  named: Actors,
): Actor[] {
  const open = new Set(
    actors.filter(({ known, side, name }) => known === null && side === null && /\p{Ll}$/u.test(name)).map(({ id }) => id),
  )
  const sides = new Map<string, { readonly body: Actor; readonly words: Span }>()
  const look = (id: string | null, [span]: readonly Span[]): void => {
    if (id === null || span === undefined || !open.has(id) || sides.has(id)) return
    const tree = treeAt(span)
    const head = tree === null ? null : headOfSpan(tree, span)
    const body = tree === null || head === null ? null : groupBeside(named, tree, head)
    if (body !== null && body.id !== id) sides.set(id, { body, words: span })
  }
  for (const { event } of claims) {
    look(event.actor, event.actorWords)
    look(event.target, event.targetWords)
  }
  return actors.map(actor => {
    const found = sides.get(actor.id)
    if (found === undefined) return actor
    const { body, words } = found
    const basis = { field: 'side', rule: 'participant/of-a-body', words: [words], confidence: 0.75 }
    return { ...actor, side: body.known ?? body.name, basis: [...actor.basis, basis] }
  })
}
