import { UNVERIFIED } from '../../lexicon/language/passages.js'
import type { Basis, Certainty, Frame, Polarity, Token } from '../../model/index.js'
import { isLoose } from '../attributions/sources.js'
import { isQuoteMark } from '../quotation.js'
import { baseOf, childBy, childrenBy, childrenOf, headOf, type Tree } from '../tree.js'
import { readCharge } from './charged.js'
import { readCue, readEmbedding, readRaising } from './embedded.js'
import { readIndicated } from './indicated.js'
import { hasTo, isNot, isToBeDone, type Judgement, plainly, setFrame, weaken, weaker } from './judgement.js'
import { readAdverb, readAuxiliary, readMark, readOwnWords } from './own-words.js'
import { isOpenWhether } from './question.js'
import { readShortOf } from './short-of.js'
import { readSupposed } from './supposed.js'
import { joinedClause, joinedTo } from './verb-group.js'

/** How the text leaves a proposition: said to be so or not, how surely, and in which world. */
export interface Factuality {
  readonly polarity: Polarity
  readonly certainty: Certainty
  readonly frame: Frame
  readonly hedges: readonly Token[]
  readonly basis: readonly Basis[]
}

/**
 * Polarity, certainty and frame of the proposition at a predicate, from its auxiliaries, adverbs and negation, and from what it is
 * embedded under, up to `stop` (the cue whose content it is; what stands above that is told by somebody else).
 */
export function factualityOf(tree: Tree, predicate: Token, stop: ReadonlySet<Token>): Factuality {
  const judged = plainly()
  readOwnWords(tree, predicate, judged)
  const short = readShortOf(tree, predicate, judged)
  readAround(tree, predicate, stop, judged)
  let told: Token | null = null
  let at = predicate
  for (let steps = 0; steps < 12; steps++) {
    // "may sell the unit or make a bid": what stands before the first of joined verbs stands before all.
    const first = joinedTo(tree, at)
    if (first !== null) {
      readGroup(tree, first, at, judged)
      at = first
      continue
    }
    const clause = joinedClause(tree, at)
    if (clause !== null) {
      at = readMarks(tree, clause, judged)
      continue
    }
    const head = headOf(tree, at)
    if (head === null) break
    if (stop.has(head)) {
      readCue(tree, at, head, judged)
      told = head
      break
    }
    // "have yet to leave", "rather than leave": nobody means to, and what else the words above say is said.
    if (at === predicate && short) {
      at = head
      continue
    }
    if (!readEmbedding(tree, at, head, judged)) {
      readOpenAbove(tree, head, stop, judged)
      break
    }
    at = head
  }
  readWould(judged, told)
  return judged
}

function readMarks(tree: Tree, clause: Token, judged: Judgement): Token {
  for (const mark of childrenBy(tree, clause, 'mark')) readMark(mark, judged, tree)
  return clause
}

/** "It is not clear whether they have the means to hold it": all that stands within the question is open. */
function readOpenAbove(tree: Tree, from: Token, stop: ReadonlySet<Token>, judged: Judgement): void {
  for (let at: Token | null = from; at !== null && !stop.has(at); at = headOf(tree, at)) {
    if (!isOpenWhether(tree, at)) continue
    weaken(judged, 'possible', 'hedge/within-question', headOf(tree, at) ?? at)
    return
  }
}

/** What stands around the predicate in its own clause and beside it. */
function readAround(tree: Tree, predicate: Token, stop: ReadonlySet<Token>, judged: Judgement): void {
  readCharge(tree, predicate, stop, judged)
  readSupposed(tree, predicate, judged)
  readAside(tree, predicate, judged)
  readRaising(tree, predicate, predicate, judged)
  readMainClause(tree, predicate, judged)
  readUnsaidSubject(tree, predicate, judged)
  readSubjunctive(tree, predicate, judged)
  readTillThen(tree, predicate, judged)
  readBecause(tree, predicate, judged)
  readBracket(tree, judged)
  readIndicated(tree, predicate, judged)
}

/** "Local commander wounded (unconfirmed)": a note on the whole line. */
function readBracket(tree: Tree, judged: Judgement): void {
  const known = BRACKETS.get(tree)
  const word = known === undefined ? bracketed(tree) : known
  if (known === undefined) BRACKETS.set(tree, word)
  if (word !== null) weaken(judged, 'possible', 'hedge/in-brackets', word)
}

const BRACKETS = new WeakMap<Tree, Token | null>()

