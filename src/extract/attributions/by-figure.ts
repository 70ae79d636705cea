import { gather } from '../../base/group.js'
import { oneOf } from '../../base/one-of.js'
import type { Token } from '../../model/index.js'
import { voiceNoun } from '../names/voices.js'
import { childBy, subtree, type Tree } from '../tree.js'
import type { Attribution } from './attribution.js'
import { isNegated } from './noun-content.js'
import { doerOf, isPassive, sourcePhrase } from './sources.js'

/**
 * "The union put the dead at 97", "gave the toll as 4", "the hospital counted 14 dead": whoever puts a figure on something tells it, in a clause that is a claim itself.
 */
export function byFigure(tree: Tree): Attribution[] {
  return gather(tree.tokens, verb => {
    if (verb.upos !== 'VERB' || !(PUTS.has(verb.lemma) || isCounting(verb.lemma)) || isNegated(tree, verb)) return []
    if (isPassive(tree, verb)) return passiveFigure(tree, verb)
    const source = doerOf(tree, verb)
    const counted = source === null ? null : countedBehind(tree, verb, source)
    if (counted !== null && source !== null) return [telling(tree, verb, source, counted.number, counted.content)]
    const content = figureBehind(tree, verb)
    const head = content?.find(({ upos, xpos }) => upos === 'NOUN' || upos === 'PROPN' || xpos === 'PRP' || upos === 'ADJ')
    return content === null || head === undefined || source === null ? [] : [telling(tree, verb, source, head, content)]
  })
}

/** "was put at 5.6 by the seismic service". */
function passiveFigure(tree: Tree, verb: Token): Attribution[] {
  const [subject, source] = [childBy(tree, verb, 'nsubj'), doerOf(tree, verb)]
  const [link, figure] = tree.tokens.slice(verb.index + 1)
  if (subject === null || source === null || link === undefined || figure === undefined) return []
  if (link.form !== PUTS.get(verb.lemma) || figure.upos !== 'NUM') return []
  return [telling(tree, verb, source, subject, [...subtree(tree, subject), link, figure])]
}

/** Verbs that put a figure on something, and the word before the figure. */
const PUTS: ReadonlyMap<string, string> = new Map([
  ['put', 'at'],
  ['give', 'as'],
  ['list', 'as'],
  ['raise', 'to'],
  ['revise', 'to'],
  ['lower', 'to'],
])

const isCounting = oneOf('count tally acknowledge admit concede document record register log give say speak')
const isFate = oneOf('dead killed wounded injured missing hurt')

interface CountedBehind {
  readonly number: Token
  readonly content: readonly Token[]
}

/** "counted at least 14 dead", "acknowledges 37", "speak of 6,200": a number with nothing behind it that it counts but what befell them. */
function countedBehind({ tokens }: Tree, verb: Token, source: Token): CountedBehind | null {
  if (verb.lemma === 'give' && voiceNoun(source) === null && !/^\p{Lu}/u.test(source.form)) return null
  let at = verb.index + 1
  while (/^(?:ADV|ADP|ADJ)$/u.test(tokens[at]?.upos ?? '') && at < verb.index + SHORT) at++
  const number = tokens[at]
  if (number?.upos !== 'NUM' || /[:.%]/u.test(number.form)) return null
  const behind = tokens[at + 1]
  const end = verb.lemma === 'count' && behind !== undefined && isFate(behind.form) ? at + 2 : at + 1
  const isBare =
    /^(?:PUNCT|ADP|CCONJ|SCONJ)$/u.test(tokens[end]?.upos ?? 'PUNCT') && !/^(?:of|to|%|-)$/u.test(tokens[end]?.form ?? '')
  return isBare ? { number, content: tokens.slice(verb.index + 1, end) } : null
}

const SHORT = 4

/** Prices are raised, too: only who moves a count of his own tells it. */
const MOVES = /^(?:raise|revise|lower)$/u
const FIGURES = /^(?:figure|toll|count|tally|estimate|total|number)$/u

/** How far behind the verb the figure may stand. */
const REACH = 12

/** "the dead at 97", "the crowd at some three to four thousand": from behind the verb to the end of the number. */
function figureBehind({ tokens }: Tree, verb: Token): readonly Token[] | null {
  const at = tokens.findIndex(
    ({ index, form }) => index > verb.index + 1 && index < verb.index + REACH && form.toLowerCase() === PUTS.get(verb.lemma),
  )
  const between = tokens.slice(verb.index + 1, at)
  // "its figure for missing men"
  const isClause = ({ upos, relation }: Token) => /^(?:PUNCT|VERB|AUX|SCONJ)$/u.test(upos) && relation !== 'amod'
  if (at < 0 || between.some(isClause)) return null
  if (MOVES.test(verb.lemma) && !between.some(({ lemma }) => FIGURES.test(lemma))) return null
  let end = at + 1
  while (/^(?:ADV|ADP|DET|ADJ)$/u.test(tokens[end]?.upos ?? '') && end < at + 4) end++
  if (tokens[end]?.upos !== 'NUM' || /:/u.test(tokens[end]?.form ?? '')) return null
  while (tokens[end]?.upos === 'NUM' || (/^(?:to|and|or)$/iu.test(tokens[end]?.form ?? '') && tokens[end + 1]?.upos === 'NUM'))
    end++
  return /^(?:[ap]\.?m\.?|o'clock|gmt|hours?|degrees?)$/iu.test(tokens[end]?.form ?? '')
    ? null
    : tokens.slice(verb.index + 1, end)
}

const telling = (tree: Tree, verb: Token, source: Token, head: Token, content: readonly Token[]): Attribution => ({
  id: '',
  rule: 'figure/put',
  sentence: tree.sentence,
  source,
  sourceTokens: sourcePhrase(tree, source, [verb]),
  cue: [verb],
  contentHead: head,
  content,
  continued: [],
  hands: [],
  stance: 'act',
  manner: 'says',
  certainty: 'certain',
  calledUntrue: null,
  negated: false,
  confidence: 0.75,
})
