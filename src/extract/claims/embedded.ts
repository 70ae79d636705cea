import { EMBEDDINGS } from '../../lexicon/embedding.js'
import type { Token } from '../../model/index.js'
import { baseOf, childBy, childrenBy, headOf, type Tree } from '../tree.js'
import { usedTo } from './foreseen.js'
import {
  hasTo,
  isClausal,
  isInfinitive,
  isNegated,
  isNot,
  isToBeDone,
  type Judgement,
  negate,
  note,
  setFrame,
  weaken,
  weaker,
} from './judgement.js'
import { isNothing } from './nothing.js'
import { hedgesOf, readOwnOfAbove } from './own-words.js'
import { isLeftOpen } from './question.js'
import { isGoingTo, isPlainDeed, raisedBy } from './raising.js'
import { noneOf, readCleared, readNoSign, readNoSuch, readUntrue } from './untrue.js'

const RAISING = hedgesOf('raising')
const ADJECTIVES = hedgesOf('adjective')
const NOUNS = hedgesOf('noun')
const EFFECTS = new Map(EMBEDDINGS.map(row => [row.lemma, row] as const))

/**
 * What the word above says of the proposition below: true when the climb may go on. Only complements are embedded; a relative or
 * adverbial clause stands on its own.
 */
export function readEmbedding(tree: Tree, at: Token, head: Token, judged: Judgement): boolean {
  if (readNoSign(tree, at, head, judged)) return false
  if (readUntrue(tree, at, head, judged) || readCleared(tree, at, head, judged)) return true
  const noun = head.upos === 'NOUN' && baseOf(at.relation) === 'acl' ? NOUNS.get(head.lemma) : undefined
  if (noun !== undefined) {
    weaken(judged, isStrong(tree, head) ? 'probable' : noun.certainty, noun.id, head)
    return false
  }
  if (isLeftOpen(tree, at, head, isNegated(tree, head))) {
    judged.certainty = 'unknown'
    note(judged, 'certainty', 'hedge/open-question', head)
    return false
  }
  if (
    !isClausal(at.relation) &&
    !isToInfinitive(tree, at) &&
    !isGerundOfNoun(tree, at, head) &&
    !isHedgedClause(tree, at, head) &&
    !isAgainst(tree, at) &&
    (head.upos !== 'VERB' || raisedBy(tree, head) !== at)
  )
    return false
  if (readRaising(tree, head, at, judged)) {
    readOwnOfAbove(tree, head, at, judged)
    return true
  }
  const adjective = ADJECTIVES.get(head.lemma)
  if (adjective !== undefined) weaken(judged, adjective.certainty, adjective.id, head)
  if (readNotCertain(tree, head, judged)) return true
  if (readFallsShort(tree, at, head, judged)) return true
  if (!standsBehindTime(tree, at)) applyEffect(tree, at, head, judged, adjective !== undefined)
  readOwnOfAbove(tree, head, at, judged)
  readTurnedDown(tree, at, head, judged)
  readNoSuch(tree, at, head, judged)
  return true
}

/** "The door failed after being struck": it was struck, whatever failed. */
const standsBehindTime = (tree: Tree, at: Token): boolean =>
  at.relation === 'advcl' && childrenBy(tree, at, 'mark').some(({ form }) => /^(?:after|since|when|once|while)$/iu.test(form))

/** "too weak to leave", "not strong enough to leave": did not come about, and was not meant to. */
function readFallsShort(tree: Tree, at: Token, head: Token, judged: Judgement): boolean {
  if (at.xpos !== 'VB' || !hasTo(tree, at) || !/^(?:ADJ|ADV)$/u.test(head.upos) || head.index > at.index) return false
  // "too many to choose from", "too likely to fail".
  if (/^(?:many|much|few|likely|ready|eager|willing)$/u.test(head.lemma)) return false
  const degree = childrenBy(tree, head, 'advmod').find(({ form }) => /^(?:too|enough)$/iu.test(form))
  const enough = head.lemma === 'enough' ? head : degree
  if (enough === undefined) return false
  if ((enough.form.toLowerCase() === 'too') === isNegated(tree, head)) {
    // "strong enough to leave": may, and not did.
    if (enough.form.toLowerCase() === 'enough') weaken(judged, 'possible', 'hedge/enough', enough)
    return false
  }
  negate(judged, 'negation/falls-short', enough)
  return true
}

/** "the idea of leaving", "a stand against closing it". */
const isGerundOfNoun = (tree: Tree, at: Token, head: Token): boolean =>
  at.relation === 'acl' &&
  at.xpos === 'VBG' &&
  head.upos === 'NOUN' &&
  childrenBy(tree, at, 'mark', 'case').some(({ form }) => /^(?:of|for|in|on|about)$/iu.test(form))

