import { contains, type Span, wordsOf } from '../base/span.js'
import { nameKey, wordsIn } from '../knowledge/transliteration.js'
import { type Actor, type Claim, type ClaimRef, hasOwnTime, type Reading } from '../model/index.js'
import { stemOf } from './fold.js'
import { type Interval, intervalOf, publication } from './interval.js'
import { type Bag, bagOf, bagOfAll, bagOfNames, bagWithout, weightOf } from './meaning.js'
import { typesOf } from './verbs.js'
import { personKey, type Who, whoOf } from './who.js'

/**
 * Claims of different realms are never one event: what happened, what is to come, and what lies behind the story.
 */
export type Realm = 'happened' | 'ahead' | 'background'

/** A report as this stage needs it. */
export interface FiledReport {
  readonly reading: Reading
  readonly published: Interval | null
  readonly carrierOf: string | null
  /** The report whose text it repeats; null: it stands for itself. */
  readonly original: FiledReport | null
  readonly agency: string | null
}

/** A claim together with the report it stands in, and what comparing needs, worked out once. */
export interface FiledClaim {
  readonly ref: ClaimRef
  readonly claim: Claim
  readonly report: FiledReport
  /** Its place in the reading, from 0. */
  readonly number: number
  readonly realm: Realm
  readonly trigger: string
  /** How much the trigger says by itself, in hundredths. */
  readonly triggerWeight: number
  /** The types of event it tells: its own, or all that its trigger could tell where the reader left it open. */
  readonly types: readonly string[]
  /** Types that any of its words could tell. */
  readonly wordTypes: readonly string[]
  /** What it speaks of. */
  readonly bag: Bag
  /** The same without the trigger's and the actor's words: what else it says. */
  readonly rest: Bag
  /** Keys of the persons, bodies and places that its words name. */
  readonly names: Bag
  readonly setting: Setting
  /** The words as written, folded: the same for a copy. */
  readonly wording: string
  readonly actor: Who | null
  readonly target: Who | null
  /** Names of the places whose holder it tells of. */
  readonly grounds: readonly string[]
  /** When it was by words of its own. */
  readonly time: Interval | null
  /** Minutes; it had been told by then, so what began later is another thing. null: unknown. */
  readonly toldBy: number | null
  readonly inHeadline: boolean
  /** Last proper word of the name of who tells it first. */
  readonly speaker: string | null
  /** Equal for the same claim in copies of one text. */
  readonly copyKey: string
}

/** The text that a claim stands in; claims of one sentence share it. */
export interface Setting {
  /** Number of the sentence in the report. */
  readonly sentence: number
  readonly words: Bag
  readonly names: Bag
  /** The sentence with the one before and the one behind it. */
  readonly around: Bag
  readonly report: Bag
  /** No other sentence stands in the report. */
  readonly isAlone: boolean
}

/** In order of publication, the undated last, then by id, then as the reading has them. */
export const inClaimOrder = (a: FiledClaim, b: FiledClaim): number =>
  a.report === b.report ? a.number - b.number : inReportOrder(a.report, b.report)

/** The same as of their readings, on what is worked out already. */
export const inReportOrder = (a: FiledReport, b: FiledReport): number =>
  compare(a.published?.from ?? Number.POSITIVE_INFINITY, b.published?.from ?? Number.POSITIVE_INFINITY) ||
  inTextOrder(a.reading, b.reading)

/** By publication, the undated last, then by id and text. */
export const inReadingOrder = (a: Reading, b: Reading): number => compare(startOf(a), startOf(b)) || inTextOrder(a, b)

const inTextOrder = (a: Reading, b: Reading): number =>
  compare(a.report.published ?? '', b.report.published ?? '') ||
  compare(a.report.id, b.report.id) ||
  compare(a.report.sha256, b.report.sha256)

const startOf = ({ report }: Reading): number => publication(report.published)?.from ?? Number.POSITIVE_INFINITY

export function fileClaims(report: FiledReport): FiledClaim[] {
  const { reading } = report
  const actors = new Map(reading.actors.map(actor => [actor.id, actor]))
  const whos = new Map<string, Who>()
  const whoAt = (id: string | null): Who | null => {
    const actor = id === null ? undefined : actors.get(id)
    return actor === undefined ? null : once(whos, actor)
  }
  const settingAt = settingsOf(reading, whoAt)
  const times = new Map<string, number>()
  return reading.claims.map((claim, number) => {
    const filed = fileClaim(claim, report, number, whoAt, settingAt)
    const time = (times.get(filed.copyKey) ?? 0) + 1
    times.set(filed.copyKey, time)
    return time === 1 ? filed : { ...filed, copyKey: `${filed.copyKey}|${time}` }
  })
}

type WhoAt = (id: string | null) => Who | null

function once(whos: Map<string, Who>, actor: Actor): Who {
  const known = whos.get(actor.id)
  if (known !== undefined) return known
  const who = whoOf(actor)
  whos.set(actor.id, who)
  return who
}

