import { groupBy } from '../base/group.js'
import { nameKey } from '../knowledge/transliteration.js'
import { type Comparison, compareClaims } from './agreement.js'
import type { FiledClaim } from './filed.js'
import { DAY, gapBetween } from './interval.js'
import { isSameEvent, typesDiffer } from './same-event.js'

/** Claims taken to tell one event; the first founded it. */
interface Gathering {
  readonly index: number
  readonly claims: FiledClaim[]
  /** Members that later claims are compared with: the first ones that differ in what they tell. */
  readonly faces: FiledClaim[]
}

/** Bounds that keep the work near-linear however often the same thing is told. */
const MOST_FACES = 6
const MOST_CANDIDATES = 24

/**
 * Claims → events: each claim, in the order given, joins the gathering that it most resembles, or founds one. Only gatherings that share
 * a key with it are looked at. A claim that the reader linked to an earlier one of its report (`sameAs`) goes where that one went.
 */
export function groupClaims(claims: readonly FiledClaim[]): FiledClaim[][] {
  const gatherings: Gathering[] = []
  const byKey = new Map<string, Gathering[]>()
  const byCopy = new Map<string, Gathering>()
  const originals = claims.filter(({ report }) => report.original === null)
  const copies = claims.filter(({ report }) => report.original !== null)
  // Copies come last and go where their originals went, so that no number of them changes what is one event.
  for (const told of [...chainsOf(originals), ...chainsOf(copies)]) {
    const keys = told.flatMap(keysOf)
    const copied = told.find(({ report, copyKey }) => report.original !== null && byCopy.has(copyKey))
    const home = byCopy.get(copied?.copyKey ?? '') ?? bestFor(told, candidatesFor(keys, byKey)) ?? found(gatherings)
    for (const claim of told) {
      home.claims.push(claim)
      if (claim.report.original === null) byCopy.set(claim.copyKey, home)
      if (home.faces.length < MOST_FACES && !home.faces.some(face => tellsNoMore(claim, face))) home.faces.push(claim)
    }
    for (const key of keys) index(byKey, key, home)
  }
  return gatherings.map(gathering => gathering.claims.sort((a, b) => a.index - b.index))
}

function found(gatherings: Gathering[]): Gathering {
  const gathering = { index: gatherings.length, claims: [], faces: [] }
  gatherings.push(gathering)
  return gathering
}

/** The claims of one report that tell the same event by the reader's own account, in order of their first. */
function chainsOf(claims: readonly FiledClaim[]): FiledClaim[][] {
  const chains = new Map<FiledClaim, FiledClaim[]>()
  const headOf = new Map<FiledClaim, FiledClaim>()
  for (const own of groupBy(claims, ({ report }) => report).values()) {
    const byId = new Map(own.map(filed => [filed.ref.claim, filed]))
    for (const filed of own) {
      const earlier = byId.get(filed.claim.event.sameAs ?? '')
      const linked = earlier !== undefined && earlier.index < filed.index && earlier.realm === filed.realm
      const head = linked ? (headOf.get(earlier) ?? filed) : filed
      headOf.set(filed, head)
      if (head === filed) chains.set(filed, [filed])
      else chains.get(head)?.push(filed)
    }
  }
  return [...chains.values()]
}

function bestFor(told: readonly FiledClaim[], candidates: readonly Gathering[]): Gathering | null {
  let best: Gathering | null = null
  let bestLikeness = 0
  for (const gathering of candidates) {
    const likeness = likenessTo(told, gathering)
    if (likeness > bestLikeness) {
      best = gathering
      bestLikeness = likeness
    }
  }
  return best
}

/** 0: not the same event. One face that cannot be the same keeps the claim out, however much another resembles it. */
function likenessTo(told: readonly FiledClaim[], gathering: Gathering): number {
  let best = 0
  for (const claim of told.slice(0, MOST_FACES)) {
    for (const face of gathering.faces) {
      const comparison = typesDiffer(claim, face) ? null : compareClaims(claim, face)
      if (comparison === null) return 0
      // To set a denial beside what it does not speak of would call a fact denied: it must be shown to be about the same one.
      if (claim.claim.polarity !== face.claim.polarity && comparison.actor !== 'yes' && comparison.target !== 'yes') continue
      if (isCopy(claim, face, comparison)) best = Math.max(best, 20)
      else if (isSameEvent(claim, face, comparison)) best = Math.max(best, likeness(comparison))
    }
  }
  return best
}

