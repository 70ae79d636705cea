import { gather } from '../../base/group.js'
import { TELLING_LEMMAS } from '../../lexicon/reporting/verbs.js'
import { childrenBy } from '../tree.js'
import type { Mend } from './mend.js'

/** "Thousands marched, organisers said; police put the number at 8,000": behind the semicolon begins what they did not say. */
export const behindSemicolons: Mend = tree =>
  gather(tree.tokens, verb => {
    if (!TELLING_LEMMAS.has(verb.lemma) || tree.tokens[verb.index + 1]?.form !== ';') return []
    if (!tree.tokens.slice(0, verb.index).some(({ form }) => form === ',')) return []
    return childrenBy(tree, verb, 'ccomp', 'xcomp', 'obj')
      .filter(({ index }) => index > verb.index)
      .map(token => [{ token, head: verb, relation: 'parataxis' }])
  })
