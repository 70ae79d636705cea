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

/** "shot dead two guards": dead is what became of them, and not which guards they were. */
export const shotDead: Mend = tree =>
  gather(tree.tokens, dead => {
    const noun = dead.relation === 'amod' && dead.form === 'dead' ? headOf(tree, dead) : null
    const verb = noun?.relation === 'obj' ? headOf(tree, noun) : null
    if (noun === null || verb === null || verb.index !== dead.index - 1 || verb.lemma !== 'shoot') return []
    return [[{ token: dead, head: verb, relation: 'xcomp' }]]
  })

/** "Dozens of guests were rescued, among them two lawmakers": some of those who were rescued, and nobody who rescued them. */
export const someOfThem: Mend = tree =>
  gather(tree.tokens, them => {
    const some = /^(?:them|those)$/iu.test(them.form) ? headOf(tree, them) : null
    const verb = some === null ? null : headOf(tree, some)
    if (some === null || verb === null || some.index < them.index || verb.upos !== 'VERB' || verb.index > them.index) return []
    if (!/^(?:obl:agent|nsubj|obj|obl|parataxis|conj)$/u.test(some.relation) || !isAmong(tree, them.index)) return []
    const whole = childBy(tree, verb, 'nsubj:pass')
    return whole === null ? [] : [[{ token: some, head: whole, relation: 'appos' }]]
  })

const isAmong = ({ tokens }: Tree, them: number): boolean =>
  /^(?:among|including)$/iu.test(tokens[them - 1]?.form ?? '') && tokens[them - 2]?.form === ','
