import { naturalLog } from '../base/logarithm.js'
import type { Place } from './pages.js'

// What a sentence is about goes on in the sentences behind it that name nothing themselves: "A lorry blew up at Karsk. The driver had been
// warned." What is named in few of a report's sentences tells its happenings apart; what is named throughout tells none.

/** How many sentences back a scene goes on. */
const BACK = 2
/** Rarities are kept in hundredths and end here. */
const MOST = 400

/** What each sentence is about: what stands in it, or in the nearest before it that has any. Sentences that share one share the list. */
export function scenesOf<T>(named: readonly ReadonlySet<T>[]): readonly ReadonlySet<T>[] {
  let [last, at] = [new Set<T>() as ReadonlySet<T>, Number.NEGATIVE_INFINITY]
  return named.map((own, index) => {
    if (own.size > 0) [last, at] = [own, index]
    return index - at <= BACK ? last : own
  })
}

/** How rare each is among the sentences of its report, in hundredths of a logarithm: about 0 where it is named throughout. */
export function raritiesIn<T>(scenes: readonly ReadonlySet<T>[]): (each: T) => number {
  const counts = new Map<T, number>()
  for (const scene of scenes) for (const each of scene) counts.set(each, (counts.get(each) ?? 0) + 1)
  return each => Math.min(MOST, Math.round(100 * naturalLog((scenes.length + 1) / ((counts.get(each) ?? 0) + 0.5))))
}

/** Numbers with how rare each is, in rising order, one behind the other. */
export function sceneOf(rarities: ReadonlyMap<number, number>): number[] {
  const sorted = [...rarities].sort((a, b) => a[0] - b[0])
  return [sorted.length, ...sorted.flat()]
}

/** How many numbers the scene takes that lies there. */
export const sizeOfScene = ({ page, at }: Place): number => 1 + 2 * (page[at] as number)

/** How rare the rarest is that both are about, by the report where it is less so; 0 where there is none. */
export function rarestShared(a: Place, b: Place): number {
  let [i, j] = [a.at + 1, b.at + 1]
  const [end, otherEnd] = [i + 2 * (a.page[a.at] as number), j + 2 * (b.page[b.at] as number)]
  let most = 0
  while (i < end && j < otherEnd) {
    const [x, y] = [a.page[i] as number, b.page[j] as number]
    if (x === y) most = Math.max(most, Math.min(a.page[i + 1] as number, b.page[j + 1] as number))
    if (x <= y) i += 2
    if (y <= x) j += 2
  }
  return most / 100
}
