import { remembered } from '../../base/remember.js'
import type { Token } from '../../model/document.js'
import type { Scene } from './scene.js'
import { dependents, lemmaOf, prepositionOf } from './tree.js'
import { verbLemmas } from './verb-lemmas.js'

export interface Oblique {
  readonly preposition: string
  readonly head: number
}

export const RELATIVE_TAGS: ReadonlySet<string> = new Set(['WDT', 'WP'])
/** Beyond this many steps up the tree no noun is looked for. */
const DEEPEST = 6

/** The noun that a relative pronoun stands for; any other word is itself. */
export function referent(sentence: Scene, word: Token, predicate: Token): number {
  if (!RELATIVE_TAGS.has(word.xpos) || (word.upos !== 'PRON' && word.upos !== 'DET')) return word.index
  let clause: Token | undefined = predicate
  for (let step = 0; clause !== undefined && step < DEEPEST; step++) {
    if (clause.relation === 'acl:relcl' || clause.relation === 'acl') return clause.head
    clause =
      clause.relation === 'conj' || clause.relation === 'xcomp' || clause.relation === 'ccomp'
        ? sentence.tokens[clause.head]
        : undefined
  }
  return word.index
}

export function obliquesOf(sentence: Scene, head: number): readonly Oblique[] {
  const found: Oblique[] = []
  for (const child of dependents(sentence, head)) {
    if (child.relation === 'obl:agent') found.push({ preposition: 'by', head: child.index })
    else if (mayHavePreposition(child.relation)) {
      const preposition = prepositionOf(sentence, child.index)
      if (preposition === null || isTimeOrManner(sentence, child.index)) continue
      const at = relativeHead(sentence, child, head)
      found.push(standsBefore(sentence, child, preposition) ?? { preposition, head: at })
      if (preposition === 'of' && isOutOf(sentence, child.index)) found.push({ preposition: 'out_of', head: at })
    } else if (child.relation === 'advmod' && /^A(?:DV|DP|DJ)$/.test(child.upos)) {
      found.push({ preposition: lemmaOf(child), head: child.index })
    }
  }
  return found
}

/** "in front of the bank", "in the vicinity of the bank": several words for one preposition. */
function standsBefore(sentence: Scene, noun: Token, preposition: string): Oblique | null {
  const says = preposition === 'in' || preposition === 'at' ? WORDED.get(lemmaOf(noun)) : undefined
  if (says === undefined) return null
  const of = dependents(sentence, noun.index).find(
    ({ relation, index }) => relation === 'nmod' && prepositionOf(sentence, index) === 'of',
  )
  return of === undefined ? null : { preposition: says, head: of.index }
}

const WORDED: ReadonlyMap<string, string> = new Map([
  ['front', 'outside'],
  ['vicinity', 'near'],
  ['proximity', 'near'],
])

const mayHavePreposition = remembered(
  (relation: string): boolean => /^(obl|nmod|advcl)/.test(relation) && relation !== 'nmod:poss',
)

/** "brought them out of the town": no "of" as that of "the people of the town". */
export const isOutOf = (sentence: Scene, head: number): boolean =>
  dependents(sentence, head).some(child => child.relation === 'case' && lemmaOf(child) === 'out')

/** "a city in which they fought": the noun that the relative pronoun stands for. */
function relativeHead(sentence: Scene, word: Token, predicate: number): number {
  const governor = sentence.tokens[predicate]
  return governor === undefined ? word.index : referent(sentence, word, governor)
}

const NO_AGENT = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december dawn noon midnight night evening morning afternoon day week month year hand phone telephone road sea air train land mistake force means percent half law then now behalf'.split(
    ' ',
  ),
)

/** "by phone", "in the hands of" are no time, though no agent either. */
const KEPT = new Set('hand phone telephone road sea air train land force law half percent'.split(' '))

export function isTimeOrManner(sentence: Scene, head: number): boolean {
  const word = sentence.tokens[head]
  return (
    word === undefined ||
    /^\d{4}$/.test(word.form) ||
    // "at around 1 a.m."
    (word.upos === 'NUM' && /^(?:[ap]\.?m\.?|o['’]clock|hours)$/iu.test(sentence.tokens[head + 1]?.form ?? '')) ||
    (NO_AGENT.has(lemmaOf(word)) && !KEPT.has(lemmaOf(word)) && (word.upos === 'PROPN' || lemmaOf(word) !== 'march'))
  )
}

/** "by force" is how, "by government forces" and "by a foreign force" is who. */
const isForces = (sentence: Scene, word: Token): boolean =>
  lemmaOf(word) === 'force' &&
  (word.form.toLowerCase() === 'forces' ||
    dependents(sentence, word.index).some(({ relation }) => /^(?:det|compound|nmod:poss)$/.test(relation)))

export function isAgent(sentence: Scene, head: number): boolean {
  const word = sentence.tokens[head]
  return (
    word !== undefined &&
    word.upos !== 'NUM' &&
    word.upos !== 'VERB' &&
    (!NO_AGENT.has(lemmaOf(word)) || isForces(sentence, word))
  )
}

/** "the capture of the town by rebels": parsers hang the second phrase on the first one's noun. */
export function nestedPhrases(sentence: Scene, noun: Token): readonly Oblique[] {
  const outer = dependents(sentence, noun.index).filter(child => child.relation.startsWith('nmod'))
  return outer.flatMap(child =>
    obliquesOf(sentence, child.index).filter(phrase => phrase.preposition !== 'of' && phrase.preposition !== 'in'),
  )
}

/** Phrases between a subject and its verb belong to the subject, wherever the parser hangs them. */
export function strayPhrases(sentence: Scene, noun: Token): readonly Oblique[] {
  const verb = sentence.tokens[noun.head]
  if (verb === undefined || verb.index < noun.index || !noun.relation.startsWith('nsubj')) return []
  const found: Oblique[] = []
  for (const child of dependents(sentence, verb.index)) {
    if (child.index <= noun.index || child.index >= verb.index || !/^(obl|nsubj|nmod)/.test(child.relation)) continue
    const preposition = prepositionOf(sentence, child.index) ?? strayMark(sentence, noun, verb)
    if (preposition !== null) found.push({ preposition, head: child.index })
  }
  return found
}

function strayMark(sentence: Scene, noun: Token, verb: Token): string | null {
  const next = sentence.tokens[noun.index + 1]
  if (next === undefined || next.upos === 'VERB' || next.xpos !== 'IN') return null
  // "The clash with the guerrillas took place": parsers hang the preposition on the place at times.
  const isOfVerb = next.head === verb.index || (next.head > verb.index && sentence.tokens[next.head]?.head === verb.index)
  return isOfVerb ? lemmaOf(next) : null
}

/** "the murder committed by militants": who did it stands with a participle that says no more than that it was done. */
export function doneBy(sentence: Scene, noun: Token): readonly Oblique[] {
  return dependents(sentence, noun.index)
    .filter(({ relation, xpos }) => relation === 'acl' && xpos !== 'VBG')
    .filter(child => verbLemmas(sentence, child).some(lemma => DONE.has(lemma)))
    .flatMap(child => dependents(sentence, child.index).filter(({ relation }) => relation === 'obl:agent'))
    .map(({ index }) => ({ preposition: 'by', head: index }))
}

const DONE: ReadonlySet<string> = new Set(['carry_out', 'commit', 'perpetrate', 'stage', 'launch', 'mount', 'conduct'])
