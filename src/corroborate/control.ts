import { groupBy } from '../base/group.js'
import { overlaps, type Span, wordsOf } from '../base/span.js'
import { nameKey } from '../knowledge/transliteration.js'
import { isOfControl } from '../lexicon/events/index.js'
import type { Actor, Claim, ClaimControl, ControlRow, Reading, Telling } from '../model/index.js'
import type { WovenEvent } from './event.js'
import type { FiledClaim } from './filed.js'
import { stemOf } from './fold.js'
import { refsOf } from './origins.js'
import { type Family, headOf, type Who, whoOf } from './who.js'

/** Who can hold ground; a company's aircraft that "leaves" a city held nothing. */
const HOLDERS: ReadonlySet<Family> = new Set<Family>(['armed', 'army', 'police', 'government', 'person', 'people'])

/** Who holds, gains or loses a place by a claim. */
export interface Holding {
  readonly control: ClaimControl
  readonly who: Who
}

interface Held extends Holding {
  readonly filed: FiledClaim
}

/**
 * Who holds what, from the claims that say so: one row for each event, holder, place and part. Gaining, entering and holding make a row;
 * losing and leaving end the holder's rows of that place, and make none of their own: that the army left says nothing of who is there now.
 * Claims that deny it stand in the row, whose status is the event's; what everybody denies makes none.
 */
export function findControl(events: readonly WovenEvent[]): ControlRow[] {
  const ends = events.flatMap(woven => (woven.event.status === 'denied' ? [] : endsOf(woven)))
  const takings = events.flatMap(takingsOf)
  const rows = events.flatMap(woven => {
    const held = heldIn(woven).filter(({ control, filed }) => control.change !== 'loses' && isOfControl(filed.claim.event.type))
    const grouped = groupBy(held, ({ who, control }) => `${who.key}|${nameKey(control.place)}|${control.part}`)
    return [...grouped.values()].flatMap(same => (same.some(isAsserted) ? rowOf(woven, same, ends, takings) : []))
  })
  return [...rows, ...rowsBeside(events, rows)]
}

/** "Shells fell on rebel-held Vessen": one row for each holder and place of which no event tells. */
function rowsBeside(events: readonly WovenEvent[], rows: readonly ControlRow[]): ControlRow[] {
  const beside = events
    .flatMap(heldIn)
    .filter(({ control, filed }) => control.change === 'holds' && !isOfControl(filed.claim.event.type))
  const told = new Set(rows.map(({ place }) => nameKey(place)))
  const groups = groupBy(beside, ({ who, control }) => `${who.key}|${nameKey(control.place)}|${control.part}`)
  return [...groups.values()].flatMap(same => {
    const [first] = same
    return first === undefined || told.has(nameKey(first.control.place))
      ? []
      : [
          {
            place: first.control.place,
            holder: first.who.name,
            part: first.control.part,
            since: null,
            until: null,
            status: 'reported' as const,
            claims: refsOf(same.map(({ filed }) => filed)),
          },
        ]
  })
}

/** Who came to hold all of a place, and when. */
interface Taking extends End {
  readonly at: string
}

/** What nobody calls into question, and whose day is told: whoever held the place before holds it no longer. */
function takingsOf(woven: WovenEvent): Taking[] {
  const { event, claims } = woven
  const at = claims.some(({ hasTime }) => hasTime) ? (event.time?.from ?? null) : null
  if (at === null || (event.status !== 'confirmed' && event.status !== 'reported')) return []
  return heldIn(woven).flatMap(({ control, who, filed }) =>
    control.change === 'gains' && control.part === 'all' && filed.claim.polarity === '+'
      ? [{ who, place: nameKey(control.place), at }]
      : [],
  )
}

/** When who no longer held which place. */
interface End {
  readonly who: Who
  readonly place: string
  readonly at: string | null
}

function endsOf(woven: WovenEvent): End[] {
  const { event, claims } = woven
  const own = claims.some(({ hasTime }) => hasTime) ? event.time : null
  return heldIn(woven).flatMap(({ control, who, filed }) =>
    control.change === 'loses' && filed.claim.polarity === '+'
      ? // Gone by the time it was told, at the latest.
        [{ who, place: nameKey(control.place), at: own?.to ?? own?.from ?? event.firstReported }]
      : [],
  )
}

