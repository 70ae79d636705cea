import { byPosition, type Span } from '../../base/span.js'
import { nationIn } from '../../knowledge/nations.js'
import type { Actor, Token } from '../../model/index.js'
import { childrenBy, headOfSpan, type Tree } from '../tree.js'
import type { Draft } from './draft.js'

/**
 * "Six Jesuit priests were killed. The Jesuits were teachers": the plural of what several people were called by before, with "the", are those
 * people. The claims with them as theirs, and the actors with the mentions; the name stays an actor, for those who tell something by it.
 */
export function calledAgain(
  claims: readonly Draft[],
  actors: readonly Actor[],
  treeAt: (span: Span) => Tree | null,
): { readonly claims: readonly Draft[]; readonly actors: readonly Actor[] } {
  const again = meantBefore(claims, actors, treeAt)
  if (again.size === 0) return { claims, actors }
  const meant = (id: string | null): string | null => (id === null ? null : (again.get(id) ?? id))
  const mentions = new Map(
    [...again].map(([id, before]) => [before, actors.find(actor => actor.id === id)?.mentions ?? []] as const),
  )
  return {
    claims: claims.map(claim => ({
      ...claim,
      event: { ...claim.event, actor: meant(claim.event.actor), target: meant(claim.event.target) },
    })),
    actors: actors.map(actor => {
      const more = mentions.get(actor.id)
      return more === undefined ? actor : { ...actor, mentions: [...actor.mentions, ...more].sort(byPosition) }
    }),
  }
}

/** For each actor called by a plural with "the" those who were called so before. */
function meantBefore(
  claims: readonly Draft[],
  actors: readonly Actor[],
  treeAt: (span: Span) => Tree | null,
): ReadonlyMap<string, string> {
  const byCalling = new Map<string, string>()
  const again = new Map<string, string>()
  const open = new Set(actors.filter(({ name, known }) => known === null && /^\p{Lu}\p{L}+s$/u.test(name)).map(({ id }) => id))
  const people = new Set(actors.filter(({ kind }) => kind === 'civilians').map(({ id }) => id))
  for (const { event } of claims) {
    const [span] = event.targetWords
    const tree = span === undefined ? null : treeAt(span)
    const head = tree === null || span === undefined ? null : headOfSpan(tree, span)
    if (tree === null || head === null || event.target === null) continue
    const before = open.has(event.target) && isThePlural(tree, head) ? byCalling.get(head.form.replace(/s$/u, '')) : undefined
    if (before !== undefined) again.set(event.target, before)
    if (people.has(event.target)) for (const form of callingsOf(tree, head)) byCalling.set(form, event.target)
  }
  return again
}

const isThePlural = (tree: Tree, head: Token): boolean =>
  head.xpos === 'NNPS' && childrenBy(tree, head, 'det').some(({ form }) => /^the$/iu.test(form))

/** "Jesuit" of "six Jesuit priests", and no nation. */
const callingsOf = (tree: Tree, head: Token): readonly string[] =>
  childrenBy(tree, head, 'amod', 'compound')
    .map(({ form }) => form)
    .filter(form => /^\p{Lu}\p{Ll}/u.test(form) && nationIn(form) === null)
