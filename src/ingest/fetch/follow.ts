import { type Dispatcher, request as undiciRequest } from 'undici'
import { type IntakeProblem, intakeProblem } from '../problem.js'
import { checkAddress } from './addresses.js'
import { PrivateAddress } from './connect.js'
import type { AllowPrivate, Fetched, FetchLimits } from './types.js'
import { TooLarge, unpack } from './unpack.js'

export { openAgent, systemResolve } from './connect.js'

/** What one call asks for. */
export interface Asked {
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array | null
  readonly limits: FetchLimits
  readonly signal: AbortSignal
  readonly allowPrivate: AllowPrivate
  readonly dispatcher: Dispatcher
}

/** Asks an address and follows where it sends, checking each step; never throws for what the other side does. */
export async function follow(asked: string, request: Asked): Promise<Fetched> {
  const redirects: string[] = []
  let address = asked
  for (;;) {
    const checked = checkAddress(address, request.allowPrivate)
    if (checked.kind === 'refused') return failed(asked, checked.problem)
    const answer = await ask(asked, checked.url, request, redirects)
    if (answer.kind !== 'redirected') return answer
    redirects.push(address)
    if (request.method !== 'GET' || redirects.length > request.limits.maxRedirects) {
      const most = request.method === 'GET' ? request.limits.maxRedirects : 0
      return failed(asked, intakeProblem('fetch-redirects', asked, { most }))
    }
    address = answer.to
  }
}

const failed = (address: string, problem: IntakeProblem, status: number | null = null, retryAfter: number | null = null) =>
  ({ kind: 'failed', address, problem, status, retryAfter }) satisfies Fetched

type Answer = Fetched | { readonly kind: 'redirected'; readonly to: string }

/** Asks once, without following. */
async function ask(asked: string, url: URL, request: Asked, redirects: readonly string[]): Promise<Answer> {
  const { method, headers, body, limits, signal, dispatcher } = request
  try {
    const answer = await undiciRequest(url, { method, headers, body, signal, dispatcher })
    const status = answer.statusCode
    const header = (name: string) => [answer.headers[name] ?? []].flat().at(0) ?? null
    if (status >= 200 && status < 300) {
      const unpacked = await unpack(answer.body, header('content-encoding') ?? '', limits)
      return {
        kind: 'fetched',
        address: url.href,
        status,
        contentType: header('content-type') ?? '',
        etag: header('etag'),
        lastModified: header('last-modified'),
        body: unpacked,
        redirects: [...redirects],
      }
    }
    // The body of any other answer is nobody's news; closing it spares reading it.
    answer.body.on('error', () => {}).destroy()
    if (status === 304) return { kind: 'unchanged', address: url.href }
    const to = header('location')
    if ([301, 302, 303, 307, 308].includes(status) && to !== null && URL.canParse(to, url.href))
      return { kind: 'redirected', to: new URL(to, url).href }
    return failed(asked, intakeProblem('fetch-status', asked, { status }), status, retryAfterOf(header('retry-after')))
  } catch (error) {
    return failed(asked, problemOf(asked, error as Error, limits))
  }
}

/** Seconds, from seconds or a date (RFC 9110); null: neither. */
function retryAfterOf(value: string | null): number | null {
  if (value === null) return null
  if (/^\d{1,9}$/.test(value.trim())) return Number(value)
  const moment = Date.parse(value)
  return Number.isNaN(moment) ? null : Math.max(0, Math.round((moment - Date.now()) / 1000))
}

function problemOf(asked: string, error: Error & { code?: string }, limits: FetchLimits): IntakeProblem {
  if (error instanceof PrivateAddress) return intakeProblem('address-private', asked, { address: error.address })
  if (error instanceof TooLarge) {
    const megabytes = Math.round((limits.maxBytes / 1024 / 1024) * 10) / 10
    return intakeProblem('fetch-too-large', asked, { megabytes, how: error.message })
  }
  const slow =
    SLOW[error.code ?? ''] ?? (error.name === 'TimeoutError' ? `nothing whole within ${limits.totalMs / 1000} s` : null)
  if (slow !== null) return intakeProblem('fetch-too-slow', asked, { reason: slow })
  const reason = error.code ?? error.message.slice(0, 200)
  return intakeProblem(UNKNOWN_HOST.has(reason) ? 'host-unknown' : 'fetch-failed', asked, { reason })
}

const UNKNOWN_HOST = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'ENETUNREACH'])

const SLOW: Readonly<Record<string, string>> = {
  UND_ERR_CONNECT_TIMEOUT: 'no connection was made in time',
  UND_ERR_HEADERS_TIMEOUT: 'no answer came in time',
  UND_ERR_BODY_TIMEOUT: 'the answer stopped half-way',
}
