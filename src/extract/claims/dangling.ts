import { oneOfInAnyCase } from '../../base/one-of.js'
import type { Token } from '../../model/index.js'

/**
 * Words at the end of a claim that only led to a clause of its own, left out here: ", meaning", ", dashing", "only" before "once", "than", "from what", ", a charge" before "that the army denies".
 */
export function withoutDangling(words: readonly Token[], predicate: Token, sentence: readonly Token[]): readonly Token[] {
  let end = words.length
  for (let steps = 0; steps < MOST && end > 1; steps++) {
    const last = words[end - 1]
    if (last === undefined || last === predicate) break
    const apart = bareNoun(words.slice(0, end), sentence)
    if (apart === 0 && !dangles(last, words[end - 2], sentence)) break
    end -= apart === 0 ? 1 : apart
  }
  return end === words.length ? words : words.slice(0, end)
}

const MOST = 4

function dangles(last: Token, before: Token | undefined, sentence: readonly Token[]): boolean {
  const next = sentence[last.index + 1]
  const goesOn = next !== undefined && next.upos !== 'PUNCT'
  if (last.upos === 'PUNCT') return /^[,;–—-]$/u.test(last.form)
  if (last.xpos === 'VBG' && before?.form === ',') return goesOn
  return goesOn && (leadsOn(last.form) || (last.upos === 'ADP' && /^what$/iu.test(next.form)))
}

/** ", a charge" before what somebody says of it: how many words it has. */
function bareNoun(words: readonly Token[], sentence: readonly Token[]): number {
  const [comma, article, noun] = words.slice(-3)
  const goesOn = noun !== undefined && sentence[noun.index + 1]?.upos !== 'PUNCT' && sentence[noun.index + 1] !== undefined
  const isBare = comma?.form === ',' && article?.relation === 'det' && noun?.upos === 'NOUN' && noun.index === comma.index + 2
  return goesOn && isBare && words.length > 3 ? 2 : 0
}

const leadsOn = oneOfInAnyCase('only even just than what once until because while although')
