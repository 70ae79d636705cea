import type { Token } from '../../model/document.js'
import { surfaceSubject, verbFrame } from './frame.js'
import { phrases } from './match.js'
import type { Scene } from './scene.js'
import { dependent, lemmaOf, prepositionOf } from './tree.js'

/** Of these the object is held to have done what a phrase with "for", "of", "in", "with" or "over" names. */
const BLAMING = new Set(
  'accuse blame charge implicate suspect convict indict try sentence jail imprison arrest detain hold condemn denounce link connect tie incriminate fault involve prosecute'.split(
    ' ',
  ),
)
/** Of these the object is the deed, and the phrase with "to" or "on" names the doer. */
export const ASCRIBING: ReadonlySet<string> = new Set(['attribute', 'ascribe', 'credit', 'blame', 'pin'])
/** Of these the subject has done what the phrase with "in" or "for" names. */
const OWNING = new Set(['participate', 'claim', 'take', 'admit', 'assume', 'acknowledge', 'confess', 'accept', 'bear'])
const OWNED = new Set(['responsibility', 'credit', 'part', 'blame', 'authorship', 'involvement', 'participation'])

/**
 * Who is held to have done what an event noun names: "blamed the rebels for the bombing", "the attack was attributed to the rebels",
 * "claimed responsibility for the attack", "those responsible for the murder". Whoever reads it may only say that somebody said so.
 */
export function blamedFor(sentence: Scene, noun: Token): number | null {
  const head = sentence.tokens[noun.head]
  if (head === undefined) return null
  const preposition = prepositionOf(sentence, noun.index)
  const lemma = lemmaOf(head)
  if (head.upos === 'VERB') {
    const frame = verbFrame(sentence, head)
    if (ASCRIBING.has(lemma) && frame.object === noun.index) return personOrBody(sentence, phraseTo(sentence, frame))
    if (preposition === null || !/^(for|of|in|with|over|to)$/.test(preposition)) return null
    if (BLAMING.has(lemma) && frame.object !== noun.index) return personOrBody(sentence, frame.object)
    if (lemma === 'participate' || (OWNING.has(lemma) && owns(sentence, frame.object)))
      return personOrBody(sentence, frame.subject)
    return null
  }
  if (preposition !== 'for' && preposition !== 'in') return null
  if (head.upos === 'ADJ' && /^(responsible|guilty|liable)$/.test(lemma))
    return personOrBody(sentence, surfaceSubject(sentence, head, 0))
  const verb = sentence.tokens[head.head]
  if (!OWNED.has(lemma) || verb?.upos !== 'VERB' || !OWNING.has(lemmaOf(verb)) || head.relation !== 'obj') return null
  return personOrBody(sentence, verbFrame(sentence, verb).subject)
}

const owns = (sentence: Scene, object: number | null): boolean =>
  OWNED.has(sentence.tokens[object ?? -1]?.lemma.toLowerCase() ?? '')

const phraseTo = (sentence: Scene, frame: ReturnType<typeof verbFrame>): number | null =>
  phrases(sentence, frame).find(({ preposition }) => preposition === 'to' || preposition === 'on')?.head ?? null

const personOrBody = (sentence: Scene, head: number | null): number | null => {
  const token = sentence.tokens[head ?? -1]
  return token !== undefined && /^(NOUN|PROPN|PRON)$/.test(token.upos) && dependent(sentence, token.index, 'expl') === undefined
    ? token.index
    : null
}
