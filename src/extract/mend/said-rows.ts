import { gather } from '../../base/group.js'
import type { Token } from '../../model/index.js'
import { childBy, childrenBy, headOf, subtree, type Tree } from '../tree.js'
import type { Mend } from './mend.js'

/** "said 14 bodies and 27 wounded had been brought in": nobody says bodies; both are those of whom the verb behind tells. */
export const saidRows: Mend = tree =>
  gather(tree.tokens, verb => {
    const telling = verb.relation === 'conj' && verb.upos === 'VERB' ? headOf(tree, verb) : null
    if (telling === null || !/^(?:say|add)$/u.test(telling.lemma)) return []
    const and = childBy(tree, verb, 'cc')
    const first = childrenBy(tree, telling, 'obj').find(({ index }) => index > telling.index && index < verb.index)
    const subjects = childrenBy(tree, verb, 'nsubj', 'nsubj:pass').filter(({ index }) => index < verb.index)
    const second = subjects.at(-1)
    if (and === null || first === undefined || second === undefined || !isCounted(tree, first)) return []
    if (subtree(tree, first)[0]?.index !== telling.index + 1 || and.index !== (subtree(tree, first).at(-1)?.index ?? 0) + 1)
      return []
    const number = subjects.find(({ upos, index }) => upos === 'NUM' && index === second.index - 1)
    const isPassive = childBy(tree, verb, 'aux:pass') !== null
    return [
      [
        { token: verb, head: telling, relation: 'ccomp' },
        { token: first, head: verb, relation: isPassive ? 'nsubj:pass' : 'nsubj' },
        { token: second, head: first, relation: 'conj' },
        { token: and, head: second, relation: 'cc' },
        ...(number === undefined ? [] : [{ token: number, head: second, relation: 'nummod' }]),
      ],
    ]
  })

const isCounted = (tree: Tree, noun: Token): boolean => noun.upos === 'NOUN' && childBy(tree, noun, 'nummod') !== null