const isAsserted = ({ filed }: Held): boolean => filed.claim.polarity === '+'

function heldIn({ claims }: WovenEvent): Held[] {
  return claims.flatMap(filed => (filed.realm === 'ahead' ? [] : filed.held.map(holding => ({ ...holding, filed }))))
}

export const holdingsIn = ({ event, chain }: Claim, reading: Reading): Holding[] =>
  event.control.flatMap(control => {
    const who = holderOf(control, reading, chain[0])
    return who === null || !HOLDERS.has(who.family) ? [] : [{ control, who }]
  })

/**
 * The actor, or the words where no actor was made of them: "its allies", "rebel" in "rebel hands". "Ours" is held by whoever tells it; any other
 * pronoun alone names nobody.
 */
function holderOf({ holder, holderWords }: ClaimControl, reading: Reading, teller: Telling | undefined): Who | null {
  const [words] = holderWords
  const name = words === undefined ? '' : wordsOf(reading.report.text, words)
  const own = OURS.test(name)
  const meant = holder ?? (own ? (teller?.actor ?? null) : null)
  const actor = reading.actors.find(({ id }) => id === meant)
  if (teller !== undefined && (own || OUR_MEN.test(name)) && (actor === undefined || whoOf(actor).sounds.length === 0)) {
    const channel = ownerOfChannel(teller, reading)
    if (channel !== null) return channel
  }
  if (actor !== undefined && actor.kind === 'person' && PRONOUN.test(name))
    return spokenFor(actor, reading) ?? (own ? sideOf(teller, reading) : null) ?? whoOf(actor)
  const owner = actor === undefined && ITS_MEN.test(name) ? OWN_CHANNEL.exec(teller?.name ?? '')?.[1] : undefined
  if (owner !== undefined) return groupCalled(owner)
  if (actor !== undefined) return forceNamed(actor, words ?? null, reading) ?? whoOf(actor)
  return name === '' || PRONOUN.test(name) ? null : groupCalled(name)
}

/** "The branch is his, rebel commander X said", "rebel sources said the town was theirs": held by those whom the person leads or speaks for. */
function spokenFor({ name, roles }: Actor, { actors }: Reading): Who | null {
  for (const { organisation } of roles) {
    const body = organisation === null ? undefined : actors.find(one => one.name === organisation)
    if (body !== undefined && (body.kind === 'armed-group' || body.kind === 'military')) return whoOf(body)
  }
  const side = [...roles.map(({ text }) => text), name].flatMap(text => SIDE.exec(text)?.[1]?.toLowerCase() ?? [])[0]
  return side === undefined ? null : groupCalled(/^(?:militia|opposition)$/u.test(side) ? side : `${side}s`)
}

/** "The garrison is ours, the Shield's spokesman said": the Shield's; of an officer without an army, the only army that the report names. */
function sideOf(teller: Telling | undefined, { actors }: Reading): Who | null {
  if (teller === undefined) return null
  if (teller.organisation !== null) {
    const body = actors.find(({ name }) => name === teller.organisation)
    return body === undefined || body.kind === 'group' || body.kind === 'other' ? groupCalled(teller.organisation) : whoOf(body)
  }
  const armies = teller.kind === 'military' ? actors.filter(({ kind }) => kind === 'military') : []
  const [army] = armies
  return army !== undefined && new Set(armies.map(one => whoOf(one).key)).size === 1 ? whoOf(army) : null
}

const SIDE =
  /^(?:the |an? )?(?:senior |top |local )?(rebel|militant|insurgent|separatist|guerrilla|jihadist|militia|opposition)\b/iu

const groupCalled = (name: string): Who =>
  whoOf({ id: '', name, kind: 'armed-group', country: null, known: null, side: null, mentions: [], roles: [], basis: [] })

/** "Ours", on a force's own channel, which has no need to name itself. */
const ownerOfChannel = ({ name, actor, kind }: Telling, { report }: Reading): Who | null =>
  name !== null && actor === null && /^(?:armed-group|military)$/u.test(kind) && report.outlet?.startsWith(name) === true
    ? groupCalled(name)
    : null

