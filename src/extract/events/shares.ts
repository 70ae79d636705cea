import type { Token } from '../../model/document.js'
import type { ControlFound } from './control-of.js'
import type { Scene } from './scene.js'
import { dependents, lemmaOf } from './tree.js'

/** Of a hundred so many are most. */
const MOST_OF_HUNDRED = 51
const MANY = /^(?:two|three|four|five|six|seven|eight|nine|[2-9])$/iu
const MORE = /^(?:more|over|well|than|above)$/iu

/** "two thirds", "80 percent", "more than half" of a place are most of it, "a third", "20 percent" a part; null: it counts no share. */
export function shareOf(sentence: Scene, token: Token): ControlFound['part'] | null {
  const lemma = lemmaOf(token)
  const before = sentence.tokens.slice(Math.max(0, token.index - 3), token.index)
  const near = [...before.filter(({ upos, form }) => upos === 'NUM' || MORE.test(form)), ...dependents(sentence, token.index)]
  if (/^(?:percent|per-cent|cent|%)$/u.test(lemma)) {
    const number = near.map(({ form }) => Number.parseFloat(form)).find(value => !Number.isNaN(value))
    return number === undefined ? null : number >= MOST_OF_HUNDRED ? 'most' : 'part'
  }
  if (/^(?:third|quarter|fifth|tenth)$/u.test(lemma) && token.xpos === 'NNS' && near.some(({ form }) => MANY.test(form))) {
    const isQuarter = lemma === 'quarter' && !near.some(({ form }) => /^(?:three|3)$/iu.test(form))
    return isQuarter ? null : 'most'
  }
  if (lemma === 'half') return before.some(({ form }) => /^(?:more|over)$/iu.test(form)) ? 'most' : 'part'
  return null
}

/** "All but two districts of Vessen": most of it. */
export const isAllBut = ({ tokens }: Scene, head: Token): boolean =>
  tokens
    .slice(Math.max(0, head.index - 4), head.index)
    .some(({ form }, at, near) => form === 'but' && /^all$/iu.test(near[at - 1]?.form ?? ''))

/** "All of the town except the port", "apart from the harbour, all of Vessen": most of it. */
export function isButFor({ tokens }: Scene, head: Token): boolean {
  const at = tokens.findIndex(
    ({ form }, place) =>
      /^(?:except|excluding|bar|save)$/iu.test(form) ||
      (/^apart$/iu.test(form) && /^from$/iu.test(tokens[place + 1]?.form ?? '')),
  )
  // Behind it, or at the head of the sentence; not of what else is told further on.
  return at === 0 || (at > head.index && at - head.index <= MOST_BEHIND)
}

const MOST_BEHIND = 6
