import type { AttributionRelation, Token } from '../../model/index.js'
import { spansOf } from '../tree.js'
import type { Attribution } from './attribution.js'

const isQuote = (token: Token): boolean => /^["“”„«»]$/u.test(token.form)

/** The public relations, with the nesting worked out. */
export function toRelations(attributions: readonly Attribution[]): AttributionRelation[] {
  const outer = nesting(attributions)
  return attributions.map(found => {
    const content = [
      ...spansOf(found.content, token => isQuote(token)),
      ...found.continued.flatMap(({ tokens }) => spansOf(tokens, token => token.upos === 'PUNCT')),
    ]
    return {
      id: found.id,
      source: spansOf(found.sourceTokens),
      cue: spansOf(found.cue),
      content,
      within: outer.get(found.id) ?? null,
      direct: directness(found),
    }
  })
}

/** For each telling the smallest other one whose content holds its cue. */
export function nesting(attributions: readonly Attribution[]): ReadonlyMap<string, string> {
  const outer = new Map<string, string>()
  const bySentence = new Map<number, Attribution[]>()
  for (const found of attributions) {
    for (const sentence of [found.sentence, ...found.continued.map(part => part.sentence)]) {
      const group = bySentence.get(sentence.index)
      if (group === undefined) bySentence.set(sentence.index, [found])
      else group.push(found)
    }
  }
  for (const inner of attributions) {
    const holders = (bySentence.get(inner.sentence.index) ?? []).filter(
      candidate => candidate !== inner && holds(candidate, inner),
    )
    holders.sort((a, b) => a.content.length - b.content.length)
    const smallest = holders.find(candidate => !isWithin(outer, candidate.id, inner.id))
    if (smallest !== undefined) outer.set(inner.id, smallest.id)
  }
  return outer
}

function holds(candidate: Attribution, inner: Attribution): boolean {
  const tokens = contentIn(candidate, inner.sentence.index)
  const words = new Set(tokens)
  return inner.cue.every(token => words.has(token))
}

/** The words of a telling's content in one sentence. */
export function contentIn(found: Attribution, sentence: number): readonly Token[] {
  if (found.sentence.index === sentence) return found.content
  return found.continued.find(part => part.sentence.index === sentence)?.tokens ?? []
}

function isWithin(outer: ReadonlyMap<string, string>, id: string, ancestor: string): boolean {
  for (let at: string | undefined = id; at !== undefined; at = outer.get(at)) if (at === ancestor) return true
  return false
}

/** By how much of the content stands between quotation marks. */
function directness(found: Attribution): AttributionRelation['direct'] {
  let inside = false
  let quoted = 0
  let letters = 0
  for (const token of found.content) {
    if (isQuote(token)) {
      inside = token.form === '"' ? !inside : /[“„«]/u.test(token.form)
      continue
    }
    const size = token.end - token.start
    letters += size
    if (inside) quoted += size
  }
  if (found.continued.length > 0 || (letters > 0 && quoted >= letters * 0.9)) return 'direct'
  return quoted === 0 ? 'indirect' : 'mixed'
}
