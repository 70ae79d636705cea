import { EMBEDDINGS } from '../../lexicon/embedding.js'
import { HEDGES, type Hedge } from '../../lexicon/hedges.js'
import type { Basis, Certainty, Frame, Polarity, Token } from '../../model/index.js'
import { isLoose } from '../attributions/sources.js'
import { baseOf, childBy, childrenBy, childrenOf, headOf, type Tree } from '../tree.js'
import { isLeftOpen } from './question.js'
import { raisedBy } from './raising.js'

/** How the text leaves a proposition: said to be so or not, how surely, and in which world. */
export interface Factuality {
  readonly polarity: Polarity
  readonly certainty: Certainty
  readonly frame: Frame
  readonly hedges: readonly Token[]
  readonly basis: readonly Basis[]
}

const ORDER: readonly Certainty[] = ['certain', 'probable', 'possible', 'unknown']

export const weaker = (a: Certainty, b: Certainty): Certainty => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b)

const hedgeBy = (kind: Hedge['kind']) =>
  new Map(HEDGES.filter(hedge => hedge.kind === kind).map(hedge => [hedge.lemma, hedge] as const))
const ADVERBS = hedgeBy('adverb')
const MODALS = hedgeBy('modal')
const RAISING = hedgeBy('raising')
const ADJECTIVES = hedgeBy('adjective')
const NOUNS = hedgeBy('noun')
const EFFECTS = new Map(EMBEDDINGS.map(row => [row.lemma, row] as const))
const PERCEPTION = /^(see|hear|feel|smell|remember|understand|find)$/u

interface Draft {
  polarity: Polarity
  certainty: Certainty
  frame: Frame
  readonly hedges: Token[]
  readonly basis: Basis[]
}

/**
 * Polarity, certainty and frame of the proposition at a predicate, from its auxiliaries, adverbs and negation, and from what it is
 * embedded under, up to `stop` (the cue whose content it is; what stands above that is told by somebody else).
 */
export function factualityOf(tree: Tree, predicate: Token, stop: ReadonlySet<Token>): Factuality {
  const draft: Draft = { polarity: '+', certainty: 'certain', frame: 'happened', hedges: [], basis: [] }
  readOwnWords(tree, predicate, draft)
  readMainClause(tree, predicate, draft)
  let at = predicate
  for (let steps = 0; steps < 12; steps++) {
    const head = headOf(tree, at)
    if (head === null) break
    if (stop.has(head)) {
      readCue(tree, at, head, draft)
      break
    }
    if (!readEmbedding(tree, at, head, draft)) break
    at = head
  }
  return draft
}

/** "vowed to stay", "ordered them to leave": the cue itself says whether its infinitive is so, planned or open. */
function readCue(tree: Tree, at: Token, cue: Token, draft: Draft): void {
  if (['xcomp', 'ccomp'].includes(baseOf(at.relation)) && EFFECTS.has(cue.lemma) && at.xpos === 'VB')
    applyEffect(tree, at, cue, draft)
}

/** A bare participle beside a clause is of its world: what would be, and what that would bring, are both foreseen. */
function readMainClause(tree: Tree, predicate: Token, draft: Draft): void {
  if (
    predicate.xpos !== 'VBG' ||
    draft.frame !== 'happened' ||
    (baseOf(predicate.relation) !== 'advcl' && !isLoose(tree, predicate))
  )
    return
  if (childBy(tree, predicate, 'nsubj', 'mark') !== null) return
  for (let at = headOf(tree, predicate); at !== null; at = headOf(tree, at)) {
    if (at.upos !== 'VERB' && childBy(tree, at, 'cop') === null) continue
    const main: Draft = { polarity: '+', certainty: 'certain', frame: 'happened', hedges: [], basis: [] }
    for (const child of childrenOf(tree, at)) if (baseOf(child.relation) === 'aux') readAuxiliary(tree, at, child, main)
    if (main.frame !== 'happened') setFrame(draft, main.frame, 'frame/of-main-clause', predicate)
    draft.certainty = weaker(draft.certainty, main.certainty)
    return
  }
}

function note(draft: Draft, field: string, rule: string, token: Token): void {
  draft.basis.push({ field, rule, words: [{ start: token.start, end: token.end }], confidence: 0.9 })
}

function weaken(draft: Draft, certainty: Certainty, rule: string, token: Token): void {
  draft.certainty = weaker(draft.certainty, certainty)
  draft.hedges.push(token)
  note(draft, 'certainty', rule, token)
}

function negate(draft: Draft, rule: string, token: Token): void {
  draft.polarity = draft.polarity === '+' ? '-' : '+'
  note(draft, 'polarity', rule, token)
}

function setFrame(draft: Draft, frame: Frame, rule: string, token: Token): void {
  if (draft.frame !== 'happened' && draft.frame !== 'ongoing') return
  draft.frame = frame
  note(draft, 'frame', rule, token)
}

