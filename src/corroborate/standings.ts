import { remembered } from '../base/remember.js'
import { nameKey, wordsIn } from '../knowledge/transliteration.js'
import { inWordClass, isOfControl, isPersonWord } from '../lexicon/events/index.js'
import { type Bearer, ENDINGS, type Matter, OTHER_THINGS, STANDINGS, THING_CLASSES } from '../lexicon/standings.js'
import type { Claim } from '../model/index.js'
import { placesAgree, timesAgree } from './agreement.js'
import type { Holding } from './control.js'
import type { FiledClaim } from './filed.js'
import { stemOf } from './fold.js'
import { sharedMarks } from './meaning.js'
import { agree, headOf, type Who } from './who.js'

// Accounts that cannot both be right though neither denies the other: "he fled", "he remains in the capital".

/** What a claim says of how something stands. */
export interface Standing {
  readonly matter: Matter
  /** It goes on as before; else it has come to an end. */
  readonly goesOn: boolean
  /** Whose it is; null: a thing's, or nobody's that the words name. */
  readonly who: Who | null
  /** Kinds of things that the words name, in the singular. */
  readonly things: readonly string[]
}

const NONE: readonly never[] = []

const ENDING_BY_TYPE = new Map(ENDINGS.map(ending => [ending.type, ending]))

/** Matters that are one person's: of a crowd some may be dead and others alive. */
const PERSONAL: ReadonlySet<Matter> = new Set<Matter>(['life', 'presence', 'office', 'liberty'])

export function standingsOf(
  { event: { type }, frame, polarity, text }: Claim,
  actor: Who | null,
  target: Who | null,
): readonly Standing[] {
  if (polarity === '-' || (frame !== 'happened' && frame !== 'ongoing')) return NONE
  const ending = ENDING_BY_TYPE.get(type)
  const bearer = (of: Bearer): Who | null => (of === 'thing' ? null : of === 'actor' ? (actor ?? target) : (target ?? actor))
  const standings: Standing[] = []
  const add = (matter: Matter, of: Bearer, goesOn: boolean): void => {
    const who = bearer(of)
    const things = of === 'thing' ? thingsIn(text) : NONE
    const isBorne = of === 'thing' ? things.length > 0 : who !== null && (!PERSONAL.has(matter) || isOnePerson(who))
    if (isBorne) standings.push({ matter, goesOn, who, things })
  }
  if (ending !== undefined && (ending.matter !== 'captivity' || ALL.test(text))) add(ending.matter, ending.of, false)
  for (const { matter, of, words } of STANDINGS) {
    if (matter === ending?.matter || !words.test(text)) continue
    add(matter, of, true)
  }
  // A list that has grown holds room for more.
  return standings.length === 0 ? NONE : [...standings]
}

/** "All hostages have been freed": of some, others may still be held. */
const ALL = /\b(?:all|every|last|remaining|entire)\b/iu

/** A person by name, or by an office: "the minister". */
const isOnePerson = ({ family, sounds, name }: Who): boolean =>
  family === 'person' || (family === 'other' && sounds.length > 0) || isPersonWord(headOf(name).toLowerCase())

/** Kinds of things that the words name, in the singular: bridges, markets, roads, aircraft. */
export const thingsIn = (text: string): readonly string[] => thingsOfWords(wordsIn(text))

/** The same of words that are folded already. */
export function thingsOfWords(words: readonly string[]): readonly string[] {
  const things = new Set<string>()
  for (const word of words) {
    const thing = thingOf(word)
    if (thing !== null) things.add(thing)
  }
  return things.size === 0 ? NONE : [...things]
}

const thingOf = remembered((word: string): string | null => {
  if (isThing(word)) return word
  const one = word.replace(/e?s$/u, '')
  return isThing(one) ? one : null
})

const isThing = (word: string): boolean => OTHER_THINGS.has(word) || THING_CLASSES.some(name => inWordClass(word, name))

/** `told` says that something ended or changed hands, `other`, of the same time or later, that it goes on or is in other hands. */
export const goesAgainst = (other: FiledClaim, told: FiledClaim): boolean => areContrary(other, told) && isOfTheTime(other, told)

/** The two cannot both be so at one time: whichever of them came first. */
export const areAtOdds = (a: FiledClaim, b: FiledClaim): boolean => areContrary(a, b) || areContrary(b, a)

function areContrary(other: FiledClaim, told: FiledClaim): boolean {
  if (told.realm !== 'happened' || other.realm !== 'happened') return false
  if (told.claim.polarity === '-' || other.claim.polarity === '-') return false
  return (
    (other.standings.length > 0 && told.standings.length > 0 && isOfStanding(other, told)) ||
    (other.held.length > 0 && told.held.length > 0 && isOfGround(other, told))
  )
}

function isOfStanding(other: FiledClaim, told: FiledClaim): boolean {
  return told.standings.some(
    ended =>
      !ended.goesOn &&
      other.standings.some(
        standing =>
          standing.goesOn &&
          standing.matter === ended.matter &&
          areOfOne(standing, ended, other, told) &&
          isThere(standing, other, told),
      ),
  )
}