function bracketed({ tokens }: Tree): Token | null {
  const open = tokens.findIndex(({ form, index }) => form === '(' && UNVERIFIED.has(tokens[index + 1]?.form.toLowerCase() ?? ''))
  const isWhole = tokens[open + 2]?.form === ')' && (open < 4 || tokens.length - open < 6)
  return open >= 0 && isWhole ? (tokens[open + 1] ?? null) : null
}

/** "would" is the "will" of what was said; elsewhere it is less than that: "this would mark a first". */
function readWould(judged: Judgement, told: Token | null): void {
  const would = judged.basis.find(({ rule }) => rule === 'frame/would')
  if (would === undefined || judged.polarity === '-' || told?.xpos === 'VBD' || told?.xpos === 'VBN') return
  judged.certainty = weaker(judged.certainty, 'probable')
  judged.basis.push({ ...would, field: 'certainty', rule: 'hedge/would' })
}

/** Auxiliaries and negation of the first of joined verbs; its other adverbs where they stand before it. */
function readGroup(tree: Tree, first: Token, verb: Token, judged: Judgement): void {
  for (const child of childrenOf(tree, first)) {
    const relation = baseOf(child.relation)
    if (child.index > first.index) continue
    if (relation === 'aux') readAuxiliary(tree, first, child, judged)
    else if (relation === 'mark') readMark(child, judged, tree)
    // "did not fight but fled": what stands behind "but" is so.
    else if (relation === 'advmod' && !(isNot(tree, child) && joinsByBut(tree, verb))) readAdverb(tree, child, judged)
  }
}

const joinsByBut = (tree: Tree, verb: Token): boolean =>
  childrenBy(tree, verb, 'cc').some(({ form }) => form.toLowerCase() === 'but')

/** A bare participle beside a clause is of its world: what would be, and what that would bring, are both foreseen. */
function readMainClause(tree: Tree, predicate: Token, judged: Judgement): void {
  if (
    predicate.xpos !== 'VBG' ||
    judged.frame !== 'happened' ||
    (baseOf(predicate.relation) !== 'advcl' && !isLoose(tree, predicate))
  )
    return
  if (childBy(tree, predicate, 'nsubj', 'mark') !== null) return
  for (let at = headOf(tree, predicate); at !== null; at = headOf(tree, at)) {
    if (at.upos !== 'VERB' && childBy(tree, at, 'cop') === null) continue
    const main = plainly()
    for (const child of childrenOf(tree, at)) if (baseOf(child.relation) === 'aux') readAuxiliary(tree, at, child, main)
    if (main.frame !== 'happened') setFrame(judged, main.frame, 'frame/of-main-clause', predicate)
    judged.certainty = weaker(judged.certainty, main.certainty)
    return
  }
}

/** "Send him home", "the aim is to hold the bridge": a bare verb that heads its sentence is asked for or meant. */
function readUnsaidSubject(tree: Tree, predicate: Token, judged: Judgement): void {
  // "Old bridge to be rebuilt".
  const to = childBy(tree, predicate, 'mark')
  if (baseOf(predicate.relation) === 'root' && isToBeDone(tree, predicate) && tree.tokens[(to?.index ?? 0) - 1]?.lemma !== 'be')
    setFrame(judged, 'planned', 'frame/to-be-done', predicate)
  if (predicate.xpos !== 'VB' || !['root', 'parataxis', 'ccomp'].includes(baseOf(predicate.relation))) return
  const subject = childBy(tree, predicate, 'nsubj', 'expl', 'csubj')
  // "made him leave", "helped fix it", "to tell": no order.
  if (baseOf(predicate.relation) === 'ccomp' && (subject !== null || !opensQuote(tree, predicate))) return
  if (subject === null && isPlural(tree, predicate)) return
  if (childrenBy(tree, predicate, 'aux').length > 0) return
  if (subject === null) {
    setFrame(judged, 'planned', 'frame/bare-verb', predicate)
    judged.certainty = weaker(judged.certainty, 'possible')
  } else if (hasTo(tree, predicate)) setFrame(judged, 'planned', 'frame/to-be-done', predicate)
}

/** "“Send him home,” he said": an order in its own words. */
const opensQuote = (tree: Tree, verb: Token): boolean =>
  isQuoteMark(
    tree.tokens.slice(0, verb.index).findLast(({ form, upos }) => (upos !== 'PUNCT' ? !/^please$/iu.test(form) : form !== ',')),
  )

