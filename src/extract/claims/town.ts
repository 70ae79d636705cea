import { seek } from '../../base/seek.js'
import { contains } from '../../base/span.js'
import { isMonth, isWeekday } from '../../lexicon/calendar.js'
import { LOCATIVES, PLACE_TYPES, SPOT_NOUNS } from '../../lexicon/places/words.js'
import type { Document, ResolvedPlace, Token } from '../../model/index.js'
import { isOneCity, type PlaceFound } from '../places/index.js'
import type { Draft } from './draft.js'
import { asPlace, type Ground, isDeed, ON_GROUND, type Placed } from './ground.js'

/** What is done with words is done where its doer is, whatever spot it is about. */
const IN_WORDS = /^(?:diplomacy|law|order)\//u

/**
 * A deed, a spot or what somebody saw is in the town named last in its paragraph; a spot and what was seen, from further off as well, in the
 * town that the report is about.
 */
export function inTownNamedLast(claim: Draft, ground: Ground): Placed | null {
  const { document, towns, main, only } = ground
  const start = claim.words[0]?.start ?? 0
  const town = towns[seek(towns, start) - 1]
  if (town?.resolved == null || isElsewhere(claim, town.resolved, ground) || isAtUnknown(town, start, ground)) return null
  if (namesAnother(claim, ground)) return null
  const isDone = isDeed(claim)
  const isThere = isSeen(claim, isDone) || (!IN_WORDS.test(claim.event.type) && isAtSpot(claim, document))
  const goesOn = !isThere && !isDone && isBodily(claim, document)
  if (!isThere && !isDone && !goesOn) return null
  const around = goesOn ? town : townAround(town, towns)
  const place = asPlace(around.resolved ?? town.resolved, { start: around.start, end: around.end })
  const isAbout = main !== null && isOneCity(main, town.resolved)
  const isBeside = !document.report.text.slice(town.end, start).includes('\n')
  if (goesOn)
    return isBeside && isScene(town, town.resolved, ground) ? { place, rule: 'paragraph/goes-on', confidence: 0.45 } : null
  if (isBeside && (isAbout || isScene(town, town.resolved, ground))) return { place, rule: 'paragraph/town', confidence: 0.6 }
  if (isAbout && (isThere || ON_GROUND.test(claim.event.type)))
    return { place, rule: 'report/town', confidence: isThere ? 0.5 : 0.45 }
  return ON_GROUND.test(claim.event.type) && only !== null ? { place, rule: 'report/only-town', confidence: 0.4 } : null
}

/** "killed six in the hamlet of Tarsk", "sent troops to Tarsk": a name behind such a word is a place, though no map of ours has it. */
function namesAnother({ words }: Draft, { document: { sentences }, placesBy }: Ground): boolean {
  const at = seek(sentences, words[0]?.start ?? 0)
  const tokens = sentences[at]?.tokens ?? []
  const known = placesBy.get(at) ?? []
  return tokens.some(
    name =>
      name.upos === 'PROPN' &&
      /^(?:nmod|obl)$/u.test(name.relation) &&
      words.some(span => contains(span, name)) &&
      !isWeekday(name.form) &&
      !isMonth(name.form) &&
      !known.some(place => contains(place, name)) &&
      tokens.some(word => word.head === name.index && word.relation === 'case' && isOnTheMap(word, name, tokens)),
  )
}

const SETTLED = /^(?:locality|settlement|commune|hamlet|community|suburb|outpost)$/u

/** "in Tarsk", "to Tarsk" and "the hamlet of Tarsk", but not "the death of Tarsk". */
function isOnTheMap({ form }: Token, { head }: Token, tokens: readonly Token[]): boolean {
  if (/^(?:in|at|near|outside|around|into|towards?)$/iu.test(form)) return true
  const what = tokens[head]?.lemma.toLowerCase() ?? ''
  return (
    /^(?:of|to)$/iu.test(form) &&
    (form.toLowerCase() === 'of' ? PLACE_TYPES.has(what) || SETTLED.test(what) : /^(?:send|deploy|move)$/u.test(what))
  )
}

/** What goes on behind a street or a church is in its town, and not all of it in the street. */
function townAround(place: PlaceFound, towns: readonly PlaceFound[]): PlaceFound {
  const { resolved, start } = place
  if (resolved === null || !isSite(place)) return place
  const named = towns.findLast(
    town => town.start < start && !isSite(town) && town.resolved?.lat === resolved.lat && town.resolved.lon === resolved.lon,
  )
  return named ?? place
}

