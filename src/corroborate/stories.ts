import { wordsOf } from '../base/span.js'
import { wordsIn } from '../knowledge/transliteration.js'
import type { Reading } from '../model/index.js'
import { EMPTY_WORDS, stemOf } from './fold.js'

/** Two groups of reports are one story where their reports are on average this much alike (cosine, 0 to 1). */
const ALIKE = 0.12
/** How often a word of the headline counts. */
const HEADLINE = 3
/** A word in more than this many reports ties too many of them together to be worth comparing by. */
const MOST_REPORTS = 400
/** Stands for reports not seen, so that a word which all of few reports share still says something. */
const UNSEEN = 20

/**
 * For each reading, in the order given, the story it belongs to, named by the id of its first report. Reports are compared by their words,
 * rare ones counting more; the two most alike groups are joined until none are alike enough (average linkage), so that the result depends
 * on the set of reports and not on their order of arrival. Time grows with the pairs of reports that share a word which few hold.
 */
export function findStories(readings: readonly Reading[]): string[] {
  const likeness = likenesses(vectorsOf(readings))
  const groups = joinAlike(readings.length, likeness)
  return groups.map(first => readings[first]?.report.id ?? '')
}

type Vector = ReadonlyMap<string, number>

function vectorsOf(readings: readonly Reading[]): Vector[] {
  const counts = readings.map(wordCounts)
  const holders = new Map<string, number>()
  for (const words of counts) for (const word of words.keys()) holders.set(word, (holders.get(word) ?? 0) + 1)
  return counts.map(words => {
    const vector = new Map<string, number>()
    let square = 0
    for (const [word, count] of words) {
      const weight = Math.sqrt(count) * logarithm((readings.length + UNSEEN) / (holders.get(word) ?? 1))
      vector.set(word, weight)
      square += weight * weight
    }
    const length = Math.sqrt(square)
    for (const [word, weight] of vector) vector.set(word, weight / length)
    return vector
  })
}

function wordCounts({ report, passages }: Reading): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (text: string, times: number): void => {
    for (const word of wordsIn(text)) {
      if (EMPTY.has(word) || (word.length < 2 && !/\p{N}/u.test(word))) continue
      const stem = stemOf(word)
      counts.set(stem, (counts.get(stem) ?? 0) + times)
    }
  }
  if (report.title !== null && report.title !== undefined) add(report.title, HEADLINE)
  const told = passages.filter(({ kind }) => kind === 'headline' || kind === 'body' || kind === 'caption')
  for (const passage of told) add(wordsOf(report.text, passage), passage.kind === 'headline' ? HEADLINE : 1)
  return counts
}

/** Words that say nothing of what a story is about: beside the empty ones those of telling and of time. */
const EMPTY: ReadonlySet<string> = new Set([
  ...EMPTY_WORDS,
  ...'said says say will would can could may more one new i we you our my your us if so what when all some other just like get'.split(
    ' ',
  ),
])

/** Logarithm to base 2 in straight pieces between the powers of two: the same on every machine. */
function logarithm(value: number): number {
  if (value < 1) return 0
  const power = 31 - Math.clz32(Math.floor(value))
  return power + value / 2 ** power - 1
}

/** For each report the later ones that share a telling word with it, and how alike the two are. */
function likenesses(vectors: readonly Vector[]): Map<number, number>[] {
  const postings = new Map<string, [number, number][]>()
  vectors.forEach((vector, index) => {
    for (const [word, weight] of vector) {
      const list = postings.get(word)
      if (list === undefined) postings.set(word, [[index, weight]])
      else list.push([index, weight])
    }
  })
  const likeness = vectors.map(() => new Map<number, number>())
  for (const list of postings.values()) {
    if (list.length < 2 || list.length > MOST_REPORTS) continue
    for (let a = 0; a < list.length; a++) {
      const [first, weight] = list[a] as [number, number]
      const row = likeness[first] as Map<number, number>
      for (let b = a + 1; b < list.length; b++) {
        const [second, other] = list[b] as [number, number]
        row.set(second, (row.get(second) ?? 0) + weight * other)
      }
    }
  }
  return likeness
}

