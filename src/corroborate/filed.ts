import { contains, type Span, wordsOf } from '../base/span.js'
import { nameKey, wordsIn } from '../knowledge/transliteration.js'
import type { Actor, Claim, ClaimRef, Reading } from '../model/index.js'
import { contentStems, stemOf } from './fold.js'
import { type Interval, intervalOf, publication } from './interval.js'
import { typesOf } from './verbs.js'
import { type Who, whoOf } from './who.js'

/**
 * Claims of different realms are never one event: what happened, what is to come, and what lies behind the story.
 */
export type Realm = 'happened' | 'ahead' | 'background'

/** A report as this stage needs it. */
export interface FiledReport {
  readonly reading: Reading
  /** Its place in the order of publication. */
  readonly index: number
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
  /** Its place among all claims: by report, then in the order of the reading. */
  readonly index: number
  readonly realm: Realm
  readonly trigger: string
  /** The types of event it tells: its own, or all that its trigger could tell where the reader left it open. */
  readonly types: readonly string[]
  readonly stems: ReadonlySet<string>
  /** The stems without the trigger's and the actor's: what else it says. */
  readonly rest: ReadonlySet<string>
  /** The words as written, folded: the same for a copy. */
  readonly wording: string
  readonly actor: Who | null
  readonly target: Who | null
  /** Keys of the persons, bodies and places that its words name. */
  readonly names: ReadonlySet<string>
  readonly time: Interval | null
  readonly inHeadline: boolean
  /** Equal for the same claim in copies of one text. */
  readonly copyKey: string
}

export function fileClaims(reports: readonly FiledReport[]): FiledClaim[] {
  let index = 0
  return reports.flatMap(report => {
    const actors = new Map(report.reading.actors.map(actor => [actor.id, actor]))
    const whos = new Map<string, Who>()
    const whoAt = (id: string | null): Who | null => {
      const actor = id === null ? undefined : actors.get(id)
      return actor === undefined ? null : once(whos, actor)
    }
    const times = new Map<string, number>()
    return report.reading.claims.map(claim => {
      const filed = fileClaim(claim, report, index++, whoAt)
      const time = (times.get(filed.copyKey) ?? 0) + 1
      times.set(filed.copyKey, time)
      return time === 1 ? filed : { ...filed, copyKey: `${filed.copyKey}|${time}` }
    })
  })
}

function once(whos: Map<string, Who>, actor: Actor): Who {
  const known = whos.get(actor.id)
  if (known !== undefined) return known
  const who = whoOf(actor)
  whos.set(actor.id, who)
  return who
}

function fileClaim(claim: Claim, report: FiledReport, index: number, whoAt: (id: string | null) => Who | null): FiledClaim {
  const actor = whoAt(claim.event.actor)
  const { text, id } = report.reading.report
  const start = claim.words[0]?.start ?? 0
  const triggerWords = wordsIn(wordsOf(text, claim.event.trigger))
  const trigger = triggerWords.map(stemOf)
  const stems = contentStems(claim.text)
  const wording = wordsIn(claim.words.map(span => wordsOf(text, span)).join(' ')).join(' ')
  const original = report.original?.reading.report.id ?? id
  return {
    ref: { report: id, claim: claim.id },
    claim,
    report,
    index,
    realm: realmOf(claim),
    rest: without(stems, [...trigger, ...wordsIn(actor?.name ?? '').map(stemOf)]),
    types: claim.event.type === 'other' ? typesOf(triggerWords[0] ?? '') : [claim.event.type],
    trigger: trigger.join(' '),
    stems,
    wording,
    copyKey: [original, claim.frame, claim.event.type, trigger.join(' '), wording, claim.time?.value ?? ''].join('|'),
    actor,
    target: whoAt(claim.event.target),
    names: namesIn(claim, report.reading, whoAt),
    time: intervalOf(claim.time),
    inHeadline: report.reading.passages.some(({ kind, start: from, end }) => kind === 'headline' && from <= start && start < end),
  }
}

function without(stems: ReadonlySet<string>, some: readonly string[]): Set<string> {
  const rest = new Set(stems)
  for (const stem of some) rest.delete(stem)
  return rest
}

function namesIn({ words }: Claim, { actors, places }: Reading, whoAt: (id: string | null) => Who | null): Set<string> {
  const isInside = (mention: Span) => words.some(span => contains(span, mention))
  const names = new Set<string>()
  for (const place of places) if (isInside(place)) names.add(nameKey(place.resolved?.name ?? place.name))
  for (const { id, mentions } of actors) {
    const who = mentions.some(isInside) ? whoAt(id) : null
    if (who !== null && (who.known !== null || who.sounds.length > 0)) names.add(who.key)
  }
  return names
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
  const dated = readings.map(reading => ({
    reading,
    at: publication(reading.report.published)?.from ?? Number.POSITIVE_INFINITY,
  }))
  dated.sort(
    (a, b) =>
      compare(a.at, b.at) ||
      compare(a.reading.report.published ?? '', b.reading.report.published ?? '') ||
      compare(a.reading.report.id, b.reading.report.id) ||
      compare(a.reading.report.sha256, b.reading.report.sha256),
  )
  const latest = new Map(dated.map(({ reading }) => [reading.report.id, reading]))
  return dated.map(({ reading }) => reading).filter(reading => latest.get(reading.report.id) === reading)
}

export const compare = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)
