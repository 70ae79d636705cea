import { random } from '../random.mjs'

/** The one source of chance of the generator. Seeded by `startChance`, so that the same seed gives the same sentences. */
let next = random(1)

export function startChance(seed) {
  next = random(seed)
}

export const maybe = share => next() < share
export const below = limit => Math.floor(next() * limit)
export const pick = list => list[below(list.length)]

/** Picks a key by its weight: `{ a: 3, b: 1 }`. */
export function pickWeighted(weights) {
  const entries = Object.entries(weights)
  let at = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [name, weight] of entries) {
    at -= weight
    if (at < 0) return name
  }
  return entries[0][0]
}
