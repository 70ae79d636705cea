import { HEDGES, type Hedge } from '../../lexicon/hedges.js'
import type { Token } from '../../model/index.js'
import { describesByLayout } from '../attributions/described.js'
import { baseOf, childBy, childrenBy, childrenOf, headOf, subtree, type Tree } from '../tree.js'
import { readForeseen, readUsedTo } from './foreseen.js'
import { isNegated, isNot, type Judgement, negate, note, setFrame, weaken, weaker } from './judgement.js'
import { isNone, isNothing } from './nothing.js'
import { readCondition } from './on-condition.js'
import { isOpenWhether } from './question.js'
import { supposes } from './supposed.js'

export const hedgesOf = (kind: Hedge['kind']): ReadonlyMap<string, Hedge> =>
  new Map(HEDGES.filter(hedge => hedge.kind === kind).map(hedge => [hedge.lemma, hedge] as const))

const ADVERBS = hedgesOf('adverb')
const PHRASES = hedgesOf('phrase')
const MODALS = hedgesOf('modal')
const ADJECTIVES = hedgesOf('adjective')
const DESCRIBING = hedgesOf('described')
const PERCEPTION = /^(see|hear|feel|smell|remember|understand|find)$/u

/** Auxiliaries, adverbs and negation that hang on the predicate itself, and hedges on the one who does it. */
export function readOwnWords(tree: Tree, predicate: Token, judged: Judgement): void {
  for (const child of childrenOf(tree, predicate)) {
    const relation = baseOf(child.relation)
    if (relation === 'advmod') readAdverb(tree, child, judged)
    else if (relation === 'aux') readAuxiliary(tree, predicate, child, judged)
    else if (relation === 'cop') {
      readCopula(predicate, child, judged)
      readBehindCopula(tree, predicate, child, judged)
    } else if (relation === 'mark') {
      readMark(child, judged, tree)
      readIsTo(tree, predicate, child, judged)
    } else if ((relation === 'det' || relation === 'nummod' || relation === 'compound') && isNone(tree, predicate, child))
      negate(judged, 'negation/no', child)
    else if (relation === 'cc' && /^(nor|neither)$/iu.test(child.form)) negate(judged, 'negation/nor', child)
    else if (isNothing(tree, predicate, child)) negate(judged, 'negation/nothing', child)
    else if (relation === 'obl') readPhrase(tree, child, judged)
  }
  readCalledOff(tree, predicate, judged)
  readCleft(tree, predicate, judged)
  readInCase(tree, predicate, judged)
  readNoneOf(tree, predicate, judged)
  readDoer(tree, predicate, judged)
  readRuledOut(tree, predicate, judged)
  readProgressive(tree, predicate, judged)
  readOwnAdjective(tree, predicate, judged)
  readForeseen(tree, predicate, judged)
  readUsedTo(tree, predicate, judged)
}

/** "were perhaps only hungry children": a hedge right behind the copula, though the parser hung it on a word of the noun's. */
function readBehindCopula(tree: Tree, predicate: Token, copula: Token, judged: Judgement): void {
  for (let at = copula.index + 1; tree.tokens[at]?.upos === 'ADV'; at++) {
    const adverb = tree.tokens[at]
    if (adverb !== undefined && adverb.head !== predicate.index && ADVERBS.has(adverb.form.toLowerCase()))
      readAdverb(tree, adverb, judged)
  }
}

/** Negation and modality of a word above go through to what is under it: "did not manage to", "might have to". */
export function readOwnOfAbove(tree: Tree, head: Token, at: Token, judged: Judgement): void {
  for (const child of childrenOf(tree, head)) {
    const relation = baseOf(child.relation)
    if (relation === 'advmod') readAdverb(tree, child, judged)
    else if (relation === 'aux') readAuxiliary(tree, head, child, judged)
    else if (relation === 'mark') readMark(child, judged, tree)
    // "No one wants to stay".
    else if (baseOf(at.relation) === 'xcomp' && relation === 'nsubj' && isNothing(tree, head, child))
      negate(judged, 'negation/nothing', child)
  }
}

