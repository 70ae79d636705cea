import type { Token } from '../../model/index.js'
import type { Tree } from '../tree.js'

const NOTHING: ReadonlySet<Token> = new Set()

/** "Asked whether the talks had failed, he shrugged": the question that somebody was asked states nothing, and nobody tells it. */
export function askedOpening({ tokens }: Tree): ReadonlySet<Token> {
  const [first, second] = tokens[0]?.upos === 'PUNCT' ? tokens.slice(1) : tokens
  if (first === undefined || second === undefined || !/^(?:Asked|Pressed|Questioned)$/u.test(first.form)) return NOTHING
  if (!/^(?:about|on|by|if|whether|how|why|what|when|where|who|which|repeatedly|again|later|directly)$/iu.test(second.form))
    return NOTHING
  const comma = tokens.findIndex(({ form, index }) => form === ',' && index > second.index)
  return comma < 0 ? NOTHING : new Set(tokens.slice(first.index, comma))
}
