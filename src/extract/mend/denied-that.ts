import { gather } from '../../base/group.js'
import type { Mend } from './mend.js'

const ANSWERS = /^(?:deny|dispute|reject|refute|rebut|dismiss|contest|confirm)$/u

/** "The police disputed that, saying they were unarmed": "that" before a comma is what was told before, and opens no clause. */
export const deniedThat: Mend = ({ tokens }) =>
  gather(tokens, that => {
    const verb = tokens[that.index - 1]
    if (!/^that$/iu.test(that.form) || verb === undefined || !ANSWERS.test(verb.lemma) || verb.upos !== 'VERB') return []
    if (that.relation === 'obj' || !/^[,.;]$/u.test(tokens[that.index + 1]?.form ?? '')) return []
    return [[{ token: that, head: verb, relation: 'obj' }]]
  })