const worth = { yes: 2, open: 0, no: -1 } as const

const likeness = ({ actor, target, place, time, words }: Comparison): number =>
  1 + worth[actor] + worth[target] + worth[place] + worth[time] / 2 + 3 * words

const FEWEST_STEMS = 4

/** Words enough that only a copy repeats them within two days. */
const isCopy = (a: FiledClaim, b: FiledClaim, { time }: Comparison): boolean =>
  a.wording === b.wording &&
  a.realm === b.realm &&
  a.claim.event.type === b.claim.event.type &&
  a.trigger === b.trigger &&
  a.stems.size >= FEWEST_STEMS &&
  time !== 'no' &&
  (a.report.published === null || b.report.published === null || gapBetween(a.report.published, b.report.published) <= 2 * DAY)

/** A claim that adds neither actor, target, place, time nor other words to what a face tells. */
const tellsNoMore = (claim: FiledClaim, face: FiledClaim): boolean =>
  claim.wording === face.wording ||
  (keyOf(claim.actor?.key, face.actor?.key) &&
    keyOf(claim.target?.key, face.target?.key) &&
    keyOf(claim.claim.place?.name, face.claim.place?.name) &&
    keyOf(claim.claim.time?.value, face.claim.time?.value) &&
    claim.report === face.report)

const keyOf = (a: string | undefined, b: string | undefined): boolean => a === b || a === undefined

function candidatesFor(keys: readonly string[], byKey: ReadonlyMap<string, Gathering[]>): Gathering[] {
  const candidates = new Set<Gathering>()
  for (const key of keys) {
    const list = byKey.get(key) ?? []
    for (let at = Math.max(0, list.length - MOST_CANDIDATES); at < list.length; at++) candidates.add(list[at] as Gathering)
  }
  return [...candidates].sort((a, b) => a.index - b.index)
}

function index(byKey: Map<string, Gathering[]>, key: string, gathering: Gathering): void {
  const list = byKey.get(key)
  if (list === undefined) byKey.set(key, [gathering])
  else if (list.indexOf(gathering, Math.max(0, list.length - MOST_CANDIDATES)) < 0) list.push(gathering)
}

/** What a claim can be found by: its words, and each type it may be of together with who, to whom and where. */
function keysOf(claim: FiledClaim): string[] {
  const place = claim.claim.place
  const isOpen = claim.claim.event.type === 'other'
  const kinds = [...claim.types, ...(isOpen ? [`other ${claim.trigger}`] : [])].map(kind => `${claim.realm}|${kind}`)
  const names = new Set([...claim.names, ...[claim.actor, claim.target].flatMap(who => (who === null ? [] : [who.key]))])
  const marks = [
    ...[...names].map(name => `who ${name}`),
    ...(place === null ? [] : [`at ${nameKey(place.name)}`, ...(isOpen ? [] : cellsOf(place).map(cell => `cell ${cell}`))]),
  ]
  return [
    `${claim.realm}|words ${claim.wording}`,
    ...kinds.flatMap(kind => marks.map(mark => `${kind}|${mark}`)),
    ...(isOpen && claim.actor === null && claim.stems.size >= FEWEST_STEMS ? [`${claim.realm}|other ${claim.trigger}`] : []),
  ]
}

/** Half-degree squares that the place and its surroundings touch: two near places share at least one. */
function cellsOf({ lat, lon }: { readonly lat: number; readonly lon: number }): string[] {
  const cells = new Set<string>()
  for (const north of [-0.25, 0.25]) {
    for (const east of [-0.25, 0.25]) cells.add(`${Math.floor((lat + north) * 2)},${Math.floor((lon + east) * 2)}`)
  }
  return [...cells]
}
