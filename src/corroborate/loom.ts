import type { EventAccount, Reading, Situation, SituationEvent } from '../model/index.js'
import { accountOf } from './account.js'
import { agencyOf } from './agency.js'
import { Carriers } from './carriers.js'
import { findControl } from './control.js'
import { type Constraints, NO_CONSTRAINTS, regroup, weaveGathered } from './decisions/index.js'
import { foundingId, inTimeOrder, type WovenEvent, weaveEvent, withUniqueIds } from './event.js'
import { type FiledClaim, type FiledReport, inOrder, inReadingOrder, inReportOrder } from './filed.js'
import { fileClaims } from './filing.js'
import { claimsIn, type Happening, Happenings } from './happenings.js'
import { findHeadsIn, type Heads, Leadership, personsSpeaking } from './heads.js'
import { publication } from './interval.js'
import { publishedBy } from './moment.js'
import { findNumbers } from './numbers.js'
import { findOutlooks, findSilences } from './outlooks.js'
import { Shelf } from './shelf.js'
import { insertSorted, placeIn } from './sorted.js'

/**
 * Readings → Situation, as readings come and go. A report more costs what it can change, not what is there; what comes out is what weaving
 * all of them at once gives, whatever the order in which they came. Of two readings with one id the later version counts.
 */
export interface Loom {
  add(reading: Reading): void
  remove(report: string): void
  /**
   * `asOf`: reports that came out later are left out. Null: the latest publication date of the reports, "" where none has one; never the
   * clock.
   */
  situation(asOf: string | null, told?: Told): Situation
  /** Events that are new or otherwise than when this was last asked; cheap, for whoever only wants to know what moves. */
  moved(): readonly SituationEvent[]
  /** Why the event of that id, or of the only one that begins so, is as it is; null where there is none. */
  account(event: string, told?: Told): EventAccount | null
  readonly size: number
}

/** What people say of the readings. */
export interface Told {
  /** What they decided over events: the constraints of `decide`, whose readings are to be given. */
  readonly decisions?: Constraints
  /** Ids of reports that were withdrawn: they support nothing, and an event that they alone tell is retracted. */
  readonly withdrawn?: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()

/** `storyOf`: the story of a report by its id; no event holds claims of two. */
export function createLoom(storyOf: ((report: string) => string) | null = null): Loom {
  return new Weaving(storyOf)
}

interface Entry {
  readonly reading: Reading
  readonly at: FiledReport
  readonly agency: string | null
  filed: FiledReport | null
  claims: readonly FiledClaim[]
}

const inEntryOrder = (a: Entry, b: Entry): number => inReportOrder(a.at, b.at)

class Weaving implements Loom {
  readonly #entries = new Map<string, Entry>()
  readonly #ordered: Entry[] = []
  readonly #shelf = new Shelf()
  /** Earlier versions of reports that are here, for moments at which the later was not out. */
  readonly #superseded = new Map<string, Reading[]>()
  readonly #carriers = new Carriers<Entry>({ order: inEntryOrder, readingOf: ({ reading }) => reading })
  readonly #copies = new Map<Entry, Set<Entry>>()
  readonly #groupings = new Map<string, Happenings>()
  readonly #leadership = new Leadership()
  readonly #woven = new Map<Happening, WovenEvent>()
  /** Groups in which a person of that name speaks: who heads a body decides whose voice it is. */
  readonly #speaking = new Map<string, Set<Happening>>()
  readonly #stale = new Set<Happening>()
  readonly #storyOf: ((report: string) => string) | null

  constructor(storyOf: ((report: string) => string) | null) {
    this.#storyOf = storyOf
  }

  get size(): number {
    return this.#entries.size
  }

