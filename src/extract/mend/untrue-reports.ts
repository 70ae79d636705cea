import { gather } from '../../base/group.js'
import { POSTED, TELLABLE, UNTRUTH_LEMMAS } from '../../lexicon/untruth.js'
import type { Token } from '../../model/index.js'
import { childrenBy, headOf, pathUp, type Tree } from '../tree.js'
import { isFiniteVerb, type Mend, type Rehung } from './mend.js'

/** How far behind the report what it says may begin, and how far the word that calls it untrue may stand. */
const BEGINS = 10
const REACH = 40

/**
 * "Claims circulating online that the dam had burst are false", "rumours that he had gone were denied by the palace": between the report and the
 * word that calls it untrue stands what it says, and parsers take that for told. The report is what is untrue; what it says hangs on it.
 */
export const untrueReports: Mend = tree =>
  gather(tree.tokens, noun => {
    const found = isReport(noun) ? calledUntrue(tree, noun) : null
    return found === null ? [] : [rehung(tree, noun, found)]
  })

const isReport = ({ lemma, xpos }: Token): boolean =>
  /^NNS?$/u.test(xpos) && (TELLABLE.has(lemma.toLowerCase()) || POSTED.has(lemma.toLowerCase()))

interface Found {
  /** The verb of what the report says. */
  readonly said: Token
  /** What else it says: "that he had fled or was abroad". */
  readonly also: readonly Token[]
  /** "circulating online", "saying": what stands before it. */
  readonly between: readonly Token[]
  readonly copula: Token
  readonly untrue: Token
}

function calledUntrue(tree: Tree, noun: Token): Found | null {
  const { tokens } = tree
  const that = tokens.slice(noun.index + 1, noun.index + BEGINS).find(token => opens(tokens, token))
  const copula = that === undefined ? undefined : copulaBehind(tokens, that.index)
  if (that === undefined || copula === undefined) return null
  const untrue = untruthBehind(tokens, copula.index)
  const before = tokens.slice(noun.index + 1, that.index)
  if (untrue === null || before.some(({ form, xpos }) => /^[,;:.]$/u.test(form) || /^(?:VB[ZP]|MD)$/u.test(xpos))) return null
  const clause = tokens.slice(that.index + 1, copula.index)
  // "Reports that the story was false": that it was is what they say.
  const tops = clause.some(isFiniteVerb) ? topsOf(tree, clause) : []
  const said = tops.find(({ upos }) => upos === 'VERB') ?? tops[0]
  const between = [...before, that].filter(({ upos }) => upos === 'VERB')
  if (said === undefined) return null
  const also = tops.filter(top => top.index > said.index && childrenBy(tree, top, 'cc').length > 0)
  return { said, also, between, copula, untrue }
}

/** "that", "according to which", or a verb that says what a post says. */
const opens = (tokens: readonly Token[], { form, xpos, index }: Token): boolean =>
  form.toLowerCase() === 'that' ||
  (form.toLowerCase() === 'which' && tokens[index - 2]?.form.toLowerCase() === 'according') ||
  (xpos === 'VBG' && /^(?:saying|claiming|alleging|asserting|suggesting)$/iu.test(form))

const copulaBehind = (tokens: readonly Token[], from: number): Token | undefined =>
  tokens
    .slice(from + 2, from + REACH)
    .find(
      ({ form, index }) =>
        /^(?:is|are|was|were|proved|proven|turned|could|can|has|have|had)$/iu.test(form) && untruthBehind(tokens, index) !== null,
    )

/** The word of untruth right behind, small words passed over. */
function untruthBehind(tokens: readonly Token[], from: number): Token | null {
  // "proved unfounded", "turned out to be false".
  const isFoundOut = /^(?:proved|proven|turned)$/iu.test(tokens[from]?.form ?? '')
  if (!isFoundOut && !/^(?:is|are|was|were)$/iu.test(tokens[from]?.form ?? '')) return unconfirmedBehind(tokens, from)
  for (const token of tokens.slice(from + 1, from + (isFoundOut ? 6 : 4))) {
    if (UNTRUTH_LEMMAS.has(token.lemma.toLowerCase()) || isDenied(token)) return token
    if (isFoundOut && /^(?:out|to|be|have|been)$/iu.test(token.form)) continue
    if (!/^(?:DET|ADV|PUNCT)$/u.test(token.upos) || /^[,;]$/u.test(token.form) || /^n[o']t$/iu.test(token.form)) return null
  }
  return null
}

/** "could not be independently confirmed", "have not been verified". */
function unconfirmedBehind(tokens: readonly Token[], from: number): Token | null {
  const not = tokens.slice(from + 1, from + 3).find(({ form }) => /^(?:not|n['’]t)$/iu.test(form))
  if (not === undefined) return null
  const verb = tokens.slice(not.index + 1, not.index + 5).find(({ upos, form }) => upos === 'VERB' && form !== 'been')
  return verb?.xpos === 'VBN' && CONFIRMS.test(verb.lemma) ? verb : null
}

const CONFIRMS = /^(?:confirm|verify|corroborate|substantiate|authenticate)$/u

const isDenied = ({ lemma, xpos }: Token): boolean =>
  xpos === 'VBN' && /^(?:deny|reject|dismiss|refute|dispute|rebut|quash|debunk|contradict)$/u.test(lemma)

/** What the rest of a clause hangs on. */
function topsOf(tree: Tree, clause: readonly Token[]): readonly Token[] {
  const inside = new Set<Token | null>(clause)
  return clause.filter(token => token.upos !== 'PUNCT' && !inside.has(headOf(tree, token)))
}

function rehung(tree: Tree, noun: Token, { said, also, between, copula, untrue }: Found): Rehung[] {
  const parts = [noun, ...between, said, untrue, ...(copula.upos === 'VERB' ? [copula] : [])]
  if (childrenBy(tree, untrue, 'nsubj', 'nsubj:pass').includes(noun) && said.head === noun.index) return []
  const top = parts.find(
    part =>
      !pathUp(tree, part)
        .slice(1)
        .some(up => parts.includes(up)),
  )
  if (top === undefined) return []
  const later = tree.tokens.filter(
    token =>
      token.index > untrue.index &&
      token.head >= 0 &&
      token.head !== untrue.index &&
      token.head >= noun.index &&
      token.head <= untrue.index,
  )
  const passive = untrue.xpos === 'VBN' && !UNTRUTH_LEMMAS.has(untrue.lemma) ? ':pass' : ''
  return [
    ...(top === untrue ? [] : [{ token: untrue, head: headOf(tree, top), relation: top.relation }]),
    { token: noun, head: untrue, relation: `nsubj${passive}` },
    ...[...between, said].map(token => ({ token, head: noun, relation: 'acl' })),
    ...also.map(token => ({ token, head: said, relation: 'conj' })),
    {
      token: copula,
      head: untrue,
      relation: passive === '' ? 'cop' : /^(?:is|are|was|were)$/iu.test(copula.form) ? 'aux:pass' : 'aux',
    },
    ...later.map(token => ({ token, head: untrue, relation: token.relation })),
  ]
}
