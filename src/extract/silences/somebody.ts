import { HUMAN } from '../../lexicon/names/titles.js'
import type { SilencePattern } from '../../lexicon/silences.js'
import { ASKED_BODIES, FAR_OFF, THINGS_IN_ER } from '../../lexicon/silences.js'
import type { Actors } from '../names/actors.js'
import { isPersonNoun, voiceNoun } from '../names/voices.js'
import { childrenBy } from '../tree.js'
import type { SilentOne } from './silent-one.js'

/** A ministry has a voice, a person leaves traces; "growth did not pick up" and "no trace of the wall" are nobody's silence. */
export function isSomebody({ tree, word }: SilentOne, actors: Actors, needs: NonNullable<SilencePattern['needs']>): boolean {
  if (needs === 'telephone') return !FAR_OFF.has(word.lemma)
  // "The chief executive, Jonas Reik, has not been seen".
  const named = [word, ...childrenBy(tree, word, 'appos')]
  const actor = named.map(each => actors.at(tree.sentence.index, each)).find(found => found != null) ?? null
  if (actor?.kind === 'person' || /^(?:he|she|him|her)$/iu.test(word.form) || isPersonNoun(word)) return true
  if (needs === 'person') return false
  if (actor !== null || word.upos === 'PROPN' || word.upos === 'PRON') return true
  // "The telephone networks are silent".
  if (/^(?:network|line|channel|station)$/u.test(word.lemma)) return false
  if (voiceNoun(word) !== null || HUMAN.test(word.lemma) || ASKED_BODIES.has(word.lemma)) return true
  // "the smugglers", "her dentist".
  return /(?:[eo]r|ist|ian|ee)$/u.test(word.lemma) && !THINGS_IN_ER.has(word.lemma)
}
