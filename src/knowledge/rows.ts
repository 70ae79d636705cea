import { ACTOR_KINDS, type ActorKind, type SourceKind } from '../model/index.js'
import { plainLines, plainWords } from './plain.js'

/**
 * One actor or outlet that is known beforehand. Tables hold one a line, seven columns between bars:
 *
 *     id | kind | country | names | of | side | why
 *
 * `names`: the fullest first, then others, between semicolons. `of`: the bodies it belongs to or that own it; `side`: whom it sides with;
 * both are ids of rows, `state` (the government of its country) or `state:SYR`, each with the days on which it began and ended to be so
 * where that matters ("state ..2024-12-08"). `why`: what a reader could check; without it a row may not name a side. "-" is empty,
 * a line that begins with "#" is a remark.
 */
export interface KnownActor {
  readonly id: string
  /** "actor/hts", "outlet/sana": what stands in Actor.known. */
  readonly key: string
  readonly kind: ActorKind
  /** Null: it is no outlet. */
  readonly outlet: OutletKind | null
  /** It sends its copy to other outlets. */
  readonly agency: boolean
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null
  readonly names: readonly string[]
  readonly of: readonly Dated[]
  readonly sides: readonly Dated[]
  readonly why: string
  /** Table and line: "middle-east:12". */
  readonly row: string
}

/** A tie to a body, as a side is written: "government of SYR" or the key of a row; with the days it held, half-open. */
export interface Dated {
  readonly to: string
  readonly from: string | null
  readonly until: string | null
}

export const OUTLET_KINDS = ['public', 'state', 'organ', 'partisan', 'press', 'local', 'social', 'wire'] as const
export type OutletKind = (typeof OUTLET_KINDS)[number]

/** What kind of source an actor is when it speaks. */
export const SOURCE_OF_ACTOR: Readonly<Record<ActorKind, SourceKind>> = {
  person: 'other',
  government: 'official',
  military: 'military',
  police: 'official',
  'armed-group': 'armed-group',
  party: 'party',
  monitor: 'monitor',
  ngo: 'ngo',
  igo: 'igo',
  media: 'media',
  company: 'other',
  civilians: 'witness',
  group: 'other',
  other: 'other',
}

/** What kind of source an outlet of a kind is: how it is run, not how good it is. */
export const SOURCE_OF_OUTLET: Readonly<Record<OutletKind, SourceKind>> = {
  wire: 'media',
  public: 'media',
  press: 'media',
  local: 'media',
  state: 'state-media',
  organ: 'partisan-media',
  partisan: 'partisan-media',
  social: 'social-media',
}

/** A row that is refused: where it stands and why. */
export interface RowFault {
  readonly row: string
  readonly message: string
}

export interface ParsedRows {
  readonly rows: readonly KnownActor[]
  readonly faults: readonly RowFault[]
}

const COLUMNS = 7
const MOST_LETTERS = 120
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const COUNTRY = /^[A-Z]{3}$/
const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

/** The rows of one table. Linear; never throws. */
export function parseRows(table: string, name: string): ParsedRows {
  const rows: KnownActor[] = []
  const faults: RowFault[] = []
  let line = 0
  for (const written of table.split('\n')) {
    line += 1
    if (written.trim() === '' || written.startsWith('#')) continue
    const row = `${name}:${line}`
    const parsed = rowFrom(written, row)
    if (typeof parsed === 'string') faults.push({ row, message: parsed })
    else rows.push(parsed)
  }
  return { rows, faults }
}

/** A row of which only the names are read yet; the rest is read when somebody asks for it. */
export interface Line {
  readonly key: string
  readonly names: readonly string[]
  /** The same in plain words. */
  readonly plain: readonly string[]
  /** Its names come to us from other letters, in several spellings. */
  readonly isTransliterated: boolean
  row(): KnownActor | null
}

/** The lines of a table that is known to be whole: those that ship are checked by a test. */
export function linesOf(table: string, name: string): Line[] {
  const plain = plainLines(table)
  return table.split('\n').flatMap((written, at): Line[] => {
    if (written === '' || written.startsWith('#')) return []
    const [id = '', kind = '', , names = ''] = written.split(' | ', 4)
    let row: KnownActor | null | undefined
    return [
      {
        plain: (plain[at]?.split('|', 4)[3] ?? '').split(';').map(each => each.trim()),
        key: `${ACTOR_KIND_NAMES.has(kind) ? 'actor' : 'outlet'}/${id}`,
        names: names.split('; '),
        isTransliterated: TRANSLITERATED.has(kind),
        row: () => {
          if (row === undefined) {
            const parsed = rowFrom(written, `${name}:${at + 1}`)
            row = typeof parsed === 'string' ? null : parsed
          }
          return row
        },
      },
    ]
  })
}

