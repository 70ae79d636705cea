import type { DecisionMade, Entry, EntryBody, Obtained, ReportMade, Sha256 } from '../model/index.js'
import { contentsNamed } from './chain.js'

/** What the entries come to: everything else is made of it and of the texts. */
export interface Folded {
  readonly situations: readonly FoldedSituation[]
  /** Of all situations, in the order they were first received. */
  readonly reports: readonly FoldedReport[]
  /** All of them in order, those that were undone too, with the undoing as a decision of its own. */
  readonly decisions: readonly FoldedDecision[]
  /** What derived things were last made with. */
  readonly engine: { readonly engine: string; readonly knowledge: Sha256 | null } | null
  /** The last entry that is counted; 0: none. */
  readonly entry: number
  readonly at: string | null
}

export interface FoldedSituation {
  readonly id: string
  readonly name: string
  readonly opened: string
  /** Null: open. */
  readonly closed: { readonly entry: number; readonly at: string; readonly reason: string } | null
  /** When something of it was last received. */
  readonly lastReceived: string | null
}

export interface FoldedReport {
  readonly situation: string
  /** The present version. */
  readonly report: ReportMade
  readonly raw: Sha256 | null
  readonly via: string
  readonly obtained: readonly Obtained[]
  /** Entry and instant of the present version. */
  readonly entry: number
  readonly at: string
  /** Oldest first; the last is the present one. */
  readonly versions: readonly ReportVersion[]
  readonly withdrawn: { readonly entry: number; readonly at: string; readonly reason: string } | null
  /** ISO 8601, before which it must not be passed on; null: at once. */
  readonly embargoedUntil: string | null
}

export interface ReportVersion {
  readonly entry: number
  readonly at: string
  readonly sha256: Sha256
  readonly sealed: boolean
}

export interface FoldedDecision extends DecisionMade {
  readonly situation: string
}

export interface FoldOptions {
  /** RFC 3339 instant: what came later is not counted, so that it is told what was known then. */
  readonly knownAt?: string
  /** Last entry that counts. */
  readonly until?: number
}

/** A pure function of the entries. A report of an unnamed situation opens it; a second report of one id is its next version. */
export function fold(entries: Iterable<Entry>, { knownAt, until }: FoldOptions = {}): Folded {
  const known = knownAt === undefined ? null : toInstant(knownAt)
  const folding = openFolding()
  for (const entry of entries) {
    if (known !== null && entry.at > known) break
    if (until !== undefined && entry.sequence > until) break
    folding.take(entry)
  }
  return folding.now()
}

/** A fold that goes on as the ledger grows. */
export interface Folding {
  /** The next entry, in order. */
  take(entry: Entry): void
  now(): Folded
  /** What `now` says of the last entry and the engine, at no cost. */
  head(): Pick<Folded, 'entry' | 'engine'>
  situation(id: string): FoldedSituation | null
  /** The report of an id, or else of an address, in a situation. */
  report(situation: string, id: string): FoldedReport | null
  reportAt(situation: string, address: string): FoldedReport | null
}

export function openFolding(): Folding {
  const state = emptyState()
  let now: Folded | null = null
  const at = (key: string | undefined): FoldedReport | null => (key === undefined ? null : (state.reports.get(key) ?? null))
  return {
    take: entry => {
      now = null
      count(state, entry)
    },
    now: () => {
      now ??= folded(state)
      return now
    },
    head: () => ({ entry: state.last?.sequence ?? 0, engine: state.engine }),
    situation: id => state.situations.get(id) ?? null,
    report: (situation, id) => at(keyOf(situation, id)),
    reportAt: (situation, address) => at(state.byAddress.get(keyOf(situation, address))),
  }
}

const folded = (state: State): Folded => ({
  situations: [...state.situations.values()],
  reports: [...state.reports.values()].map(report => withSeals(report, state.sealed)),
  decisions: [...state.decisions],
  engine: state.engine,
  entry: state.last?.sequence ?? 0,
  at: state.last?.at ?? null,
})

/** An instant in UTC as entries write it, so that the two compare as text. A date alone is its last moment. */
function toInstant(moment: string): string {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(moment)
  const at = new Date(isDate ? `${moment}T23:59:59.999Z` : moment)
  if (Number.isNaN(at.getTime())) throw new RangeError(`"${moment}" is no date or instant`)
  return at.toISOString()
}

