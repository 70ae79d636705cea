import type { Document, Token } from '../../model/index.js'
import { closesQuote, isQuoteMark, opensQuote } from '../quotation.js'
import { keyOf, type Tree } from '../tree.js'
import type { Attribution, Continuation } from './attribution.js'

/**
 * Lets a telling run on over the rest of its quotation: sentences up to the closing mark, a sentence that is wholly quoted and follows in the
 * same paragraph without a teller of its own, and sentences of the quotation before the one that names the teller.
 */
export function continueQuotes(document: Document, trees: readonly Tree[], attributions: readonly Attribution[]): Attribution[] {
  const told = new Set(attributions.flatMap(found => found.cue.map(token => keyOf(found.sentence.index, token))))
  const quoted = quotedWords(document)
  const next = new Map<string, Continuation[]>()
  let open: Attribution | null = null
  /** Sentences of a quotation that nobody is named for so far. */
  let waiting: Continuation[] = []
  const bySentence = groupTellings(attributions)
  for (const tree of trees) {
    const { sentence } = tree
    const previous = document.sentences[sentence.index - 1]
    if (previous === undefined || hasParagraphBreak(document.report.text, previous.end, sentence.start)) {
      open = null
      waiting = []
    }
    const own = bySentence.get(sentence.index) ?? []
    const words = sentence.tokens.filter(token => token.upos !== 'PUNCT')
    const isQuote = words.length > 0 && words.every(token => quoted.has(keyOf(sentence.index, token)))
    const hasCue = sentence.tokens.some(
      token => told.has(keyOf(sentence.index, token)) && !quoted.has(keyOf(sentence.index, token)),
    )
    if (open !== null && isQuote && !hasCue && opensIn(sentence.tokens) && isToldBelow(trees, tree, bySentence, quoted))
      open = null
    if (open !== null && isQuote && !hasCue) {
      next.set(open.id, [...(next.get(open.id) ?? []), { sentence, tokens: sentence.tokens }])
      continue
    }
    const isQuoted = (token: Token): boolean => quoted.has(keyOf(sentence.index, token))
    const outside = own.filter(found => found.source !== null && !found.cue.some(isQuoted))
    const before: Attribution | null = open
    open =
      outside.findLast(found => found.content.some(isQuoted)) ??
      outside.findLast(isSaid) ??
      (own.length === 0 && isShortQuestion(words, sentence.tokens) ? before : null)
    if (open !== null) {
      const [first] = words
      if (waiting.length > 0 && first !== undefined && isQuoted(first) && open.content.includes(first))
        next.set(open.id, [...waiting, ...(next.get(open.id) ?? [])])
      waiting = []
    } else waiting = isQuote ? [...waiting, { sentence, tokens: sentence.tokens }] : []
    if (isQuote && closesIn(sentence.tokens)) waiting = []
  }
  return attributions.map(found => ({ ...found, continued: next.get(found.id) ?? found.continued }))
}

/** "The pier was burning, the harbour master said. “Three boats went down.”": whoever is quoted behind was told of right before. */
const isSaid = ({ stance, manner, rule }: Attribution): boolean =>
  stance === 'tells' && manner !== 'denies' && /^cue\/.*\/behind$/u.test(rule)

/** "The letter?": what the report asks of whoever is quoted. */
const isShortQuestion = (words: readonly Token[], tokens: readonly Token[]): boolean =>
  words.length <= 6 && tokens.at(-1)?.form === '?'

/** The quotation ends in these words. */
const closesIn = (tokens: readonly Token[]): boolean => {
  const last = tokens.at(-1)
  return last !== undefined && closesQuote(last, true)
}

const opensIn = ([first]: readonly Token[]): boolean => first !== undefined && opensQuote(first, false)

/** "“Nobody warned us. The water came at night,” said a miller": whoever closes the quotation tells all of it, whoever was quoted before. */
function isToldBelow(
  trees: readonly Tree[],
  tree: Tree,
  bySentence: ReadonlyMap<number, readonly Attribution[]>,
  quoted: ReadonlySet<number>,
): boolean {
  if (closesIn(tree.sentence.tokens)) return false
  for (const { sentence } of trees.slice(trees.indexOf(tree) + 1, trees.indexOf(tree) + LONGEST_QUOTE)) {
    const [first] = sentence.tokens
    if (first === undefined || !quoted.has(keyOf(sentence.index, first))) return false
    const own = bySentence.get(sentence.index) ?? []
    if (own.some(({ source, content, cue }) => source !== null && content.includes(first) && !cue.includes(first))) return true
    if (closesIn(sentence.tokens)) return false
  }
  return false
}

const LONGEST_QUOTE = 8

/** Tellings by the sentence that they stand in. */
export function groupTellings(attributions: readonly Attribution[]): Map<number, Attribution[]> {
  const groups = new Map<number, Attribution[]>()
  for (const found of attributions) {
    const group = groups.get(found.sentence.index)
    if (group === undefined) groups.set(found.sentence.index, [found])
    else group.push(found)
  }
  return groups
}

const hasParagraphBreak = (text: string, from: number, to: number): boolean => /\n\s*\n|\n/u.test(text.slice(from, to))

/** Words between quotation marks. A mark left open is closed by the end of its paragraph, so that one stray mark spoils no more. */
export function quotedWords(document: Document): Set<number> {
  const quoted = new Set<number>()
  let inside = false
  let pending: number[] = []
  let last = 0
  for (const sentence of document.sentences) {
    if (hasParagraphBreak(document.report.text, last, sentence.start)) {
      for (const word of pending) quoted.add(word)
      inside = false
      pending = []
    }
    last = sentence.end
    for (const token of sentence.tokens) {
      if (!isQuoteMark(token)) {
        if (inside) pending.push(keyOf(sentence.index, token))
      } else if (opensQuote(token, inside)) {
        inside = true
        pending = []
      } else if (closesQuote(token, inside)) {
        for (const word of pending) quoted.add(word)
        inside = false
        pending = []
      } else if (inside) pending.push(keyOf(sentence.index, token))
    }
  }
  for (const word of pending) quoted.add(word)
  return quoted
}