/** "rejected a proposal to join the two banks", "withdrew its offer to buy the mine": what is turned down does not come about. */
function readTurnedDown(tree: Tree, at: Token, noun: Token, judged: Judgement): void {
  const verb = noun.upos === 'NOUN' && /^(?:obj|nsubj:pass)$/u.test(noun.relation) ? headOf(tree, noun) : null
  const isMeant = at.xpos === 'VB' && /^(?:proposal|offer|request|plan|bid|demand|appeal|motion|move|call)$/u.test(noun.lemma)
  const isDropped =
    verb !== null &&
    /^(?:reject|deny|withdraw|refuse|decline|drop|abandon|shelve|scrap|block|veto|cancel|dismiss)$/u.test(verb.lemma)
  if (verb !== null && isMeant && isDropped && !isNegated(tree, verb)) negate(judged, 'negation/turned-down', verb)
}

/** "vowed to stay", "ordered them to leave": the cue itself says whether its infinitive is so, planned or open. */
export function readCue(tree: Tree, at: Token, cue: Token, judged: Judgement): void {
  // "warned the government against closing the ports": it is not done.
  if (isAgainst(tree, at)) {
    setFrame(judged, 'planned', 'frame/against', at)
    judged.certainty = weaker(judged.certainty, 'possible')
  }
  // "No one was reported killed".
  const nobody = baseOf(at.relation) === 'xcomp' ? childBy(tree, cue, 'nsubj') : null
  if (nobody !== null && nobody.relation === 'nsubj:pass' && isNothing(tree, cue, nobody))
    negate(judged, 'negation/nothing', nobody)
  if (
    ['xcomp', 'ccomp'].includes(baseOf(at.relation)) &&
    EFFECTS.has(cue.lemma) &&
    (isInfinitive(tree, at) || isOrderedSo(at, cue))
  )
    applyEffect(tree, at, cue, judged)
}

/** "appeared", "seemed" on the predicate itself or above it: true when it stands above. */
export function readRaising(tree: Tree, head: Token, at: Token, judged: Judgement): boolean {
  const hedge = RAISING.get(head.lemma)
  if (hedge === undefined || head.upos !== 'VERB' || isPlainDeed(tree, head)) return false
  if (!judged.hedges.includes(head)) weaken(judged, hedge.certainty, hedge.id, head)
  return head !== at
}

/** "a strong chance that", "in all likelihood". */
const isStrong = (tree: Tree, noun: Token): boolean =>
  childrenBy(tree, noun, 'det').some(({ form }) => form.toLowerCase() === 'all') ||
  childrenBy(tree, noun, 'amod').some(({ form }) => /^(?:strong|high|good|great|real|overwhelming|every)$/iu.test(form))

/** "unclear whether the pilot survived": a clause under a hedging adjective, whatever the parser called it. */
const isHedgedClause = (tree: Tree, at: Token, head: Token): boolean =>
  ((head.upos === 'ADJ' && ADJECTIVES.has(head.lemma)) || CERTAIN.test(head.lemma)) &&
  childrenBy(tree, at, 'mark').some(mark => /^(that|whether)$/iu.test(mark.form))

const CERTAIN = /^(certain|sure|clear|known|confirmed|confirm|evident|obvious|know)$/u

/** "It is not certain that": not a denial, but less than certain. */
function readNotCertain(tree: Tree, head: Token, judged: Judgement): boolean {
  const not = childrenBy(tree, head, 'advmod').find(child => isNot(tree, child))
  if (not === undefined || !CERTAIN.test(head.lemma)) return false
  weaken(judged, 'possible', 'hedge/not-certain', not)
  return true
}

const isToInfinitive = (tree: Tree, at: Token): boolean =>
  ['acl', 'advcl'].includes(at.relation) && isInfinitive(tree, at) && hasTo(tree, at)

/** "decided against leaving": what they are against does not come about. */
const isAgainst = (tree: Tree, at: Token): boolean =>
  at.xpos === 'VBG' && childrenBy(tree, at, 'mark', 'case').some(({ form }) => /^against$/iu.test(form))

/** "the last state to sign the pact": did sign it. */
const isFirstToDo = (tree: Tree, at: Token, noun: Token): boolean =>
  at.relation === 'acl' &&
  noun.upos === 'NOUN' &&
  !/^(?:way|step|thing|time|task|place|point|day|priority)$/u.test(noun.lemma) &&
  childrenBy(tree, noun, 'amod').some(({ form }) => /^(?:first|second|third|last|latest)$/iu.test(form))

const isInOrder = (tree: Tree, head: Token): boolean =>
  head.form.toLowerCase() === 'order' && tree.tokens[head.index - 1]?.form.toLowerCase() === 'in'

/** Verbs whose gerund is what is only tried or thought of. */
const MAY_DO = /^(?:try|attempt|consider|allow|permit|need)$/u

