import type { Certainty } from '../model/index.js'

/**
 * Words by which a writer says less than "it is so". `certainty`: what is left of it; kept beside the words, never a percentage.
 * `kind`: how the word stands to its predicate. adverb: anywhere under it. modal: its auxiliary. raising: a verb whose infinitive or
 * adjective is the predicate ("appeared abandoned"). adjective: predicate with the proposition as its subject ("it is possible that").
 * phrase: the words of an adverbial. described: a word on whoever does it ("suspected militants").
 */
export interface Hedge {
  readonly id: string
  readonly kind: 'adverb' | 'modal' | 'raising' | 'adjective' | 'noun' | 'phrase' | 'described'
  readonly lemma: string
  readonly certainty: Certainty
  readonly example: string
}

const row =
  (kind: Hedge['kind'], certainty: Certainty) =>
  (lemma: string, example: string): Hedge => ({ id: `hedge/${kind}/${lemma}`, kind, lemma, certainty, example })

const probably = row('adverb', 'probable')
const possibly = row('adverb', 'possible')
const may = row('modal', 'possible')
const seems = row('raising', 'probable')
const likely = row('adjective', 'probable')
const possible = row('adjective', 'possible')
const inAll = row('phrase', 'probable')
const thought = row('described', 'probable')
const alleged = row('described', 'possible')
const hedgeNoun = row('noun', 'possible')

export const HEDGES: readonly Hedge[] = [
  probably('probably', 'The king has probably fled.'),
  probably('likely', 'The king has likely fled.'),
  probably('apparently', 'The king has apparently fled.'),
  probably('presumably', 'The king has presumably fled.'),
  probably('seemingly', 'The king has seemingly fled.'),
  probably('evidently', 'The king has evidently fled.'),
  probably('ostensibly', 'The king has ostensibly fled.'),
  possibly('possibly', 'The king has possibly fled.'),
  possibly('perhaps', 'Perhaps the king has fled.'),
  possibly('maybe', 'Maybe the king has fled.'),
  possibly('potentially', 'The fire potentially ends the talks.'),
  possibly('conceivably', 'The king has conceivably fled.'),
  may('may', 'The king may have fled.'),
  may('might', 'The king might have fled.'),
  may('could', 'The king could have fled.'),
  may('can', 'The king can flee.'),
  seems('appear', 'The station appeared abandoned.'),
  seems('seem', 'The guards seemed to have left.'),
  seems('look', 'The station looked abandoned.'),
  likely('likely', 'It is likely that the king has fled.'),
  likely('probable', 'It is probable that the king has fled.'),
  likely('apparent', 'It was apparent that the king had fled.'),
  possible('possible', 'It is possible that the king has fled.'),
  possible('unlikely', 'It is unlikely that the king has fled.'),
  possible('unclear', 'It is unclear whether the king has fled.'),
  possible('uncertain', 'It is uncertain whether the king has fled.'),
  inAll('in all likelihood', 'In all likelihood the king has fled.'),
  inAll('in all probability', 'In all probability the king has fled.'),
  inAll('by all appearances', 'By all appearances the king has fled.'),
  inAll('to all appearances', 'To all appearances the king has fled.'),
  thought('suspected', 'Suspected rebels shot a guard.'),
  thought('presumed', 'Presumed rebels shot a guard.'),
  thought('thought', 'Two jets thought to be foreign bombed the base.'),
  thought('believed', 'Two jets, believed to be foreign, bombed the base.'),
  thought('assumed', 'Two jets, assumed to be foreign, bombed the base.'),
  thought('apparent', 'An apparent rebel shot a guard.'),
  thought('probable', 'Probable rebels shot a guard.'),
  thought('likely', 'The likely gunman shot a guard.'),
  thought('reported', 'A reported ambush killed a guard.'),
  alleged('possible', 'A possible ambush killed a guard.'),
  alleged('alleged', 'An alleged gunman shot a guard.'),
  alleged('purported', 'A purported agent shot a guard.'),
  alleged('rumoured', 'A rumoured ambush killed a guard.'),
  alleged('rumored', 'A rumored ambush killed a guard.'),
  alleged('unconfirmed', 'An unconfirmed attack killed a guard.'),
  alleged('unverified', 'An unverified attack killed a guard.'),
  hedgeNoun('chance', 'There was a chance that the king had fled.'),
  hedgeNoun('possibility', 'There was a possibility that the king had fled.'),
  hedgeNoun('likelihood', 'There was a likelihood that the king had fled.'),
  hedgeNoun('doubt', 'There was doubt that the king had fled.'),
  possible('plausible', 'It is plausible that the king has fled.'),
]