export function readAdverb(tree: Tree, child: Token, judged: Judgement): void {
  const word = child.form.toLowerCase()
  const hedge = ADVERBS.get(word)
  if (hedge !== undefined) weaken(judged, hedge.certainty, hedge.id, child)
  // "almost certainly".
  else if (word === 'certainly' && /^(?:almost|nearly)$/iu.test(tree.tokens[child.index - 1]?.form ?? ''))
    weaken(judged, 'probable', 'hedge/almost-certainly', child)
  // "may or may not have left": neither.
  else if (isNot(tree, child) && /^or$/iu.test(tree.tokens[child.index - 2]?.form ?? '')) return
  else if (isNot(tree, child) || /^(hardly|neither|nor|nowhere)$/u.test(word)) negate(judged, 'negation/adverb', child)
  // "never again", "never before".
  else if (/^(?:again|before)$/u.test(word) && isNegated(tree, child)) negate(judged, 'negation/adverb', child)
  else if (/^(longer|more)$/u.test(word) && tree.tokens[child.index - 1]?.form.toLowerCase() === 'no')
    negate(judged, 'negation/no-longer', child)
}

/** "in all likelihood". */
function readPhrase(tree: Tree, child: Token, judged: Judgement): void {
  const hedge = PHRASES.get(
    subtree(tree, child)
      .filter(({ upos }) => upos !== 'PUNCT')
      .map(({ form }) => form.toLowerCase())
      .join(' '),
  )
  if (hedge !== undefined) weaken(judged, hedge.certainty, hedge.id, child)
}

/** "The attack was called off", "cancelled the talks": what was to be is not. */
function readCalledOff(tree: Tree, predicate: Token, judged: Judgement): void {
  const verb = predicate.upos === 'NOUN' && /^(?:obj|nsubj:pass)$/u.test(predicate.relation) ? headOf(tree, predicate) : null
  if (verb === null || verb.upos !== 'VERB' || isNegated(tree, verb)) return
  const isOff = childrenBy(tree, verb, 'compound:prt').some(({ form }) => form.toLowerCase() === 'off')
  if (/^(?:cancel|scrap|abort|shelve)$/u.test(verb.lemma) || (verb.lemma === 'call' && isOff))
    negate(judged, 'negation/called-off', verb)
}

/** "It was not the army that bombed the town": the army did not. */
function readCleft(tree: Tree, predicate: Token, judged: Judgement): void {
  const noun = predicate.relation === 'acl:relcl' ? headOf(tree, predicate) : null
  if (noun === null || childBy(tree, noun, 'cop') === null || !isNegated(tree, noun)) return
  const it = childBy(tree, noun, 'expl', 'nsubj')
  const isDoer = childrenBy(tree, predicate, 'nsubj').some(({ form }) => /^(?:that|who|which)$/iu.test(form))
  if (it?.form.toLowerCase() === 'it' && isDoer) negate(judged, 'negation/cleft', noun)
}

/** "in case the rebels return": supposed. */
function readInCase(tree: Tree, predicate: Token, judged: Judgement): void {
  const [first] = subtree(tree, predicate)
  const at = first?.form.toLowerCase() === 'in' ? first.index + 1 : (first?.index ?? 0) - 1
  const word = tree.tokens[at]
  if (word?.form.toLowerCase() !== 'case' || tree.tokens[at - 1]?.form.toLowerCase() !== 'in') return
  if (childBy(tree, predicate, 'nsubj') === null || baseOf(predicate.relation) === 'root') return
  setFrame(judged, 'conditional', 'frame/in-case', word)
  judged.certainty = weaker(judged.certainty, 'possible')
}

/** "There are no foreigners being held": what is told of none is told of nobody. */
function readNoneOf(tree: Tree, predicate: Token, judged: Judgement): void {
  const none = predicate.relation === 'acl' && /^VB[NG]$/u.test(predicate.xpos) ? headOf(tree, predicate) : null
  if (childBy(tree, predicate, 'nsubj', 'mark') !== null) return
  const there = none === null ? null : headOf(tree, none)
  if (none === null || there?.lemma !== 'be' || childBy(tree, there, 'expl') === null) return
  const no = childrenBy(tree, none, 'det').find(({ form }) => form.toLowerCase() === 'no')
  if (no !== undefined) negate(judged, 'negation/none', no)
}

