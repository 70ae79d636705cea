import { seek } from '../../base/seek.js'
import { SAME_FATES } from '../../lexicon/numbers.js'
import type { Sentence, Token } from '../../model/index.js'
import type { Draft } from './draft.js'

/**
 * "Police said 12 people died. The governor put it at 15, the ministry's figure was nine": whoever gives another figure for the dead or the hurt
 * tells of the same harm.
 */
export function tollsPut(claims: readonly Draft[], sentences: readonly Sentence[]): readonly Draft[] {
  return claims.map(claim => {
    const harm = claim.event.type === 'other' ? harmCounted(claim) : null
    if (harm === null) return claim
    const { tokens } = sentences[seek(sentences, claim.event.trigger.start)] ?? { tokens: [] }
    const verb = tokens.find(({ start }) => start === claim.event.trigger.start)
    if (verb === undefined || !putsFigure(verb, tokens)) return claim
    const basis = { field: 'event.type', rule: 'event/toll-put', words: [claim.event.trigger], confidence: 0.7 }
    return { ...claim, event: { ...claim.event, type: harm, actor: null, actorWords: [] }, basis: [...claim.basis, basis] }
  })
}

/** Which harm the claim's only count of people is a count of. */
function harmCounted({ numbers }: Draft): 'harm/death' | 'harm/injury' | null {
  const [count] = numbers
  if (count === undefined || numbers.length > 1) return null
  const fate = SAME_FATES.get(count.what) ?? count.what
  return fate === 'killed' ? 'harm/death' : fate === 'wounded' ? 'harm/injury' : null
}

/** "put it at", "gave a figure of", "set the number at": with no more in it than a figure. */
function putsFigure(verb: Token, tokens: readonly Token[]): boolean {
  if (!/^(?:put|place|set|estimate|give|count|revise|raise|lower)$/u.test(verb.lemma)) return false
  const object = tokens.find(({ head, relation }) => head === verb.index && relation === 'obj')
  return object !== undefined && FIGURE.test(object.lemma)
}

const FIGURE = /^(?:it|this|that|figure|number|total|count|tally|toll|estimate)$/iu
