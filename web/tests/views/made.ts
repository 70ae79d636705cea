import type { Desk, DeskClaim, Origin, Silence, SituationEvent, SourceKind } from '../../../src/model/index.js'
import { indexDesk } from '../../src/lib/desk-index.js'

/** A voice on an event: who, what kind, of which party, what it does, in which report. */
export interface Told {
  readonly name: string
  readonly kind?: SourceKind
  readonly party?: string
  readonly stance?: Origin['stance']
  readonly report: string
  readonly through?: readonly string[]
  readonly quote?: string
  readonly numbers?: DeskClaim['numbers']
}

export interface Made {
  readonly label: string
  readonly status?: SituationEvent['status']
  readonly time?: readonly [string | null, string | null]
  readonly place?: SituationEvent['place']
  readonly told: readonly Told[]
  /** Reports that tell it in their own voice. */
  readonly own?: readonly string[]
}

/** A situation of a test's own, small enough to be read beside what is expected of it. */
export function made(
  events: readonly Made[],
  reports: Readonly<Record<string, { outlet?: string | null; published?: string | null; agency?: string }>>,
  more: {
    readonly silences?: readonly { name: string; about: string | null; report: string; kind?: Silence['kind'] }[]
    readonly control?: Desk['situation']['control']
    readonly outlooks?: Desk['situation']['outlooks']
    readonly places?: Desk['places']
    readonly asOf?: string
  } = {},
): { readonly desk: Desk; readonly claims: readonly DeskClaim[]; readonly index: ReturnType<typeof indexDesk> } {
  const claims: DeskClaim[] = []
  const rows = events.map((event, at) => eventOf(event, `e${at + 1}`, claims))
  const situation: Desk['situation'] = {
    schema: 1,
    engine: 'test',
    asOf: more.asOf ?? '2024-12-10',
    reports: Object.entries(reports).map(([id, { outlet = id, published = null, agency = null }]) => ({
      id,
      text: '',
      title: null,
      outlet,
      url: null,
      published,
      carrierOf: null,
      agency,
      story: null,
    })),
    events: rows,
    control: more.control ?? [],
    numbers: numbersOf(rows, claims),
    silences: (more.silences ?? []).map(({ kind = 'declined', ...row }) => ({
      ...row,
      kind,
      words: { start: 0, end: 1 },
      brokenBy: null,
    })),
    outlooks: more.outlooks ?? [],
  }
  const card = {
    id: 'x',
    name: 'x',
    reports: 0,
    events: 0,
    example: false,
    closed: false,
    asOf: situation.asOf,
    lastReceived: null,
  }
  const desk: Desk = { card, situation, changes: [], since: null, entry: 1, places: more.places ?? {}, decisions: [], grades: {} }
  return { desk, claims, index: indexDesk(desk, claims) }
}

function eventOf(event: Made, id: string, claims: DeskClaim[]): SituationEvent {
  const origins: Origin[] = event.told.map(told => {
    const claim = claimOf(event, id, told, `c${claims.length + 1}`)
    claims.push(claim)
    const reference = { report: claim.report, claim: claim.claim }
    return {
      name: told.name,
      kind: told.kind ?? 'other',
      party: told.party ?? told.name,
      stance: told.stance ?? 'asserts',
      claims: [reference],
    }
  })
  for (const report of event.own ?? [])
    claims.push({ ...claimOf(event, id, { name: '', report }, `c${claims.length + 1}`), chain: [] })
  const asserting = origins.filter(({ stance }) => stance === 'asserts')
  return {
    id,
    aliases: [],
    label: event.label,
    type: 'other',
    status: event.status ?? 'reported',
    why: '',
    time: event.time === undefined ? null : { value: '', from: event.time[0], to: event.time[1] },
    place: event.place ?? null,
    actors: [],
    claims: claims.filter(claim => claim.event === id).map(({ report, claim }) => ({ report, claim })),
    origins,
    independentOrigins: asserting.length,
    independentParties: new Set(asserting.map(({ party }) => party)).size,
    conflicts: [],
    firstReported: null,
    lastReported: null,
  }
}

const claimOf = (event: Made, id: string, told: Told, claim: string): DeskClaim => ({
  report: told.report,
  claim,
  event: id,
  text: event.label,
  quote: told.quote ?? event.label,
  type: 'other',
  polarity: told.stance === 'denies' ? '-' : '+',
  certainty: told.stance === 'weak' ? 'possible' : 'certain',
  frame: 'happened',
  hedges: [],
  chain: [told.name, ...(told.through ?? [])].map((name, at) => ({
    name,
    kind: at === 0 ? (told.kind ?? 'other') : 'media',
    manner: 'says',
    organisation: null,
  })),
  time: null,
  place: null,
  numbers: told.numbers ?? [],
  confidence: 1,
  sentence: null,
})

function numbersOf(events: readonly SituationEvent[], claims: readonly DeskClaim[]): Desk['situation']['numbers'] {
  return events.flatMap(event => {
    const told = claims.filter(claim => claim.event === event.id && claim.numbers.length > 0)
    const values = told.flatMap(claim =>
      claim.numbers.map(({ low, high }) => ({
        low,
        high,
        origin: claim.chain[0]?.name ?? '',
        claim: { report: claim.report, claim: claim.claim },
      })),
    )
    if (values.length === 0) return []
    return [{ event: event.id, what: 'killed', low: Math.min(...values.map(({ low }) => low)), high: null, values }]
  })
}

/** A number as a claim tells it. */
export const figure = (low: number, high: number | null): DeskClaim['numbers'] => [
  { what: 'killed', low, high, unit: null, words: { start: 0, end: 1 } },
]