/** "suspected militants shot", "jets believed to be foreign bombed": who did it is not sure, and so not that they did. */
function readDoer(tree: Tree, predicate: Token, judged: Judgement): void {
  const doer = childrenBy(tree, predicate, 'nsubj').find(({ relation, lemma }) => relation !== 'nsubj:pass' || DEEDS.test(lemma))
  const described = doer === undefined ? [] : childrenBy(tree, doer, 'amod', 'acl').filter(child => isBare(tree, child))
  const before =
    predicate.upos === 'VERB' ? tree.tokens.slice(Math.max(0, predicate.index - DESCRIBED_WITHIN), predicate.index) : []
  // "a possible attack near the town": what is told is the noun itself.
  const own = predicate.upos === 'NOUN' && childBy(tree, predicate, 'cop') === null ? childrenBy(tree, predicate, 'amod') : []
  const word = [...own, ...described, ...before.filter(token => describesByLayout(tree, token))].find(({ form }) =>
    DESCRIBING.has(form.toLowerCase()),
  )
  const hedge = word === undefined ? undefined : DESCRIBING.get(word.form.toLowerCase())
  // "The alleged attack did not happen": no doubt about that.
  if (word !== undefined && hedge !== undefined && !isNegated(tree, predicate)) weaken(judged, hedge.certainty, hedge.id, word)
}

/** "A possible attack was reported": of these it is themselves that are not sure. */
const DEEDS =
  /^(?:attack|strike|airstrike|ambush|raid|massacre|killing|blast|explosion|bombing|shooting|clash|coup|escape|flight|defection|mutiny)$/u

const DESCRIBED_WITHIN = 7

const isBare = (tree: Tree, token: Token): boolean =>
  token.relation !== 'acl:relcl' && childBy(tree, token, 'nsubj', 'aux') === null

/** "His death could not be ruled out": not denied, and no more than possible. */
function readRuledOut(tree: Tree, predicate: Token, judged: Judgement): void {
  const excludes =
    predicate.lemma === 'exclude' ||
    predicate.lemma === 'discount' ||
    (predicate.lemma === 'rule' && tree.tokens[predicate.index + 1]?.form.toLowerCase() === 'out')
  if (!excludes || judged.polarity !== '-') return
  judged.polarity = '+'
  weaken(judged, 'possible', 'hedge/not-ruled-out', predicate)
}

function readProgressive(tree: Tree, predicate: Token, judged: Judgement): void {
  const isProgressive =
    predicate.xpos === 'VBG' &&
    childrenBy(tree, predicate, 'aux').some(aux => aux.lemma === 'be' && /^VB[PZ]$/u.test(aux.xpos)) &&
    !childrenBy(tree, predicate, 'xcomp').some(child => predicate.lemma === 'go' && child.xpos === 'VB')
  if (isProgressive) setFrame(judged, 'ongoing', 'frame/progressive', predicate)
}

/** "cannot", "nobody can": what is not possible is not so, and no doubt about it. */
const isDenied = (tree: Tree, predicate: Token): boolean =>
  isNegated(tree, predicate) ||
  childrenBy(tree, predicate, 'cc').some(({ form }) => /^(?:nor|neither)$/iu.test(form)) ||
  childrenOf(tree, predicate).some(child => isNothing(tree, predicate, child))