function settingsOf({ report, sentences, places, actors }: Reading, whoAt: WhoAt): (at: number) => Setting {
  const spans = sentences.length === 0 ? [{ start: 0, end: report.text.length }] : sentences
  const bags = spans.map(span => bagOf(wordsOf(report.text, span)))
  const whole = bagOfAll(bags)
  const settings = new Map<number, Setting>()
  return at => {
    const found = Math.max(
      0,
      spans.findIndex(({ end }) => at < end),
    )
    const known = settings.get(found)
    if (known !== undefined) return known
    const setting: Setting = {
      sentence: found,
      words: bags[found] as Bag,
      names: namesIn(spans.slice(found, found + 1), { places, actors }, whoAt),
      around: bagOfAll(bags.slice(Math.max(0, found - 1), found + 2)),
      report: whole,
      isAlone: spans.length === 1,
    }
    settings.set(found, setting)
    return setting
  }
}

function fileClaim(
  claim: Claim,
  report: FiledReport,
  number: number,
  whoAt: WhoAt,
  settingAt: (at: number) => Setting,
): FiledClaim {
  const { text, id } = report.reading.report
  const triggerWords = wordsIn(wordsOf(text, claim.event.trigger))
  const trigger = triggerWords.map(stemOf)
  const wording = wordsIn(claim.words.map(span => wordsOf(text, span)).join(' ')).join(' ')
  const actor = whoAt(claim.event.actor)
  const bag = bagOf(claim.text)
  return {
    ref: { report: id, claim: claim.id },
    claim,
    report,
    number,
    realm: realmOf(claim),
    types: claim.event.type === 'other' ? typesOf(triggerWords[0] ?? '') : [claim.event.type],
    wordTypes: [...new Set(wordsIn(claim.text).flatMap(typesOf))],
    trigger: trigger.join(' '),
    triggerWeight: weightOf(trigger[0] ?? ''),
    bag,
    rest: bagWithout(bag, bagOf(`${triggerWords.join(' ')} ${actor?.name ?? ''}`)),
    names: namesIn(claim.words, report.reading, whoAt),
    setting: settingAt(claim.event.trigger.start),
    wording,
    copyKey: copyKeyOf(claim, report, trigger.join(' '), wording),
    actor,
    target: whoAt(claim.event.target),
    grounds: claim.event.control.map(({ place }) => nameKey(place)),
    time: hasOwnTime(claim) ? intervalOf(claim.time) : null,
    toldBy: toldBy(claim, report.published),
    speaker: claim.chain[0] === undefined ? null : personKey(claim.chain[0].name),
    inHeadline: isInHeadline(claim, report),
  }
}

function isInHeadline({ words }: Claim, { reading }: FiledReport): boolean {
  const at = words[0]?.start ?? 0
  return reading.passages.some(({ kind, start, end }) => kind === 'headline' && start <= at && at < end)
}

/** Equal in a report and its copies. */
function copyKeyOf(claim: Claim, { original, reading }: FiledReport, trigger: string, wording: string): string {
  const time = hasOwnTime(claim) ? claim.time?.value : ''
  return [original?.reading.report.id ?? reading.report.id, claim.frame, claim.event.type, trigger, wording, time].join('|')
}

function toldBy(claim: Claim, published: Interval | null): number | null {
  const telling = hasOwnTime(claim) ? null : (intervalOf(claim.time)?.to ?? null)
  return telling === null || published === null ? (published?.to ?? telling) : Math.min(telling, published.to)
}

function namesIn(words: readonly Span[], { actors, places }: Pick<Reading, 'actors' | 'places'>, whoAt: WhoAt): Bag {
  const isInside = (mention: Span) => words.some(span => contains(span, mention))
  const names = new Set<string>()
  for (const place of places) if (isInside(place)) names.add(nameKey(place.resolved?.name ?? place.name))
  for (const { id, mentions } of actors) {
    const who = mentions.some(isInside) ? whoAt(id) : null
    if (who !== null && (who.known !== null || who.sounds.length > 0)) names.add(who.key)
  }
  return bagOfNames(names)
}

export function realmOf({ frame }: Claim): Realm {
  switch (frame) {
    case 'happened':
    case 'ongoing':
      return 'happened'
    case 'background':
      return 'background'
    case 'planned':
    case 'predicted':
    case 'conditional':
      return 'ahead'
    default:
      return frame satisfies never
  }
}

/**
 * Readings as a set: in order of publication (undated last, then by id), and of two readings of one id only the later version.
 */
export function inOrder(readings: readonly Reading[]): Reading[] {
  const sorted = [...readings].sort(inReadingOrder)
  const latest = new Map(sorted.map(reading => [reading.report.id, reading]))
  return sorted.filter(reading => latest.get(reading.report.id) === reading)
}

export const compare = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)
