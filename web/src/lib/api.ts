import type { Decision } from '../../../src/model/decision.js'
import type {
  Account,
  Alert,
  Desk,
  DeskClaim,
  DeskReport,
  Found,
  Intake,
  Job,
  LogLine,
  MapTiles,
  Me,
  Refusal,
  SituationCard,
} from '../../../src/model/desk.js'

/** Relative to the page, so that it also works below a path of a proxy. */
const BASE = 'api/v1'

/** What the server refused, or that it could not be reached (`status` 0). The message says what to do. */
export class Refused extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, { code, message }: Refusal) {
    super(message)
    this.status = status
    this.code = code
  }
}

let csrf = ''

/** Every later request that changes something carries it. */
export function remember(me: Me): void {
  csrf = me.csrf
}

type Query = Readonly<Record<string, string | number | null | undefined>>

function pathOf(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '')
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return `${BASE}${path}${text === '' ? '' : `?${text}`}`
}

async function ask<T>(method: string, path: string, query?: Query, body?: unknown, signal?: AbortSignal): Promise<T> {
  const headers: Record<string, string> = { accept: 'application/json' }
  if (method !== 'GET') headers['x-reportedly-csrf'] = csrf
  if (body !== undefined) headers['content-type'] = 'application/json'
  const response = await fetch(pathOf(path, query), {
    method,
    headers,
    credentials: 'same-origin',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Refused(0, { code: 'unreachable', message: '' })
  })
  if (response.ok) return (response.status === 204 ? undefined : await response.json()) as T
  const refusal = (await response.json().catch(() => null)) as Partial<Refusal> | null
  throw new Refused(response.status, { code: refusal?.code ?? `http-${response.status}`, message: refusal?.message ?? '' })
}

const situation = (id: string): string => `/situations/${encodeURIComponent(id)}`

/** The HTTP interface, an operation a line. */
export const api = {
  me: () => ask<Me>('GET', '/me'),
  logIn: (name: string, password: string) => ask<Me>('POST', '/session', {}, { name, password }),
  logOut: () => ask<void>('DELETE', '/session'),
  map: () => ask<MapTiles | null>('GET', '/map'),
  situations: () => ask<SituationCard[]>('GET', '/situations'),
  newSituation: (name: string) => ask<SituationCard>('POST', '/situations', {}, { name }),
  desk: (id: string, query: { asOf?: string | null; since?: string | null }, signal?: AbortSignal) =>
    ask<Desk>('GET', situation(id), query, undefined, signal),
  claims: (id: string, query: { asOf?: string | null }, signal?: AbortSignal) =>
    ask<DeskClaim[]>('GET', `${situation(id)}/claims`, query, undefined, signal),
  log: (id: string, query: { before?: number; limit?: number }) => ask<LogLine[]>('GET', `${situation(id)}/log`, query),
  report: (id: string, inSituation: string | null) =>
    ask<DeskReport>('GET', `/reports/${encodeURIComponent(id)}`, { situation: inSituation }),
  add: (id: string, intake: Intake) => ask<Job>('POST', `${situation(id)}/intake`, {}, intake),
  job: (id: string) => ask<Job>('GET', `/jobs/${encodeURIComponent(id)}`),
  decide: (id: string, decision: Decision) => ask<{ entry: number }>('POST', `${situation(id)}/decisions`, {}, { decision }),
  search: (q: string, inSituation: string | null, signal?: AbortSignal) =>
    ask<Found>('GET', '/search', { q, situation: inSituation, limit: 40 }, undefined, signal),
  alerts: () => ask<Alert[]>('GET', '/alerts'),
  newAlert: (alert: Pick<Alert, 'name' | 'situation' | 'question' | 'deliver'>) => ask<Alert>('POST', '/alerts', {}, alert),
  dropAlert: (id: string) => ask<void>('DELETE', `/alerts/${encodeURIComponent(id)}`),
  accounts: () => ask<Account[]>('GET', '/accounts'),
  newAccount: (account: Account & { password: string }) => ask<Account>('POST', '/accounts', {}, account),
  dropAccount: (name: string) => ask<void>('DELETE', `/accounts/${encodeURIComponent(name)}`),
  exportAddress: (id: string, format: string) => pathOf(`${situation(id)}/export`, { format }),
  streamAddress: (id: string) => pathOf('/stream', { situation: id }),
}
