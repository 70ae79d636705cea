import { byPosition } from '../../base/span.js'
import type { AttributionRelation, Token } from '../../model/index.js'
import { isQuoteMark, opensQuote } from '../quotation.js'
import { childrenBy, spansOf, type Tree } from '../tree.js'
import type { Attribution } from './attribution.js'
import { cueWords } from './cue-words.js'

/** The public relations, with the nesting worked out. */
export function toRelations(attributions: readonly Attribution[], trees: readonly Tree[]): AttributionRelation[] {
  const outer = nesting(attributions)
  return attributions.map(found => {
    const tree = trees[found.sentence.index]
    const cue = tree === undefined ? found.cue : cueWords(tree, found)
    const content = [
      ...spansOf(
        found.content.filter(token => !cue.includes(token)),
        token => isQuoteMark(token),
      ),
      ...found.continued.flatMap(({ tokens }) => spansOf(tokens, token => token.upos === 'PUNCT')),
    ].sort(byPosition)
    return {
      id: found.id,
      source: spansOf(tree === undefined ? found.sourceTokens : sourceWords(tree, found)),
      cue: spansOf(cue),
      content,
      within: outer.get(found.id) ?? null,
      direct: directness(found),
    }
  })
}

/** "the envoy, who said": within the relative clause it is "who" that names the source. */
function sourceWords(tree: Tree, { cue, source, sourceTokens }: Attribution): readonly Token[] {
  const verb = cue.find(({ upos }) => upos === 'VERB')
  const relative = verb === undefined ? undefined : childrenBy(tree, verb, 'nsubj').find(isRelative)
  return relative === undefined || source === null || source === relative ? sourceTokens : [relative]
}

const isRelative = ({ form, xpos }: Token): boolean => /^(?:WP|WDT)$/u.test(xpos) && /^(?:who|which)$/iu.test(form)

/** For each telling the smallest other one whose content holds its cue. */
export function nesting(attributions: readonly Attribution[]): ReadonlyMap<string, string> {
  const outer = new Map<string, string>()
  const holders = holdersByWord(attributions)
  for (const inner of attributions) {
    const around = inner.cue.map(token => holders.get(token) ?? [])
    const smallest = around[0]?.find(
      candidate =>
        candidate !== inner && around.every(list => list.includes(candidate)) && !isWithin(outer, candidate.id, inner.id),
    )
    if (smallest !== undefined) outer.set(inner.id, smallest.id)
  }
  return outer
}

/** For each word the tellings whose content it stands in, the smallest content first. */
function holdersByWord(attributions: readonly Attribution[]): Map<Token, Attribution[]> {
  const holders = new Map<Token, Attribution[]>()
  const cues = new Set(attributions.flatMap(found => found.cue))
  for (const found of [...attributions].sort((a, b) => a.content.length - b.content.length)) {
    for (const token of found.content) if (cues.has(token)) addTo(holders, token, found)
    for (const { tokens } of found.continued) for (const token of tokens) if (cues.has(token)) addTo(holders, token, found)
  }
  return holders
}

function addTo(holders: Map<Token, Attribution[]>, token: Token, found: Attribution): void {
  const list = holders.get(token)
  if (list === undefined) holders.set(token, [found])
  else list.push(found)
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
    if (isQuoteMark(token)) {
      inside = opensQuote(token, inside)
      continue
    }
    const size = token.end - token.start
    letters += size
    if (inside) quoted += size
  }
  if (found.continued.length > 0 || (letters > 0 && quoted >= letters * 0.9)) return 'direct'
  return quoted === 0 ? 'indirect' : 'mixed'
}