export function readAuxiliary(tree: Tree, predicate: Token, child: Token, judged: Judgement): void {
  const word = child.form.toLowerCase()
  const perfect = childrenBy(tree, predicate, 'aux').some(aux => aux.lemma === 'have') || predicate.lemma === 'have'
  const hedge = MODALS.get(word)
  if (hedge !== undefined) {
    if (/^(?:can|could|ca)$/u.test(word) && (isDenied(tree, predicate) || PERCEPTION.test(predicate.lemma))) return
    weaken(judged, hedge.certainty, hedge.id, child)
    if (!perfect && word !== 'can') setFrame(judged, 'predicted', 'frame/modal', child)
  } else if (/^(will|shall|'ll|’ll|wo)$/u.test(word)) setFrame(judged, 'predicted', 'frame/future', child)
  // "They'd received 40": had.
  else if (isHad(tree, predicate, child)) return
  // "would appear to have left": no more than appears.
  else if (word === 'would' && /^(?:appear|seem)$/u.test(predicate.lemma)) return
  else if (/^(would|'d|’d)$/u.test(word)) setFrame(judged, perfect ? 'conditional' : 'predicted', 'frame/would', child)
  else if (/^(should|ought)$/u.test(word)) readShould(tree, predicate, child, judged)
  else if (word === 'must' && !perfect && predicate.upos === 'VERB') {
    setFrame(judged, 'planned', 'frame/must', child)
    judged.certainty = weaker(judged.certainty, 'possible')
  } else if (word === 'must' && perfect) weaken(judged, 'probable', 'hedge/modal/must', child)
}

/** "They'd received 40", but not "they'd have received 40". */
const isHad = (tree: Tree, predicate: Token, child: Token): boolean =>
  /^['’]d$/u.test(child.form.toLowerCase()) &&
  /^VB[DN]$/u.test(predicate.xpos) &&
  !childrenBy(tree, predicate, 'aux').some(aux => aux !== child && /^(?:have|be|having|being)$/iu.test(aux.form))

/** What ought to be is wanted, not foreseen; "should the talks fail" only supposes. */
function readShould(tree: Tree, predicate: Token, child: Token, judged: Judgement): void {
  // "Should the dam burst, the town would flood": parsers hang it on the second clause.
  const opens = child.index === 0 || /^[,;—–“"]$/u.test(tree.tokens[child.index - 1]?.form ?? '')
  if (opens && tree.tokens.slice(child.index, predicate.index).some(({ form }) => form === ',')) {
    setFrame(judged, 'conditional', 'frame/should', child)
    return
  }
  const isSupposed =
    child.form.toLowerCase() === 'should' && (baseOf(predicate.relation) === 'advcl' || supposes(tree, predicate) === child)
  setFrame(judged, isSupposed ? 'conditional' : 'planned', 'frame/should', child)
  judged.certainty = weaker(judged.certainty, 'possible')
}

function readCopula(predicate: Token, child: Token, judged: Judgement): void {
  if (predicate.upos !== 'VERB' && /^(will|would)$/u.test(child.form.toLowerCase()))
    setFrame(judged, 'predicted', 'frame/future', child)
}

export function readMark(child: Token, judged: Judgement, tree: Tree): void {
  const word = child.form.toLowerCase()
  // "It looks as if they have left".
  const look = word === 'if' || word === 'though' ? tree.tokens[child.index - 2] : undefined
  const clause = word === 'if' ? headOf(tree, child) : null
  if (tree.tokens[child.index - 1]?.form.toLowerCase() === 'as' && look !== undefined && RAISES.test(look.lemma)) {
    weaken(judged, 'probable', 'hedge/as-if', child)
  } else if (clause !== null && isOpenWhether(tree, clause)) {
    // "not known if anybody was hurt".
    judged.certainty = weaker(judged.certainty, 'possible')
    note(judged, 'certainty', 'hedge/whether', child)
  } else if (word === 'if' || word === 'unless' || word === 'lest') {
    setFrame(judged, 'conditional', 'frame/if', child)
    judged.certainty = weaker(judged.certainty, 'possible')
  } else if (word === 'whether') {
    judged.certainty = weaker(judged.certainty, 'possible')
    note(judged, 'certainty', 'hedge/whether', child)
  } else if (word === 'without') negate(judged, 'negation/without', child)
}

const RAISES = /^(?:look|seem|appear|sound|feel)$/u

/** "The dam is to be rebuilt": meant to happen. "No guards were to be seen": there were none. */
function readIsTo(tree: Tree, predicate: Token, to: Token, judged: Judgement): void {
  const be = tree.tokens[to.index - 1]
  const isTo = to.form.toLowerCase() === 'to' && be !== undefined && be.lemma === 'be' && /^VB[DPZ]$/u.test(be.xpos)
  if (isTo && !/^(?:see|hear|find|have|blame)$/u.test(predicate.lemma)) setFrame(judged, 'planned', 'frame/is-to', be)
}

/** "It is unclear whether", "is likely to": the adjective is the predicate and weakens what it is about; itself it is plain. */
function readOwnAdjective(tree: Tree, predicate: Token, judged: Judgement): void {
  readCondition(tree, predicate, judged)
  const hedge = ADJECTIVES.get(predicate.lemma)
  if (hedge === undefined) return
  weaken(judged, hedge.certainty, hedge.id, predicate)
  // "is likely to have fled": what is behind us is not foreseen.
  const isOver = childrenBy(tree, predicate, 'xcomp').some(clause =>
    childrenBy(tree, clause, 'aux').some(({ lemma }) => lemma === 'have'),
  )
  if (/^(?:un)?likely$/u.test(predicate.lemma) && !isOver) setFrame(judged, 'predicted', 'frame/likely', predicate)
}
