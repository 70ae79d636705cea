import type { Actor } from '../../model/index.js'
import type { Candidate } from './candidates.js'

/** Somebody who stood before a pronoun, and how far back. */
export interface Stood extends Pick<Candidate, 'actor' | 'rank'> {
  /** Sentences back: 0 for the pronoun's own. */
  readonly back: number
  /** One of the two stands in quoted words and the other does not. */
  readonly apart: boolean
  /** They were the teller of their sentence, and the pronoun stands in what somebody tells. */
  readonly spoke: boolean
  /** A pronoun of the same kind that was found to mean them. */
  readonly again: boolean
}

export const WEIGHTS = {
  back: [100, 80, 50, 34, 22],
  rank: [100, 90, 80, 65, 45],
  apart: 50,
  spoke: 50,
  again: 130,
  nameless: 100,
  more: 20,
  often: 3,
  mostOften: 6,
  topic: 12,
  least: 50,
  margin: 150,
}

/**
 * The one who stands out among all that a pronoun may mean: by how near and in what place of the sentence they stood, how often they were
 * named, whether pronouns meant them already. Null where nobody does by a clear margin, or where the one who does has no name.
 */
export function standingOut(stood: readonly Stood[], isTopic: boolean, timesNamed: (actor: Actor) => number): Actor | null {
  const scores = new Map<Actor | Stood, number>()
  for (const each of stood) {
    const key = each.actor ?? each
    const own = weightOf(each, isTopic)
    const before = scores.get(key)
    scores.set(key, before === undefined ? own : Math.max(before, own) + (Math.min(before, own) * WEIGHTS.more) / 100)
  }
  const ranked = [...scores].map(
    ([key, score]) =>
      [key, score + ('mentions' in key ? Math.min(timesNamed(key), WEIGHTS.mostOften) * WEIGHTS.often : 0)] as const,
  )
  ranked.sort((a, b) => b[1] - a[1])
  const [first, second] = ranked
  if (first === undefined || !('mentions' in first[0]) || first[1] < WEIGHTS.least) return null
  return second !== undefined && first[1] * 100 < second[1] * WEIGHTS.margin ? null : first[0]
}

function weightOf({ back, rank, apart, again, spoke, actor }: Stood, isTopic: boolean): number {
  let weight = ((WEIGHTS.back[back] ?? 0) * (WEIGHTS.rank[rank] ?? 0)) / 100
  if (spoke) weight = (weight * WEIGHTS.spoke) / 100
  if (apart) weight = (weight * WEIGHTS.apart) / 100
  if (again) weight = (weight * WEIGHTS.again) / 100
  if (actor === null) weight = (weight * WEIGHTS.nameless) / 100
  if (isTopic && rank === 0) weight += WEIGHTS.topic
  return weight
}
