import { oneOfInAnyCase } from '../../base/one-of.js'
import type { Token } from '../../model/index.js'

/**
 * Words at the end of a claim that only led to a clause of its own, left out here: ", meaning", ", dashing", "only" before "once", "than", "from what".
 */
export function withoutDangling(words: readonly Token[], predicate: Token, sentence: readonly Token[]): readonly Token[] {
  let end = words.length
  for (let steps = 0; steps < MOST && end > 1; steps++) {
    const last = words[end - 1]
    if (last === undefined || last === predicate || !dangles(last, words[end - 2], sentence)) break
    end--
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

const leadsOn = oneOfInAnyCase('only even just than what once until because while although')