function areOfOne(standing: Standing, ended: Standing, other: FiledClaim, told: FiledClaim): boolean {
  if (standing.who !== null && ended.who !== null) {
    // An army has troops in many places.
    if (standing.matter === 'posts' && !isOneGround(other, told)) return false
    return isTheSame(standing.who, ended.who)
  }
  if (!standing.things.some(thing => ended.things.includes(thing))) return false
  // "The airport is open": where no name is told at all, there is but one.
  const isNameless = other.names.size === 0 && told.names.size === 0
  return isOneGround(other, told) || (isNameless && placesAgree(other.claim.place, told.claim.place) !== 'no')
}

function isOneGround(other: FiledClaim, told: FiledClaim): boolean {
  const place = placesAgree(other.claim.place, told.claim.place)
  return place === 'yes' || (place === 'open' && sharedMarks(other.names, told.names) > 0)
}

/** One by name, or by the same word where neither has a name: "the minister". */
function isTheSame(a: Who, b: Who): boolean {
  const agreement = agree(a, b)
  if (agreement !== 'open') return agreement === 'yes'
  return stemOf(headOf(a.name).toLowerCase()) === stemOf(headOf(b.name).toLowerCase())
}

/** Who has left a town or country and is in another has left all the same. */
function isThere({ matter, who }: Standing, other: FiledClaim, told: FiledClaim): boolean {
  if (matter !== 'presence') return true
  if (IN_THE_COUNTRY.test(other.claim.text) && !ABROAD.test(told.claim.text)) return false
  if (other.claim.place === null) return true
  const [here, left] = [other.claim.place, told.claim.place]
  return left === null ? here.country !== null && here.country === who?.country : placesAgree(here, left) !== 'no'
}

/** Who has left a palace may be in the country. */
const IN_THE_COUNTRY = /\b(?:in|inside|within) (?:the|his|her|their) (?:country|nation|homeland)\b/iu
const ABROAD = /\b(?:country|nation|homeland|abroad|exile|overseas)\b/iu

/** Who gained or holds a place, and another who holds it; who lost or left it, and holds it. */
function isOfGround(other: FiledClaim, told: FiledClaim): boolean {
  if (!isOfControl(other.claim.event.type) || !isOfControl(told.claim.event.type)) return false
  // The text is looked up last: it may lie packed away.
  const goesOn = (holding: Holding): boolean =>
    (holding.control.change === 'holds' && !isInPart(holding)) || STILL.test(other.claim.text)
  return told.held.some(one => other.held.some(holding => areRivalHoldings(holding, one) && goesOn(holding)))
}

/** It goes on, be it in a part of the place. */
const STILL = /\b(?:still|remain(?:s|ed|ing)?)\b/iu

function areRivalHoldings(holding: Holding, told: Holding): boolean {
  if (isInPart(told)) return false
  if (!nameTheGround(holding.control.place, told.control.place)) return false
  const agreement = agree(holding.who, told.who)
  if (told.control.change === 'loses')
    return agreement === 'yes' || (agreement === 'open' && holding.who.family === told.who.family)
  return agreement === 'no' && !(isOfState(holding.who) && isOfState(told.who))
}

/** "the centre of Karsk" is of Karsk. */
function nameTheGround(place: string, told: string): boolean {
  const [part, whole] = [nameKey(place), nameKey(told)]
  return part === whole || part.endsWith(` ${whole}`)
}

const isInPart = ({ control: { part } }: Holding): boolean => part === 'part' || part === 'edge'

const isOfState = ({ family }: Who): boolean => family === 'government' || family === 'army' || family === 'police'

/** Two who are said to have done one thing to one thing: the army shelled the hospital, the rebels did. */
export function areRivalDoers(a: FiledClaim, b: FiledClaim): boolean {
  if (!isOfACamp(a.actor) || a.claim.event.type !== b.claim.event.type) return false
  if (a.realm !== 'happened' || b.realm !== 'happened' || a.claim.polarity !== b.claim.polarity) return false
  if (!areOfTwoCamps(a.actor, b.actor) || timesAgree(a, b) === 'no') return false
  if (!isOneGround(a, b) || !DONE_TO_THINGS.test(a.claim.event.type)) return false
  const own = thingsIn(a.claim.text)
  return thingsIn(b.claim.text).some(thing => own.includes(thing))
}

/** "Men in police coats" may be the police: only who certainly fight for others are others. */
const areOfTwoCamps = (a: Who | null, b: Who | null): boolean => isOfACamp(a) && isOfACamp(b) && agree(a, b) === 'no'

const isOfACamp = (who: Who | null): boolean => who !== null && (who.family === 'armed' || isOfState(who))

/** Whether anything can speak against what it says, or it against anything. */
export const canBeRival = ({ standings, held, actor, claim }: FiledClaim): boolean =>
  standings.length > 0 || held.length > 0 || (isOfACamp(actor) && DONE_TO_THINGS.test(claim.event.type))

/** Deeds of which a thing suffers one at a time. */
const DONE_TO_THINGS =
  /^(?:fighting\/(?!clash|offensive|deploys|truce-broken)|infrastructure\/|crowd\/(?:arson|storming|looting)|disaster\/(?:crash|fire))/u

/** What was told before, or is told of an earlier time, was overtaken and is no rival. */
function isOfTheTime(other: FiledClaim, told: FiledClaim): boolean {
  if (other.report === told.report) return true
  if (other.time !== null && told.time !== null && other.time.to <= told.time.from) return false
  const [later, earlier] = [other.report.published, told.report.published]
  return later === null || earlier === null || later.to > earlier.from
}
