import { byPosition, type Span } from '../../base/span.js'
import { nationIn } from '../../knowledge/nations.js'
import type { Actor } from '../../model/index.js'
import { childrenBy, type Tree } from '../tree.js'
import type { Draft } from './draft.js'
import { headWithin } from './people-counted.js'

/**
 * "Six Jesuit priests were killed. The Jesuits were teachers": the plural of what several people were called by before, with "the", are those
 * people. The claims with them as theirs, and the actors with the mentions; the name stays an actor, for those who tell something by it.
 */
export function calledAgain(
  claims: readonly Draft[],
  actors: readonly Actor[],
  treeAt: (span: Span) => Tree | null,
): { readonly claims: readonly Draft[]; readonly actors: readonly Actor[] } {
  const byCalling = new Map<string, string>()
  const again = new Map<string, string>()
  const open = new Set(actors.filter(({ name, known }) => known === null && /^\p{Lu}\p{L}+s$/u.test(name)).map(({ id }) => id))
  const people = new Set(actors.filter(({ kind }) => kind === 'civilians').map(({ id }) => id))
  for (const { event } of claims) {
    const [span] = event.targetWords
    const tree = span === undefined ? null : treeAt(span)
    const head = tree === null || span === undefined ? null : headWithin(tree, span)
    if (tree === null || head === null || event.target === null) continue
    if (
      open.has(event.target) &&
      head.xpos === 'NNPS' &&
      childrenBy(tree, head, 'det').some(({ form }) => /^the$/iu.test(form))
    ) {
      const before = byCalling.get(head.form.replace(/s$/u, ''))
      if (before !== undefined) again.set(event.target, before)
    }
    if (people.has(event.target))
      for (const { form } of childrenBy(tree, head, 'amod', 'compound'))
        if (/^\p{Lu}\p{Ll}/u.test(form) && nationIn(form) === null) byCalling.set(form, event.target)
  }
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
