import { EMBEDDINGS } from '../../lexicon/embedding.js'
import { HEDGES } from '../../lexicon/hedges.js'
import type { Token } from '../../model/index.js'
import { clauseAround, isPredicate } from '../attributions/clause.js'
import { classesAt, type EventFound, eventAt, isEventNoun, isOwnedUpTo, type Scene } from '../events/index.js'
import { baseOf, childrenBy, headOf, type Tree } from '../tree.js'
import type { Predicate } from './predicates.js'

/** Violence has befallen somebody when its noun names whom; talk of "attacks" in general tells of nothing. */
const GRANTED =
  /^(?:harm|fighting)\/|^crowd\/shot-at$|^leadership\/(?:ousted|killed|detained)$|^crowd\/arson$|^infrastructure\/(?:destroyed|damaged)$/u

/** Of ground only the nouns that name nothing else: a "takeover", an "exit" or an "advance" may be a firm's or a science's. */
const GRANTED_GROUND =
  /^control\/[a-z-]+:(?:capture|conquest|annexation|recapture|retaking|liberation|fall|invasion|incursion|storming)\./u

const ARGUMENTS = new Set(['nsubj', 'obj', 'obl', 'nmod', 'conj', 'iobj'])

const EFFECTS = new Map(EMBEDDINGS.map(row => [row.lemma, row.effect] as const))
const HEDGING = new Set(HEDGES.filter(({ kind }) => kind === 'noun' || kind === 'adjective').map(({ lemma }) => lemma))

/** Words under which an event noun names what may come, is meant or did not come about. */
const OPEN =
  /^(?:plan|plot|threat|threaten|prevent|prevention|avoid|avert|thwart|foil|fear|risk|danger|possibility|prepare|preparation|attempt|stop|halt|end|oppose|call|demand|want|seek|propose|expect|anticipate|warn|warning|intend|order|avenge|consider|allow|authorize|announce|rule|without|against|target|possible|potential|imminent|further|future|next|new|more|other|any|every|each|case|kind|type|wave|campaign|number|series|fight|war|crime|use|policy|right|legitimate|justify|incite|instigate|encourage|continue)$/u

/**
 * Events that a clause takes for granted: "police investigate the murder of the editor" tells that he was murdered. Only nouns that say
 * whom or what it befell, or who did it, and stand for one that happened.
 */
export function grantedEvents(tree: Tree, scene: Scene, taken: ReadonlySet<Token>, told: readonly Predicate[]): Predicate[] {
  const found = tree.tokens.filter(
    token =>
      ARGUMENTS.has(baseOf(token.relation)) &&
      isEventNoun(token) &&
      !taken.has(token) &&
      !isPredicate(tree, token) &&
      isGranted(tree, scene, token, told),
  )
  return found.map(token => ({ token, kind: 'nominal', rule: 'predicate/granted' }))
}

function isGranted(tree: Tree, scene: Scene, token: Token, told: readonly Predicate[]): boolean {
  const event = eventAt(scene, token.index)
  // "A caller claimed responsibility for the attack" names nobody, and that there was one.
  const isTold = event !== null && (event.target !== null || event.actor !== null)
  if (event === null || (!isTold && !isSomewhere(tree, scene, token) && !isOwnedUpTo(scene, token))) return false
  if (/:removal\./u.test(event.rule) || (!GRANTED.test(event.type) && !GRANTED_GROUND.test(event.rule))) return false
  if (!isOneEvent(tree, token) || isOpen(tree, token)) return false
  return !told.some(({ token: other }) => {
    const around = eventAt(scene, other.index)
    // "fell into an ambush": the verb tells it, whomever the noun names by itself.
    return isTheSame(around, event) || (around?.type === event.type && headOf(tree, token) === other)
  })
}

/** "condemned the massacre in Karsk": one that has a place of its own. */
const isSomewhere = (tree: Tree, scene: Scene, token: Token): boolean =>
  childrenBy(tree, token, 'nmod').some(
    child =>
      /^(?:in|at|near|outside)$/iu.test(childrenBy(tree, child, 'case')[0]?.form ?? '') &&
      classesAt(scene, child).includes('@place'),
  )

/** "carried out an attack": the verb tells it already. */
const isTheSame = (told: EventFound | null, event: EventFound): boolean =>
  told !== null && told.type === event.type && (told.rule === event.rule || told.target === event.target)

/** One that is spoken of as known, or a single one: "the bombings of", "their killing", "an attack on". */
function isOneEvent(tree: Tree, token: Token): boolean {
  const determiners = childrenBy(tree, token, 'det')
  if (determiners.some(det => /^(?:no|any|every|each|some|such|neither|either|what|which|whatever)$/iu.test(det.form)))
    return false
  if (determiners.some(det => /^(?:the|this|that|these|those|all|both)$/iu.test(det.form))) return true
  if (childrenBy(tree, token, 'nmod:poss', 'nummod').length > 0) return true
  return !/S$/u.test(token.xpos)
}

function isOpen(tree: Tree, token: Token): boolean {
  const around = childrenBy(tree, token, 'amod', 'case').some(
    child => OPEN.test(child.lemma.toLowerCase()) || HEDGING.has(child.lemma),
  )
  if (around) return true
  const clause = clauseAround(tree, token)
  for (let at = headOf(tree, token); at !== null; at = headOf(tree, at)) {
    const effect = EFFECTS.get(at.lemma)
    if (OPEN.test(at.lemma.toLowerCase()) || HEDGING.has(at.lemma)) return true
    if (effect !== undefined && effect !== 'fact') return true
    if (at === clause) break
  }
  return isIndefinite(tree, token) && isUnreal(tree, clause)
}

const isIndefinite = (tree: Tree, token: Token): boolean =>
  childrenBy(tree, token, 'nmod:poss').length === 0 &&
  !childrenBy(tree, token, 'det').some(det => /^(?:the|this|that|these|those)$/iu.test(det.form))

/** Of a clause that is itself only foreseen, supposed or denied. */
const isUnreal = (tree: Tree, clause: Token): boolean =>
  childrenBy(tree, clause, 'aux').some(aux => /^(?:will|would|could|may|might|should|can|must|wo|shall)$/iu.test(aux.form)) ||
  childrenBy(tree, clause, 'mark').some(mark => /^(?:if|unless|whether)$/iu.test(mark.form)) ||
  childrenBy(tree, clause, 'advmod').some(adverb => /^(?:not|n['’]t|never)$/iu.test(adverb.form)) ||
  (clause.xpos === 'VB' && childrenBy(tree, clause, 'mark').length > 0)
