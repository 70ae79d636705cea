import { exponential, naturalLog } from '../base/logarithm.js'
import { remembered } from '../base/remember.js'
import { TRIGGERS } from '../lexicon/events/index.js'
import { goTogether } from './alike.js'
import { type Marks, marksIn } from './meaning.js'

// What kind of event a claim's words lean to, where the reader left it open: naive Bayes over the words of the examples that every trigger
// has. Too rough to tell a user what happened; good enough to see that two open claims speak of the same kind of thing.

/** Types with their shares of one, the largest first; what is left leans nowhere. */
export type Leaning = readonly (readonly [type: number, share: number])[]

interface Bayes {
  readonly types: readonly string[]
  /** Logarithm of each type's part of the examples. */
  readonly priors: readonly number[]
  /** What a word says for each type in whose examples it does not stand. */
  readonly absent: readonly number[]
  /** Mark → what it says beyond that for the types in whose examples it stands. */
  readonly words: ReadonlyMap<number, readonly (readonly [type: number, gain: number])[]>
}

/** How many examples the whole language counts as, beside a type's own. */
const SMOOTHING = 4
/** How far the number of a type's examples decides. */
const PRIOR = 0.5
const MOST_TYPES = 3
/** Shares are kept in twentieths: a claim more or less of them decides nothing. */
const STEPS = 20

let bayes: Bayes | null = null

/** Learned when first asked: the examples are there anyway, and nothing else need be shipped. */
function learned(): Bayes {
  bayes ??= learn()
  return bayes
}

function learn(): Bayes {
  const examples = new Map(TRIGGERS.filter(({ example }) => example !== '').map(({ example, type }) => [example, type]))
  const types = [...new Set(examples.values())]
  const sizes = types.map(() => 0)
  const counts = new Map<number, Map<number, number>>()
  for (const [example, type] of examples) {
    const at = types.indexOf(type)
    sizes[at] = (sizes[at] ?? 0) + 1
    for (const mark of marksIn(example)) {
      const by = counts.get(mark) ?? new Map<number, number>()
      counts.set(mark, by.set(at, (by.get(at) ?? 0) + 1))
    }
  }
  const all = examples.size
  return {
    types,
    priors: sizes.map(size => PRIOR * naturalLog(size / all)),
    absent: sizes.map(size => naturalLog(SMOOTHING / (size + SMOOTHING))),
    words: new Map(
      [...counts].map(([mark, by]) => {
        const expected = SMOOTHING * ([...by.values()].reduce((sum, count) => sum + count, 0) / all)
        return [mark, [...by].map(([at, count]) => [at, naturalLog(1 + count / expected)] as const)]
      }),
    ),
  }
}

/** What the words lean to; `type`: the claim's own, which then is all. */
export function leaningOf(marks: Marks, type: string): Leaning {
  const { types, words, priors, absent } = learned()
  if (type !== 'other') return leaningFrom(`${types.indexOf(type)}:${STEPS}`)
  const scores = [...priors]
  for (const mark of marks) {
    const gains = words.get(mark)
    if (gains === undefined) continue
    for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) + (absent[at] as number)
    for (const [at, gain] of gains) scores[at] = (scores[at] as number) + gain
  }
  return leaningFrom(sharesOf(scores))
}

/** As "type:twentieths" by share; nothing in particular counts as much as a score of nought. */
function sharesOf(scores: readonly number[]): string {
  const most = Math.max(0, ...scores)
  const odds = scores.map(score => exponential(score - most))
  const sum = odds.reduce((total, each) => total + each, exponential(-most))
  return odds
    .map((each, type) => ({ type, steps: Math.round((each / sum) * STEPS) }))
    .filter(({ steps }) => steps > 0)
    .sort((a, b) => b.steps - a.steps || a.type - b.type)
    .slice(0, MOST_TYPES)
    .map(({ type, steps }) => `${type}:${steps}`)
    .join(' ')
}

/** Equal leanings share one. */
const leaningFrom = remembered((shares: string): Leaning => {
  if (shares === '' || shares.startsWith('-')) return []
  return shares.split(' ').map(each => {
    const [type = 0, steps = 0] = each.split(':').map(Number)
    return [type, steps / STEPS] as const
  })
})

/** What types of one happening count for, against one type. */
const ALIKE = 0.4

/** From 0, nothing in common, to 1: both lean to one type and to no other. */
export function sharedLeaning(a: Leaning, b: Leaning): number {
  let sum = 0
  for (const [type, share] of a) {
    for (const [other, part] of b) sum += share * part * (type === other ? 1 : isAlike(type, other) ? ALIKE : 0)
  }
  return Math.sqrt(sum)
}

const isAlike = (type: number, other: number): boolean => {
  const { types } = learned()
  return goTogether(types[type] ?? '', types[other] ?? '')
}
