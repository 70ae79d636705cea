import type { Token } from '../../model/document.js'
import { isTimeOrManner, RELATIVE_TAGS, referent } from './phrases.js'
import { rowsOf } from './rows.js'
import type { Scene } from './scene.js'
import { dependent, dependents, lemmaOf } from './tree.js'

/**
 * Objects that the parser hangs elsewhere: a recipient with nothing received ("asked the government to talk"), a phrase without a
 * preposition or whose preposition is the verb's particle ("gave up power", "sealed off the district"), and the subject of the phrase
 * that follows ("accused the rebels of murder").
 */
export function unmarkedObject(sentence: Scene, verb: Token, passive: boolean): number | null {
  if (passive) return null
  for (const child of dependents(sentence, verb.index)) {
    if (child.index < verb.index || child.upos === 'ADV' || (child.upos === 'VERB' && !SMALL_CLAUSES.has(child.relation)))
      continue
    if (child.relation === 'iobj') return referent(sentence, child, verb)
    // "acquitted both men": parsers take "both" for half of a pair.
    if (child.relation === 'conj' && child.upos === 'NOUN' && dependent(sentence, child.index, 'cc:preconj')) return child.index
    if (SMALL_CLAUSES.has(child.relation) && dependent(sentence, child.index, 'mark') === undefined) {
      const next = dependent(sentence, child.index, 'nsubj', 'nsubj:pass')
      if (next !== undefined && next.index > verb.index && next.index - verb.index <= 3) return next.index
    }
    if (!/^(obl|obl:unmarked|obl:tmod)$/.test(child.relation)) continue
    if (isTimeOrManner(sentence, child.index)) continue
    const subject = dependent(sentence, child.index, 'nsubj')
    if (subject !== undefined && subject.index > verb.index) return subject.index
    // "condemned in the clearest terms the attack": a plain noun has no object; it is the verb's.
    const mislaid = child.upos === 'NOUN' ? dependent(sentence, child.index, 'obj') : undefined
    if (mislaid !== undefined && mislaid.index > child.index) return referent(sentence, mislaid, verb)
    const marks = dependents(sentence, child.index).filter(inner => inner.relation === 'case')
    if (marks.length === 0 && child.relation === 'obl') return child.index
    const [first] = marks
    if (marks.length === 1 && first !== undefined && first.index === verb.index + 1 && isParticleOf(verb, first))
      return child.index
    if (marks.length === 1 && isAbout(sentence, verb, first)) return child.index
  }
  return null
}

/** "moved around forty vehicles": before a number the preposition says only that nobody counted. */
const isAbout = (sentence: Scene, verb: Token, mark: Token | undefined): boolean =>
  mark !== undefined &&
  mark.index === verb.index + 1 &&
  /^(?:around|about)$/.test(lemmaOf(mark)) &&
  sentence.tokens[mark.index + 1]?.upos === 'NUM'

/** "let the hostages go": the subject of what they are let do stands behind the verb. */
const SMALL_CLAUSES: ReadonlySet<string> = new Set(['ccomp', 'xcomp'])

/** Verb and particle make a verb of our tables: "sealed off", not "remained in"; nor "fired on", which is one in the passive alone. */
function isParticleOf(verb: Token, word: Token): boolean {
  return rowsOf('VERB', `${lemmaOf(verb)}_${lemmaOf(word)}`).some(row => row.passive !== true)
}

/** "attacked and killed two soldiers", "the town that they captured". */
export function borrowedObject(sentence: Scene, verb: Token): number | null {
  const governor = sentence.tokens[verb.head]
  if (governor !== undefined && verb.relation === 'conj' && governor.upos === 'VERB') {
    const shared = dependent(sentence, governor.index, 'obj')
    if (shared !== undefined && shared.index > verb.index) return shared.index
  }
  for (const child of dependents(sentence, verb.index)) {
    if (
      child.relation !== 'conj' ||
      child.upos !== 'VERB' ||
      dependent(sentence, child.index, 'nsubj', 'nsubj:pass') !== undefined
    )
      continue
    if (child.index - verb.index > 2) continue
    const shared = dependent(sentence, child.index, 'obj')
    if (shared !== undefined) return shared.index
  }
  if (governor !== undefined && verb.relation === 'acl:relcl') {
    const children = dependents(sentence, verb.index)
    const subject = children.find(child => child.relation === 'nsubj')
    const elsewhere = children.some(
      child => child.xpos === 'WRB' || (child.relation.startsWith('obl') && RELATIVE_TAGS.has(child.xpos)),
    )
    if (subject !== undefined && !RELATIVE_TAGS.has(subject.xpos) && !elsewhere) return governor.index
  }
  return null
}
