import type { Token } from '../../model/document.js'
import type { Scene } from './scene.js'
import { dependents, lemmaOf } from './tree.js'

/** How the text stands to the event: done or doing, meant, refused, threatened, or asked of somebody. */
export type Stance = 'happened' | 'intended' | 'refused' | 'threatened' | 'demanded'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const INTENDS = words(
  'agree plan intend promise vow pledge offer prepare expect decide aim consider commit mull willing ready prepared set likely schedule volunteer consent seek hope want due eager poised resolve determine readiness willingness plan pledge promise intention commitment offer decision go',
)
const REFUSES = words('refuse decline fail reject refusal failure reluctant unwilling oppose unable')
const THREATENS = words('threaten threat')
const DEMANDS = words(
  'demand urge ask call request appeal press push order tell insist beg plead implore pressure lobby propose suggest recommend invite call-on demand appeal request',
)
const FUTURE = words("will shall 'll wo ’ll")
const OUGHT = words('must should')
const DEEPEST = 4

/** The stance of a predicate: by its own auxiliaries, else by what governs it. */
export function stanceOf(sentence: Scene, predicate: Token, depth = 0): Stance {
  const children = dependents(sentence, predicate.index)
  const negated = children.some(child => child.relation.startsWith('advmod') && /^(not|never|n't|n’t)$/.test(lemmaOf(child)))
  if (children.some(child => child.relation.startsWith('aux') && FUTURE.has(child.form.toLowerCase())))
    return negated ? 'refused' : 'intended'
  if (children.some(child => child.relation.startsWith('aux') && OUGHT.has(lemmaOf(child)))) return 'demanded'
  const governor = sentence.tokens[predicate.head]
  if (governor === undefined || depth >= DEEPEST) return 'happened'
  switch (predicate.relation) {
    case 'xcomp':
    case 'ccomp':
    case 'acl':
    case 'advcl':
      return infinitive(children) || (predicate.relation === 'ccomp' && !isTold(predicate, children))
        ? governedStance(sentence, predicate, governor, negated, depth)
        : 'happened'
    case 'conj':
      return predicate.xpos === 'VB' ? stanceOf(sentence, governor, depth + 1) : 'happened'
    default:
      return 'happened'
  }
}

/** "Rebels killed 14, a monitor told the agency": a finite clause is told; what is demanded is so in its bare form ("insisted that he leave"). */
const isTold = (predicate: Token, children: readonly Token[]): boolean =>
  PAST_OR_THIRD.test(predicate.xpos) ||
  children.some(child => child.relation.startsWith('aux') && (PAST_OR_THIRD.test(child.xpos) || child.xpos === 'VBP'))

const PAST_OR_THIRD = /^VB[DZ]$/u

function infinitive(children: readonly Token[]): boolean {
  return children.some(child => child.relation === 'mark' && lemmaOf(child) === 'to')
}

function governedStance(sentence: Scene, predicate: Token, governor: Token, negated: boolean, depth: number): Stance {
  const lemma = lemmaOf(governor)
  // A clause with "that" is told, not meant: only demands reach into it.
  if (DEMANDS.has(lemma)) return 'demanded'
  if (predicate.relation === 'ccomp' || predicate.relation === 'advcl') return 'happened'
  if (THREATENS.has(lemma)) return 'threatened'
  if (REFUSES.has(lemma)) return 'refused'
  if (INTENDS.has(lemma)) return negated ? 'refused' : 'intended'
  return governor.upos === 'VERB' && predicate.relation === 'xcomp' ? stanceOf(sentence, governor, depth + 1) : 'happened'
}
