import type { Change } from '../../../src/model/change.js'
import type { Decision } from '../../../src/model/decision.js'
import type { Alert, Desk, DeskClaim, DeskReport, Job, Me, SituationCard } from '../../../src/model/desk.js'
import type { ClaimRef, SituationReport } from '../../../src/model/situation.js'
import { type Address, addressOf, hashOf, START } from './address.js'
import { api, Refused, remember } from './api.js'
import { isCopy } from './copies.js'
import { type DeskIndex, type EventRow, indexDesk, keyOf } from './desk-index.js'
import { filterOf, matches } from './filter.js'
import { keepLook, type Look, lookBefore } from './seen.js'
import { stretchOf } from './stretch.js'
import { words } from './strings.js'
import { DAY, isoDate, momentOf } from './time.js'
import { type Brush, inBrush } from './when.js'

/** What could not be had, in words that say what to do. */
export interface Trouble {
  readonly title: string
  readonly help: string
  /** True: a situation can be chosen instead; else trying again may help. */
  readonly choose: boolean
}

/** All that the page knows and where it stands. Views read it; only its methods change it. */
class Bench {
  address = $state.raw<Address>(addressOf(location.hash))
  me = $state.raw<Me | null>(null)
  cards = $state.raw<readonly SituationCard[]>([])
  desk = $state.raw<Desk | null>(null)
  claims = $state.raw<readonly DeskClaim[]>([])
  /** Publication stamps of all reports of the situation, also those after the as-of moment: the slider's ticks. */
  stamps = $state.raw<readonly Stamp[]>([])
  since = $state.raw<Look | null>(null)
  trouble = $state.raw<Trouble | null>(null)
  loading = $state(true)
  connected = $state(true)
  /** The picture of another moment was asked for and is not here yet. */
  moving = $state(false)
  toast = $state.raw<Toast | null>(null)
  jobs = $state.raw<ReadonlyMap<string, Job>>(new Map())
  /** The row under the keys; the evidence may show another. */
  cursor = $state<string | null>(this.address.event)

  index: DeskIndex | null = $derived(this.desk === null ? null : indexDesk(this.desk, this.claims))
  /** Rows that pass the filter's words, in desk order. */
  filtered: readonly EventRow[] = $derived.by(() => {
    const filter = filterOf(this.address.filter)
    return this.index?.rows.filter(row => matches(row, filter)) ?? []
  })
  brush: Brush = $derived({ happened: stretchOf(this.address.happened), known: stretchOf(this.address.known) })
  /** Those that also lie in what is brushed on the timeline. All views show these. */
  rows: readonly EventRow[] = $derived.by(() => {
    const { brush, index, filtered } = this
    if (index === null || (brush.happened === null && brush.known === null)) return filtered
    const claim = (reference: ClaimRef): DeskClaim | undefined => index.claim.get(keyOf(reference))
    return filtered.filter(({ event }) => inBrush(event, brush, claim, id => index.report.get(id)))
  })
  /** Whether anything keeps events back. */
  narrowed: boolean = $derived(this.address.filter.trim() !== '' || this.brush.happened !== null || this.brush.known !== null)
  /** Ids of the events that pass the filter. */
  visible: ReadonlySet<string> = $derived(new Set(this.rows.map(({ event }) => event.id)))
  chosen: EventRow | null = $derived(this.address.event === null ? null : (this.index?.row.get(this.address.event) ?? null))
  chosenClaims: readonly DeskClaim[] = $derived(
    this.chosen === null ? [] : (this.index?.claimsOf.get(this.chosen.event.id) ?? []),
  )
  chosenClaim: DeskClaim | null = $derived(
    this.chosenClaims.find(claim => keyOf(claim) === this.address.claim) ?? this.#telling(this.chosenClaims),
  )
  /** May this account correct and add? */
  contributes: boolean = $derived(['contributor', 'editor', 'admin'].includes(this.me?.role ?? ''))
  edits: boolean = $derived(['editor', 'admin'].includes(this.me?.role ?? ''))

  /** What the search begins with: the palette hands it over. */
  searched = ''
  /** What keys ask of the evidence while it is open. */
  evidence: EvidenceActs | null = null

  #reports = new Map<string, Promise<DeskReport>>()
  #fetching: AbortController | null = null
  #stream: EventSource | null = null
  #again: ReturnType<typeof setTimeout> | undefined
  #shown = ''
  #asOf: string | null = null

