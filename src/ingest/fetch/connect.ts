import { lookup as systemLookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { isPublic, mayBePrivate, numberOf } from './addresses.js'
import type { AllowPrivate } from './types.js'

/** A host leads to a number that is not on the public network. */
export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress'
  readonly address: string
  constructor(address: string) {
    super(`${address} is not public`)
    this.address = address
  }
}

export type Resolve = (host: string) => Promise<readonly string[]>

export interface ConnectOptions {
  readonly allowPrivate: AllowPrivate
  readonly resolve: Resolve
  readonly connectMs: number
  readonly headersMs: number
  readonly idleMs: number
}

export const systemResolve: Resolve = async host =>
  (await systemLookup(host, { all: true, verbatim: true })).map(({ address }) => address)

/**
 * Connections that are made to checked numbers only. A host is resolved once for each connection, all its numbers are checked, and one
 * of these very numbers is connected to: what the name means a moment later changes nothing.
 */
export function openAgent({ allowPrivate, resolve, connectMs, headersMs, idleMs }: ConnectOptions): Agent {
  const connector = (isAllowed: (number: string) => boolean) =>
    buildConnector({ timeout: connectMs, lookup: checkedLookup(resolve, isAllowed) } as buildConnector.BuildOptions)
  const toAny = connector(() => true)
  const toPublic = connector(isPublic)
  return new Agent({
    headersTimeout: headersMs,
    bodyTimeout: idleMs,
    connections: 4,
    pipelining: 1,
    maxHeaderSize: 32 * 1024,
    connect: (options, callback) => {
      const { protocol, hostname, port } = options
      if (mayBePrivate(new URL(`${protocol}//${hostname}:${port}`).origin, allowPrivate)) return toAny(options, callback)
      // A host written as a number is never looked up, so it is checked here.
      const number = numberOf(hostname)
      if (number !== null && !isPublic(number)) return callback(new PrivateAddress(number), null)
      return toPublic(options, callback)
    },
  })
}

/** Looks a host up once, checks all its numbers, and gives these very numbers to connect to. */
export function checkedLookup(resolve: Resolve, isAllowed: (number: string) => boolean): LookupFunction {
  return (host, options, callback) => {
    const fail = (error: Error) => callback(error as NodeJS.ErrnoException, '', 0)
    resolve(host).then(
      numbers => {
        const refused = numbers.find(number => !isAllowed(number))
        if (refused !== undefined) return fail(new PrivateAddress(refused))
        const all = numbers.map(address => ({ address, family: address.includes(':') ? 6 : 4 }))
        const [first] = all
        if (first === undefined) return fail(Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' }))
        if (options.all === true) callback(null, all)
        else callback(null, first.address, first.family)
      },
      (error: Error) => fail(error),
    )
  }
}
