import { EMBEDDINGS } from '../../lexicon/embedding.js'
import type { Basis, Certainty, Frame, Polarity, Token } from '../../model/index.js'
import type { Attribution } from '../attributions/attribution.js'
import type { EventFound } from '../events/index.js'
import { baseOf, childBy, childrenBy, headOf, spansOf, type Tree } from '../tree.js'
import { doubtsAbout } from './doubts.js'
import { type Factuality, factualityOf } from './factuality.js'
import type { SentenceToClaim } from './index.js'
import { weaker } from './judgement.js'

/** Polarity, certainty and frame by the words on the predicate, weakened by those who tell it and by what is said of the telling. */
export function factualityAsTold(
  token: Token,
  { tree, own: relationsHere }: SentenceToClaim,
  told: readonly Attribution[],
  event: EventFound | null,
): Factuality {
  const own = ownFactuality(tree, token, relationsHere)
  const judged = asTold(
    event?.ended === true ? withoutEnd(own) : own,
    withoutWishes(tree, token, told),
    (found, relations) =>
      told.some(
        inner => (inner === found || inner.cue.includes(found.contentHead)) && isMainContent(tree, token, inner, relations),
      ),
    { isPast: isSimplePast(tree, token), isNow: isNow(tree, token) },
  )
  return doubted(judged, [
    ...doubtsAbout(tree, token, told),
    ...told.filter(({ sentence }) => sentence === tree.sentence).flatMap(found => hedgesOfTelling(tree, found, relationsHere)),
  ])
}

/** The tellings that tell a predicate: a wish or a demand takes for granted what it describes in passing. */
export const withoutWishes = (tree: Tree, token: Token, told: readonly Attribution[]): readonly Attribution[] =>
  isTakenForGranted(tree, token) ? told.filter(found => !isWish(found)) : told

/** What the words of its sentence say of a predicate: asked when it is weighed and when it is claimed. `own`: the tellings of the sentence. */
export function ownFactuality(tree: Tree, token: Token, own: readonly Attribution[]): Factuality {
  const known = FOUND.get(own)
  const found = known ?? { cues: new Set(own.flatMap(({ cue }) => cue)), by: new Map<Token, Factuality>() }
  if (known === undefined) FOUND.set(own, found)
  const before = found.by.get(token)
  if (before !== undefined) return before
  const fresh = factualityOf(tree, token, found.cues)
  found.by.set(token, fresh)
  return fresh
}

const FOUND = new WeakMap<readonly Attribution[], { readonly cues: ReadonlySet<Token>; readonly by: Map<Token, Factuality> }>()

/** "does not want those who were hurt to be punished": what a wish, a request or an untold content describes in passing is no part of it. */
const isWish = (found: Attribution): boolean =>
  found.manner !== 'denies' && (found.negated || found.stance === 'asks' || found.stance === 'act')

/** A finite relative clause, without a modal, of something definite, or of anything in the past: "after attacks that were aimed at the state". */
function isTakenForGranted(tree: Tree, token: Token): boolean {
  const noun = token.relation === 'acl:relcl' ? headOf(tree, token) : null
  if (noun === null || childrenBy(tree, token, 'aux').some(({ xpos }) => xpos === 'MD')) return false
  const finite = [token, ...childrenBy(tree, token, 'aux', 'cop')].filter(({ xpos }) => /^VB[DZP]$/u.test(xpos))
  const isDefinite =
    noun.upos === 'PROPN' ||
    childrenBy(tree, noun, 'det', 'nmod:poss').some(
      ({ form, relation }) => relation === 'nmod:poss' || /^(?:the|this|these|those)$/iu.test(form),
    )
  const isPast = finite.some(({ xpos }) => xpos === 'VBD') && noun.upos === 'NOUN' && childBy(tree, noun, 'det') === null
  return finite.length > 0 && (isDefinite || isPast)
}

/** A word that makes what is told less sure, and how sure it leaves it. */
export interface Doubt {
  readonly certainty: Certainty
  readonly rule: string
  readonly word: Token
}

function doubted(judged: Factuality, doubts: readonly Doubt[]): Factuality {
  const certainty = doubts.reduce((weakest, doubt) => weaker(weakest, doubt.certainty), judged.certainty)
  const words = doubts.map(({ word }) => word)
  const basis = doubts.map(({ rule, word }) => ({ field: 'certainty', rule, words: spansOf([word]), confidence: 0.8 }))
  return { ...judged, certainty, hedges: [...new Set([...judged.hedges, ...words])], basis: [...judged.basis, ...basis] }
}

