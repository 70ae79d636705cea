import { groupBy } from '../base/group.js'
import { nameKey } from '../knowledge/transliteration.js'
import { CHANGE_KINDS, type Change, type ChangeKind } from '../model/change.js'
import type { ClaimRef, EventStatus, NumberRow, Outlook, Situation, SituationEvent } from '../model/index.js'

/**
 * What the later Situation tells that the earlier did not, the gravest first. A pure function of the two, so that any two may be compared:
 * of two moments, of two sets of reports, before and after a decision. An event is known again by its claims, not by its id alone.
 */
export function changesBetween(before: Situation, after: Situation): Change[] {
  const past = pastOf(before)
  const pairs = mostToldFirst(after.events).map(event => ({ event, earlier: past.of(event) }))
  const met = new Set(pairs.map(({ earlier }) => earlier?.id))
  const changes = [
    ...pairs.flatMap(({ event, earlier }) => (earlier === null ? [newEvent(event)] : changesOf(event, earlier))),
    ...before.events.filter(({ id }) => !met.has(id)).map(goneEvent),
    ...numberChanges(before, after, past),
    ...silenceChanges(before, after),
    ...outlookChanges(before, after),
  ]
  const rank = new Map<ChangeKind, number>(CHANGE_KINDS.map((kind, index) => [kind, index]))
  return changes
    .map((change, index) => ({ change, index }))
    .sort((a, b) => (rank.get(a.change.kind) ?? 0) - (rank.get(b.change.kind) ?? 0) || a.index - b.index)
    .map(({ change }) => change)
}

const mostToldFirst = (events: readonly SituationEvent[]): SituationEvent[] =>
  events
    .map((event, index) => ({ event, index }))
    .sort(
      (a, b) =>
        b.event.independentOrigins - a.event.independentOrigins ||
        b.event.claims.length - a.event.claims.length ||
        a.index - b.index,
    )
    .map(({ event }) => event)

const refKey = ({ report, claim }: ClaimRef): string => JSON.stringify([report, claim])

interface Past {
  /** The earlier event that shares most claims with this one; null: nothing of it was told. */
  readonly of: (event: SituationEvent) => SituationEvent | null
  readonly holds: (ref: ClaimRef) => boolean
}

function pastOf({ events }: Situation): Past {
  const eventOf = new Map(events.flatMap(event => event.claims.map(ref => [refKey(ref), event] as const)))
  return {
    holds: ref => eventOf.has(refKey(ref)),
    of: event => {
      const shared = new Map<SituationEvent, number>()
      for (const ref of event.claims) {
        const earlier = eventOf.get(refKey(ref))
        if (earlier !== undefined) shared.set(earlier, (shared.get(earlier) ?? 0) + 1)
      }
      let best: SituationEvent | null = null
      for (const [earlier, count] of shared) {
        const most = best === null ? 0 : (shared.get(best) ?? 0)
        // Of equals the one of its own id; a Map keeps the order of the claims, so the first wins otherwise.
        if (count > most || (count === most && earlier.id === event.id)) best = earlier
      }
      return best
    },
  }
}

const newEvent = ({ id, label, status, why, claims }: SituationEvent): Change => ({
  kind: 'new',
  event: id,
  label,
  before: null,
  after: status,
  claims,
  words: `new, ${status}: ${why}`,
})

const goneEvent = ({ id, label, status }: SituationEvent): Change => ({
  kind: 'retracted',
  event: id,
  label,
  before: status,
  after: null,
  claims: [],
  words: `was ${status}, no report tells it any more`,
})

/** How firmly it is told: going up is an upgrade. */
const FIRMNESS: Readonly<Record<EventStatus, number>> = {
  retracted: 0,
  denied: 0,
  disputed: 1,
  superseded: 2,
  claimed: 3,
  reported: 4,
  confirmed: 5,
}

function changesOf(event: SituationEvent, earlier: SituationEvent): Change[] {
  const { id, label, status, why } = event
  const known = new Set(earlier.claims.map(refKey))
  const claims = event.claims.filter(ref => !known.has(refKey(ref)))
  const common = { event: id, label, before: earlier.status, after: status }
  if (status !== earlier.status) {
    const kind = kindOf(earlier.status, status)
    return [{ kind, ...common, claims, words: `was ${earlier.status}, now ${status}: ${why}` }]
  }
  const denials = newDenials(event, earlier, known)
  if (denials === null) return []
  return [
    {
      kind: 'denied',
      ...common,
      claims: denials.claims,
      words: `still ${status}, now also denied by ${denials.names.join('; ')}`,
    },
  ]
}

function kindOf(before: EventStatus, after: EventStatus): ChangeKind {
  switch (after) {
    case 'disputed':
    case 'denied':
    case 'retracted':
      return after
    case 'superseded':
      return 'downgraded'
    case 'confirmed':
    case 'claimed':
    case 'reported':
      return FIRMNESS[after] > FIRMNESS[before] ? 'upgraded' : 'downgraded'
    default:
      return after satisfies never
  }
}

