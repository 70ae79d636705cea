import type { Asked } from './follow.js'
import type { Fetched, Fetcher, FetcherOptions, FetchLimits } from './types.js'

export const FETCH_LIMITS: FetchLimits = {
  maxBytes: 16 * 1024 * 1024,
  maxRatio: 100,
  maxRedirects: 5,
  connectMs: 10_000,
  headersMs: 20_000,
  idleMs: 20_000,
  totalMs: 60_000,
}

/** How robots.txt calls us. */
export const ROBOT_NAME = 'Reportedly'

export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const { allowPrivate = false, contact = null } = options
  const limits = { ...FETCH_LIMITS, ...options.limits }
  let opened: ReturnType<typeof open> | null = null
  // What connects is loaded when something is first asked for: a start that fetches nothing pays for nothing.
  const open = async () => {
    const { follow, openAgent, systemResolve } = await import('./follow.js')
    const dispatcher = openAgent({ allowPrivate, resolve: options.resolve ?? systemResolve, ...limits })
    const ask = (address: string, asked: Omit<Asked, 'allowPrivate' | 'dispatcher'>) =>
      follow(address, { ...asked, allowPrivate, dispatcher })
    return { ask, close: () => dispatcher.destroy() }
  }
  const ask: Awaited<ReturnType<typeof open>>['ask'] = async (address, asked) => {
    opened ??= open()
    return (await opened).ask(address, asked)
  }
  /** Bounds one call by time and by its caller's signal; a signal that lives for days gathers nothing on the way. */
  const bounded = async (signal: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<Fetched>): Promise<Fetched> => {
    const end = new AbortController()
    const stop = () => end.abort(new DOMException('it was stopped', 'AbortError'))
    const timer = setTimeout(() => end.abort(new DOMException('too slow', 'TimeoutError')), limits.totalMs)
    if (signal?.aborted === true) stop()
    signal?.addEventListener('abort', stop, { once: true })
    try {
      return await work(end.signal)
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
    }
  }
  const agent = `${ROBOT_NAME}/1 (reads news feeds for its user${contact === null ? '' : `; ${contact.replace(/[^\x21-\x7e]/g, '')}`})`
  return {
    fetch: (address, { etag, lastModified, accept, maxBytes, signal } = {}) => {
      const headers = {
        'user-agent': agent,
        'accept-encoding': 'gzip, br',
        accept: accept ?? '*/*',
        ...(etag == null ? {} : { 'if-none-match': headerSafe(etag) }),
        ...(lastModified == null ? {} : { 'if-modified-since': headerSafe(lastModified) }),
      }
      const own = { ...limits, maxBytes: Math.min(maxBytes ?? limits.maxBytes, limits.maxBytes) }
      return bounded(signal, end => ask(address, { method: 'GET', headers, body: null, limits: own, signal: end }))
    },
    send: (address, { body, contentType, headers = {}, signal }) => {
      const all = { ...lowerCase(headers), 'user-agent': agent, 'accept-encoding': 'gzip, br', 'content-type': contentType }
      return bounded(signal, end => ask(address, { method: 'POST', headers: all, body, limits, signal: end }))
    },
    close: async () => (await opened)?.close(),
  }
}

/** A header given back as it came must not begin another. */
const headerSafe = (value: string): string => value.replace(/[^\x20-\x7e]/g, '').slice(0, 1000)

const lowerCase = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), headerSafe(value)]))