  async start(): Promise<void> {
    window.addEventListener('hashchange', () => this.#follow(addressOf(location.hash)))
    const wanted = this.address.situation
    // Asked for at once: the first picture should not wait for who is asking.
    const early = wanted === null ? null : this.load()
    try {
      this.me = await api.me()
      remember(this.me)
      if (this.me.accounts && this.me.name === null) {
        this.loading = false
        return
      }
      this.cards = await api.situations()
    } catch (error) {
      this.#stumble(error)
      return
    }
    await early
    // Somebody may have gone somewhere meanwhile, and the event that tells of it may still be on its way.
    if (this.address.situation !== null || addressOf(location.hash).situation !== null) return
    const first = firstOf(this.cards)
    if (first === undefined) this.loading = false
    else this.go({ situation: first.id }, true)
  }

  /** Shows a situation, from now, without filter. */
  open(situation: string): void {
    this.go({ ...START, situation, view: this.address.view, theme: this.address.theme })
  }

  /** Shows all events again. */
  widen(): void {
    this.go({ filter: '', happened: null, known: null }, true)
  }

  /** Moves to another address; `quietly`: without a step to go back to. */
  go(change: Partial<Address>, quietly = false): void {
    const away = change.view !== undefined && change.view !== this.address.view
    const next = { ...this.address, ...(away ? { zoom: null, party: null } : {}), ...change }
    const hash = hashOf(next)
    if (hash !== location.hash) history[quietly ? 'replaceState' : 'pushState'](null, '', hash === '' ? location.pathname : hash)
    this.#follow(next)
  }

  #follow(next: Address): void {
    const before = this.address
    this.address = next
    if (next.situation !== before.situation || next.asOf !== before.asOf) void this.load()
  }

  openEvent(id: string | null, claim: string | null = null): void {
    if (id !== null) this.cursor = id
    this.go({ event: id, claim, sheet: null }, this.address.event !== null && id !== null)
  }

  moveClaim(by: number): void {
    const { chosen, chosenClaims, chosenClaim } = this
    if (chosen === null || chosenClaim === null) return
    const at = chosenClaims.indexOf(chosenClaim) + by
    const next = chosenClaims[Math.max(0, Math.min(chosenClaims.length - 1, at))]
    if (next !== undefined) this.go({ claim: keyOf(next) }, true)
  }

  /** Enters a decision in the ledger and shows the picture with it; false: it was refused, and the page said why. */
  async decide(decision: Decision, told: string): Promise<boolean> {
    const { situation } = this.address
    if (situation === null) return false
    try {
      const { entry } = await api.decide(situation, decision)
      this.tell(told, decision.kind === 'undone' ? null : entry)
      await this.load()
      return true
    } catch (error) {
      this.complain(error)
      return false
    }
  }

  /** Takes back the decision of an entry, or the latest of this account that still stands. */
  async undo(entry: number | null): Promise<void> {
    const mine = this.desk?.decisions.filter(
      ({ by, state, decision }) => by === this.me?.name && state !== 'undone' && decision.kind !== 'undone',
    )
    const taken = entry ?? mine?.at(-1)?.entry
    if (taken !== undefined) await this.decide({ kind: 'undone', entry: taken }, words.correct.undone)
  }

  /** What will be read next, if it is pressed: the report of the claim that an event's evidence begins with. */
  expect(event: string): void {
    const claim = this.#telling(this.index?.claimsOf.get(event) ?? [])
    if (claim !== null) this.report(claim.report).catch(() => {})
  }

  /** The report with its text and reading, fetched once. */
  report(id: string): Promise<DeskReport> {
    const kept = this.#reports.get(id)
    if (kept !== undefined) return kept
    const asked = api.report(id, this.address.situation)
    this.#reports.set(id, asked)
    asked.catch(() => this.#reports.get(id) === asked && this.#reports.delete(id))
    return asked
  }

  /** Fetches the picture of the address. The claims follow the desk, so that the list does not wait for them. */
  async load(): Promise<void> {
    const { situation, asOf } = this.address
    if (situation === null) return
    this.#fetching?.abort()
    const fetching = new AbortController()
    this.#fetching = fetching
    if (this.#shown !== situation) this.#change(situation)
    this.moving = this.desk !== null && asOf !== this.#asOf
    try {
      const since = this.since === null ? null : `entry:${this.since.entry}`
      const claims = api.claims(situation, { asOf }, fetching.signal)
      let early: readonly DeskClaim[] | null = null
      claims.then(
        found => (early = found),
        () => {},
      )
      const desk = await this.#deskSince(situation, asOf, since, fetching.signal)
      // What was asked for since then is the picture now, even where this answer had come before it could be called off.
      if (fetching.signal.aborted) return
      this.desk = desk
      // Claims that are here already stand in the first picture, which is then drawn once.
      if (early !== null) this.claims = early
      this.#asOf = asOf
      this.moving = false
      this.loading = false
      this.trouble = null
      const told = await claims
      if (fetching.signal.aborted) return
      this.claims = told
      if (asOf === null) this.#look(desk)
    } catch (error) {
      if (!fetching.signal.aborted) this.#stumble(error)
    }
  }

  /** On the first visit there is no last look: the day before the picture's own moment stands in. */
  async #deskSince(situation: string, asOf: string | null, since: string | null, signal: AbortSignal): Promise<Desk> {
    const from = since ?? dayBefore(this.cards.find(({ id }) => id === situation)?.asOf ?? this.desk?.card.asOf ?? null)
    const desk = await api.desk(situation, { asOf, since: from }, signal)
    if (from !== null || since !== null) return desk
    const late = dayBefore(desk.card.asOf)
    return late === null ? desk : api.desk(situation, { asOf, since: late }, signal)
  }

  /** Which claim the evidence begins with: one with a named origin, in a report's own text, that a sentence can be quoted from. */
  #telling(claims: readonly DeskClaim[]): DeskClaim | null {
    const worth = ({ chain: [origin], sentence, report }: DeskClaim): number =>
      (origin === undefined ? 0 : origin.kind === 'unattributed' ? 1 : 4) +
      (sentence === null ? 0 : 2) +
      (this.index?.report.get(report)?.carrierOf == null ? 1 : 0)
    return claims.reduce<DeskClaim | null>((best, claim) => (best === null || worth(claim) > worth(best) ? claim : best), null)
  }

