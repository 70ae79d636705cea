import type { Token } from '../../model/document.js'
import { surfaceSubject, verbFrame } from './frame.js'
import { phrases } from './match.js'
import { isNegated, isOwned, OWNING, ownerBehind, owningVerb } from './owning.js'
import { nounAfterOf } from './portions.js'
import type { Scene } from './scene.js'
import { dependent, dependents, lemmaOf, prepositionOf } from './tree.js'

/** Of these the object is held to have done what a phrase with "for", "of", "in", "with" or "over" names. */
export const BLAMING: ReadonlySet<string> = new Set(
  'accuse blame charge implicate suspect convict indict try sentence jail imprison arrest detain hold condemn denounce link connect tie incriminate fault involve prosecute'.split(
    ' ',
  ),
)
/** Of these the object is the deed, and the phrase with "to" or "on" names the doer. */
export const ASCRIBING: ReadonlySet<string> = new Set(['attribute', 'ascribe', 'credit', 'blame', 'pin'])
/**
 * Who is held to have done what an event noun names: "blamed the rebels for the bombing", "the attack was attributed to the rebels",
 * "claimed responsibility for the attack", "those responsible for the murder". Whoever reads it may only say that somebody said so.
 */
export function blamedFor(sentence: Scene, noun: Token): number | null {
  const head = sentence.tokens[noun.head]
  const told = heldFor(sentence, noun)
  if (told !== null || head === undefined) return told
  const preposition = prepositionOf(sentence, noun.index)
  const lemma = lemmaOf(head)
  if (head.upos === 'VERB') return isNegated(sentence, head) ? null : byVerb(sentence, noun, head, preposition)
  // "The killing was the work of the rebels."
  if (noun.relation === 'nsubj' && /^(?:work|handiwork|doing)$/.test(lemma))
    return isNegated(sentence, head) ? null : personOrBody(sentence, nounAfterOf(sentence, head)?.index ?? null)
  if (preposition !== 'for' && preposition !== 'in') return null
  if (head.upos === 'ADJ' && RESPONSIBLE.test(lemma)) return isNegated(sentence, head) ? null : holder(sentence, head)
  const verb = owningVerb(sentence, head)
  return verb === null ? null : claimant(sentence, verb)
}

const RESPONSIBLE = /^(?:responsible|guilty|liable)$/

function byVerb(sentence: Scene, noun: Token, verb: Token, preposition: string | null): number | null {
  const frame = verbFrame(sentence, verb)
  const lemma = lemmaOf(verb)
  if (ASCRIBING.has(lemma) && frame.object === noun.index) return personOrBody(sentence, phraseTo(sentence, frame))
  // "The front claimed the attack", "the attack was claimed by the front".
  if (lemma === 'claim' && frame.object === noun.index) return claimant(sentence, verb)
  if (preposition === null || !/^(for|of|in|with|over|to)$/.test(preposition)) return null
  if (BLAMING.has(lemma) && frame.object !== noun.index) return personOrBody(sentence, frame.object)
  const owns = lemma === 'participate' || (OWNING.has(lemma) && isOwned(sentence.tokens[frame.object ?? -1]))
  return owns ? claimant(sentence, verb) : null
}

/** "the rebels are responsible", "held the rebels responsible". */
function holder(sentence: Scene, adjective: Token): number | null {
  const held = adjective.relation === 'amod' && adjective.head === adjective.index - 1 ? adjective.head : null
  return personOrBody(sentence, held ?? surfaceSubject(sentence, adjective, 0))
}

/** "The bombing, for which the rebels are blamed", "for which they are being held responsible". */
function heldFor(sentence: Scene, noun: Token): number | null {
  for (const verb of dependents(sentence, noun.index).filter(({ relation }) => relation === 'acl:relcl')) {
    const which = dependents(sentence, verb.index).find(child => /^which$/i.test(child.form))
    if (which === undefined || prepositionOf(sentence, which.index) !== 'for' || isNegated(sentence, verb)) continue
    const isHeld = dependents(sentence, verb.index).some(child => RESPONSIBLE.test(lemmaOf(child)))
    if (RESPONSIBLE.test(lemmaOf(verb))) return holder(sentence, verb)
    if (BLAMING.has(lemmaOf(verb)) && (isHeld || /^(?:blame|accuse|charge|suspect)$/.test(lemmaOf(verb))))
      return personOrBody(sentence, verbFrame(sentence, verb).object)
  }
  return null
}

/** "claimed responsibility for bombing the station", "is responsible for bombing it": who is held to have done it. Null: no such gerund. */
export function claimedDeed(sentence: Scene, gerund: Token): { readonly by: number | null } | null {
  const head = gerund.xpos === 'VBG' && /^(?:acl|advcl)$/.test(gerund.relation) ? sentence.tokens[gerund.head] : undefined
  const mark = dependent(sentence, gerund.index, 'mark', 'case')
  if (head === undefined || mark === undefined || !/^(?:for|in|of)$/.test(lemmaOf(mark))) return null
  if (head.upos === 'ADJ')
    return RESPONSIBLE.test(lemmaOf(head)) ? { by: isNegated(sentence, head) ? null : holder(sentence, head) } : null
  // Parsers hang the gerund on the verb as well.
  const object = head.upos === 'VERB' ? dependents(sentence, head.index).find(child => child.relation === 'obj') : head
  if (object === undefined || !isOwned(object)) return null
  const verb = owningVerb(sentence, object)
  return { by: verb === null ? null : claimant(sentence, verb) }
}

const claimant = (sentence: Scene, verb: Token): number | null =>
  personOrBody(sentence, ownerBehind(sentence, verb, verbFrame(sentence, verb).subject))

const phraseTo = (sentence: Scene, frame: ReturnType<typeof verbFrame>): number | null =>
  phrases(sentence, frame).find(({ preposition }) => preposition === 'to' || preposition === 'on')?.head ?? null

const personOrBody = (sentence: Scene, head: number | null): number | null => {
  const token = sentence.tokens[head ?? -1]
  if (token === undefined || !/^(NOUN|PROPN|PRON)$/.test(token.upos) || NOBODY.test(token.form)) return null
  if (dependents(sentence, token.index).some(({ relation, form }) => relation === 'det' && /^(?:no|neither)$/i.test(form)))
    return null
  return dependent(sentence, token.index, 'expl') === undefined ? token.index : null
}

const NOBODY = /^(?:nobody|none|no-one|nothing|which|what)$/i
