import type { Token } from '../../model/index.js'
import type { Tree } from '../tree.js'

/** "commander-in-chief", "second-in-command", "editor-in-chief": an office in three words, which the parser cuts apart. */
export function officeAround(tree: Tree, token: Token): Token | null {
  const { tokens } = tree
  if (tokens[token.index + 1]?.form !== '-' && tokens[token.index - 1]?.form !== '-') return null
  for (const start of [token.index, token.index - 4]) {
    const [first, hyphen, middle, second, last] = tokens.slice(Math.max(0, start), start + 5)
    if (first === undefined || last === undefined || start < 0) continue
    if (hyphen?.form !== '-' || middle?.form !== 'in' || second?.form !== '-' || !/^(?:chief|command|charge)$/u.test(last.form))
      continue
    // Whichever of the two the rest of the sentence hangs on.
    return last.head >= first.index && last.head < last.index ? first : last
  }
  return null
}
