import { gather } from '../../base/group.js'
import { childBy, childrenBy, headOf } from '../tree.js'
import type { Mend } from './mend.js'

/** What a body holds or foresees, and no weather, chance or look of things does. */
const HOLDS = /^(?:believe|fear|expect|hope|think|estimate|suspect|assume|doubt|anticipate|warn|say|add|insist|deny|claim)$/u

/** "The navy said two ships had left. It believes that the crew is alive": "it" that holds something is a body, and no empty subject. */
export const holdingBodies: Mend = tree =>
  gather(tree.tokens, it => {
    const verb = it.relation === 'expl' && /^it$/iu.test(it.form) ? headOf(tree, it) : null
    if (verb === null || it.index > verb.index || !HOLDS.test(verb.lemma) || !/^VB[DZPG]$/u.test(verb.xpos)) return []
    if (childBy(tree, verb, 'nsubj', 'nsubj:pass', 'cop') !== null) return []
    return childrenBy(tree, verb, 'aux').some(({ relation }) => relation === 'aux:pass')
      ? []
      : [[{ token: it, head: verb, relation: 'nsubj' }]]
  })
