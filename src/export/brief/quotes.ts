import type { ClaimRef, Origin, SituationEvent } from '../../model/index.js'
import { chainRuns } from '../chain.js'
import { counted } from '../count.js'
import { STANCE_MARKS, type Stance } from '../marks.js'
import { joined, plainOf, type RichText, rich, run } from '../paint.js'
import { notesOf, quoteRuns } from '../quote.js'
import type { Sources, Told } from '../sources.js'
import { type QuoteEntry, SEE_ALL } from './brief.js'

/** The claims of an event as quotations: at least one of each stance, copies and near-identical words of one origin joined. */
export function quotesOf(
  event: SituationEvent,
  sources: Sources,
  limit: number,
): { quotes: readonly QuoteEntry[]; more: string | null } {
  const groups = grouped(event, sources)
  const chosen = choose(groups, limit)
  const shown = chosen.reduce((sum, group) => sum + group.told.length, 0)
  const hidden = event.claims.length - shown
  return {
    quotes: chosen.map(group => entryOf(group, sources)),
    more: hidden > 0 ? `… and ${counted(hidden, 'more claim', 'more claims')}: ${SEE_ALL}` : null,
  }
}

/** Claims of one origin that say nearly the same in the same manner; the first stands for all. */
interface Group {
  readonly stance: Stance
  /** Null: told by no origin. */
  readonly origin: Origin | null
  readonly notes: string
  readonly words: ReadonlySet<string>
  readonly told: Told[]
}

const ORDER: Readonly<Record<Stance, number>> = { asserts: 0, denies: 1, weak: 2, voice: 3 }

/** Beyond this many different wordings of one origin, claims are counted, not compared. */
const MOST_WORDINGS = 12

function grouped(event: SituationEvent, sources: Sources): Group[] {
  const origins = new Map<string, Origin>()
  for (const origin of event.origins) for (const claim of origin.claims) origins.set(keyOf(claim), origin)
  const byOrigin = new Map<Origin | null, Group[]>()
  for (const told of inOrder(event.claims, sources)) {
    const origin = origins.get(keyOf({ report: told.report.id, claim: told.claim.id })) ?? null
    const groups = byOrigin.get(origin) ?? []
    byOrigin.set(origin, groups)
    join(groups, told, origin)
  }
  return [...byOrigin.values()].flat().sort((a, b) => ORDER[a.stance] - ORDER[b.stance])
}

const keyOf = ({ report, claim }: ClaimRef): string => `${report}\u0000${claim}`

/** Originals before copies, else as they stand in the situation. */
function inOrder(claims: readonly ClaimRef[], sources: Sources): Told[] {
  const told = claims.flatMap(reference => sources.told(reference) ?? [])
  return [...told.filter(({ report }) => report.carrierOf === null), ...told.filter(({ report }) => report.carrierOf !== null)]
}

function join(groups: Group[], told: Told, origin: Origin | null): void {
  const notes = plainOf(notesOf(told.reading, told.claim))
  const words = wordsIn(told)
  const like = groups.find(group => group.notes === notes && alike(group.words, words))
  if (like !== undefined) like.told.push(told)
  else if (groups.length < MOST_WORDINGS) groups.push({ stance: origin?.stance ?? 'voice', origin, notes, words, told: [told] })
}

function wordsIn({ reading, claim }: Told): Set<string> {
  return new Set(
    plainOf(quoteRuns(reading, claim))
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  )
}

/** Two thirds of all their words are the same. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0
  for (const word of a) if (b.has(word)) shared += 1
  return 3 * shared >= 2 * (a.size + b.size - shared)
}

/** One of each stance first, then one of each origin, then as many as there is room for; shown in order of stance. */
function choose(groups: readonly Group[], limit: number): readonly Group[] {
  const stances = firstOfEach(groups, ({ stance }) => stance)
  const origins = firstOfEach(groups, ({ origin }) => origin)
  const chosen = new Set([...new Set([...stances, ...origins, ...groups])].slice(0, Math.max(limit, stances.length)))
  return groups.filter(group => chosen.has(group))
}

function firstOfEach(groups: readonly Group[], key: (group: Group) => unknown): Group[] {
  const firsts = new Map<unknown, Group>()
  for (const group of groups) if (!firsts.has(key(group))) firsts.set(key(group), group)
  return [...firsts.values()]
}

function entryOf({ stance, told }: Group, sources: Sources): QuoteEntry {
  const [first] = told
  if (first === undefined) return { mark: STANCE_MARKS[stance], quote: [], notes: [], chains: [] }
  return {
    mark: STANCE_MARKS[stance],
    quote: quoteRuns(first.reading, first.claim),
    notes: notesOf(first.reading, first.claim),
    chains: chainsOf(first, told.slice(1), sources),
  }
}

const MOST_HANDS = 4

/** The first way in full; then who else carries it, copies told as such, and other ways to the same origin. */
function chainsOf(first: Told, others: readonly Told[], sources: Sources): RichText[] {
  const way = chainRuns(first.claim.chain, sources.hand(first.report.id))
  const same = others.filter(told => wayOf(told) === wayOf(first))
  const copies = same.filter(({ report }) => report.carrierOf !== null)
  const rest = same.filter(({ report }) => report.carrierOf === null)
  const different = distinctWays(others.filter(told => wayOf(told) !== wayOf(first)))
  return [
    [...way, ...also(', also ', rest, sources), ...also(', copied by ', copies, sources)],
    ...different.slice(0, 2).map(told => [run('also ', 'quiet'), ...chainRuns(told.claim.chain, sources.hand(told.report.id))]),
    ...(different.length > 2 ? [rich(`and ${counted(different.length - 2, 'other way')} from there`, 'quiet')] : []),
  ]
}

const wayOf = ({ claim }: Told): string => claim.chain.map(telling => telling.name).join('\u0000')

function distinctWays(told: readonly Told[]): Told[] {
  return [...new Map(told.map(each => [wayOf(each), each])).values()]
}

function also(lead: string, told: readonly Told[], sources: Sources): RichText {
  const ids = [...new Set(told.map(({ report }) => report.id))]
  if (ids.length === 0) return []
  const hands = joined(
    ids.slice(0, MOST_HANDS).map(id => sources.hand(id)),
    ', ',
  )
  const more = ids.length - MOST_HANDS
  return [run(lead, 'quiet'), ...hands, ...(more > 0 ? [run(` and ${counted(more, 'more report')}`, 'quiet')] : [])]
}
