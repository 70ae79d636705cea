import type { Report } from '../model/index.js'
import type { GivenExtra } from './given.js'
import { type IntakeProblem, intakeProblem } from './problem.js'

/** What a JSON value gave: a report as it was written, or why it is none. */
export type Coerced =
  | { readonly kind: 'report'; readonly report: Report; readonly hasId: boolean; readonly extra: GivenExtra }
  | { readonly kind: 'refused'; readonly problem: IntakeProblem }

const OPTIONAL = ['title', 'outlet', 'url', 'published'] as const

/** What "reportedly watch" writes beside a report, and what any program may. */
const EXTRA = ['byline', 'modified', 'canonical', 'replaces', 'embargoedUntil'] as const

/**
 * A ReportInput as parsed from JSON → Report. `fallback` is its id where it has none. Unknown fields are ignored; a known field of
 * the wrong type refuses the report, since an outlet or a date lost in silence would change what is made of it.
 */
export function coerceReport(value: unknown, where: string, fallback: string): Coerced {
  const refuse = (problem: IntakeProblem): Coerced => ({ kind: 'refused', problem })
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(intakeProblem('report-not-object', where, { found: kindOf(value) }))
  }
  const fields = value as Readonly<Record<string, unknown>>
  const wrong = (field: string, wanted: string): Coerced =>
    refuse(intakeProblem('field-type', where, { field, wanted, found: kindOf(fields[field]) }))
  const { id, text } = fields
  if (text === undefined || text === null) return refuse(intakeProblem('text-missing', where))
  if (typeof text !== 'string') return wrong('text', 'a string')
  const hasId = id !== undefined && id !== null && id !== ''
  if (hasId && typeof id !== 'string') return wrong('id', 'a string')
  for (const field of [...OPTIONAL, ...EXTRA]) {
    const given = fields[field]
    if (given !== undefined && given !== null && typeof given !== 'string') return wrong(field, 'a string or null')
  }
  const { withdrawn } = fields
  if (withdrawn !== undefined && withdrawn !== null && typeof withdrawn !== 'boolean') return wrong('withdrawn', 'true or false')
  const optional = (field: (typeof OPTIONAL)[number]) => (fields[field] ?? null) as string | null
  const report: Report = {
    id: hasId ? (id as string) : fallback,
    text,
    title: optional('title'),
    outlet: optional('outlet'),
    url: optional('url'),
    published: optional('published'),
  }
  const extra = Object.fromEntries(EXTRA.filter(field => typeof fields[field] === 'string').map(field => [field, fields[field]]))
  return { kind: 'report', report, hasId, extra: { ...extra, ...(withdrawn === true ? { withdrawn } : {}) } }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object') return 'an object'
  return `a ${typeof value}`
}
