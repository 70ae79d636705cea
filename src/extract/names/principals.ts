import type { Token } from '../../model/index.js'
import { childrenBy, type Tree } from '../tree.js'

/** Who speaks for somebody else rather than for themselves. */
const SPEAKS_FOR =
  /^(?:office|spokesman|spokeswoman|spokesperson|representative|lawyer|attorney|counsel|aide|adviser|advisor|entourage|family|relative|team|campaign|staff|doctor|physician|deputy)$/iu

/** Whom a teller speaks for: "Sayed" in "Sayed's office", "a lawyer for Sayed", "an aide to Sayed". Null for all others. */
export function principalOf(tree: Tree, teller: Token): Token | null {
  if (!SPEAKS_FOR.test(teller.lemma)) return null
  const [owner] = childrenBy(tree, teller, 'nmod:poss')
  if (owner !== undefined) return owner
  const isOf = (word: Token) => childrenBy(tree, word, 'case').some(({ form }) => /^(?:of|for|to)$/iu.test(form))
  return childrenBy(tree, teller, 'nmod').find(isOf) ?? null
}
