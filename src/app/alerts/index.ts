import { randomUUID } from 'node:crypto'
import type { Alert, Change, DeskClaim, SituationEvent } from '../../model/index.js'
import { type DeskService, isRefusal, PRESENT, type Woven } from '../desk/service.js'
import { openJsonFile } from '../json-file.js'
import type { Delivery, Evidence, Fired } from './fired.js'
import { answers } from './matches.js'

export type { Delivery, Evidence, Fired } from './fired.js'

export type AlertDraft = Pick<Alert, 'name' | 'situation' | 'question' | 'deliver'>

/** Saved questions: told when something new answers one, with the evidence; never for what was there before the question. */
export interface Alerts {
  list(): readonly Alert[]
  add(draft: AlertDraft, by: string): Alert
  /** False: there is none of that id. */
  remove(id: string): boolean
  listen(listener: (fired: Fired) => void): () => void
  close(): void
}

export interface AlertParts {
  readonly desk: DeskService
  /** Where the alerts are kept. */
  readonly path: string
  readonly deliver: Delivery
  readonly now: () => number
  /** Told what could not be delivered. */
  readonly onProblem: (message: string) => void
}

export function openAlerts(parts: AlertParts): Alerts {
  const { desk, path } = parts
  const file = openJsonFile<readonly Kept[]>(path, [])
  const listeners = new Set<(fired: Fired) => void>()
  const tell = (fired: Fired): void => {
    for (const listener of listeners) listener(fired)
  }
  const noteFailure = (id: string, failed: string | null): void =>
    file.write(file.read().map(alert => (alert.id === id ? { ...alert, failed } : alert)))
  const stop = desk.listen(news => {
    if (news.kind !== 'change') return
    const before = file.read()
    if (!before.some(({ situation }) => situation === news.situation)) return
    file.write(
      before.map(alert => (alert.situation === news.situation ? check(alert, news.entry, parts, tell, noteFailure) : alert)),
    )
  })
  return {
    list: () => file.read().map(({ seen: _, failed = null, ...alert }) => ({ ...alert, failed })),
    add: (draft, by) => {
      const picture = desk.desk(draft.situation, PRESENT, null)
      const createdAtEntry = isRefusal(picture) ? 0 : picture.entry
      const alert = { ...draft, id: randomUUID(), createdAtEntry, by, lastFired: null, failed: null }
      file.write([...file.read(), { ...alert, seen: createdAtEntry }])
      return alert
    },
    remove: id => {
      const all = file.read()
      const rest = all.filter(alert => alert.id !== id)
      if (rest.length < all.length) file.write(rest)
      return rest.length < all.length
    },
    listen: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: stop,
  }
}

/** With the last entry that was looked at for it; files of before do not know of failures. */
interface Kept extends Omit<Alert, 'failed'> {
  readonly seen: number
  readonly failed?: string | null
}

/** Looks at what is new for one question, tells it, and remembers how far it looked. */
function check(
  kept: Kept,
  entry: number,
  { desk, deliver, now, onProblem }: AlertParts,
  tell: (fired: Fired) => void,
  noteFailure: (id: string, failed: string | null) => void,
): Kept {
  const { seen, failed = null, ...rest } = kept
  const alert: Alert = { ...rest, failed }
  const since = `entry:${Math.max(alert.createdAtEntry, seen)}`
  const picture = desk.desk(alert.situation, PRESENT, since)
  const woven = desk.woven(alert.situation, PRESENT)
  const claims = desk.claims(alert.situation, PRESENT)
  if (isRefusal(picture) || isRefusal(woven) || isRefusal(claims)) return kept
  const eventOf = new Map(picture.situation.events.map(event => [event.id, event]))
  const held = embargoed(desk, alert.situation, now())
  const found = picture.changes.filter(change => answers(alert, change, eventOf.get(change.event ?? '') ?? null))
  const [free, later] = divide(found, change => !change.claims.some(({ report }) => held.has(report)))
  if (free.length > 0) {
    const at = new Date(now()).toISOString()
    const fired: Fired = { alert, at, entry, evidence: free.map(change => evidenceOf(change, eventOf, woven, claims)) }
    tell(fired)
    deliver(fired).then(
      () => failed === null || noteFailure(alert.id, null),
      (error: Error) => {
        onProblem(`The alert "${alert.name}" could not be delivered: ${error.message}`)
        noteFailure(alert.id, error.message)
      },
    )
  }
  const lastFired = free.length > 0 ? new Date(now()).toISOString() : alert.lastFired
  // What an embargo holds back is looked at again; what is told once is not told again.
  return { ...alert, lastFired, seen: later.length > 0 ? seen : entry }
}

function divide<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter(one => !isFirst(one))]
}

/** Reports that must not be passed on yet. */
const embargoed = (desk: DeskService, situation: string, now: number): ReadonlySet<string> =>
  new Set(
    desk
      .embargoes(situation)
      .filter(({ until }) => Date.parse(until) > now)
      .map(({ report }) => report),
  )

function evidenceOf(
  change: Change,
  eventOf: ReadonlyMap<string, SituationEvent>,
  { situation }: Woven,
  claims: readonly DeskClaim[],
): Evidence {
  const reports = new Map(situation.reports.map(report => [report.id, report]))
  return {
    change,
    event: eventOf.get(change.event ?? '') ?? null,
    claims: change.claims.flatMap(ref => {
      const claim = claims.find(one => one.report === ref.report && one.claim === ref.claim)
      const report = reports.get(ref.report)
      if (claim === undefined) return []
      return [{ ...claim, outlet: report?.outlet ?? null, url: report?.url ?? null, published: report?.published ?? null }]
    }),
  }
}
