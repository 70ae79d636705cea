import { wordsOf } from '../base/span.js'
import { wordsIn } from '../knowledge/transliteration.js'
import type { Claim, ClaimNumber, ClaimRef, Manner, Reading } from '../model/index.js'
import type { Holding } from './control.js'
import { type Interval, publication } from './interval.js'
import type { Leaning } from './leaning.js'
import { Bag } from './meaning.js'
import type { Place } from './pages.js'
import { sizeOfScene } from './scene.js'
import type { Standing } from './standings.js'
import type { Told } from './voices.js'
import type { Who } from './who.js'

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

/** What is worked out of a claim once, for comparing it. */
interface Worked {
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
  readonly setting: Setting
  readonly actor: Who | null
  readonly target: Who | null
  /** Names of the places whose holder it tells of. */
  readonly grounds: readonly string[]
  /** Those of them that are more than a kind of place: "Karsk airport", and not "the airport". */
  readonly namedGrounds: readonly string[]
  /** When it was by words of its own. */
  readonly time: Interval | null
  /** Minutes; it had been told by then, so what began later is another thing. null: unknown. */
  readonly toldBy: number | null
  readonly inHeadline: boolean
  /** Last proper word of the name of who tells it first. */
  readonly speaker: string | null
  /** Equal for the same claim in copies of one text. */
  readonly copyKey: number
  /** How the first of its chain tells it. */
  readonly manner: Manner | null
  /** The first of its chain, where the reader made an actor of it. */
  readonly teller: Who | null
  /** Somebody in its chain denies it. */
  readonly isDenied: boolean
  /** It is not told by its own sentence but carried on from one before. */
  readonly isCarried: boolean
  /** Its time is told by words of its own. */
  readonly hasTime: boolean
  /** How well its text reads as the label of an event. */
  readonly reads: number
  /** Numbers that can stand beside a count. */
  readonly counts: readonly ClaimNumber[]
  /** Who holds, gains or loses what. */
  readonly held: readonly Holding[]
  /** What it says goes on as before or has ended. */
  readonly standings: readonly Standing[]
  /** The types of event that its words lean to. */
  readonly leaning: Leaning
}

let filed = 0

/** A claim together with the report it stands in, and what comparing needs, worked out once. */
export class FiledClaim implements Worked {
  readonly ref: ClaimRef
  readonly claim: Claim
  readonly report: FiledReport
  readonly number: number
  readonly realm: Realm
  readonly trigger: string
  readonly triggerWeight: number
  readonly types: readonly string[]
  readonly wordTypes: readonly string[]
  readonly setting: Setting
  readonly actor: Who | null
  readonly target: Who | null
  readonly grounds: readonly string[]
  readonly namedGrounds: readonly string[]
  readonly time: Interval | null
  readonly toldBy: number | null
  readonly inHeadline: boolean
  readonly speaker: string | null
  readonly copyKey: number
  readonly manner: Manner | null
  readonly teller: Who | null
  readonly isDenied: boolean
  readonly isCarried: boolean
  readonly hasTime: boolean
  readonly reads: number
  readonly counts: readonly ClaimNumber[]
  readonly held: readonly Holding[]
  readonly standings: readonly Standing[]
  readonly leaning: Leaning
  /** Id and label of the event that it founds or names, once it has. */
  eventId: string | null = null
  label: string | null = null
  /** What it stands in with those that tell the same; null: it has not been gathered. */
  thread: object | null = null
  /** Who tells it, once somebody has asked. */
  told: Told | null = null
  /** No two have the same. */
  readonly serial = ++filed
  readonly #page: Int32Array
  readonly #at: number

  /** `bags`: what it speaks of, the rest, and the names, kept one behind the other. */
  constructor(worked: Worked, bags: Place) {
    this.ref = { report: worked.report.reading.report.id, claim: worked.claim.id }
    this.claim = worked.claim
    this.report = worked.report
    this.number = worked.number
    this.realm = worked.realm
    this.trigger = worked.trigger
    this.triggerWeight = worked.triggerWeight
    this.types = worked.types
    this.wordTypes = worked.wordTypes
    this.setting = worked.setting
    this.actor = worked.actor
    this.target = worked.target
    this.grounds = worked.grounds
    this.namedGrounds = worked.namedGrounds
    this.time = worked.time
    this.toldBy = worked.toldBy
    this.inHeadline = worked.inHeadline
    this.speaker = worked.speaker
    this.copyKey = worked.copyKey
    this.manner = worked.manner
    this.teller = worked.teller
    this.isDenied = worked.isDenied
    this.isCarried = worked.isCarried
    this.hasTime = worked.hasTime
    this.reads = worked.reads
    this.counts = worked.counts
    this.held = worked.held
    this.standings = worked.standings
    this.leaning = worked.leaning
    this.#page = bags.page
    this.#at = bags.at
  }

  /** What it speaks of. */
  get bag(): Bag {
    return new Bag(this.#page, this.#at)
  }

  /** The same without the trigger's and the actor's words: what else it says. */
  get rest(): Bag {
    return new Bag(this.#page, this.#at, 1)
  }

  /** Keys of the persons, bodies and places that its words name. */
  get names(): Bag {
    return new Bag(this.#page, this.#at, 2)
  }

  /** The words as written, folded: the same for a copy. */
  get wording(): string {
    return wordingOf(this.claim, this.report.reading.report.text)
  }
}

export const wordingOf = ({ words }: Claim, text: string): string =>
  wordsIn(words.map(span => wordsOf(text, span)).join(' ')).join(' ')

/** The text that a claim stands in; claims of one sentence share it. */
export class Setting {
  /** Number of the sentence in the report. */
  readonly sentence: number
  /** No other sentence stands in the report. */
  readonly isAlone: boolean
  readonly report: Bag
  /** ISO codes of the countries that the report is about, by its places. */
  readonly lands: readonly string[]
  readonly #page: Int32Array
  readonly #at: number

  /** `bags`: what the sentence speaks of, its names, and what it speaks of together with its neighbours; behind them its scenes. */
  constructor(parts: Pick<Setting, 'sentence' | 'isAlone' | 'report' | 'lands'>, { page, at }: Place) {
    this.sentence = parts.sentence
    this.isAlone = parts.isAlone
    this.report = parts.report
    this.lands = parts.lands
    this.#page = page
    this.#at = at
  }

  get words(): Bag {
    return new Bag(this.#page, this.#at)
  }

  get names(): Bag {
    return new Bag(this.#page, this.#at, 1)
  }

  /** The sentence with the one before and the one behind it. */
  get around(): Bag {
    return new Bag(this.#page, this.#at, 2)
  }

  /** Names that the sentence is about, be it by the ones before it, with how rare they are in the report. */
  get sceneNames(): Place {
    return { page: this.#page, at: this.around.end }
  }

  /** The same of things. */
  get sceneThings(): Place {
    const names = this.sceneNames
    return { page: this.#page, at: names.at + sizeOfScene(names) }
  }
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

/**
 * Readings as a set: in order of publication (undated last, then by id), and of two readings of one id only the later version.
 */
export function inOrder(readings: readonly Reading[]): Reading[] {
  const sorted = [...readings].sort(inReadingOrder)
  const latest = new Map(sorted.map(reading => [reading.report.id, reading]))
  return sorted.filter(reading => latest.get(reading.report.id) === reading)
}

export const compare = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)
