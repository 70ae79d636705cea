import type { Token } from '../../model/index.js'
import { headOf, type Tree } from '../tree.js'

const QUOTES = /^(?:quote|cite|report)$/u

/** So many words name who is quoted. */
const LONGEST = 13

/** The "saying" of "quoted a guard as saying", or null: with it the verb only passes on what somebody else says. */
export function sayingBehind({ tokens }: Tree, verb: Token): Token | null {
  if (!QUOTES.test(verb.lemma)) return null
  for (const token of tokens.slice(verb.index + 1, verb.index + 1 + LONGEST)) {
    if (/^[,;:.]$/u.test(token.form) || /^(?:VB[DZP]|MD)$/u.test(token.xpos)) return null
    if (token.xpos === 'VBG' && token.lemma === 'say' && tokens[token.index - 1]?.form.toLowerCase() === 'as') return token
  }
  return null
}

/** The "quoted" above a "saying", whoever is quoted passed over. */
export function quotingBefore(tree: Tree, saying: Token): Token | null {
  const above = saying.lemma === 'say' && saying.xpos === 'VBG' ? headOf(tree, saying) : null
  const quoting = above !== null && above.upos === 'NOUN' ? headOf(tree, above) : above
  return quoting !== null && quoting.upos === 'VERB' && sayingBehind(tree, quoting) === saying ? quoting : null
}