  add(reading: Reading): void {
    const { id } = reading.report
    const known = this.#entries.get(id)
    if (known !== undefined) {
      const [first, last] = [known.reading, reading].sort(inReadingOrder)
      this.#superseded.set(id, [...(this.#superseded.get(id) ?? []), this.#shelf.keep(first as Reading)])
      if (last !== reading) return
      this.#takeOut(known)
    }
    const agency = agencyOf(reading)
    const kept = this.#shelf.keep(reading)
    const at = { reading: kept, published: publication(reading.report.published), carrierOf: null, original: null, agency }
    const entry: Entry = { reading: kept, at, agency, filed: null, claims: [] }
    this.#entries.set(id, entry)
    insertSorted(this.#ordered, entry, inEntryOrder)
    this.#learn(reading, 1)
    const touched = this.#carriers.add(entry)
    this.#file(touched.add(entry))
  }

  remove(report: string): void {
    const entry = this.#entries.get(report)
    if (entry === undefined) return
    this.#superseded.delete(report)
    this.#takeOut(entry)
  }

  #takeOut(entry: Entry): void {
    const touched = this.#carriers.remove(entry)
    for (const copy of this.#copiesOf(entry)) touched.add(copy)
    const stale = this.#withCopies(touched).filter(each => each !== entry)
    for (const each of [...stale].reverse()) this.#unfile(each)
    this.#unfile(entry)
    this.#entries.delete(entry.reading.report.id)
    this.#copies.delete(entry)
    this.#ordered.splice(placeIn(this.#ordered, entry, inEntryOrder), 1)
    this.#learn(entry.reading, -1)
    for (const each of stale) this.#refile(each)
  }

  moved(): readonly SituationEvent[] {
    return this.#weave().map(({ event }) => event)
  }

  situation(asOf: string | null, told: Told = {}): Situation {
    if (asOf !== null) {
      const readings = this.#ordered.map(({ reading }) => reading)
      const some = publishedBy([...readings, ...[...this.#superseded.values()].flat()], asOf)
      if (publishedBy(readings, asOf).length < readings.length)
        return { ...loomOf(some, this.#storyOf).situation(null, told), asOf }
    }
    this.#weave()
    return this.#situation(asOf ?? this.#latest(), told)
  }

  account(event: string, told: Told = {}): EventAccount | null {
    this.#weave()
    const events = withUniqueIds(inTimeOrder(this.#decided(told)))
    const named = events.filter(({ event: { id, aliases } }) => id === event || aliases.includes(event))
    const found = named.length > 0 ? named : events.filter(({ event: { id } }) => event.length > 1 && id.startsWith(event))
    const [woven] = found
    return woven === undefined || found.length > 1 ? null : accountOf(woven, this.#leadership.heads)
  }

  /** Files those whose original is another than before, and all copies of what is filed anew, in order of publication. */
  #file(touched: Set<Entry>): void {
    const changed = [...touched].filter(entry => entry.filed === null || this.#originalOf(entry) !== entry.filed.carrierOf)
    const stale = this.#withCopies(changed)
    for (const entry of [...stale].reverse()) this.#unfile(entry)
    for (const entry of stale) this.#refile(entry)
  }

  #originalOf(entry: Entry): string | null {
    return this.#carriers.originalOf(entry)?.reading.report.id ?? null
  }

  #copiesOf(entry: Entry): ReadonlySet<Entry> {
    return this.#copies.get(entry) ?? new Set()
  }

  #withCopies(entries: Iterable<Entry>): Entry[] {
    const all = new Set<Entry>()
    const waiting = [...entries]
    for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
      if (all.has(entry)) continue
      all.add(entry)
      waiting.push(...this.#copiesOf(entry))
    }
    return [...all].sort(inEntryOrder)
  }

  #unfile(entry: Entry): void {
    if (entry.filed === null) return
    this.#groupingOf(entry.filed).remove(entry.claims)
    const source = this.#entries.get(entry.filed.carrierOf ?? '')
    if (source !== undefined) this.#copies.get(source)?.delete(entry)
    entry.filed = null
    entry.claims = []
  }

  #refile(entry: Entry): void {
    const source = this.#carriers.originalOf(entry)
    const { reading, at, agency } = entry
    // An original comes before its copies; the original of a copy's copy is the first of all.
    const original = source === null ? null : (source.filed?.original ?? source.filed)
    entry.filed = { reading, published: at.published, carrierOf: source?.reading.report.id ?? null, original, agency }
    if (source !== null) this.#copies.set(source, new Set([...this.#copiesOf(source), entry]))
    entry.claims = fileClaims(entry.filed)
    this.#groupingOf(entry.filed).add(entry.claims)
  }

  /** A copy belongs to the story of its original. */
  #groupingOf({ reading, original }: FiledReport): Happenings {
    const story = this.#storyOf?.((original?.reading ?? reading).report.id) ?? ''
    const grouping = this.#groupings.get(story) ?? new Happenings()
    this.#groupings.set(story, grouping)
    return grouping
  }

  #learn(reading: Reading, by: 1 | -1): void {
    for (const [person, body] of findHeadsIn(reading)) {
      if (!this.#leadership.count(person, body, by)) continue
      for (const group of this.#speaking.get(person) ?? []) this.#stale.add(group)
    }
  }

  /** Weaves the groups that have changed; gives their events. */
  #weave(): WovenEvent[] {
    for (const grouping of this.#groupings.values()) for (const group of grouping.takeChanged()) this.#stale.add(group)
    const heads = this.#leadership.heads
    const stale = [...this.#stale]
    this.#stale.clear()
    for (const group of stale) if (group.all.length === 0) this.#forget(group)
    return stale
      .filter(({ all }) => all.length > 0)
      .map(group => {
        const woven = weaveEvent(claimsIn(group), heads)
        this.#hear(group, this.#woven.get(group)?.claims ?? [], woven.claims)
        this.#woven.set(group, woven)
        return woven
      })
  }

  #forget(group: Happening): void {
    const woven = this.#woven.get(group)
    if (woven === undefined) return
    this.#woven.delete(group)
    this.#hear(group, woven.claims, [])
  }

  /** Who speaks in the group now; most who did still do. */
  #hear(group: Happening, before: readonly FiledClaim[], now: readonly FiledClaim[]): void {
    const [known, persons] = [personsSpeaking(before), personsSpeaking(now)]
    for (const person of known) if (!persons.has(person)) this.#speaking.get(person)?.delete(group)
    for (const person of persons) {
      if (known.has(person)) continue
      const groups = this.#speaking.get(person)
      if (groups === undefined) this.#speaking.set(person, new Set([group]))
      else groups.add(group)
    }
  }

  #latest(): string {
    return this.#ordered.findLast(({ at }) => at.published !== null)?.reading.report.published ?? ''
  }

  /** Events as people left them; what they did not touch is woven already. */
  #decided({ decisions = NO_CONSTRAINTS, withdrawn = NONE }: Told): WovenEvent[] {
    if (decisions === NO_CONSTRAINTS && withdrawn.size === 0) return [...this.#woven.values()]
    const known = new Map([...this.#woven.values()].map(woven => [woven.claims, woven]))
    const weaver = {
      weave: (claims: readonly FiledClaim[]) => known.get(claims) ?? weaveEvent(claims, this.#leadership.heads),
      idOf: foundingId,
    }
    const inOrder = inTimeOrder([...this.#woven.values()])
    return regroup(
      inOrder.map(({ claims }) => claims),
      decisions,
    ).map(group => weaveGathered(group, decisions, withdrawn, weaver))
  }

  #situation(asOf: string, told: Told): Situation {
    const events = withUniqueIds(inTimeOrder(this.#decided(told)))
    const withdrawn = told.withdrawn ?? NONE
    const heads: Heads = this.#leadership.heads
    const readings = this.#ordered.map(({ reading }) => reading)
    return {
      schema: 1,
      engine: readings[0]?.engine ?? '',
      asOf,
      reports: this.#ordered.map(({ reading: { report }, filed, agency }) => {
        const { id, text, title, outlet, url, published } = report
        const story = this.#storyOf?.(filed?.original?.reading.report.id ?? id) ?? null
        return { id, text, title, outlet, url, published, carrierOf: filed?.carrierOf ?? null, agency, story }
      }),
      events: events.map(({ event }) => event),
      control: findControl(events),
      numbers: findNumbers(events, heads),
      silences: findSilences(readings.filter(({ report }) => !withdrawn.has(report.id))),
      outlooks: findOutlooks(
        this.#ordered.filter(({ reading }) => !withdrawn.has(reading.report.id)).flatMap(({ claims }) => claims),
        heads,
        events,
      ),
    }
  }
}

/** A loom with these on it, in order of publication. */
export function loomOf(readings: readonly Reading[], storyOf: ((report: string) => string) | null = null): Loom {
  const loom = createLoom(storyOf)
  for (const reading of inOrder(readings)) loom.add(reading)
  return loom
}