/** "clips seem to show", "may have told": what is told is no surer than that it was told. "Unconfirmed reports said" is hearsay. */
function hedgesOfTelling(tree: Tree, found: Attribution, all: readonly Attribution[]): Doubt[] {
  const verb = found.cue.find(({ upos }) => upos === 'VERB')
  const own = verb === undefined ? null : ownFactuality(tree, verb, all)
  const hedge = own?.hedges[0]
  const doubts: Doubt[] =
    own === null || hedge === undefined || own.certainty === 'certain'
      ? []
      : [{ certainty: own.certainty, rule: 'hedge/on-the-telling', word: hedge }]
  const hearsay = found.source === null ? null : hearsayIn(tree, found.source)
  return hearsay === null ? doubts : [...doubts, hearsay]
}

/** "reports said", "unconfirmed press reports": nobody in particular, or nobody who stands by it. */
function hearsayIn(tree: Tree, source: Token): Doubt | null {
  if (!/^(?:report|rumou?r|account|claim|post|message|video|footage)$/u.test(source.lemma)) return null
  const unconfirmed = childrenBy(tree, source, 'amod').find(({ form }) => UNCONFIRMED.test(form))
  if (unconfirmed !== undefined) return { certainty: 'possible', rule: 'hedge/unconfirmed', word: unconfirmed }
  if (!/^(?:report|rumou?r)$/u.test(source.lemma) || source.xpos !== 'NNS') return null
  const isSomebodys = childrenBy(tree, source, 'nmod:poss', 'nmod', 'compound').length > 0
  return isSomebodys ? null : { certainty: 'probable', rule: 'hedge/reports', word: source }
}

const UNCONFIRMED = /^(?:unconfirmed|unverified|unofficial|uncorroborated|unsubstantiated|unsourced|unattributed)$/iu

/** Whether the words tell what was so, or what is so now. */
interface Stood {
  readonly isPast: boolean
  readonly isNow: boolean
}

/** What the tellers add: the weakest certainty wins, a denial turns the polarity round, an untold content is unknown. */
function asTold(
  own: Factuality,
  told: readonly Attribution[],
  isMainContent: (found: Attribution, relations: ReadonlySet<string>) => boolean,
  stood: Stood,
): { polarity: Polarity; certainty: Certainty; frame: Frame; hedges: readonly Token[]; basis: readonly Basis[] } {
  let { polarity, certainty, frame } = own
  const basis: Basis[] = [...own.basis]
  /** "He rejected the claim, calling it a lie" denies once. */
  const deniers: (Token | null)[] = []
  // Who denies a report denies what it says; that it was only a report weakens the denial in nothing.
  const isDenied = told.some(found => found.manner === 'denies')
  for (const found of told) {
    const words = spansOf(found.cue)
    if (found.certainty !== 'certain' && !(isDenied && found.rule.startsWith('noun/'))) {
      certainty = weaker(certainty, found.certainty)
      basis.push({ field: 'certainty', rule: found.rule, words, confidence: found.confidence })
    }
    if (found.manner === 'denies' && !found.negated) {
      // A clause beside the denied one ("ran away while forces moved in") is taken for granted, not denied.
      if (!isMainContent(found, DENIED) || deniers.some(denier => denier === found.source || found.source === null)) continue
      deniers.push(found.source)
      polarity = polarity === '+' ? '-' : '+'
      basis.push({ field: 'polarity', rule: found.rule, words, confidence: found.confidence })
    } else if (found.negated && isNegRaised(found) && isMainContent(found, DENIED)) {
      polarity = polarity === '+' ? '-' : '+'
      certainty = weaker(certainty, 'probable')
      basis.push({ field: 'polarity', rule: 'negation/raised', words, confidence: found.confidence })
    } else if (found.negated) {
      // "has not denied that they left": neither so nor not so.
      certainty = found.manner === 'denies' ? weaker(certainty, 'possible') : 'unknown'
      basis.push({ field: 'certainty', rule: 'negation/cue', words, confidence: found.confidence })
    }
    const ahead = frame === 'happened' && isMainContent(found, FORETOLD) ? frameBy(found, stood) : null
    if (ahead !== null) {
      frame = ahead
      if (isThoughtOf(found)) certainty = weaker(certainty, 'possible')
      basis.push({ field: 'frame', rule: found.rule, words, confidence: found.confidence })
    }
  }
  return { polarity, certainty, frame, hedges: own.hedges, basis }
}