export const lineFrom = (row: KnownActor): Line => ({
  key: row.key,
  names: row.names,
  plain: row.names.map(plainWords),
  isTransliterated: TRANSLITERATED.has(row.kind),
  row: () => row,
})

const ACTOR_KIND_NAMES: ReadonlySet<string> = new Set(ACTOR_KINDS)
const TRANSLITERATED: ReadonlySet<string> = new Set(['person', 'armed-group'])

/** The row, or what is wrong with it. */
function rowFrom(written: string, row: string): KnownActor | string {
  const columns = written.split('|').map(column => (column.trim() === '-' ? '' : column.trim()))
  if (columns.length !== COLUMNS)
    return `it has ${columns.length} columns, not ${COLUMNS}: id | kind | country | names | of | side | why`
  const [id = '', kind = '', country = '', names = '', of = '', side = '', why = ''] = columns
  if (!ID.test(id)) return `"${shown(id)}" is no id: lower-case letters, digits and hyphens`
  const what = kindFrom(kind)
  if (what === null) return `"${shown(kind)}" is no kind: one of ${[...ACTOR_KINDS, ...OUTLET_KINDS].join(', ')}`
  if (country !== '' && !COUNTRY.test(country))
    return `"${shown(country)}" is no country: three capital letters of ISO 3166-1, or "-"`
  const list = listOf(names)
  const long = list.find(each => each.length > MOST_LETTERS)
  if (list.length === 0) return 'it has no name'
  if (long !== undefined) return `the name "${shown(long)}" is longer than ${MOST_LETTERS} letters`
  const [ties, sides] = [listOf(of).map(each => datedFrom(each, country)), listOf(side).map(each => datedFrom(each, country))]
  const bad = [...ties, ...sides].find(each => typeof each === 'string')
  if (bad !== undefined) return bad
  if (sides.length > 0 && why === '')
    return 'it names a side without saying why; the last column holds a reason that can be checked'
  const key = `${what.outlet === null ? 'actor' : 'outlet'}/${id}`
  const isDated = (each: Dated | string): each is Dated => typeof each !== 'string'
  return {
    id,
    key,
    ...what,
    country: country === '' ? null : country,
    names: list,
    of: ties.filter(isDated),
    sides: sides.filter(isDated),
    why,
    row,
  }
}

const listOf = (column: string): string[] =>
  column
    .split(';')
    .map(each => each.trim())
    .filter(each => each !== '')

/** What a message may show of a value that could be very long. */
const shown = (value: string): string => (value.length > 40 ? `${value.slice(0, 40)}…` : value)

/** "state+wire": a state agency. */
function kindFrom(written: string): Pick<KnownActor, 'kind' | 'outlet' | 'agency'> | null {
  const kinds = written.split('+')
  const outlets = OUTLET_KINDS.filter(kind => kinds.includes(kind))
  const actor = ACTOR_KINDS.find(kind => kind === written)
  if (outlets.length === kinds.length) return { kind: 'media', outlet: outlets[0] ?? null, agency: outlets.includes('wire') }
  return actor === undefined ? null : { kind: actor, outlet: null, agency: false }
}

/** "hts 2017-01-28..2025", "state", "state:RUS ..2023". */
function datedFrom(written: string, country: string): Dated | string {
  const [ref = '', days = '..', ...more] = written.split(/\s+/u)
  const state = /^state(?::([A-Z]{3}))?$/.exec(ref)
  const nation = state?.[1] ?? country
  if (state !== null && nation === '') return `"${shown(ref)}" needs a country: write state:SYR`
  if (state === null && !/^(?:outlet\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/.test(ref))
    return `"${shown(ref)}" is neither the id of a row nor "state"`
  const [from = '', until = '', ...rest] = days.split('..')
  const fine = [from, until].every(day => day === '' || DAY.test(day))
  if (!days.includes('..') || rest.length > 0 || more.length > 0 || !fine)
    return `"${shown(written)}" has days that are none: write "state 2011..2024-12-08"`
  const to = state !== null ? `government of ${nation}` : ref.includes('/') ? ref : `actor/${ref}`
  return { to, from: from === '' ? null : from, until: until === '' ? null : until }
}

/**
 * Whether a tie surely held on a day; of a report without a date only what still holds is said. Within the month or year that is all a bound
 * tells, nobody knows, and nothing is said.
 */
export function heldOn({ from, until }: Dated, day: string | null): boolean {
  if (day === null) return until === null
  const upTo = (bound: string) => day.slice(0, bound.length)
  return (
    (from === null || upTo(from) > from || (from.length === 10 && upTo(from) === from)) && (until === null || upTo(until) < until)
  )
}
