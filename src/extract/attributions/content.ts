import type { ContentFrame } from '../../lexicon/reporting/verbs.js'
import type { Token } from '../../model/index.js'
import { subtree, type Tree } from '../tree.js'

/** What a verb of telling tells, and how the tree joins the two. */
export interface Content {
  readonly head: Token
  readonly tokens: readonly Token[]
  readonly frame: ContentFrame | 'beside' | 'raising' | 'ahead'
  readonly confidence: number
}

const QUOTES = /^["“”„«»‘'’`]+$/u

/** The words under one word, as content. */
export const content = (tree: Tree, head: Token, frame: Content['frame'], confidence: number): Content => ({
  head,
  tokens: trimmedOutside(subtree(tree, head)),
  frame,
  confidence,
})

/** Without commas and stops at the ends; quotation marks stay, and a stop inside them. */
export function trimmedOutside(tokens: readonly Token[]): Token[] {
  let from = 0
  let to = tokens.length
  const loose = (token: Token | undefined) => token !== undefined && token.upos === 'PUNCT' && !QUOTES.test(token.form)
  while (from < to && loose(tokens[from])) from++
  while (to > from && loose(tokens[to - 1])) to--
  return tokens.slice(from, to)
}