interface State {
  readonly situations: Map<string, FoldedSituation>
  readonly reports: Map<string, FoldedReport>
  readonly decisions: FoldedDecision[]
  /** Keys of `reports` by the entries that brought their versions. */
  readonly byEntry: Map<number, string>
  readonly byAddress: Map<string, string>
  /** Contents by the entries that named them, and those that were sealed. */
  readonly contents: Map<number, readonly Sha256[]>
  readonly sealed: Set<Sha256>
  engine: Folded['engine']
  last: Entry | null
}

const emptyState = (): State => ({
  situations: new Map(),
  reports: new Map(),
  decisions: [],
  byEntry: new Map(),
  byAddress: new Map(),
  contents: new Map(),
  sealed: new Set(),
  engine: null,
  last: null,
})

type BodyOf<Kind extends EntryBody['kind']> = Extract<EntryBody, { readonly kind: Kind }>

function count(state: State, entry: Entry): void {
  const { body, at } = entry
  state.last = entry
  if (body.kind === 'situation-opened') open(state, body.situation, body.name, at)
  else if (body.kind === 'situation-closed') close(state, entry, body)
  else if (body.kind === 'report-received') receive(state, entry, body, keyOf(body.situation, body.report.id))
  else if (body.kind === 'report-replaced')
    receive(state, entry, body, state.byEntry.get(body.replaces) ?? keyOf(body.situation, body.report.id))
  else if (body.kind === 'report-withdrawn') withdraw(state, entry, body)
  else if (body.kind === 'decision') decide(state, entry, body)
  else if (body.kind === 'sealed') for (const hash of state.contents.get(body.entry) ?? []) state.sealed.add(hash)
  else if (body.kind === 'engine') state.engine = { engine: body.engine, knowledge: body.knowledge }
  // What a newer version may write is passed over: it says nothing of reports and decisions that this one knows.
  else body satisfies never
}

const keyOf = (situation: string, report: string): string => `${situation}\n${report}`

/** Opening a closed situation again takes the closing back. */
function open(state: State, id: string, name: string, at: string): void {
  const before = state.situations.get(id)
  state.situations.set(id, { id, name, opened: before?.opened ?? at, closed: null, lastReceived: before?.lastReceived ?? null })
}

function close(state: State, { sequence, at }: Entry, body: BodyOf<'situation-closed'>): void {
  const situation = situationOf(state, body.situation, at)
  state.situations.set(situation.id, { ...situation, closed: { entry: sequence, at, reason: body.reason } })
}

function withdraw(state: State, { sequence, at }: Entry, body: BodyOf<'report-withdrawn'>): void {
  const key = keyOf(body.situation, body.report)
  const report = state.reports.get(key)
  if (report !== undefined) state.reports.set(key, { ...report, withdrawn: { entry: sequence, at, reason: body.reason } })
}

function decide(state: State, { sequence, at, by }: Entry, body: BodyOf<'decision'>): void {
  situationOf(state, body.situation, at)
  state.decisions.push({ entry: sequence, at, by, decision: body.decision, situation: body.situation })
}

function situationOf(state: State, id: string, at: string): FoldedSituation {
  if (!state.situations.has(id)) open(state, id, id, at)
  return state.situations.get(id) as FoldedSituation
}

function receive(
  state: State,
  { sequence, at }: Entry,
  body: BodyOf<'report-received'> | BodyOf<'report-replaced'>,
  key: string,
): void {
  const before = state.reports.get(key)
  const situation = situationOf(state, body.situation, at)
  state.situations.set(situation.id, { ...situation, lastReceived: at })
  const { raw, via, obtained } = body
  // A report keeps its id whatever the new version calls itself.
  const report = before === undefined ? body.report : { ...body.report, id: before.report.id }
  const version = { entry: sequence, at, sha256: report.text, sealed: false }
  const versions = [...(before?.versions ?? []), version]
  const embargoedUntil = body.embargoedUntil ?? null
  const whole = { report, raw, via, obtained, entry: sequence, at, versions, withdrawn: null, embargoedUntil }
  state.reports.set(key, { situation: before?.situation ?? body.situation, ...whole })
  state.byEntry.set(sequence, key)
  if (report.url !== null) {
    const address = keyOf(body.situation, report.url)
    if (!state.byAddress.has(address)) state.byAddress.set(address, key)
  }
  state.contents.set(sequence, contentsNamed(body))
}

const withSeals = (report: FoldedReport, sealed: ReadonlySet<Sha256>): FoldedReport =>
  report.versions.some(({ sha256 }) => sealed.has(sha256))
    ? { ...report, versions: report.versions.map(version => ({ ...version, sealed: sealed.has(version.sha256) })) }
    : report
