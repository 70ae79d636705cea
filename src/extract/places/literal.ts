import { seek } from '../../base/seek.js'
import type { Word } from '../../base/words.js'
import type { Toponym } from '../../knowledge/index.js'
import { isMonth, isWeekday } from '../../lexicon/calendar.js'
import {
  BODY_HEADS,
  BODY_WORDS,
  GROUND_NOUNS,
  LOCATIVES,
  MISSIONS,
  NAME_HEADS,
  PARTY_OBJECT_VERBS,
  PARTY_PREPOSITIONS,
  PARTY_VERBS,
  PLACE_SUBJECT_VERBS,
  PLACE_TYPES,
  POWER_NOUNS,
  SITE_NOUNS,
  VERB_FILLERS,
} from '../../lexicon/places/words.js'
import type { Token } from '../../model/document.js'
import type { Candidate } from './candidates.js'

export interface Verdict {
  readonly holds: boolean
  readonly rule: string
}

const yes = (rule: string): Verdict => ({ holds: true, rule })
const no = (rule: string): Verdict => ({ holds: false, rule })

/** Whether the name stands for a place, and not for its government, its people or a body named after it. */
export function isLiteral(candidate: Candidate, chosen: Toponym | null): Verdict {
  if (candidate.named !== 'itself') return yes('site')
  const toponym = chosen ?? candidate.toponyms[0] ?? null
  return (
    asUnion(candidate) ??
    asPartOfName(candidate, toponym) ??
    asModifier(candidate, toponym) ??
    asParty(candidate, toponym) ??
    yes('place')
  )
}

/** "the EU" is a body, but one can be in it. */
function asUnion({ words, first, next }: Candidate): Verdict | null {
  const isUnion = words[next - 1]?.form === 'eu' || (words[next - 2]?.form === 'european' && words[next - 1]?.form === 'union')
  if (!isUnion) return null
  const before = words[first - 1]?.form === 'the' ? words[first - 2] : words[first - 1]
  return LOCATIVES.has(before?.form ?? '') && before?.form !== 'from' ? yes('place') : no('union')
}

/** Whether it is part of a longer word or name: "US-backed", "Bank of America", "Syrian Observatory". */
function asPartOfName({ words, first, next, rule }: Candidate, toponym: Toponym | null): Verdict | null {
  const before = words[first - 1]
  const after = words[next]
  const form = after?.form ?? ''
  if (form === '-' && after?.joined === true)
    return words[next + 1]?.form === 'based' ? yes('based') : siteAfterHyphen(words, next)
  if (before?.form === '-' && before.joined && words[first]?.joined === true)
    return SITE_NOUNS.has(form) ? yes('demonym-site') : no('compound')
  const beforeOf = words[before?.form === 'the' ? first - 3 : first - 2]
  const isAfterOf = before?.form === 'of' || (before?.form === 'the' && words[first - 2]?.form === 'of')
  if (isAfterOf && beforeOf?.capital === true && (BODY_HEADS.has(beforeOf.form) || BODY_WORDS.has(beforeOf.form)))
    return no('body-of')
  if (isEndOfName(words, first)) return no('end-of-name')
  if (isAfterOf && beforeOf !== undefined && (ROLES.has(beforeOf.form) || POWER_NOUNS.has(beforeOf.form))) return no('role-of')
  if (after?.capital !== true) return null
  if (form === 'state' && toponym?.place.kind === 'region' && toponym.place.country === 'USA') return no('body')
  if (BODY_WORDS.has(form)) return no('body')
  if (PLACE_TYPES.has(form) && words[next + 1]?.capital !== true) return yes('typed')
  return rule === 'known' && toponym?.isPower === true && after.kind === 'letters' && !isTimeWord(form) ? no('modifier') : null
}

const ROLES: ReadonlySet<string> = new Set(
  'ruler rulers leader head chairman chairwoman citizen commander archbishop bishop secretary partner partners ally allies rival rivals enemy enemies'.split(
    ' ',
  ),
)

/** "Air Zimbabwe", "Radio Pyongyang": behind another word in one name with it. */
function isEndOfName(words: readonly Word[], first: number): boolean {
  const before = words[first - 1]
  return before?.capital === true && NAME_HEADS.has(before.form)
}

/** "Syria's north", "Libya's coast", "Syria's civil war": what a country has on its ground. */
function ownsPlace({ words, next, sentence }: Candidate): boolean {
  const token = tokenAt(sentence.tokens, words[next - 1]?.start ?? 0)
  const owned = token?.relation === 'nmod:poss' ? sentence.tokens[token.head] : undefined
  if (owned === undefined) return true
  return owned.upos === 'PROPN' || SITE_NOUNS.has(owned.form.toLowerCase()) || GROUND_NOUNS.has(owned.lemma)
}

/** "the Syrian-Turkish border": a compound before a site is one. */
function siteAfterHyphen(words: readonly Word[], next: number): Verdict {
  return words[next + 1]?.capital === true && SITE_NOUNS.has(words[next + 2]?.form ?? '') ? yes('demonym-site') : no('compound')
}

const isTimeWord = (form: string): boolean => isWeekday(form) || isMonth(form)