function newDenials(event: SituationEvent, earlier: SituationEvent, known: ReadonlySet<string>) {
  const deniers = new Set(earlier.origins.filter(({ stance }) => stance === 'denies').map(({ name }) => nameKey(name)))
  const fresh = event.origins.filter(
    ({ stance, name, claims }) =>
      stance === 'denies' && !deniers.has(nameKey(name)) && claims.some(ref => !known.has(refKey(ref))),
  )
  if (fresh.length === 0) return null
  return {
    names: fresh.map(({ name }) => name),
    claims: fresh.flatMap(({ claims }) => claims.filter(ref => !known.has(refKey(ref)))),
  }
}

const range = ({ low, high }: { readonly low: number; readonly high: number | null }): string =>
  high === null ? `${low} or more` : low === high ? `${low}` : `${low} to ${high}`

/** Values that nobody told before, of events that were known: the numbers of a new one come with it. */
function numberChanges(before: Situation, after: Situation, past: Past): Change[] {
  const rows = groupBy(before.numbers, rowKey)
  const byId = new Map(after.events.map(event => [event.id, event]))
  return after.numbers.flatMap((row): Change[] => {
    const event = byId.get(row.event)
    const earlier = event === undefined ? null : past.of(event)
    if (event === undefined || earlier === null) return []
    const [old] = rows.get(rowKey({ ...row, event: earlier.id })) ?? []
    const told = new Set(old?.values.map(range) ?? [])
    const fresh = row.values.filter(value => !told.has(range(value)))
    if (old !== undefined && fresh.length === 0) return []
    const origins = [...new Set(fresh.map(({ origin }) => origin))].filter(origin => origin !== '')
    const by = origins.length === 0 ? '' : `, by ${origins.join('; ')}`
    const now = `now ${[...new Set(fresh.map(range))].join(' and ')}${by}`
    const words = `${row.what}: ${old === undefined ? '' : `was ${range(old)}, `}${now}`
    const common = { event: event.id, label: event.label, before: earlier.status, after: event.status }
    return [{ kind: 'number-changed', ...common, claims: fresh.map(({ claim }) => claim), words }]
  })
}

const rowKey = ({ event, what }: Pick<NumberRow, 'event' | 'what'>): string => JSON.stringify([event, nameKey(what)])

/** Told once a name, however many reports tell of the silence. */
function silenceChanges(before: Situation, after: Situation): Change[] {
  const past = groupBy(before.silences, ({ name }) => nameKey(name))
  return [...groupBy(after.silences, ({ name }) => nameKey(name))].flatMap(([key, rows]): Change[] => {
    const [row] = rows
    if (row === undefined) return []
    const earlier = past.get(key) ?? []
    const common = { event: null, label: row.name, before: null, after: null }
    const broken = rows.map(({ brokenBy }) => brokenBy).find(ref => ref !== null)
    const about = row.about === null ? '' : ` about ${row.about}`
    if (broken !== undefined) {
      if (earlier.some(({ brokenBy }) => brokenBy !== null)) return []
      return [{ kind: 'speaks', ...common, claims: [broken], words: `${row.name} was silent${about} and has spoken` }]
    }
    return earlier.length > 0
      ? []
      : [{ kind: 'newly-silent', ...common, claims: [], words: `${row.name}: ${SILENT[row.kind]}${about}` }]
  })
}

const SILENT = {
  'yet-to-speak': 'has not spoken yet',
  declined: 'declined to speak',
  'no-answer': 'gave no answer',
  unreachable: 'could not be reached',
  'neither-confirms-nor-denies': 'neither confirms nor denies',
  'does-not-know': 'says not to know',
  'omits-detail': 'leaves out details',
  'no-admission': 'has admitted nothing',
  'not-seen': 'has not been seen',
} as const satisfies Readonly<Record<Situation['silences'][number]['kind'], string>>

function outlookChanges(before: Situation, after: Situation): Change[] {
  const past = new Map(before.outlooks.map(outlook => [refKey(outlook.claim), outlook]))
  const eventOf = new Map(after.events.flatMap(event => event.claims.map(ref => [refKey(ref), event] as const)))
  return after.outlooks.flatMap((outlook): Change[] => {
    const earlier = past.get(refKey(outlook.claim))
    if (outlook.outcome === 'open' || earlier === undefined || earlier.outcome === outlook.outcome) return []
    const event = eventOf.get(refKey(outlook.settledBy ?? outlook.claim))
    return [settled(outlook, event ?? null)]
  })
}

const settled = ({ origin, outcome, settledBy }: Outlook, event: SituationEvent | null): Change => ({
  kind: 'outlook-settled',
  event: event?.id ?? null,
  label: event?.label ?? '',
  before: null,
  after: event?.status ?? null,
  claims: settledBy === null ? [] : [settledBy],
  words: `${outcome === 'came-true' ? 'came true' : 'did not come true'}, as ${origin === '' ? 'was predicted' : `${origin} predicted`}`,
})
