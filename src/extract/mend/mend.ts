import { oneOf } from '../../base/one-of.js'
import type { Sentence, Token } from '../../model/index.js'
import type { Tree } from '../tree.js'

/** A word that is to hang elsewhere. */
export interface Rehung {
  readonly token: Token
  /** Null: it becomes the root. */
  readonly head: Token | null
  readonly relation: string
}

/** What a layout changes in a tree; each list is one change, done whole or not at all. */
export type Mend = (tree: Tree) => readonly (readonly Rehung[])[]

/** The sentence with its words hung as told; a change that would close a circle or leave two roots is left undone. */
export function applied(sentence: Sentence, changes: readonly (readonly Rehung[])[]): Sentence {
  let { tokens } = sentence
  for (const change of changes) {
    const by = new Map(change.map(one => [one.token.index, one] as const))
    const next = tokens.map(token => {
      const one = by.get(token.index)
      return one === undefined ? token : rehung(token, one)
    })
    if (isTree(next)) tokens = next
  }
  const { index, passage, start, end } = sentence
  return tokens === sentence.tokens ? sentence : { index, passage, start, end, tokens }
}

/** Field by field in the parser's order: engines run all that reads words slower where some have another layout in memory. */
const rehung = ({ start, end, index, form, lemma, upos, xpos, glued }: Token, { head, relation }: Rehung): Token => ({
  start,
  end,
  index,
  form,
  lemma,
  upos,
  xpos,
  head: head?.index ?? -1,
  relation,
  glued,
})

function isTree(tokens: readonly Token[]): boolean {
  if (tokens.filter(({ head }) => head < 0).length !== 1) return false
  const sound = new Set<number>([-1])
  for (const { index } of tokens) {
    const path: number[] = []
    for (let at = index; !sound.has(at); at = tokens[at]?.head ?? -1) {
      if (path.length > tokens.length) return false
      path.push(at)
    }
    for (const step of path) sound.add(step)
  }
  return true
}

/** A finite verb or auxiliary. */
export const isFiniteVerb = ({ upos, xpos }: Token): boolean => (upos === 'VERB' || upos === 'AUX') && isFiniteTag(xpos)

const isFiniteTag = oneOf('VBD VBZ VBP MD')
