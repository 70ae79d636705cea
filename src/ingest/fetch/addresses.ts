import ipaddr from 'ipaddr.js'
import { type IntakeProblem, intakeProblem } from '../problem.js'
import type { AllowPrivate } from './types.js'

/** An address that may be asked, as far as its words tell: where its host leads is seen when it is connected to. */
export type CheckedAddress =
  | { readonly kind: 'good'; readonly url: URL }
  | { readonly kind: 'refused'; readonly problem: IntakeProblem }

/** Longer ones are nobody's: 2,083 is what browsers and servers take. */
const LONGEST_ADDRESS = 8192

/**
 * Checks what an address says by itself: http or https, no name and password, a host, and where the host is written as a number, that
 * the number is public. The URL parser has by then turned decimal, octal and hexadecimal hosts into what they mean.
 */
export function checkAddress(address: string, allowPrivate: AllowPrivate): CheckedAddress {
  const refuse = (problem: IntakeProblem): CheckedAddress => ({ kind: 'refused', problem })
  const shown = address.slice(0, 300)
  if (address.length > LONGEST_ADDRESS) return refuse(intakeProblem('address-invalid', shown, { reason: 'it is too long' }))
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null) return refuse(intakeProblem('address-invalid', shown, { reason: 'it is not written like one' }))
  const because = (reason: string) => refuse(intakeProblem('address-refused', shown, { reason }))
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return because(`it begins with ${url.protocol}`)
  if (url.username !== '' || url.password !== '') return because('it holds a name or a password')
  url.hash = ''
  if (mayBePrivate(url.origin, allowPrivate)) return { kind: 'good', url }
  const number = numberOf(url.hostname)
  if (number !== null && !isPublic(number)) return refuse(intakeProblem('address-private', shown, { address: number }))
  if (isLocalName(url.hostname)) return refuse(intakeProblem('address-private', shown, { address: url.hostname }))
  if (isOddPort(url.port)) return because(`nobody serves news on port ${url.port}`)
  return { kind: 'good', url }
}

export const mayBePrivate = (origin: string, allowed: AllowPrivate): boolean =>
  typeof allowed === 'boolean' ? allowed : allowed.includes(origin)

/** The number that a host is written as, without brackets; null: it is a name. */
export function numberOf(hostname: string): string | null {
  const bare = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname
  return ipaddr.isValid(bare) ? bare : null
}

/** Names that never leave the machine or the house (RFC 6761, 6762, 8375). */
const isLocalName = (hostname: string): boolean =>
  /(?:^|\.)(?:localhost|local|internal|home\.arpa|localdomain)\.?$/i.test(hostname)

/** Mail, shells and databases answer below 1024: an address given by a stranger has no business there. */
const isOddPort = (port: string): boolean => port !== '' && port !== '80' && port !== '443' && Number(port) < 1024

/** What is routed like the public network and is not: the wire server that every machine of one cloud can reach. */
const METADATA = new Set(['168.63.129.16'])

/** The only part of IPv6 that is given out for the public network (RFC 4291). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether a number is one of the public network. What is not known to be is not: private, loopback, link-local, carrier, unique-local,
 * multicast, reserved, documentation, 6to4 and Teredo. An IPv4 number inside an IPv6 one (mapped, or NAT64) counts as itself.
 */
export function isPublic(number: string): boolean {
  if (!ipaddr.isValid(number)) return false
  const parsed = ipaddr.process(number)
  if (parsed.kind() === 'ipv4') return parsed.range() === 'unicast' && !METADATA.has(parsed.toString())
  const ipv6 = parsed as ipaddr.IPv6
  if (ipv6.zoneId !== undefined) return false
  if (ipv6.range() === 'rfc6052') return isPublic(embedded(ipv6))
  return ipv6.range() === 'unicast' && ipv6.match(GLOBAL_UNICAST)
}

/** The IPv4 number in the last four bytes, where the well-known prefix of NAT64 puts it. */
const embedded = (ipv6: ipaddr.IPv6): string => ipv6.toByteArray().slice(-4).join('.')