/** Into which world a telling puts what would have happened; null: it leaves it. */
function frameBy(found: Attribution, { isPast, isNow }: Stood): Frame | null {
  const { manner, stance } = found
  const warns = isNow && found.cue.some(({ lemma }) => lemma === 'warn')
  if (manner === 'predicts' && !isPast && !warns) return stance === 'act' ? 'planned' : 'predicted'
  // "questioned reports that", "wondered whether": nobody means to.
  const wonders = found.cue.some(({ lemma }) => /^(?:question|wonder)$/u.test(lemma))
  // "asked whether the king had left".
  const asksOfThePast = isPast && found.cue.some(({ lemma }) => lemma === 'ask')
  return (stance === 'asks' && !wonders && !asksOfThePast) || isThoughtOf(found) ? 'planned' : null
}

/** "was considering a state of emergency", "want an amnesty". */
const isThoughtOf = ({ rule, cue, stance }: Attribution): boolean =>
  stance !== 'tells' && rule.endsWith('/noun') && cue.some(({ lemma }) => THOUGHT_OF.has(lemma))

const THOUGHT_OF: ReadonlySet<string> = new Set(EMBEDDINGS.filter(({ effect }) => effect === 'wanted').map(({ lemma }) => lemma))

/** "does not think that he left", "is not expected to leave": what is denied is the leaving. */
const isNegRaised = ({ cue }: Attribution): boolean => cue.some(({ lemma, upos }) => upos === 'VERB' && NEG_RAISED.test(lemma))

const NEG_RAISED = /^(?:think|believe|expect|anticipate|want|wish|intend|plan|suppose|imagine)$/u

/** "warned that it did not amount to much", "that six villages have been burned": what was so is not foretold. */
const isSimplePast = (tree: Tree, token: Token): boolean =>
  token.xpos === 'VBD' ||
  childrenBy(tree, token, 'aux', 'cop').some(
    ({ xpos, form }) => xpos === 'VBD' && !/^(?:would|could|might|should)$/iu.test(form),
  ) ||
  isPerfect(tree, token)

const isPerfect = (tree: Tree, token: Token): boolean =>
  token.xpos !== 'VB' &&
  childrenBy(tree, token, 'aux').some(({ lemma, xpos }) => lemma === 'have' && /^VB[PZ]$/u.test(xpos)) &&
  !childrenBy(tree, token, 'aux').some(({ xpos }) => xpos === 'MD')

/** "warned that troops are massing": who warns of what is so now foretells nothing. */
const isNow = (tree: Tree, token: Token): boolean =>
  childrenBy(tree, token, 'aux', 'cop').some(({ lemma, xpos }) => lemma === 'be' && /^VB[PZ]$/u.test(xpos)) &&
  !childrenBy(tree, token, 'aux').some(({ xpos }) => xpos === 'MD')

const FORETOLD: ReadonlySet<string> = new Set(['conj', 'ccomp', 'xcomp', 'advcl'])
const DENIED: ReadonlySet<string> = new Set(['conj', 'ccomp', 'xcomp'])

/** What is foretold is the content itself; a fact inside of it ("the vacuum left by his absence") is taken for granted. */
function isMainContent(tree: Tree, token: Token, found: Attribution, relations: ReadonlySet<string>): boolean {
  let at = token
  for (let steps = 0; steps < 12 && at !== found.contentHead; steps++) {
    const head = tree.tokens[at.head]
    if (head === undefined || !relations.has(baseOf(at.relation))) return false
    at = head
  }
  return at === found.contentHead
}

/** "No longer in the country" tells that he left: what has ended is told, not denied. */
function withoutEnd(own: Factuality): Factuality {
  const negation = own.basis.find(({ rule }) => /^negation\/(no-longer|adverb|nothing)$/u.test(rule))
  if (negation === undefined) return own
  return { ...own, polarity: own.polarity === '-' ? '+' : '-', basis: own.basis.filter(entry => entry !== negation) }
}
