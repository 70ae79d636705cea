import { gather } from '../../base/group.js'
import { childrenBy, headOf, type Tree } from '../tree.js'
import type { Mend } from './mend.js'

/** "told Radio Vessen 9 that", "told Channel 4 News": the number is part of the name of whom it was told to, and no clause or object of its own. */
export const numberedNames: Mend = tree =>
  gather(tree.tokens, verb => {
    if (verb.lemma !== 'tell' || verb.upos !== 'VERB') return []
    const run = runBehind(tree, verb.index)
    const [first, ...others] = run
    if (first === undefined || first.upos !== 'PROPN' || !others.some(({ upos }) => upos === 'NUM')) return []
    const isWhole = others.every(({ relation }) => relation === 'flat' || relation === 'compound')
    if (isWhole && headOf(tree, first) === verb) return []
    const last = others.at(-1)
    // "told Sayed 40 men had died": the number counts what follows.
    const counts = last?.upos === 'NUM' && (headOf(tree, last)?.index ?? 0) > last.index
    if (counts && !/^that$/iu.test(tree.tokens[(last?.index ?? 0) + 1]?.form ?? '')) return []
    if (run.some(token => childrenBy(tree, token, 'nsubj', 'cop', 'aux').some(child => !run.includes(child)))) return []
    return [
      [
        { token: first, head: verb, relation: 'iobj' },
        ...others.map(token => ({ token, head: first, relation: 'flat' })),
        ...run.flatMap(token =>
          childrenBy(tree, token, 'punct')
            .filter(child => !run.includes(child))
            .map(child => ({ token: child, head: verb, relation: 'punct' })),
        ),
      ],
    ]
  })

const runBehind = ({ tokens }: Tree, verb: number) => {
  const end = tokens.findIndex(({ index, upos }) => index > verb && upos !== 'PROPN' && upos !== 'NUM')
  return tokens.slice(verb + 1, end < 0 ? tokens.length : end)
}
