import { gather } from '../../base/group.js'
import type { Token } from '../../model/index.js'
import { childBy, headOf, type Tree } from '../tree.js'
import type { Mend } from './mend.js'

/** "called that “an insult to engineers”": "that" is what is called so, and opens no clause. */
export const calledThat: Mend = tree =>
  gather(tree.tokens, that => {
    const so = /^th(?:at|is)$/iu.test(that.form) ? headOf(tree, that) : null
    const verb = tree.tokens[that.index - 1]
    if (so === null || verb?.upos !== 'VERB' || !/^(?:call|term|dub|label|brand)$/u.test(verb.lemma)) return []
    if (headOf(tree, so) !== verb || so.relation !== 'ccomp' || hasVerb(tree, so)) return []
    return [
      [
        { token: that, head: verb, relation: 'obj' },
        { token: so, head: verb, relation: 'xcomp' },
      ],
    ]
  })

const hasVerb = (tree: Tree, so: Token): boolean => so.upos === 'VERB' || childBy(tree, so, 'nsubj', 'cop') !== null
