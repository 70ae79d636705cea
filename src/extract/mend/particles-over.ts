import { gather } from '../../base/group.js'
import { childBy, headOf, type Tree } from '../tree.js'
import type { Mend } from './mend.js'

/** "handed over three prisoners", "turned over 20 rifles": what was given, and not more than so many; "handed over to the police" stays. */
export const particlesOver: Mend = tree =>
  gather(tree.tokens, over => {
    const noun = over.relation === 'case' && /^over$/iu.test(over.form) ? headOf(tree, over) : null
    const verb = noun === null ? null : headOf(tree, noun)
    if (noun === null || verb === null || noun.relation !== 'obl' || verb.index !== over.index - 1) return []
    if (verb.upos !== 'VERB' || !/^(?:hand|turn|give|sign)$/u.test(verb.lemma) || childBy(tree, verb, 'obj') !== null) return []
    return [
      [
        { token: over, head: verb, relation: 'compound:prt' },
        { token: noun, head: verb, relation: isPassive(tree, verb.index) ? 'obl' : 'obj' },
      ],
    ]
  })

const isPassive = ({ tokens }: Tree, verb: number): boolean =>
  tokens.some(({ head, relation }) => head === verb && relation === 'aux:pass')

/** "shot down two drones hours later": what was shot down are drones, and the hours say when. */
export const objectsBeforeTimes: Mend = tree =>
  gather(tree.tokens, noun => {
    const time = noun.relation === 'compound' && noun.xpos === 'NNS' ? headOf(tree, noun) : null
    if (time === null || time.index !== noun.index + 1 || !/^(?:minutes|hours|days|weeks|months|years)$/u.test(time.form))
      return []
    if (!/^(?:later|earlier|after|before|ago)$/iu.test(tree.tokens[time.index + 1]?.form ?? '')) return []
    const verb = tree.tokens.findLast(({ index, upos }) => index < noun.index && upos === 'VERB')
    if (verb === undefined || childBy(tree, verb, 'obj') !== null) return []
    return [[{ token: noun, head: verb, relation: childBy(tree, verb, 'aux:pass') === null ? 'obj' : 'obl' }]]
  })
