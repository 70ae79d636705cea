import type { Sex } from '../../lexicon/names/given-names.js'
import { FEMALE_WORDS, HUMAN, MALE_WORDS } from '../../lexicon/names/titles.js'
import { TELLING_LEMMAS } from '../../lexicon/reporting/verbs.js'
import type { Actor, Token } from '../../model/index.js'
import { baseOf, childrenBy, headOf, type Tree } from '../tree.js'
import type { Actors } from './actors.js'
import { isPersonNoun } from './voices.js'

/** Somebody whom a pronoun may mean; `actor` null: a person without a name, who is not told apart yet may be meant. */
export interface Candidate {
  readonly actor: Actor | null
  readonly token: Token
  readonly plural: boolean
  readonly sex: Sex
  /** 0: subject of the main clause or of what is told in it; 1: another subject; 2: object; 3: in its clause; 4: inside a phrase. */
  readonly rank: number
}

const NOT_HEADS = new Set(['flat', 'compound', 'amod', 'fixed', 'det'])

/** Whoever stands in the sentence, in its order. */
export function candidatesIn(tree: Tree, actors: Actors): Candidate[] {
  const found: Candidate[] = []
  for (const token of tree.tokens) {
    if ((token.upos !== 'NOUN' && token.upos !== 'PROPN') || NOT_HEADS.has(baseOf(token.relation))) continue
    const actor = actorOf(tree, token, actors)
    const isPerson =
      actor === null && token.upos === 'NOUN' && (HUMAN.test(token.lemma) || isPersonNoun(token) || isOfSides(token))
    if (actor === null && !isPerson) continue
    if (token.upos === 'NOUN' && isSaidOf(tree, token)) continue
    // "the United Nations" is one body, "Marbles" one person.
    const isOneBody = actor !== null && token.upos === 'PROPN' && actor.kind !== 'other'
    found.push({
      actor: actor === null || isUnclear(actor) ? null : actor,
      token,
      plural: !isOneBody && isPlural(tree, token),
      sex: sexOfNoun(token),
      rank: rankOf(tree, token),
    })
  }
  return found
}

/** "Both sides have been accused, which they deny": they may be meant. */
export const isOfSides = ({ lemma, xpos }: Token): boolean =>
  xpos === 'NNS' && /^(?:side|camp|party|faction|rival|neighbou?r|country|nation|ally|belligerent)$/u.test(lemma)

/** "X was a linguist", "he served as an engineer", "X, a doctor and a friend of his": what is said of somebody is no other person. */
function isSaidOf(tree: Tree, token: Token): boolean {
  const relation = baseOf(token.relation)
  if (relation === 'appos' || relation === 'xcomp' || childrenBy(tree, token, 'cop').length > 0) return true
  const head = headOf(tree, token)
  if (head === null) return false
  if (relation === 'conj' && head.upos === 'NOUN') return head.index < token.index && isSaidOf(tree, head)
  if (relation === 'obj') return /^(?:become|remain|name|appoint|elect|call)$/u.test(head.lemma)
  return childrenBy(tree, token, 'case').some(({ form }) => /^as$/iu.test(form))
}

/** The actor that stands here; of "a man of 44, Abu Omar" whoever the name beside the noun names. */
export function actorOf(tree: Tree, token: Token, actors: Actors): Actor | null {
  const beside = token.upos === 'NOUN' ? childrenBy(tree, token, 'appos', 'flat') : []
  return [token, ...beside].map(word => actors.at(tree.sentence.index, word)).find(each => each !== null) ?? null
}

/** A name of which nothing says what it names may be a person's. */
export const isUnclear = ({ kind, known, basis }: Actor): boolean =>
  kind === 'other' && known === null && basis.some(({ field, rule }) => field === 'kind' && rule === 'kind/unknown')

const sexOfNoun = ({ form }: Token): Sex => (MALE_WORDS.test(form) ? 'male' : FEMALE_WORDS.test(form) ? 'female' : null)