/** Auxiliaries, adverbs and negation that hang on the predicate itself. */
function readOwnWords(tree: Tree, predicate: Token, draft: Draft): void {
  for (const child of childrenOf(tree, predicate)) {
    const relation = baseOf(child.relation)
    if (relation === 'advmod') readAdverb(tree, child, draft)
    else if (relation === 'aux') readAuxiliary(tree, predicate, child, draft)
    else if (relation === 'cop') readAuxiliaryTense(predicate, child, draft)
    else if (relation === 'mark') readMark(child, draft)
    else if (relation === 'cc' && /^(nor|neither)$/iu.test(child.form)) negate(draft, 'negation/nor', child)
    else if (isNothing(tree, child)) negate(draft, 'negation/nothing', child)
  }
  if (RAISING.has(predicate.lemma)) readRaising(tree, predicate, predicate, draft)
  if (
    predicate.xpos === 'VBG' &&
    childrenBy(tree, predicate, 'aux').some(aux => aux.lemma === 'be' && /^VB[PZ]$/u.test(aux.xpos))
  ) {
    if (!childrenBy(tree, predicate, 'xcomp').some(child => predicate.lemma === 'go' && child.xpos === 'VB'))
      setFrame(draft, 'ongoing', 'frame/progressive', predicate)
  }
  readOwnAdjective(tree, predicate, draft)
}

