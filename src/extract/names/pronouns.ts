import type { Actor, Token } from '../../model/index.js'
import type { Attribution } from '../attributions/attribution.js'
import { baseOf, childrenBy, type Tree } from '../tree.js'
import type { Actors } from './actors.js'

/** A pronoun and whom it means. */
export interface Resolved {
  readonly sentence: number
  readonly token: Token
  readonly actor: Actor
}

/** Pronouns whose meaning was found, and those that matter (they tell something) and were left open. */
export interface Pronouns {
  readonly resolved: readonly Resolved[]
  readonly open: readonly { readonly sentence: number; readonly token: Token; readonly reason: string }[]
}

const PERSON = /^(he|she|him|her|his|hers)$/iu
const PLURAL = /^(they|them|their|theirs)$/iu
const BODY = /^(it|its)$/iu
const BODIES: ReadonlySet<Actor['kind']> = new Set([
  'government',
  'military',
  'police',
  'armed-group',
  'party',
  'monitor',
  'ngo',
  'igo',
  'media',
  'company',
  'group',
])

/**
 * Third-person pronouns, precision before recall: a wrong link puts words in a person's mouth. Inside a telling the pronoun is its teller,
 * when the kind fits and nobody else of that kind was named before it in the sentence; elsewhere it is the only one of its kind in the
 * sentence before. Where two fit, it is left open.
 */
export function resolvePronouns(trees: readonly Tree[], attributions: readonly Attribution[], actors: Actors): Pronouns {
  const resolved: Resolved[] = []
  const open: { sentence: number; token: Token; reason: string }[] = []
  const bySentence = new Map<number, Attribution[]>()
  for (const found of attributions) bySentence.set(found.sentence.index, [...(bySentence.get(found.sentence.index) ?? []), found])
  let before: readonly Candidate[] = []
  for (const tree of trees) {
    const at = tree.sentence.index
    const told = bySentence.get(at) ?? []
    const bound = new Map<Token, Actor>()
    for (const token of tree.tokens) {
      if (token.upos !== 'PRON' || !isThirdPerson(token) || isDummy(tree, token)) continue
      const tells = told.some(found => found.source === token)
      const actor = antecedent(tree, token, told, before, actors, bound)
      if (actor !== null) {
        bound.set(token, actor)
        resolved.push({ sentence: at, token, actor })
      } else if (tells) open.push({ sentence: at, token, reason: 'no one name before it fits alone' })
    }
    const here = candidatesIn(tree, actors, bound)
    // A sentence that names nobody leaves the stage as it was.
    if (here.length > 0) before = here
  }
  return { resolved, open }
}

interface Candidate {
  readonly actor: Actor
  readonly plural: boolean
}

const isThirdPerson = ({ form }: Token): boolean => PERSON.test(form) || PLURAL.test(form) || BODY.test(form)

/** "it was the fourth strike", "it is unclear": no one is meant; "welcomed it": a thing more often than a body. */
const isDummy = (tree: Tree, token: Token): boolean => {
  const governor = tree.tokens[token.head]
  return (
    /^it$/iu.test(token.form) &&
    (token.relation === 'expl' || (governor !== undefined && childrenBy(tree, governor, 'cop').length > 0))
  )
}

function antecedent(
  tree: Tree,
  token: Token,
  told: readonly Attribution[],
  before: readonly Candidate[],
  actors: Actors,
  bound: ReadonlyMap<Token, Actor>,
): Actor | null {
  const around = told.filter(found => found.content.includes(token)).sort((a, b) => a.content.length - b.content.length)[0]
  const teller = around?.source ?? null
  // "He left, Haddad said": a teller who comes behind the pronoun is not the one it means.
  const tellerFirst = teller !== null && (around?.sentence !== tree.sentence || teller.index < token.index)
  if (teller !== null && teller !== token && tellerFirst) {
    const actor = bound.get(teller) ?? actors.at(tree.sentence.index, teller)
    const rivals = namedBefore(tree, token, actors).filter(other => other.actor !== actor && fits(token, other))
    if (actor !== null && fits(token, { actor, plural: isPlural(tree, teller) })) return rivals.length === 0 ? actor : null
  }
  const here = namedBefore(tree, token, actors).filter(other => fits(token, other))
  if (here.length > 0) return onlyOne(here)
  return onlyOne(before.filter(other => fits(token, other)))
}

function onlyOne(candidates: readonly Candidate[]): Actor | null {
  const distinct = new Set(candidates.map(({ actor }) => actor))
  const [first] = distinct
  return distinct.size === 1 && first !== undefined ? first : null
}

function fits(token: Token, { actor, plural }: Candidate): boolean {
  if (PERSON.test(token.form)) return actor.kind === 'person' && !plural
  if (PLURAL.test(token.form)) return plural
  return BODIES.has(actor.kind) && !plural
}

function namedBefore(tree: Tree, pronoun: Token, actors: Actors): Candidate[] {
  return tree.tokens.slice(0, pronoun.index).flatMap(token => {
    const actor = ['NOUN', 'PROPN'].includes(token.upos) && isHead(tree, token) ? actors.at(tree.sentence.index, token) : null
    return actor === null ? [] : [{ actor, plural: isPlural(tree, token) }]
  })
}

function candidatesIn(tree: Tree, actors: Actors, bound: ReadonlyMap<Token, Actor>): Candidate[] {
  return tree.tokens.flatMap(token => {
    const actor = bound.get(token) ?? (isHead(tree, token) ? actors.at(tree.sentence.index, token) : null)
    if (actor === null || actor === undefined) return []
    return [
      {
        actor,
        plural: PLURAL.test(token.form) || isPlural(tree, token),
      },
    ]
  })
}

/** The word that stands for its phrase; the parts of a name and the modifiers inside a phrase do not. */
const isHead = (_tree: Tree, token: Token): boolean =>
  !['flat', 'compound', 'amod', 'nmod', 'fixed', 'det'].includes(baseOf(token.relation)) || token.relation === 'nmod'

const isPlural = (tree: Tree, token: Token): boolean => /^NNP?S$/.test(token.xpos) || childrenBy(tree, token, 'conj').length > 0
