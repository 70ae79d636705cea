import type { Desk, DeskClaim, Origin, SituationEvent } from '../../../../src/model/index.js'
import { type DeskIndex, SECTIONS, type Section } from '../../lib/desk-index.js'
import { evidenceOf } from '../common/index-claims.js'
import { type Silence, silencesOf } from '../common/silences.js'
import { type Seat, type Seating, type Side, seatingOf } from '../common/voices.js'
import { type Act, type Cell, cellOf } from './cell.js'
import { type Column, columnsFor, type Heard } from './columns.js'

/** Who says what: events down, parties across. */
export interface Matrix {
  readonly home: string | null
  readonly sides: readonly { readonly side: Side; readonly columns: number }[]
  readonly columns: readonly Column[]
  readonly sections: readonly { readonly section: Section; readonly rows: readonly Row[] }[]
  /** Silences on something that is no event here, by what they are about. */
  readonly unsaid: readonly UnsaidRow[]
  /** Events that outlets tell in their own voice only: no party to put in a column. */
  readonly voiceless: number
  /** How often each column was heard, in each way. */
  readonly tallies: readonly Readonly<Record<Act, number>>[]
  readonly finding: Finding
}

export interface Row {
  readonly event: SituationEvent
  /** One a column. */
  readonly cells: readonly (Cell | null)[]
  /** First and last column of those that contradict each other. */
  readonly contradiction: readonly [first: number, last: number] | null
}

export interface UnsaidRow {
  readonly about: string | null
  readonly cells: readonly (Cell | null)[]
}

/** What the headline says, as counts. */
export interface Finding {
  readonly statements: number
  readonly silences: number
  readonly denials: number
  readonly contradicted: number
  readonly parties: number
}

export function matrixOf(desk: Desk, claims: readonly DeskClaim[], index: DeskIndex, budget = 20): Matrix {
  const { situation } = desk
  const evidence = evidenceOf(claims, situation.reports)
  const seating = seatingOf(situation)
  const silences = silencesOf(situation, evidence).map(silence => ({ silence, seat: seatOfSilence(silence, seating) }))
  const columns = columnsFor(heardOf(situation.events, silences, seating), budget)
  const place = new Map(columns.flatMap(({ seats }, at) => seats.map(key => [key, at] as const)))
  const at = (seat: Seat): number => place.get(seat.key) ?? -1
  const make = (origins: readonly Origin[], silent: readonly { silence: Silence; seat: Seat }[]): readonly (Cell | null)[] => {
    const seated = origins.map(origin => ({ origin, column: at(seating.of(origin)) }))
    const cells: (Cell | null)[] = columns.map(() => null)
    for (const column of new Set([...seated.map(one => one.column), ...silent.map(({ seat }) => at(seat))])) {
      cells[column] = cellOf(
        seated.filter(one => one.column === column).map(({ origin }) => origin),
        silent.filter(({ seat }) => at(seat) === column).map(({ silence }) => silence),
        evidence,
      )
    }
    return cells
  }
  const unanswered = new Set(silences.map(({ silence }) => silence.event))
  const rows = situation.events
    .filter(event => event.origins.length > 0 || unanswered.has(event))
    .map(event =>
      rowOf(
        event,
        make(
          event.origins,
          silences.filter(({ silence }) => silence.event === event),
        ),
      ),
    )
  const unsaid = unsaidRows(silences, silent => make([], silent))
  return {
    home: seating.home,
    sides: sidesOf(columns),
    columns,
    sections: SECTIONS.map(section => ({
      section,
      rows: ranked(rows.filter(({ event }) => index.row.get(event.id)?.section === section)),
    })).filter(({ rows }) => rows.length > 0),
    unsaid,
    voiceless: situation.events.length - rows.length,
    tallies: columns.map((_, column) => tallyOf([...rows, ...unsaid].map(({ cells }) => cells[column] ?? null))),
    finding: findingOf(rows, unsaid, seating),
  }
}

