import type { Token } from '../../model/document.js'
import { nounAfterOf } from './portions.js'
import type { Scene } from './scene.js'
import { dependent, dependents, lemmaOf, prepositionOf } from './tree.js'

/** Of these the subject has done what the phrase with "in" or "for" names. */
export const OWNING: ReadonlySet<string> = new Set(
  'participate claim take admit assume acknowledge confess accept bear'.split(' '),
)
const OWNED: ReadonlySet<string> = new Set('responsibility credit part blame authorship involvement participation'.split(' '))

export const isOwned = (noun: Token | undefined): boolean =>
  noun !== undefined && noun.upos === 'NOUN' && OWNED.has(lemmaOf(noun))

/** "responsibility for the attack": what somebody is to own up to. */
export const isOwnedUpTo = (sentence: Scene, noun: Token): boolean =>
  isOwned(sentence.tokens[noun.head]) && prepositionOf(sentence, noun.index) === 'for'

/** The verb by which somebody owns up to it: "claimed responsibility", "took part". */
export function owningVerb(sentence: Scene, noun: Token): Token | null {
  const verb = sentence.tokens[noun.head]
  const owns = isOwned(noun) && noun.relation === 'obj' && verb?.upos === 'VERB' && OWNING.has(lemmaOf(verb))
  return owns && !isNegated(sentence, verb) ? verb : null
}

export const isNegated = (sentence: Scene, word: Token): boolean =>
  dependents(sentence, word.index).some(
    child => child.relation.startsWith('advmod') && /^(?:not|never|n['’]t)$/iu.test(child.form),
  )

/** What says so for those who are named in it or on whose behalf it is said. */
const DOCUMENTS =
  /^(?:leaflet|pamphlet|flyer|flier|statement|communiqu[eé]|note|letter|message|call|caller|e-?mail|banner|poster|graffiti|video|tape|recording|post|tweet|announcement|text|paper|document)$/u

/**
 * Who owns up where a document or a caller does: those on whose behalf, by whom or of whom it is; nobody where it does not say. Others own up
 * for themselves.
 */
export function ownerBehind(sentence: Scene, verb: Token, claimant: number | null): number | null {
  const behalf = onBehalf(sentence, verb)
  if (behalf !== null) return behalf
  const token = sentence.tokens[claimant ?? -1]
  if (token === undefined || !DOCUMENTS.test(lemmaOf(token))) return claimant
  const owner = dependent(sentence, token.index, 'nmod:poss')
  if (owner !== undefined && owner.upos !== 'PRON') return owner.index
  const from = dependents(sentence, token.index).find(
    child => child.relation === 'nmod' && /^(?:of|by|from)$/.test(prepositionOf(sentence, child.index) ?? ''),
  )
  if (from !== undefined && /^(?:NOUN|PROPN)$/.test(from.upos)) return from.index
  const made = dependents(sentence, token.index).filter(child => child.relation.startsWith('acl') && MADE.test(lemmaOf(child)))
  const by = made
    .flatMap(child => dependents(sentence, child.index))
    .find(child => child.relation.startsWith('obl') && prepositionOf(sentence, child.index) === 'by')
  return by?.index ?? null
}

const MADE = /^(?:sign|issue|leave|write|distribute|release|send|publish|scatter|circulate)$/

/** "on behalf of the front", "in the name of the front", wherever in the clause the parser hung it. */
function onBehalf(sentence: Scene, verb: Token): number | null {
  const phrase = sentence.tokens.slice(verb.index + 1, verb.index + 16).find(token => isBehalf(sentence, token))
  return phrase === undefined ? null : (nounAfterOf(sentence, phrase)?.index ?? null)
}

export const isBehalf = (sentence: Scene, token: Token | undefined): boolean =>
  token !== undefined &&
  ((lemmaOf(token) === 'behalf' && prepositionOf(sentence, token.index) === 'on') ||
    (lemmaOf(token) === 'name' && prepositionOf(sentence, token.index) === 'in'))
