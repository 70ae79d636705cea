import { inWordClass, isPersonWord } from '../../lexicon/events/index.js'
import type { ActorKind, Token } from '../../model/index.js'
import type { Actors } from '../names/actors.js'
import { isPersonNoun, voiceNoun } from '../names/voices.js'
import { childrenBy, headOf, subtree, type Tree } from '../tree.js'
import { isSeveral } from './how-many.js'

/** What the kind of a participant is told from, besides their own words. */
export interface Known {
  readonly actors: Actors
  /** Kind of the participant told of last, with its sentence. */
  readonly lately: { readonly kind: ActorKind; readonly sentence: number } | null
}

const OTHERS = /^(?:other|others|another|one|some|many|several|few|dozen|hundred|thousand|ten|rest|more|those|all|most)$/u

/** What kind of people a noun that nobody is named by stands for; `noun`: of whom the head counts out some. Null: no people. */
export function kindOf(known: Known, tree: Tree, head: Token, noun: Token, ofPersons: boolean): ActorKind | null {
  const whole = known.actors.at(tree.sentence.index, noun)
  if (noun !== head && whole !== null) return ofBody(whole.kind)
  if (noun.upos === 'NUM' || (OTHERS.test(noun.lemma.toLowerCase()) && noun.upos !== 'VERB'))
    return ofPersons ? ofOthers(known, tree, noun) : null
  if (noun.upos !== 'NOUN' && !(noun.upos === 'ADJ' && head.upos === 'ADJ')) return null
  if (noun.upos === 'ADJ') return childrenBy(tree, noun, 'det').length > 0 ? 'civilians' : null
  const armed = armedKind(known, tree, noun)
  if (armed !== null) return armed
  if (!isPersonWord(noun.lemma.toLowerCase()) && !isPersonNoun(noun)) return null
  return noun !== head || isSeveral(tree, noun) ? 'civilians' : 'person'
}

/** "two army officers", "rebel fighters", "members of the guard", "communist criminals". */
function armedKind(known: Known, tree: Tree, noun: Token): ActorKind | null {
  const lemma = noun.lemma.toLowerCase()
  const voice = voiceNoun(noun)
  // A house is nobody: whose it is tells who is in it.
  if (voice !== null && ARMED.has(voice.actor) && lemma !== 'headquarters') return voice.actor
  const before = childrenBy(tree, noun, 'compound', 'amod')
  if (inWordClass(lemma, '@soldiery') && !isActivity(tree, noun))
    return before.map(forceOf).find(force => force !== null) ?? 'military'
  if (/^(?:guard|company)$/u.test(lemma) && before.some(isOfForce)) return 'military'
  if (SERVING.test(lemma)) return ofService(known, tree, noun)
  if (OUTLAWS.test(lemma) && before.some(({ form }) => INSURGENT.test(form))) return 'armed-group'
  if (/^(?:force|forces)$/u.test(lemma) && childrenBy(tree, noun, 'compound').some(isAir)) return 'military'
  return inWordClass(lemma, '@rebel') && isPersonWord(lemma) ? 'armed-group' : null
}

export const ARMED: ReadonlySet<ActorKind> = new Set(['military', 'police', 'armed-group'])

/** Of these the force that they serve tells what they are. */
const SERVING = /^(?:members?|elements?|agents?|personnel|man|men|woman|women)$/u
/** Of these it takes who calls them so for what they fight for. */
const OUTLAWS = /^(?:criminal|murderer|assassin|killer|delinquent)$/u
const INSURGENT = /^(?:terrorist|communist|subversive|rebel|guerrilla|insurgent|jihadist|maoist|separatist)$/iu

/** "two army members", "a National Police agent", "members of the border patrol": of the force that is named beside them. */
function ofService(known: Known, tree: Tree, noun: Token): ActorKind | null {
  const beside = childrenBy(tree, noun, 'compound', 'amod', 'nmod', 'nmod:poss')
  const bodies = beside.map(word => known.actors.at(tree.sentence.index, word)?.kind)
  const ofForce = bodies.find(kind => kind !== undefined && ARMED.has(kind)) ?? beside.map(serviceOf).find(kind => kind !== null)
  if (ofForce !== undefined && ofForce !== null) return ofForce
  return /^members?$/u.test(noun.lemma.toLowerCase()) && subtree(tree, noun).some(isRebel) ? 'armed-group' : null
}

function serviceOf(word: Token): ActorKind | null {
  const lemma = word.lemma.toLowerCase()
  if (/^(?:army|military|navy|marines?|air-force|security)$/u.test(lemma)) return 'military'
  if (/^(?:patrol|platoon|squad|battalion|brigade|regiment|detachment|garrison|guards?)$/u.test(lemma)) return 'military'
  if (/^(?:police|gendarmerie)$/u.test(lemma)) return 'police'
  return isRebel(word) ? 'armed-group' : null
}

/** "the presidential guard", "a cavalry company" */
const isOfForce = ({ lemma }: Token): boolean =>
  /^(?:presidential|republican|national|royal|coast|border|palace|cavalry|infantry|rifle|army|tank|artillery|engineer)$/u.test(
    lemma.toLowerCase(),
  )

/** "its air force" */
const isAir = ({ form }: Token): boolean => form.toLowerCase() === 'air'

/** "on a routine patrol of the area" */
const isActivity = (tree: Tree, noun: Token): boolean =>
  childrenBy(tree, noun, 'case').some(({ form }) => form.toLowerCase() === 'on') && childrenBy(tree, noun, 'nmod').length > 0

const isRebel = (word: Token): boolean => inWordClass(word.lemma.toLowerCase(), '@rebel')

/** "members of the group", "one of the guards": what the body is made of. */
const ofBody = (kind: ActorKind): ActorKind => (ARMED.has(kind) || kind === 'person' ? kind : 'civilians')

function ofOthers(known: Known, tree: Tree, noun: Token): ActorKind | null {
  const { lately } = known
  if (lately !== null && lately.sentence === tree.sentence.index && lately.kind !== 'person') return lately.kind
  return ofFirst(known, tree, noun) ?? (/^(?:one|another|1)$/iu.test(noun.form) ? 'person' : 'civilians')
}

/** "Thirteen guerrillas were killed and four wounded": the four are of the force that the clause before tells of. */
function ofFirst(known: Known, tree: Tree, noun: Token): ActorKind | null {
  const verb = headOf(tree, noun)
  const first = verb?.relation === 'conj' ? headOf(tree, verb) : null
  const told = first === null ? [] : childrenBy(tree, first, noun.relation, 'nsubj:pass', 'obj')
  const before = told.find(({ index }) => index < noun.index)
  if (before === undefined) return null
  const kind =
    known.actors.at(tree.sentence.index, before)?.kind ?? (before.upos === 'NOUN' ? armedKind(known, tree, before) : null)
  return kind !== null && ARMED.has(kind) ? kind : null
}

/** "army", "rebel", "police" before a noun. */
export function forceOf(word: Token): ActorKind | null {
  const lemma = word.lemma.toLowerCase()
  if (/^(?:army|military|navy|regime|government|enemy)$/u.test(lemma)) return 'military'
  if (word.upos === 'NOUN' && inWordClass(lemma, '@soldiery')) return 'military'
  if (lemma === 'police') return 'police'
  return isRebel(word) ? 'armed-group' : null
}