  #change(situation: string): void {
    this.#shown = situation
    this.#reports.clear()
    this.desk = null
    this.claims = []
    this.stamps = []
    this.loading = true
    this.since = lookBefore(situation, Date.now())
    this.#listen(situation)
  }

  #look(desk: Desk): void {
    this.stamps = desk.situation.reports.map(stampOf)
    keepLook(desk.card.id, this.since, { entry: desk.entry, asOf: desk.situation.asOf }, Date.now())
  }

  markSeen(): void {
    if (this.desk === null) return
    this.since = { entry: this.desk.entry, asOf: this.desk.situation.asOf }
    keepLook(this.desk.card.id, this.since, this.since, Date.now())
    void this.load()
  }

  /** Live: another's report, correction or job reaches this page. */
  #listen(situation: string): void {
    this.#stream?.close()
    const stream = new EventSource(api.streamAddress(situation))
    stream.addEventListener('change', () => {
      clearTimeout(this.#again)
      this.#again = setTimeout(() => {
        this.#reports.clear()
        void this.load()
      }, 150)
    })
    stream.addEventListener('job', event => this.#job(event.data as string))
    stream.addEventListener('alert', event => this.#alert(event.data as string))
    stream.onopen = () => {
      this.connected = true
      if (this.trouble !== null) void this.load()
    }
    stream.onerror = () => {
      this.connected = false
    }
    this.#stream = stream
  }

  #job(data: string): void {
    try {
      this.keepJob(JSON.parse(data) as Job)
    } catch {
      // A broken message is no reason to stop listening.
    }
  }

  /** An alert of this situation fired: what about, in a line. */
  #alert(data: string): void {
    try {
      const { alert, evidence } = JSON.parse(data) as { alert: Alert; evidence: readonly { change: Change }[] }
      if (alert.situation === this.address.situation)
        this.tell([alert.name, evidence[0]?.change.label ?? ''].filter(Boolean).join(': '))
    } catch {
      // As with jobs.
    }
  }

  keepJob(job: Job): void {
    this.jobs = new Map(this.jobs).set(job.id, job)
  }

  tell(text: string, undo: number | null = null): void {
    const toast = { text, undo }
    this.toast = toast
    setTimeout(() => {
      if (this.toast === toast) this.toast = null
    }, 6000)
  }

  /** A refusal, as a line at the foot of the page. */
  complain(error: unknown): void {
    const { title, help } = troubleOf(error)
    this.tell(`${title} ${help}`)
  }

  #stumble(error: unknown): void {
    this.loading = false
    this.moving = false
    if (this.desk !== null && error instanceof Refused && error.status === 0) this.connected = false
    else this.trouble = troubleOf(error)
  }
}

export interface EvidenceActs {
  readonly original: () => void
  readonly copy: () => void
  readonly verdict: (kind: 'accept' | 'reject') => void
}

export interface Stamp {
  readonly published: string | null
  readonly copy: boolean
}

export const stampOf = (report: SituationReport): Stamp => ({ published: report.published, copy: isCopy(report) })

export interface Toast {
  readonly text: string
  /** Entry of the ledger that can be taken back. */
  readonly undo: number | null
}

/** What was last fed by people; the example only where there is nothing else. */
function firstOf(cards: readonly SituationCard[]): SituationCard | undefined {
  const own = cards.filter(({ example, closed }) => !example && !closed)
  return [...own].sort((a, b) => ((a.lastReceived ?? '') > (b.lastReceived ?? '') ? -1 : 1))[0] ?? cards[0]
}

function dayBefore(asOf: string | null): string | null {
  const moment = momentOf(asOf)
  return moment === null ? null : isoDate(moment - DAY)
}

export function troubleOf(error: unknown): Trouble {
  const { problems } = words
  if (!(error instanceof Refused)) return { title: problems.failed, help: problems.failedHelp, choose: false }
  const { status, message } = error
  if (status === 0) return { title: problems.unreachable, help: problems.unreachableHelp, choose: false }
  if (status === 401) return { title: problems.locked, help: message || problems.lockedHelp, choose: false }
  if (status === 403) return { title: problems.forbidden, help: message || problems.forbiddenHelp, choose: false }
  if (status === 404) return { title: problems.missing, help: problems.missingHelp, choose: true }
  return { title: problems.failed, help: message || problems.failedHelp, choose: false }
}

export const bench = new Bench()