/** "The members “enhance” it": a plural right before the verb is its subject, whatever stands between. */
const isPlural = (tree: Tree, verb: Token): boolean =>
  /^NNP?S$/u.test(tree.tokens.slice(0, verb.index).findLast(token => !isQuoteMark(token))?.xpos ?? '')

/** "insisted that he stay", "a demand that it be sold": a bare verb with a subject is wanted. */
function readSubjunctive(tree: Tree, predicate: Token, judged: Judgement): void {
  if (!['ccomp', 'acl'].includes(predicate.relation)) return
  const subject = childBy(tree, predicate, 'nsubj')
  const first = childrenBy(tree, predicate, 'aux', 'cop')[0] ?? predicate
  // Without "that" only "be" tells: "demanded the child be returned".
  const that = childBy(tree, predicate, 'mark')?.form.toLowerCase()
  if (that !== 'that' && !(that === undefined && first !== predicate)) return
  const isBare = first.form.toLowerCase() === 'be' || (first === predicate && predicate.xpos === 'VB')
  const isOne = /^(?:NN|NNP)$/u.test(subject?.xpos ?? '') || /^(?:he|she|it)$/iu.test(subject?.form ?? '')
  if (subject === null || !isBare || !(isOne || first.form.toLowerCase() === 'be')) return
  setFrame(judged, 'planned', 'frame/subjunctive', predicate)
  judged.certainty = weaker(judged.certainty, 'possible')
}

/** "The rebels, it seems, have left", "Chances are they have left". */
function readAside(tree: Tree, predicate: Token, judged: Judgement): void {
  const aside = childrenBy(tree, predicate, 'parataxis').find(
    ({ lemma, index }) =>
      /^(?:seem|appear)$/u.test(lemma) &&
      /^(?:it|so)$/iu.test(tree.tokens[index - 1]?.form ?? '') &&
      isBetweenCommas(tree, index),
  )
  const first = tree.tokens[0]
  const isChance = /^(?:chances|odds)$/iu.test(first?.form ?? '') && tree.tokens[1]?.form.toLowerCase() === 'are'
  const word = aside ?? (isChance ? first : undefined)
  if (word !== undefined) weaken(judged, 'probable', 'hedge/aside', word)
}

const isBetweenCommas = ({ tokens }: Tree, verb: number): boolean =>
  tokens[verb - 2]?.form === ',' || /^[,.]$/u.test(tokens[verb + 1]?.form ?? '')

const TILL_THEN = /^(?:until|till|once|when|before|after|as)$/iu

/** "will stay until the siege ends": what is awaited in the present tense is still to come. */
function readTillThen(tree: Tree, predicate: Token, judged: Judgement): void {
  if (baseOf(predicate.relation) !== 'advcl' || judged.frame !== 'happened') return
  const mark = childrenBy(tree, predicate, 'mark', 'advmod').find(({ form }) => TILL_THEN.test(form))
  const head = headOf(tree, predicate)
  const first = childrenBy(tree, predicate, 'aux', 'cop')[0] ?? predicate
  // "as" alone goes on beside the main clause; "as soon as" waits.
  if (mark === undefined || head === null || !/^VB[PZ]$/u.test(first.xpos)) return
  if (/^as$/iu.test(mark.form) && tree.tokens[mark.index - 1]?.form.toLowerCase() !== 'soon') return
  const main = plainly()
  for (const child of childrenOf(tree, head)) if (baseOf(child.relation) === 'aux') readAuxiliary(tree, head, child, main)
  const isAhead =
    main.frame !== 'happened' ||
    main.certainty === 'possible' ||
    (head.xpos === 'VB' && hasTo(tree, head)) ||
    // "We are not leaving until he resigns".
    (/^(?:until|till)$/iu.test(mark.form) &&
      head.xpos === 'VBG' &&
      childrenBy(tree, head, 'aux').some(({ lemma }) => lemma === 'be'))
  if (isAhead) setFrame(judged, 'conditional', 'frame/till-then', mark)
}

/** "was probably lost because the crew obeyed": the reason is no surer than what it explains. */
function readBecause(tree: Tree, predicate: Token, judged: Judgement): void {
  if (baseOf(predicate.relation) !== 'advcl' || !childrenBy(tree, predicate, 'mark').some(({ form }) => /^because$/iu.test(form)))
    return
  const head = headOf(tree, predicate)
  if (head === null) return
  for (const child of childrenBy(tree, head, 'advmod'))
    if (!isNot(tree, child) && child.index < head.index) readAdverb(tree, child, judged)
}
