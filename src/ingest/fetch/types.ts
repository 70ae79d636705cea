import type { IntakeProblem } from '../problem.js'

/** The one way out: every address that Reportedly fetches or sends to goes through it. Never throws for what the other side does. */
export interface Fetcher {
  /** Gets an address; follows redirects, each checked like the first. */
  readonly fetch: (address: string, request?: FetchRequest) => Promise<Fetched>
  /** Posts to an address, a webhook say; follows no redirect. */
  readonly send: (address: string, request: SendRequest) => Promise<Fetched>
  /** Closes what connections are kept open. */
  readonly close: () => Promise<void>
}

export interface FetchRequest {
  /** As the last answer gave them: an unchanged document is then not sent again. */
  readonly etag?: string | null
  readonly lastModified?: string | null
  /** The Accept header. */
  readonly accept?: string
  /** Most bytes taken, as sent and as unpacked; never above the fetcher's own limit. */
  readonly maxBytes?: number
  readonly signal?: AbortSignal
}

export interface SendRequest {
  readonly body: string | Uint8Array
  readonly contentType: string
  /** Further headers; those that the fetcher sets itself cannot be replaced. */
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

export type Fetched =
  | {
      readonly kind: 'fetched'
      /** The address that answered, after redirects. */
      readonly address: string
      readonly status: number
      /** The Content-Type header as sent; empty where none was. */
      readonly contentType: string
      readonly etag: string | null
      readonly lastModified: string | null
      /** Unpacked. */
      readonly body: Uint8Array
      /** The addresses that redirected, the asked one first. */
      readonly redirects: readonly string[]
    }
  /** 304: as it was when `etag` or `lastModified` were given out. */
  | { readonly kind: 'unchanged'; readonly address: string }
  | {
      readonly kind: 'failed'
      readonly address: string
      readonly problem: IntakeProblem
      /** The status of the answer; null: there was none, or it was not asked for. */
      readonly status: number | null
      /** Retry-After in seconds; null: not said. */
      readonly retryAfter: number | null
    }

export interface FetchLimits {
  /** Bytes of an answer, as sent and as unpacked. */
  readonly maxBytes: number
  /** Most bytes that one byte sent may unpack to, beyond the first megabyte. */
  readonly maxRatio: number
  readonly maxRedirects: number
  readonly connectMs: number
  /** Until the headers are there. */
  readonly headersMs: number
  /** Between two pieces of the body. */
  readonly idleMs: number
  /** For all of it, redirects included. */
  readonly totalMs: number
}

export type AllowPrivate = boolean | readonly string[]

export interface FetcherOptions {
  /**
   * Whether private, loopback and other networks that are not the public one may be reached: all of them, or only these origins
   * ("http://10.0.0.7:8080"), so that a feed of one's own can be read without letting every other feed lead inside. Default false.
   */
  readonly allowPrivate?: AllowPrivate
  readonly limits?: Partial<FetchLimits>
  /** Who to write to when we are a burden: an address that stands in the User-Agent. */
  readonly contact?: string | null
  /** Host name → all its addresses; default: the system's resolver. */
  readonly resolve?: (host: string) => Promise<readonly string[]>
}
