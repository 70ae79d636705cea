import { oneOf, oneOfInAnyCase } from '../../base/one-of.js'
import { TELLING_LEMMAS } from '../../lexicon/reporting/verbs.js'
import type { Token } from '../../model/index.js'
import type { Tree } from '../tree.js'
import { isFiniteVerb, type Mend, type Rehung } from './mend.js'

const isFate = oneOfInAnyCase('dead killed wounded injured hurt missing displaced homeless detained arrested')
const isBefore = oneOf('still more others people')
const isAbout = oneOfInAnyCase('at least about around some more than nearly almost over up to')

/** How many, and what became of them. */
interface Item {
  readonly number: Token
  readonly fate: Token
  readonly between: readonly Token[]
  readonly and: Token | null
}

/** "The result: two dead, nine wounded and one missing.": each of a row behind a colon is told to be so. */
export const countedRows: Mend = tree => {
  const colon = tree.tokens.findIndex(({ form }) => form === ':')
  if (colon < 1 || colon > LABEL || tree.tokens.slice(0, colon).some(isFiniteVerb)) return []
  const items = itemsFrom(tree, colon + 1)
  const first = items[0]
  const last = items.at(-1)
  if (first === undefined || last === undefined) return []
  const next = tree.tokens[last.fate.index + 1]
  if (next !== undefined && next.upos !== 'PUNCT' && !/^according$/u.test(next.form)) return []
  const telling = tree.tokens.find(token => token.index > last.fate.index && isFiniteVerb(token)) ?? null
  if (telling !== null && !TELLING_LEMMAS.has(telling.lemma)) return []
  const top = telling ?? first.fate
  const labels = tree.tokens.filter(({ index, head }) => index < colon && (head < 0 || head > colon))
  return [
    [
      ...(telling === null ? [] : [{ token: telling, head: null, relation: 'root' }]),
      { token: first.fate, head: telling, relation: telling === null ? 'root' : 'ccomp' },
      ...labels.map(token => ({ token, head: top, relation: 'parataxis' })),
      ...items.flatMap((item, at) => [
        ...(at === 0 ? [] : [{ token: item.fate, head: first.fate, relation: 'conj' }]),
        ...insideOf(item),
      ]),
      ...tree.tokens
        .filter(({ index, head, upos }) => upos === 'PUNCT' && (index === colon || (index > colon && head < colon)))
        .map(token => ({ token, head: top, relation: 'punct' })),
    ],
  ]
}

const LABEL = 6

const insideOf = ({ number, fate, between, and }: Item): Rehung[] => [
  { token: number, head: fate, relation: 'nsubj' },
  ...between.map(token => ({ token, head: fate, relation: 'advmod' })),
  ...(and === null ? [] : [{ token: and, head: fate, relation: 'cc' }]),
]

function itemsFrom({ tokens }: Tree, start: number): readonly Item[] {
  const items: Item[] = []
  let at = start
  let and: Token | null = null
  while (at < tokens.length) {
    while (isAbout(tokens[at]?.form)) at++
    const number = tokens[at]
    let end = at + 1
    while (isBefore(tokens[end]?.form)) end++
    const fate = tokens[end]
    if (number?.upos !== 'NUM' || fate === undefined || !isFate(fate.form)) break
    items.push({ number, fate, between: tokens.slice(at + 1, end), and })
    at = end + 1
    if (tokens[at]?.form === ',') at++
    and = tokens[at]?.form.toLowerCase() === 'and' ? (tokens[at] ?? null) : null
    if (and !== null) at++
    else if (tokens[at - 1]?.form !== ',') break
  }
  return items
}