/** "is bound to leave", and not "bound for a hotel to sign it". */
const opensRightBehind = (tree: Tree, head: Token, at: Token): boolean =>
  isInfinitive(tree, at) &&
  tree.tokens
    .slice(head.index + 1)
    .find(({ upos }) => upos !== 'ADV')
    ?.form.toLowerCase() === 'to'

const wasSo = (tree: Tree, head: Token): boolean => childBy(tree, head, 'cop')?.xpos === 'VBD'

/** Words whose effect hangs on how they are used. */
function readOfItsOwn(tree: Tree, at: Token, head: Token, judged: Judgement): boolean {
  // "used to live there": so it was.
  if (usedTo(tree, at) === head) return true
  // "set the house ablaze" is done; "set to leave" is still to come.
  if (head.lemma === 'set' && !hasTo(tree, at)) return true
  if (isAgainst(tree, at)) {
    negate(judged, 'negation/against', at)
    return true
  }
  // "It is certain that he left" foresees nothing.
  if (/^(?:certain|sure|bound|destine|doom)$/u.test(head.lemma) && !opensRightBehind(tree, head, at)) return true
  // What one was able to do was done.
  if (head.lemma === 'able' && !isNegated(tree, head) && wasSo(tree, head)) return true
  // "is going to leave" is the future of leaving; "in order to leave" is what something is done for.
  if (isGoingTo(tree, head, at)) {
    setFrame(judged, 'predicted', 'frame/going-to', head)
    return true
  }
  // What one had to do was done; what one has to do is still to come.
  if (head.lemma === 'have' && hasTo(tree, at)) {
    if (head.form.toLowerCase() === 'had') return true
    setFrame(judged, 'planned', 'frame/have-to', head)
    judged.certainty = weaker(judged.certainty, 'possible')
    return true
  }
  return false
}

function applyEffect(tree: Tree, at: Token, head: Token, judged: Judgement, isHedged: boolean = false): void {
  if (readOfItsOwn(tree, at, head, judged)) return
  const row = isInOrder(tree, head) ? undefined : EFFECTS.get(head.lemma.toLowerCase())
  if (row === undefined) {
    // "There is nothing to suggest that".
    if (/^nothing$/iu.test(head.form)) return
    // "proved to be wanted" is no plan; "a meeting to be held" is one.
    const isMeant = at.xpos === 'VB' || (isToBeDone(tree, at) && isToInfinitive(tree, at))
    if (!isMeant || isHedged || isFirstToDo(tree, at, head)) return
    // An infinitive under a word of unknown effect is meant to happen; under a negation not even that is said.
    setFrame(judged, 'planned', 'frame/infinitive', at)
    if (isNegated(tree, head)) judged.certainty = weaker(judged.certainty, 'possible')
    return
  }
  switch (row.effect) {
    case 'fact':
      break
    case 'not':
      // "stopped broadcasting": it did so until then, and that it stopped is what is told.
      if (!isEnded(tree, at, head)) negate(judged, row.id, head)
      break
    case 'planned':
      if (isOrderedSo(at, head)) setFrame(judged, row.effect, row.id, head)
      // "decided to leave", "planned leaving"; "it means that they leave" is no plan.
      if (hasTo(tree, at) || (at.xpos === 'VBG' && head.lemma !== 'mean')) setFrame(judged, row.effect, row.id, head)
      break
    case 'predicted':
      // "likely to have fled", "believed to have been expected": what is behind us is not foreseen.
      if (!(head.upos === 'ADJ' && childrenBy(tree, at, 'aux').some(({ lemma }) => lemma === 'have')))
        setFrame(judged, row.effect, row.id, head)
      break
    case 'wanted':
    case 'open':
      // "called it a crime" asks for nothing, nor does "called bombing a crime".
      if (!isInfinitive(tree, at) && !(at.xpos === 'VBG' && (head.upos === 'NOUN' || MAY_DO.test(head.lemma)))) break
      // What one cannot do is not done, and no doubt about it.
      if (row.effect === 'open' && (isNegated(tree, head) || noneOf(tree, at, head) !== null)) break
      judged.certainty = weaker(judged.certainty, 'possible')
      note(judged, 'certainty', row.id, head)
      // "its ability to regroup": what may be, and not what was.
      if (row.effect === 'wanted' || head.upos === 'NOUN') setFrame(judged, 'planned', row.id, head)
      break
    default:
      row.effect satisfies never
  }
}

/** "ordered the mine closed". */
const isOrderedSo = (at: Token, { lemma }: Token): boolean => lemma === 'order' && at.xpos === 'VBN' && at.relation === 'xcomp'

const isEnded = (tree: Tree, at: Token, head: Token): boolean =>
  head.lemma === 'stop' && at.xpos === 'VBG' && childBy(tree, at, 'mark') === null && childBy(tree, head, 'obj') === null
