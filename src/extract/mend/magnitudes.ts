import { gather } from '../../base/group.js'
import { oneOfInAnyCase } from '../../base/one-of.js'
import type { Token } from '../../model/index.js'
import { childrenBy, headOf, type Tree } from '../tree.js'
import type { Mend, Rehung } from './mend.js'

const isQuake = oneOfInAnyCase('earthquake quake tremor aftershock shock temblor')

/** "A magnitude 6.4 earthquake hit": the quake struck, and its magnitude says how strong it was. */
export const magnitudes: Mend = tree =>
  gather(tree.tokens, magnitude => {
    if (magnitude.form.toLowerCase() !== 'magnitude') return []
    const quake = quakeBehind(tree, magnitude)
    return quake === null ? [] : [described(tree, magnitude, quake)]
  })

/** Right behind the number, a hyphen or an adjective passed over; where it hangs on the magnitude. */
function quakeBehind(tree: Tree, magnitude: Token): Token | null {
  const behind = tree.tokens.slice(magnitude.index + 1, magnitude.index + 5)
  const quake = behind.find(({ form }) => isQuake(form))
  if (quake === undefined || !behind.some(({ upos, index }) => upos === 'NUM' && index < quake.index)) return null
  return quake.head === magnitude.index ? quake : null
}

function described(tree: Tree, magnitude: Token, quake: Token): readonly Rehung[] {
  const numbers = tree.tokens.slice(magnitude.index + 1, quake.index).filter(({ upos }) => upos === 'NUM')
  const before = childrenBy(tree, magnitude, 'det', 'case', 'amod').filter(({ index }) => index < magnitude.index)
  return [
    { token: quake, head: headOf(tree, magnitude), relation: magnitude.relation },
    { token: magnitude, head: quake, relation: 'compound' },
    ...numbers.map(token => ({ token, head: magnitude, relation: 'nummod' })),
    ...before.map(token => ({ token, head: quake, relation: token.relation })),
  ]
}