/** Whether it modifies the noun after it: "the Damascus government", "the Iraqi border", "Russia's Foreign Ministry". */
function asModifier(candidate: Candidate, toponym: Toponym | null): Verdict | null {
  const { words, next, sentence, first } = candidate
  const after = words[next]
  const form = after?.form ?? ''
  // "the Turkish side of the border", but not "losses of the Turkish side".
  const isSite = SITE_NOUNS.has(form) && (form !== 'side' || words[next + 1]?.form === 'of')
  if (toponym?.isDemonym === true) return after?.capital === false && isSite ? yes('demonym-site') : no('demonym')
  if (endsInSite(words, next)) return yes('site')
  if (MISSIONS.has(form) && toponym?.place.kind !== 'country') return yes('mission')
  if (POWER_NOUNS.has(form)) return no('power')
  if (form === "'s" && toponym?.place.kind === 'country' && (hasPowerNoun(words, next + 1) || !ownsPlace(candidate)))
    return no('possessive')
  const token = tokenAt(sentence.tokens, words[first]?.start ?? 0)
  const isCompound =
    token !== undefined && (token.relation === 'compound' || token.relation === 'amod') && token.head > token.index
  return (toponym?.place.kind === 'country' || toponym?.place.kind === 'region') && isCompound && after?.kind === 'letters'
    ? no('modifier')
    : null
}

/** "Damascus police headquarters", "Homs military airfield": a site at the end of a short run of plain nouns. */
function endsInSite(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 3; at += 1) {
    const word = words[at]
    if (word === undefined || word.kind !== 'letters' || word.capital) return false
    if (SITE_NOUNS.has(word.form))
      return at === from || POWER_NOUNS.has(words[from]?.form ?? '') || NEUTRAL_NOUNS.has(words[from]?.form ?? '')
  }
  return false
}

const NEUTRAL_NOUNS: ReadonlySet<string> = new Set('military international air main central old downtown city police'.split(' '))

/** A power noun or a capitalised body within a few words after a possessive. */
function hasPowerNoun(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 3; at += 1) {
    const word = words[at]
    if (word === undefined || word.kind !== 'letters') return false
    if (POWER_NOUNS.has(word.form) || (word.capital && BODY_WORDS.has(word.form))) return true
  }
  return false
}

const tokenAt = (tokens: readonly Token[], start: number): Token | undefined => tokens[seek(tokens, start)]

/** Whether it acts, or is dealt with, as a government or a team: "Moscow said", "talks with Turkey". */
function asParty(candidate: Candidate, toponym: Toponym | null): Verdict | null {
  const { words, first, sentence } = candidate
  const before = words[first - 1]?.form === 'the' ? words[first - 2] : words[first - 1]
  if (before?.form === 'against') return no('party-preposition')
  if (toponym?.isPower !== true) return toponym !== null && speaks(candidate) ? no('party-verb') : null
  if (
    PARTY_PREPOSITIONS.has(before?.form ?? '') &&
    !/^(?:leaving|left|leave|bound|head|heads|heading|headed|depart|departed|departing|set|off|made|make|making)$/.test(
      words[first - 2]?.form ?? '',
    )
  )
    return no('party-preposition')
  if (before !== undefined && (LOCATIVES.has(before.form) || before.form === 'of')) return null
  const token = tokenAt(sentence.tokens, words[first]?.start ?? 0)
  const role = token === undefined ? null : roleOf(sentence.tokens, token)
  if (role?.kind === 'subject' && !PLACE_SUBJECT_VERBS.has(role.verb)) return no('party-subject')
  if (role?.kind === 'object' && PARTY_OBJECT_VERBS.has(role.verb)) return no('party-object')
  return partyVerbAfter(candidate) ? no('party-verb') : null
}

/** "Tamil Nadu said", "Liverpool denies": who speaks is its government, its club, its council. */
function speaks({ words, next, first, sentence }: Candidate): boolean {
  const token = tokenAt(sentence.tokens, words[first]?.start ?? 0)
  const role = token === undefined ? null : roleOf(sentence.tokens, token)
  return role?.kind === 'subject' && SPEECH.has(role.verb) && words[next]?.form !== "'s"
}

const SPEECH: ReadonlySet<string> = new Set(
  'say tell announce deny claim accuse warn urge vow want demand condemn reject refuse agree insist pledge promise decide sign impose'.split(
    ' ',
  ),
)

/** Subject or object of which verb, through a list ("China and Russia welcome"). */
function roleOf(tokens: readonly Token[], token: Token): { readonly kind: 'subject' | 'object'; readonly verb: string } | null {
  let current = token
  for (let step = 0; step < 4 && current.relation === 'conj'; step += 1) current = tokens[current.head] ?? current
  const head = tokens[current.head]
  if (head === undefined || head.upos !== 'VERB') return null
  if (current.relation === 'nsubj') return { kind: 'subject', verb: head.lemma }
  return current.relation === 'obj' || current.relation === 'iobj' ? { kind: 'object', verb: head.lemma } : null
}

/** "Moscow has repeatedly said": the verb after the name, past auxiliaries and adverbs. */
function partyVerbAfter({ words, next }: Candidate): boolean {
  for (let at = next, steps = 0; at < words.length && steps < 4; at += 1, steps += 1) {
    const form = words[at]?.form ?? ''
    if (PARTY_VERBS.has(form)) return true
    if (!VERB_FILLERS.has(form)) return false
  }
  return false
}