export function rankOf(tree: Tree, token: Token): number {
  const relation = baseOf(token.relation)
  const head = headOf(tree, token)
  if (relation === 'nsubj') return head === null || /^(?:root|ccomp|conj|parataxis)$/.test(head.relation) ? 0 : 1
  if (relation === 'obj' || relation === 'iobj') return 2
  return relation === 'nmod' ? 4 : 3
}

const isPlural = (tree: Tree, token: Token): boolean =>
  /^NNS$/.test(token.xpos) || (/^NNPS$/.test(token.xpos) && childrenBy(tree, token, 'flat', 'compound').length === 0)

/** The subject of the nearest clause around a word; that of the clause above where it has none of its own ("came to see his sons"). */
export function subjectAround(tree: Tree, token: Token): Token | null {
  let at = headOf(tree, token)
  for (let steps = 0; at !== null && steps < 12; steps++) {
    const subject = childrenBy(tree, at, 'nsubj').find(child => child !== token && child.index < token.index)
    if (subject !== undefined) return /^(?:who|which|that)$/iu.test(subject.form) ? headOf(tree, at) : subject
    if (/^(?:ccomp|acl:relcl|parataxis)$/.test(at.relation)) return null
    at = headOf(tree, at)
  }
  return null
}

/** "Lapin served under him": the subject of a clause is not the object of the same; nor is what is owned its owner. */
export function isBarred(tree: Tree, token: Token, other: Token): boolean {
  if (token.relation === 'nmod:poss') return headOf(tree, token) === other
  const clause = clauseOf(tree, token)
  if (clause === null || token === other) return false
  // "the man who saw him": "who" is the man.
  const isHeadOfClause = clause.relation === 'acl:relcl' && headOf(tree, clause) === other
  const isRelative =
    isHeadOfClause &&
    // "Both sides are accused of it, which they deny": what they deny is no people.
    childrenBy(tree, clause, 'nsubj', 'obj').some(({ form }) =>
      isPersonNoun(other) || isOfSides(other) ? /^(?:who|whom|that)$/iu.test(form) : /^(?:who|whom|that|which)$/iu.test(form),
    )
  return isRelative || clause === clauseOf(tree, other) || isToldAround(tree, token, clause, other)
}

/**
 * "The governor, he went on, was safe", "The court has charged the governor, he added": whoever tells it is not the one named in what he
 * tells. A body may speak of itself: "The rebels hold the town, they said".
 */
function isToldAround(tree: Tree, token: Token, telling: Token, other: Token): boolean {
  const isTelling =
    TELLING_LEMMAS.has(telling.lemma) || TELLING_LEMMAS.has(`${telling.lemma}_${tree.tokens[telling.index + 1]?.form}`)
  if (token.relation !== 'nsubj' || !isTelling || other.upos === 'PRON') return false
  const told = headOf(tree, other)
  if (told === null) return false
  const role = baseOf(other.relation)
  if (telling.relation === 'parataxis' && told === headOf(tree, telling) && role === 'nsubj') return true
  const isBefore = told.relation === 'ccomp' && told.index < telling.index && headOf(tree, told) === telling
  const isAround = telling.relation === 'parataxis' && told === headOf(tree, telling)
  return /^s?he$/iu.test(token.form) && /^(?:nsubj|obj|iobj|obl)$/u.test(role) && (isBefore || isAround)
}

/** Whoever a relative clause around a word is about, of those who may be meant: "the Tsar, who gave him his sword". */
export function relativeAround(tree: Tree, token: Token, fitting: readonly Candidate[]): Candidate | null {
  let at: Token | null = token
  for (let steps = 0; at !== null && steps < 12; steps++) {
    if (at.relation === 'acl:relcl') {
      const about = headOf(tree, at)
      const found = fitting.find(each => each.token === about)
      if (found !== undefined) return found
    }
    at = headOf(tree, at)
  }
  return null
}

/** The subject of the sentence's main clause. */
export const isMainSubject = (tree: Tree, token: Token): boolean =>
  baseOf(token.relation) === 'nsubj' && headOf(tree, token)?.head === -1

const clauseOf = (tree: Tree, token: Token): Token | null =>
  ['nsubj', 'obj', 'iobj', 'obl'].includes(baseOf(token.relation)) ? headOf(tree, token) : null
