/**
 * Where the page stands, all of it, as the part of its address behind "#": whoever is sent the address sees the same picture.
 * "#s=example&v=matrix&e=e1f…&c=d14/c1&d=2024-12-08&f=is:disputed&theme=dark"
 */
export interface Address {
  readonly situation: string | null
  readonly view: string
  readonly event: string | null
  /** "report/claim" of the claim that the evidence shows. */
  readonly claim: string | null
  /** ISO 8601 date or instant; null: now. */
  readonly asOf: string | null
  /** What stands in the filter box. */
  readonly filter: string
  /** What is brushed on the timeline, as lib/stretch.ts writes it: when it happened, and when it became known. */
  readonly happened: string | null
  readonly known: string | null
  /** How near the timeline or the map is, as each of them writes it. */
  readonly zoom: string | null
  /** The party whose rows alone the matrix shows. */
  readonly party: string | null
  readonly theme: Theme
  /** A sheet over the view: "add", "log", "alerts", "situations", "search", "help". */
  readonly sheet: string | null
}

export type Theme = 'auto' | 'light' | 'dark'

export const START: Address = {
  situation: null,
  view: 'situation',
  event: null,
  claim: null,
  asOf: null,
  filter: '',
  happened: null,
  known: null,
  zoom: null,
  party: null,
  theme: 'auto',
  sheet: null,
}

const PLAIN = /^[\w:.,/@~ -]*$/

export function addressOf(hash: string): Address {
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  const text = (name: string): string | null => given.get(name) || null
  const theme = text('theme')
  return {
    situation: text('s'),
    view: text('v') ?? START.view,
    event: text('e'),
    claim: text('c'),
    asOf: text('d'),
    filter: text('f') ?? '',
    happened: text('h'),
    known: text('k'),
    zoom: text('z'),
    party: text('w'),
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    sheet: text('p'),
  }
}

export function hashOf(address: Address): string {
  const parts: [string, string | null][] = [
    ['s', address.situation],
    ['v', address.view === START.view ? null : address.view],
    ['e', address.event],
    ['c', address.claim],
    ['d', address.asOf],
    ['f', address.filter === '' ? null : address.filter],
    ['h', address.happened],
    ['k', address.known],
    ['z', address.zoom],
    ['w', address.party],
    ['p', address.sheet],
    ['theme', address.theme === 'auto' ? null : address.theme],
  ]
  const written = parts.flatMap(([name, value]) => (value === null ? [] : [`${name}=${plain(value)}`]))
  return written.length === 0 ? '' : `#${written.join('&')}`
}

/** As little escaping as an address to be read and mailed bears. */
function plain(value: string): string {
  return PLAIN.test(value) ? value.replaceAll(' ', '+') : encodeURIComponent(value)
}