function readAdverb(tree: Tree, child: Token, draft: Draft): void {
  const word = child.form.toLowerCase()
  const hedge = ADVERBS.get(word)
  if (hedge !== undefined) weaken(draft, hedge.certainty, hedge.id, child)
  else if (/^(not|n['’]t|never|hardly|neither|nor)$/u.test(word)) negate(draft, 'negation/adverb', child)
  else if (/^(longer|more)$/u.test(word) && tree.tokens[child.index - 1]?.form.toLowerCase() === 'no')
    negate(draft, 'negation/no-longer', child)
}

/** "no officers", "nobody", "none of them" as subject or object. */
function isNothing(tree: Tree, child: Token): boolean {
  if (!['nsubj', 'obj', 'obl', 'iobj'].includes(baseOf(child.relation))) return false
  if (/^(nobody|nothing|none|no-one|neither)$/iu.test(child.form)) return true
  return (
    baseOf(child.relation) !== 'obl' &&
    childrenBy(tree, child, 'det').some(
      det => /^(no|neither)$/iu.test(det.form) && !/^[-‐‑]$/u.test(tree.tokens[det.index + 1]?.form ?? ''),
    )
  )
}

function readAuxiliary(tree: Tree, predicate: Token, child: Token, draft: Draft): void {
  const word = child.form.toLowerCase()
  const perfect = childrenBy(tree, predicate, 'aux').some(aux => aux.lemma === 'have') || predicate.lemma === 'have'
  const negated = childrenBy(tree, predicate, 'advmod').some(adverb => /^(not|n['’]t|never)$/iu.test(adverb.form))
  const hedge = MODALS.get(word)
  if (hedge !== undefined) {
    if (word === 'could' && (negated || PERCEPTION.test(predicate.lemma))) return
    weaken(draft, hedge.certainty, hedge.id, child)
    if (!perfect) setFrame(draft, 'predicted', 'frame/modal', child)
  } else if (/^(will|shall|'ll|’ll|wo)$/u.test(word)) setFrame(draft, 'predicted', 'frame/future', child)
  else if (/^(would|'d|’d)$/u.test(word)) setFrame(draft, perfect ? 'conditional' : 'predicted', 'frame/would', child)
  else if (/^(should|ought)$/u.test(word)) {
    // What ought to be is wanted, not foreseen.
    setFrame(draft, 'planned', 'frame/should', child)
    draft.certainty = weaker(draft.certainty, 'possible')
  } else if (word === 'must' && !perfect && predicate.upos === 'VERB') {
    setFrame(draft, 'planned', 'frame/must', child)
    draft.certainty = weaker(draft.certainty, 'possible')
  } else if (word === 'must' && perfect) weaken(draft, 'probable', 'hedge/modal/must', child)
}

function readAuxiliaryTense(predicate: Token, child: Token, draft: Draft): void {
  if (predicate.upos !== 'VERB' && /^(will|would)$/u.test(child.form.toLowerCase()))
    setFrame(draft, 'predicted', 'frame/future', child)
}

function readMark(child: Token, draft: Draft): void {
  const word = child.form.toLowerCase()
  if (word === 'if' || word === 'unless') {
    setFrame(draft, 'conditional', 'frame/if', child)
    draft.certainty = weaker(draft.certainty, 'possible')
  } else if (word === 'whether') {
    draft.certainty = weaker(draft.certainty, 'possible')
    note(draft, 'certainty', 'hedge/whether', child)
  } else if (word === 'without') negate(draft, 'negation/without', child)
}

/** "It is unclear whether", "is likely to": the adjective is the predicate and weakens what it is about; itself it is plain. */
function readOwnAdjective(tree: Tree, predicate: Token, draft: Draft): void {
  const clause = childBy(tree, predicate, 'advcl')
  if (
    clause !== null &&
    childrenBy(tree, clause, 'mark').some(mark => /^(if|unless)$/iu.test(mark.form)) &&
    draft.frame === 'predicted'
  ) {
    draft.frame = 'conditional'
    note(draft, 'frame', 'frame/if-clause', clause)
  }
  const hedge = ADJECTIVES.get(predicate.lemma)
  if (hedge !== undefined) {
    weaken(draft, hedge.certainty, hedge.id, predicate)
    if (predicate.lemma === 'unlikely' || predicate.lemma === 'likely') setFrame(draft, 'predicted', 'frame/likely', predicate)
  }
}

/**
 * What the word above says of the proposition below: true when the climb may go on. Only complements are embedded; a relative or
 * adverbial clause stands on its own.
 */
function readEmbedding(tree: Tree, at: Token, head: Token, draft: Draft): boolean {
  const relation = baseOf(at.relation)
  const noun = head.upos === 'NOUN' && relation === 'acl' ? NOUNS.get(head.lemma) : undefined
  if (noun !== undefined) {
    weaken(draft, noun.certainty, noun.id, head)
    return false
  }
  const negated = childrenBy(tree, head, 'advmod').some(child => /^(not|n['’]t|never)$/iu.test(child.form))
  if (isLeftOpen(tree, at, head, negated)) {
    draft.certainty = 'unknown'
    note(draft, 'certainty', 'hedge/open-question', head)
    return false
  }
  if (
    !['xcomp', 'ccomp', 'csubj'].includes(relation) &&
    !isToInfinitive(tree, at) &&
    !isHedgedClause(tree, at, head) &&
    raisedBy(tree, head) !== at
  )
    return false
  if (readRaising(tree, head, at, draft)) {
    readOwnOfAbove(tree, head, draft)
    return true
  }
  const adjective = ADJECTIVES.get(head.lemma)
  if (adjective !== undefined) weaken(draft, adjective.certainty, adjective.id, head)
  if (readNotCertain(tree, head, draft)) return true
  applyEffect(tree, at, head, draft, adjective !== undefined)
  readOwnOfAbove(tree, head, draft)
  return true
}

/** "unclear whether the pilot survived": a clause under a hedging adjective, whatever the parser called it. */
const isHedgedClause = (tree: Tree, at: Token, head: Token): boolean =>
  head.upos === 'ADJ' &&
  ADJECTIVES.has(head.lemma) &&
  childrenBy(tree, at, 'mark').some(mark => /^(that|whether)$/iu.test(mark.form))

/** "It is not certain that": not a denial, but less than certain. */
function readNotCertain(tree: Tree, head: Token, draft: Draft): boolean {
  const not = childrenBy(tree, head, 'advmod').find(child => /^(not|n['’]t|never)$/iu.test(child.form))
  if (not === undefined || !/^(certain|sure|clear|known|confirmed|confirm|evident|obvious|know)$/u.test(head.lemma)) return false
  weaken(draft, 'possible', 'hedge/not-certain', not)
  return true
}

const isToInfinitive = (tree: Tree, at: Token): boolean =>
  ['acl', 'advcl'].includes(at.relation) &&
  at.xpos === 'VB' &&
  childrenBy(tree, at, 'mark').some(mark => mark.form.toLowerCase() === 'to')

function readRaising(_tree: Tree, head: Token, at: Token, draft: Draft): boolean {
  const hedge = RAISING.get(head.lemma)
  if (hedge === undefined || head.upos !== 'VERB') return false
  if (!draft.hedges.includes(head)) weaken(draft, hedge.certainty, hedge.id, head)
  return head !== at
}

const isNegatedVerb = (tree: Tree, verb: Token): boolean =>
  childrenBy(tree, verb, 'advmod').some(child => /^(not|n['’]t|never)$/iu.test(child.form))

function applyEffect(tree: Tree, at: Token, head: Token, draft: Draft, isHedged = false): void {
  const row = EFFECTS.get(head.lemma)
  if (row === undefined) {
    if (at.xpos !== 'VB' || isHedged) return
    // An infinitive under a word of unknown effect is meant to happen; under a negation not even that is said.
    setFrame(draft, 'planned', 'frame/infinitive', at)
    if (isNegatedVerb(tree, head)) draft.certainty = weaker(draft.certainty, 'possible')
    return
  }
  switch (row.effect) {
    case 'fact':
      break
    case 'not':
      negate(draft, row.id, head)
      break
    case 'planned':
    case 'predicted':
      setFrame(draft, row.effect, row.id, head)
      break
    case 'open':
      // "called it a crime" asks for nothing.
      if (at.xpos !== 'VB' && at.xpos !== 'VBG') break
      draft.certainty = weaker(draft.certainty, 'possible')
      note(draft, 'certainty', row.id, head)
      break
    default:
      row.effect satisfies never
  }
}

/** Negation and modality of the word above go through to what is under it: "did not manage to", "might have to". */
function readOwnOfAbove(tree: Tree, head: Token, draft: Draft): void {
  for (const child of childrenOf(tree, head)) {
    const relation = baseOf(child.relation)
    if (relation === 'advmod') readAdverb(tree, child, draft)
    else if (relation === 'aux') readAuxiliary(tree, head, child, draft)
    else if (relation === 'mark') readMark(child, draft)
  }
}
