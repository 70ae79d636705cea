import type { Token } from '../../model/index.js'
import type { Actors } from '../names/actors.js'
import { isPersonNoun } from '../names/voices.js'
import { childBy, headOf, nounPhrase, type Tree, textOf } from '../tree.js'
import type { Hit } from './line.js'
import { type SilentOne, tellerBefore, tellerBehind } from './silent-one.js'

/** Whom a pronoun means of whom the text tells who they are, or the one that was found. `earlier`: the sentences before, in order. */
export function whoIsMeant(who: SilentOne, earlier: readonly Tree[], hit: Hit, actors: Actors): SilentOne {
  const { tree, word } = who
  if (word.upos !== 'PRON' || actors.at(tree.sentence.index, word) !== null) return who
  if (/^(?:i|we)$/iu.test(word.form)) return speakerOf(tree, hit) ?? who
  if (!/^(?:he|she|it|they)$/iu.test(word.form)) return who
  const own = tellerAbove(tree, word)
  if (own !== null) return fits(word, own, tree, actors) ? { tree, word: own } : who
  // "Minister Horun said a man was held. He gave no details."
  const before = word.index <= 1 ? tellerBefore(earlier.slice(-1), tree, hit) : null
  return before !== null && before.tree !== tree && fits(word, before.word, before.tree, actors) ? before : who
}

/** "“We do not comment on that,” the spokesman said". */
function speakerOf(tree: Tree, hit: Hit): SilentOne | null {
  const found = tellerBehind(tree, hit) ?? tellerBefore([], tree, hit)
  return found === null || found.word.upos === 'PRON' ? null : found
}

const TELLS = /^(?:say|add|write|report|state|note|explain|claim|declare)$/u

/** "The bank said it could not comment": who says so. */
function tellerAbove(tree: Tree, word: Token): Token | null {
  for (let at = headOf(tree, word), steps = 0; at !== null && steps < 4; at = headOf(tree, at), steps++) {
    const head = headOf(tree, at)
    if (at.relation !== 'ccomp' || head === null || !TELLS.test(head.lemma)) continue
    return childBy(tree, head, 'nsubj')
  }
  return null
}

/** A person is a he or a she, a body an it or a they, many a they. */
function fits(pronoun: Token, word: Token, tree: Tree, actors: Actors): boolean {
  if (word.upos === 'PRON') return false
  const kind = actors.at(tree.sentence.index, word)?.kind ?? null
  const isPerson = kind === 'person' || (kind === null && isPersonNoun(word))
  if (/^(?:he|she)$/iu.test(pronoun.form)) return isPerson
  if (/^it$/iu.test(pronoun.form)) return !isPerson && !/^NNP?S$/u.test(word.xpos)
  return !isPerson
}

/** "Neither the army nor the rebels commented": the first of two who are silent. */
export function firstOfNeither(tree: Tree, second: Token): Token | null {
  const nor = tree.tokens.findLast(({ form, index }) => index < second.index && /^nor$/iu.test(form))
  const neither =
    nor === undefined ? undefined : tree.tokens.findLast(({ form, index }) => index < nor.index && /^neither$/iu.test(form))
  if (nor === undefined || neither === undefined || nor.index - neither.index > 9) return null
  const between = tree.tokens.slice(neither.index + 1, nor.index)
  if (between.some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return null
  const inside = new Set(between)
  return (
    between.find(token => isNominal(token) && !(headOf(tree, token) !== null && inside.has(headOf(tree, token) ?? token))) ?? null
  )
}

const isNominal = ({ upos }: Token): boolean => upos === 'NOUN' || upos === 'PROPN'

/** The words between "neither" and "nor" that name the first of two. */
export const wordsBeforeNor = (tree: Tree, first: Token): Token[] => {
  const nor = tree.tokens.find(({ form, index }) => index > first.index && /^nor$/iu.test(form))
  return nounPhrase(tree, first).filter(
    ({ index, form }) => (nor === undefined || index < nor.index) && !/^(?:neither|,)$/iu.test(form),
  )
}

export const nameOf = (who: SilentOne, phrase: readonly Token[], actors: Actors, text: string): string => {
  const actor = actors.at(who.tree.sentence.index, who.word)
  return who.word.upos === 'PRON' && actor !== null ? actor.name : textOf(text, phrase)
}
