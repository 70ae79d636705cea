import type { Token } from '../../model/index.js'
import type { Tree } from '../tree.js'

const QUESTION = /^(?:about|on|by|if|whether|how|why|what|when|where|who|which|repeatedly|again|later|directly)$/iu

/**
 * "Asked whether the talks had failed, he shrugged", "The mayor, asked by a reporter whether they had failed, shrugged": the question that
 * somebody was asked states nothing, and nobody tells it.
 */
export function askedOpening({ tokens }: Tree): ReadonlySet<Token> {
  const opens = tokens[0]?.upos === 'PUNCT' ? 1 : 0
  return new Set([...askedAt(tokens, opens, /^(?:Asked|Pressed|Questioned)$/u), ...askedBeside(tokens)])
}

function askedAt(tokens: readonly Token[], at: number, form: RegExp): readonly Token[] {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (first === undefined || second === undefined || !form.test(first.form) || !QUESTION.test(second.form)) return []
  const comma = tokens.findIndex(({ form: mark, index }) => mark === ',' && index > second.index)
  return comma < 0 ? [] : tokens.slice(first.index, comma)
}

/** Between two commas, behind the one who was asked and before what they did then. */
function askedBeside(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 2]
    if (tokens[at - 1]?.form !== ',' || before === undefined || !/^(?:NOUN|PROPN|PRON)$/u.test(before.upos)) return []
    const asked = askedAt(tokens, at, /^(?:asked|pressed|questioned)$/u)
    const behind = asked.length === 0 ? [] : tokens.slice(token.index + asked.length + 1, token.index + asked.length + 4)
    return behind.some(({ upos, xpos }) => upos === 'VERB' && /^VB[DZP]$/u.test(xpos)) ? asked : []
  })
}