/** "The rebels", "the militia", in a report that names one such group alone, and not beside them. */
function forceNamed(actor: Actor, words: Span | null, { actors, report, sentences }: Reading): Who | null {
  const who = whoOf(actor)
  if (words === null || who.family !== 'armed' || who.known !== null || who.sounds.length > 0) return null
  const isPronoun = PRONOUN.test(wordsOf(report.text, words))
  const called = isPronoun ? actor.mentions : [words]
  if (!called.some(mention => THE_GROUP.test(wordsOf(report.text, mention)))) return null
  const named = actors.filter(one => one.kind === 'armed-group' && isNamed(whoOf(one)))
  const [only] = named
  if (only === undefined || new Set(named.map(one => whoOf(one).key)).size > 1) return null
  const sentence = sentences.find(({ start, end }) => start <= words.start && words.end <= end)
  return only.mentions.some(mention => sentence !== undefined && overlaps(mention, sentence)) ? null : whoOf(only)
}

const isNamed = ({ known, sounds }: Who): boolean => known !== null || sounds.length > 0

const THE_GROUP =
  /^the\s(?:rebels?|insurgents|militants|militia|militiamen|guerrillas|separatists|jihadists|paramilitaries|group|movement|fighters)$/iu
const OUR_MEN = /^our\s(?:\S+\s)?(?:men|forces|troops|fighters|soldiers|units)$/iu
/** "The Shield's channel says its men are in the town": the Shield's. */
const ITS_MEN = /^(?:its|their)\s(?:\S+\s)?(?:men|forces|troops|fighters|soldiers|units)$/iu
const OWN_CHANNEL = /^(.+?)['’]s\s(?:\S+\s)?(?:channel|account|page|outlet|media|radio|agency)\b/iu
const OURS = /^(?:we|our|ours|us)$/iu
const PRONOUN =
  /^(?:i|we|you|he|she|it|they|who|which|that|this|these|those|ours|theirs|his|hers|its|their|our|my|her|them|us|him)$/iu

function rowOf(
  { event, claims }: WovenEvent,
  same: readonly Held[],
  ends: readonly End[],
  takings: readonly Taking[],
): ControlRow[] {
  const [first] = same
  if (first === undefined) return []
  const gains = same.filter(({ control }) => control.change === 'gains')
  const own = gains.flatMap(({ filed }) => (filed.hasTime ? (filed.claim.time?.from ?? []) : [])).sort()
  // What was told as history beside it says not since when.
  const isMixed = claims.some(({ realm }) => realm === 'background')
  const since = gains.length > 0 ? (own[0] ?? (isMixed ? null : (event.time?.from ?? null))) : null
  const end = ends.find(
    ({ who, place, at }) =>
      isOneHolder(who, first.who) && place === nameKey(first.control.place) && at !== null && (since === null || at > since),
  )
  return [
    {
      place: first.control.place,
      holder: first.who.name,
      part: first.control.part,
      since,
      until: end?.at ?? takenAfter(first, since, takings),
      status: event.status,
      claims: refsOf(same.map(({ filed }) => filed)),
    },
  ]
}

/** The first time after it that somebody else took the whole place; they who hold it since nobody knows when may have taken it back. */
function takenAfter({ who, control }: Held, since: string | null, takings: readonly Taking[]): string | null {
  if (since === null) return null
  const after = takings.filter(one => one.who.key !== who.key && one.place === nameKey(control.place) && one.at > since)
  return after.map(({ at }) => at).sort()[0] ?? null
}

/** Of forces without a name, "the garrison" is another than "the militia"; "rebels" and "insurgents" may be one. */
const isOneHolder = (a: Who, b: Who): boolean =>
  a.key === b.key && (a.known !== null || a.sounds.length > 0 || sortOf(a.name) === sortOf(b.name))

function sortOf(name: string): string {
  const head = headOf(name).toLowerCase()
  return REBELS.test(head) ? 'rebel' : stemOf(head)
}

const REBELS = /^(?:rebel|insurgent|militant|fighter|guerrilla|gunm[ae]n|jihadist|separatist|opposition|terrorist|group|gang)s?$/u