const isSite = ({ rule }: PlaceFound): boolean => rule.endsWith('/site')

const BODILY = /^(?:other|order\/(?:arrest|release|raid|jailbreak|crackdown|surrender))$/u

/** "Guards were beaten", "They parked two lorries across it": something done and over, with hands and not with words or numbers. */
function isBodily({ event, chain }: Draft, { sentences }: Document): boolean {
  if (!BODILY.test(event.type) || chain.some(({ manner }) => manner === 'alleges')) return false
  const tokens = sentences[seek(sentences, event.trigger.start)]?.tokens ?? []
  const verb = tokens.find(({ start }) => start === event.trigger.start)
  return verb?.upos === 'VERB' && /^VB[DN]$/u.test(verb.xpos)
}

/** Who saw it was there; who was there tells of deeds that were done there. */
function isSeen({ chain }: Draft, isDone: boolean): boolean {
  const isOnTheSpot = chain.some(({ kind }) => kind === 'witness' || kind === 'reporter')
  return chain.some(({ manner }) => manner === 'saw') ? isDone || isOnTheSpot : isDone && isOnTheSpot
}

/** A town that is only spoken of is no scene, nor is the one that a report was sent from. */
const isScene = ({ sentence }: PlaceFound, town: ResolvedPlace, { document, tellsOfDeeds, scenes }: Ground): boolean =>
  document.sentences[sentence]?.passage !== 'dateline' && (tellsOfDeeds || scenes.some(scene => isOneCity(scene, town)))

/** "near the airport", "the station was empty": a building or street that the clause itself speaks of. */
function isAtSpot({ words }: Draft, { sentences }: Document): boolean {
  const tokens = sentences[seek(sentences, words[0]?.start ?? 0)]?.tokens ?? []
  return tokens.some(token => isSpot(token, tokens) && words.some(span => contains(span, token)))
}

const isSpot = (noun: Token, tokens: readonly Token[]): boolean =>
  (noun.upos === 'NOUN' || noun.form === 'HQ') &&
  SPOT_NOUNS.has(noun.form.toLowerCase()) &&
  !/^(?:compound|amod)/u.test(noun.relation) &&
  tokens.some(token => token.head === noun.index && marksOne(token))

/** What makes a noun a certain one: "the station", "their camp", "Karsk hospital", "outside houses". */
function marksOne({ relation, form, upos }: Token): boolean {
  if (relation === 'nmod:poss') return !/^(?:whose|your|my)$/iu.test(form)
  if (relation === 'compound') return upos === 'PROPN'
  if (relation === 'det') return /^(?:the|this|that)$/iu.test(form)
  return relation === 'case' && LOCATIVES.has(form.toLowerCase())
}

/** Its sentence names another place, on a map or not, and nobody knows for which of its clauses. */
function isElsewhere({ words }: Draft, town: ResolvedPlace, { document: { sentences, report }, placesBy }: Ground): boolean {
  const beside = placesBy.get(seek(sentences, words[0]?.start ?? 0)) ?? []
  return beside.some(place => {
    const { resolved } = place
    if (resolved === null) return !isPartOfTown(place, report.text)
    return (resolved.kind !== 'country' || resolved.country !== town.country) && !isOneCity(resolved, town)
  })
}

/** "Jets bombed the market of Buthidaung. Nine people were killed": where a place off our map was named since, what goes on is there, and nobody knows where. */
function isAtUnknown({ end }: PlaceFound, start: number, { unknown, document: { report } }: Ground): boolean {
  const last = unknown[seek(unknown, start) - 1]
  return (
    last !== undefined &&
    last.start >= end &&
    !isPartOfTown(last, report.text) &&
    !report.text.slice(last.end, start).includes('\n')
  )
}

/** "the Amarat district", "Nile Street": what lies in a town, of which the one named last is likeliest. */
const isPartOfTown = ({ start, end }: PlaceFound, text: string): boolean =>
  /\b(?:district|neighbou?rhood|quarter|suburb|street|square|avenue|road|bridge|hospital|hotel|mosque|station|market)\b/i.test(
    text.slice(start, end) + (/^ \p{Ll}+/u.exec(text.slice(end, end + 20))?.[0] ?? ''),
  )