const seatOfSilence = ({ row }: Silence, seating: Seating): Seat => seating.ofName(row.name)

/** On how many events each seat was heard or silent. */
function heardOf(
  events: readonly SituationEvent[],
  silences: readonly { readonly silence: Silence; readonly seat: Seat }[],
  seating: Seating,
): readonly Heard[] {
  const heard = new Map<string, { seat: Seat; events: number }>()
  const hear = (seats: readonly Seat[]): void => {
    for (const seat of new Map(seats.map(one => [one.key, one])).values()) {
      const known = heard.get(seat.key)
      if (known === undefined) heard.set(seat.key, { seat, events: 1 })
      else known.events += 1
    }
  }
  for (const event of events) hear(event.origins.map(seating.of))
  for (const { seat } of silences) hear([seat])
  return [...heard.values()]
}

function rowOf(event: SituationEvent, cells: readonly (Cell | null)[]): Row {
  const has = (cell: Cell | null, act: Act): boolean => cell?.marks.some(mark => mark.act === act) ?? false
  const denying = cells.flatMap((cell, at) => (has(cell, 'denies') ? [at] : []))
  const saying = cells.flatMap((cell, at) => (has(cell, 'asserts') || has(cell, 'weak') ? [at] : []))
  const apart = denying.some(no => saying.some(yes => yes !== no))
  const both = [...denying, ...saying]
  return { event, cells, contradiction: apart ? [Math.min(...both), Math.max(...both)] : null }
}

/** Most heard first, so that the rows with something to compare are not lost among those with one voice. */
function ranked(rows: readonly Row[]): readonly Row[] {
  const counts = new Map(rows.map(row => [row, row.cells.filter(cell => cell !== null).length]))
  const columns = (row: Row): number => counts.get(row) ?? 0
  return [...rows].sort(
    (a, b) =>
      Number(b.contradiction !== null) - Number(a.contradiction !== null) ||
      columns(b) - columns(a) ||
      b.event.claims.length - a.event.claims.length ||
      (a.event.id < b.event.id ? -1 : 1),
  )
}

function unsaidRows(
  silences: readonly { readonly silence: Silence; readonly seat: Seat }[],
  make: (silent: readonly { silence: Silence; seat: Seat }[]) => readonly (Cell | null)[],
): readonly UnsaidRow[] {
  const loose = silences.filter(({ silence }) => silence.event === null)
  const subjects = [...new Set(loose.map(({ silence }) => silence.row.about))].sort(
    (a, b) => Number(a === null) - Number(b === null),
  )
  return subjects.map(about => ({ about, cells: make(loose.filter(({ silence }) => silence.row.about === about)) }))
}

function sidesOf(columns: readonly Column[]): Matrix['sides'] {
  const sides: { side: Side; columns: number }[] = []
  for (const { side } of columns) {
    const last = sides.at(-1)
    if (last?.side === side) last.columns += 1
    else sides.push({ side, columns: 1 })
  }
  return sides
}

function tallyOf(cells: readonly (Cell | null)[]): Readonly<Record<Act, number>> {
  const tally = { asserts: 0, weak: 0, denies: 0, silent: 0 }
  for (const cell of cells) for (const { act } of cell?.marks ?? []) tally[act] += 1
  return tally
}

function findingOf(rows: readonly Row[], unsaid: readonly UnsaidRow[], seating: Seating): Finding {
  const marks = [...rows, ...unsaid].flatMap(({ cells }) => cells.flatMap(cell => cell?.marks ?? []))
  const count = (act: Act): number => marks.filter(mark => mark.act === act).length
  return {
    statements: marks.length - count('silent'),
    silences: count('silent'),
    denials: count('denies'),
    contradicted: rows.filter(({ contradiction }) => contradiction !== null).length,
    parties: new Set(rows.flatMap(({ event }) => event.origins.map(origin => seating.of(origin).key))).size,
  }
}
