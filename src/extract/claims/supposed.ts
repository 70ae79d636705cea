import { oneOf, oneOfInAnyCase } from '../../base/one-of.js'
import type { Token } from '../../model/index.js'
import type { Tree } from '../tree.js'
import { type Judgement, setFrame, weaker } from './judgement.js'

const isStop = oneOf(', ; : .')
const isHadOrWere = oneOfInAnyCase('had were')
const SUPPOSES = oneOfInAnyCase('had were should')

/** So many words a subject between has at most. */
const LONGEST = 8

/**
 * "Had the rebels taken the dam, …", "Were they to leave, …", "Should the talks fail, …", "… had the army left": a clause that its first word supposes, without "if". The
 * word, or null.
 */
export function supposes(tree: Tree, predicate: Token): Token | null {
  const { tokens } = tree
  if (tokens.at(-1)?.form === '?') return null
  for (let at = predicate.index - 1; at >= Math.max(0, predicate.index - LONGEST); at--) {
    const token = tokens[at]
    if (token === undefined || isStop(token.form)) return null
    if (!SUPPOSES(token.form)) continue
    return opensSupposition(tree, token, predicate) ? token : null
  }
  return null
}

/** "Had" that supposes something of a verb behind it: no claim of its own. */
export const isSupposing = (tree: Tree, token: Token): boolean =>
  isHadOrWere(token.form) &&
  tree.tokens
    .slice(token.index + 2, token.index + 1 + LONGEST)
    .some(verb => verb.upos === 'VERB' && supposes(tree, verb) === token)

function opensSupposition({ tokens }: Tree, first: Token, predicate: Token): boolean {
  const between = tokens.slice(first.index + 1, predicate.index)
  const before = tokens[first.index - 1]
  const isNext = /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/u.test(between[0]?.upos ?? '')
  const isPlain = between.every(({ xpos, form }) => !/^(?:VB[DZP]|MD|IN|WP|WDT)$/u.test(xpos) || /^(?:of|in|for)$/iu.test(form))
  if (!isNext || !isPlain) return false
  const form = first.form.toLowerCase()
  const fits =
    form === 'had'
      ? /^VB[ND]$/u.test(predicate.xpos)
      : form === 'should'
        ? /^(?:VB[DNP]?|NN)$/u.test(predicate.xpos)
        : predicate.xpos === 'VB' && tokens[predicate.index - 1]?.form.toLowerCase() === 'to'
  if (!fits) return false
  const opens = before === undefined || /^(?:[“"”,;—–-]|but|and)$/iu.test(before.form)
  const comma = tokens.slice(predicate.index + 1).find(({ form: mark }) => mark === ',')
  const would = (from: number, to?: number) =>
    tokens
      .slice(from, to)
      .some(({ form: aux }) =>
        form === 'should'
          ? /^(?:would|could|might|will|may|['’]d|['’]ll)$/iu.test(aux)
          : /^(?:would|could|might|['’]d)$/iu.test(aux),
      )
  if (opens && comma !== undefined && would(comma.index)) return true
  return (
    form === 'had' &&
    before !== undefined &&
    before.upos !== 'PRON' &&
    /^(?:NOUN|PROPN|VERB|ADV|ADJ|ADP)$/u.test(before.upos) &&
    isBehindWould(tokens, first)
  )
}

/** "would have fled had they known". */
const isBehindWould = (tokens: readonly Token[], first: Token): boolean =>
  tokens
    .slice(0, first.index)
    .some(({ form, index }) => /^(?:would|could|might)$/iu.test(form) && /^(?:have|not)$/iu.test(tokens[index + 1]?.form ?? ''))

export function readSupposed(tree: Tree, predicate: Token, judged: Judgement): void {
  const word = supposes(tree, predicate)
  if (word === null) return
  setFrame(judged, 'conditional', 'frame/supposed', word)
  judged.certainty = weaker(judged.certainty, 'possible')
}
