import { nameKey } from '../knowledge/transliteration.js'
import type { FiledClaim } from './filed.js'
import { isTelling, isTheme } from './meaning.js'

/** Numbers by which claims that may tell one event find each other: equal keys, worth comparing. Rare words, names, type with who and where. */
export function keysOf(claim: FiledClaim): number[] {
  const { realm, types, actor, target, names, bag } = claim
  const place = claim.claim.place
  const marks = [
    ...[actor, target].flatMap(who => (who === null ? [] : [`who ${who.key}`])),
    ...(place === null ? [] : [`at ${nameKey(place.name)}`, ...cellsOf(place).map(cell => `cell ${cell}`)]),
  ]
  const keys = new Set<number>([
    hashOf(`${realm}|words ${claim.wording}`),
    hashOf(`${realm}|report ${claim.ref.report}`),
    ...types.flatMap(type => marks.map(mark => hashOf(`${realm}|${type}|${mark}`))),
    ...(actor === null || place === null ? [] : [hashOf(`${realm}|${marks[0]}|${nameKey(place.name)}`)]),
  ])
  const salt = hashOf(realm)
  for (const mark of bag) if (isTelling(mark)) keys.add(mark ^ salt)
  for (const type of types) for (const mark of names) keys.add(Math.imul(mark ^ hashOf(type), 0x01000193))
  return [...keys]
}

/** Numbers by which threads that may tell of one happening find each other: what their claims share, of whichever realm. */
export function keysOfThread(claims: readonly FiledClaim[]): number[] {
  const keys = new Set<number>()
  for (const { claim, ref, types, actor, target, names, bag } of claims) {
    keys.add(hashOf(`report ${ref.report}`))
    if (claim.event.type !== 'other') keys.add(hashOf(`type ${claim.event.type}`))
    for (const who of [actor, target]) if (who !== null) keys.add(hashOf(`who ${who.key}`))
    if (claim.place !== null) keys.add(hashOf(`at ${nameKey(claim.place.name)}`))
    for (const mark of bag) if (isTelling(mark) || isTheme(mark)) keys.add(mark)
    for (const type of types) for (const mark of names) keys.add(Math.imul(mark ^ hashOf(type), 0x01000193))
  }
  return [...keys]
}

/** FNV-1a. A chance meeting of two keys costs a comparison, no more. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}

/** Half-degree squares that the place and its surroundings touch: two near places share at least one. */
function cellsOf({ lat, lon }: { readonly lat: number; readonly lon: number }): string[] {
  const cells = new Set<string>()
  for (const north of [-0.25, 0.25]) {
    for (const east of [-0.25, 0.25]) cells.add(`${Math.floor((lat + north) * 2)},${Math.floor((lon + east) * 2)}`)
  }
  return [...cells]
}
