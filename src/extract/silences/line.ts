import type { SilencePattern } from '../../lexicon/silences.js'
import type { Token } from '../../model/index.js'
import type { Tree } from '../tree.js'

export interface Hit {
  readonly first: Token
  readonly last: Token
  readonly verb: Token
  /** The silence has no subject of its own: "without saying where". */
  readonly bare: boolean
  /** The preposition that the silent one stands behind, where the pattern names one. */
  readonly from: Token | null
}

/** The words of a sentence in lower case with one space between, and the way back from a place in it to the word. */
export class Line {
  readonly text: string
  readonly #starts: readonly number[]
  readonly #tokens: readonly Token[]

  constructor(tree: Tree) {
    const starts: number[] = []
    let text = ''
    for (const token of tree.tokens) {
      if (text !== '') text += ' '
      starts.push(text.length)
      text += token.form.toLowerCase()
    }
    this.text = text
    this.#starts = starts
    this.#tokens = tree.tokens
  }

  find({ pattern }: SilencePattern): Hit | null {
    const match = pattern.exec(this.text)
    if (match?.groups === undefined) return null
    const word = match.groups['verb'] ?? match.groups['verbed'] ?? match.groups['verbing'] ?? ''
    const verb = this.#at(match.index + match[0].indexOf(word))
    const first = this.#at(match.index)
    const last = this.#at(match.index + match[0].length - 1)
    if (verb === null || first === null || last === null) return null
    const bare = match.groups['verbing'] !== undefined
    return { first, last, verb, bare, from: this.#prepositionOf(match) }
  }

  /** "no word [from]" ends with it, "[From] the palace no word" begins with it. */
  #prepositionOf({ 0: words, index, groups }: RegExpExecArray): Token | null {
    const from = groups?.['from']
    if (from === undefined) return null
    return this.#at(words.startsWith(`${from} `) ? index : index + words.length - 1)
  }

  #at(offset: number): Token | null {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return this.#tokens[low] ?? null
  }
}