interface Pair {
  readonly a: number
  readonly b: number
  readonly mean: number
  /** The versions of both groups when the pair was looked at; a group that has grown since makes it stale. */
  readonly versions: readonly [number, number]
}

/** The first report of each report's group. */
function joinAlike(count: number, likeness: readonly ReadonlyMap<number, number>[]): number[] {
  // Sums of likeness between groups, by either group's first report.
  const sums = Array.from({ length: count }, () => new Map<number, number>())
  likeness.forEach((row, a) => {
    for (const [b, value] of row) {
      sums[a]?.set(b, value)
      sums[b]?.set(a, value)
    }
  })
  const sizes = new Array<number>(count).fill(1)
  const versions = new Array<number>(count).fill(0)
  const joined = Array.from({ length: count }, (_, index) => index)
  const queue = new Queue()
  const offer = (a: number, b: number, sum: number): void => {
    const mean = sum / ((sizes[a] ?? 1) * (sizes[b] ?? 1))
    if (mean > ALIKE) queue.add({ a, b, mean, versions: [versions[a] ?? 0, versions[b] ?? 0] })
  }
  likeness.forEach((row, a) => {
    for (const [b, value] of row) offer(a, b, value)
  })
  for (let pair = queue.take(); pair !== undefined; pair = queue.take()) {
    const { a, b } = pair
    if (versions[a] !== pair.versions[0] || versions[b] !== pair.versions[1]) continue
    joined[b] = a
    sizes[a] = (sizes[a] ?? 1) + (sizes[b] ?? 1)
    versions[a] = (versions[a] ?? 0) + 1
    versions[b] = -1
    const [into, from] = [sums[a] as Map<number, number>, sums[b] as Map<number, number>]
    for (const [other, value] of from) {
      const theirs = sums[other] as Map<number, number>
      theirs.delete(b)
      if (other === a) continue
      into.set(other, (into.get(other) ?? 0) + value)
      theirs.set(a, into.get(other) ?? 0)
    }
    into.delete(b)
    from.clear()
    for (const [other, sum] of into) offer(Math.min(a, other), Math.max(a, other), sum)
  }
  return joined.map(index => rootOf(joined, index))
}

function rootOf(joined: readonly number[], index: number): number {
  let at = index
  for (let up = joined[at]; up !== undefined && up !== at; up = joined[at]) at = up
  return at
}

/** Pairs, the most alike first; of equals the one of the earlier reports. A binary heap. */
class Queue {
  readonly #pairs: Pair[] = []

  add(pair: Pair): void {
    const pairs = this.#pairs
    let at = pairs.push(pair) - 1
    while (at > 0) {
      const up = (at - 1) >> 1
      if (!comesFirst(pair, pairs[up] as Pair)) break
      pairs[at] = pairs[up] as Pair
      at = up
    }
    pairs[at] = pair
  }

  take(): Pair | undefined {
    const pairs = this.#pairs
    const first = pairs[0]
    const last = pairs.pop()
    if (first === undefined || last === undefined || pairs.length === 0) return first
    let at = 0
    for (;;) {
      let next = 2 * at + 1
      if (next >= pairs.length) break
      if (next + 1 < pairs.length && comesFirst(pairs[next + 1] as Pair, pairs[next] as Pair)) next++
      if (!comesFirst(pairs[next] as Pair, last)) break
      pairs[at] = pairs[next] as Pair
      at = next
    }
    pairs[at] = last
    return first
  }
}

const comesFirst = (one: Pair, other: Pair): boolean =>
  one.mean !== other.mean ? one.mean > other.mean : one.a !== other.a ? one.a < other.a : one.b < other.b
