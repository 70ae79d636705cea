import type { Reading } from '../model/index.js'

/** What does not hold together in a Reading: ids that stand twice, and references that name nothing. */
export function unsound({ actors, attributions, claims, silences }: Reading): string[] {
  const actorIds = new Set(actors.map(({ id }) => id))
  const relations = new Set(attributions.map(({ id }) => id))
  const claimIds = new Set(claims.map(({ id }) => id))
  const strangers = (of: string, known: ReadonlySet<string>, ids: readonly (string | null)[]) =>
    ids.flatMap(id => (id === null || known.has(id) ? [] : [`${of} names ${id}, which is not there`]))
  return [
    ...twice('actor', actors),
    ...twice('attribution', attributions),
    ...twice('claim', claims),
    ...strangers(
      'attribution',
      relations,
      attributions.map(({ within }) => within),
    ),
    ...strangers(
      'silence',
      actorIds,
      silences.map(({ actor }) => actor),
    ),
    ...claims.flatMap(({ id, event, chain }) => [
      ...strangers(`event of ${id}`, actorIds, [event.actor, event.target]),
      ...strangers(`event of ${id}`, claimIds, [event.sameAs]),
      ...strangers(
        `chain of ${id}`,
        actorIds,
        chain.map(({ actor }) => actor),
      ),
      ...strangers(
        `chain of ${id}`,
        relations,
        chain.map(({ relation }) => relation),
      ),
    ]),
  ]
}

const twice = (what: string, list: readonly { readonly id: string }[]): string[] =>
  list.filter(({ id }, index) => list.findIndex(other => other.id === id) < index).map(({ id }) => `${what} ${id} stands twice`)
