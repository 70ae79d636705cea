import type { ClaimRef, Origin } from '../../../../src/model/index.js'
import type { Evidence } from '../common/index-claims.js'
import type { Moment } from '../common/moment.js'
import type { Silence } from '../common/silences.js'

/** What a party does about an event; look.md 2. */
export type Act = 'asserts' | 'weak' | 'denies' | 'silent'

export interface Mark {
  readonly act: Act
  /** Voices that do so, by name. */
  readonly voices: number
}

export interface ToldClaim extends ClaimRef {
  readonly act: Act
}

/** Where a party and an event meet. */
export interface Cell {
  /** One or two marks; where `turned`, the first came before the second. */
  readonly marks: readonly Mark[]
  /** It changed its mind, or broke its silence. */
  readonly turned: boolean
  /** Days of a silence that still stands, where nothing else was heard. */
  readonly days: number | null
  /** In order of time, with what each does. */
  readonly claims: readonly ToldClaim[]
  readonly silences: readonly Silence[]
}

const ACTS: Readonly<Record<Origin['stance'], Act>> = { asserts: 'asserts', denies: 'denies', weak: 'weak' }

/** All that the voices of one column said and left unsaid about one event; null where it is neither. */
export function cellOf(origins: readonly Origin[], silences: readonly Silence[], evidence: Evidence): Cell | null {
  if (origins.length === 0 && silences.length === 0) return null
  const claims = inTime(
    origins.flatMap(({ claims, stance }) => claims.map(claim => ({ ...claim, act: ACTS[stance] }))),
    evidence,
  )
  const act = (wanted: Act): Mark[] => {
    const voices = new Set(origins.filter(({ stance }) => ACTS[stance] === wanted).map(({ name }) => name)).size
    return voices === 0 ? [] : [{ act: wanted, voices }]
  }
  const [asserts, denies, weak] = [act('asserts'), act('denies'), act('weak')]
  const firm = [...asserts, ...denies]
  const base = { claims, silences }
  if (firm.length === 2) return { ...base, ...inTurn(asserts, denies, origins, evidence), days: null }
  const spoken = firm.length > 0 ? firm : weak
  if (silences.length === 0) return { ...base, marks: firm.length > 0 ? [...firm, ...weak] : spoken, turned: false, days: null }
  return { ...base, ...withSilence(spoken, origins, silences, evidence) }
}

/** A denial and an assertion of one party: a change of mind where all of one came before all of the other, else two voices side by side. */
function inTurn(
  asserts: readonly Mark[],
  denies: readonly Mark[],
  origins: readonly Origin[],
  evidence: Evidence,
): Pick<Cell, 'marks' | 'turned'> {
  const times = (stance: Origin['stance']): readonly Moment[] =>
    origins
      .filter(origin => origin.stance === stance)
      .flatMap(origin => origin.claims.flatMap(claim => evidence.published(claim) ?? []))
  const yes = times('asserts')
  const no = times('denies')
  if (before(no, yes)) return { marks: [...denies, ...asserts], turned: true }
  if (before(yes, no)) return { marks: [...asserts, ...denies], turned: true }
  return { marks: [...asserts, ...denies], turned: false }
}

/** Begins before it and ends no later than it begins. */
const before = (first: readonly Moment[], then: readonly Moment[]): boolean =>
  first.length > 0 && then.length > 0 && Math.min(...first) < Math.min(...then) && Math.max(...first) <= Math.min(...then)

function withSilence(
  spoken: readonly Mark[],
  origins: readonly Origin[],
  silences: readonly Silence[],
  evidence: Evidence,
): Pick<Cell, 'marks' | 'turned' | 'days'> {
  const silent: Mark = { act: 'silent', voices: new Set(silences.map(({ row }) => row.name)).size }
  const open = silences.filter(({ brokenBy }) => brokenBy === null)
  const days = open.reduce<number | null>((most, { days }) => (days === null ? most : Math.max(most ?? 0, days)), null)
  if (spoken.length === 0) return { marks: [silent], turned: false, days }
  const since = Math.min(...silences.map(silence => silence.since ?? Number.POSITIVE_INFINITY))
  const spokeAt = origins.flatMap(origin => origin.claims.flatMap(claim => evidence.published(claim) ?? []))
  const broke = open.length === 0 || (spokeAt.length > 0 && spokeAt.every(moment => moment > since))
  return broke ? { marks: [silent, ...spoken], turned: true, days: null } : { marks: [...spoken, silent], turned: false, days }
}

/** The claims in the order in which they were published; those without a date last. */
function inTime(claims: readonly ToldClaim[], evidence: Evidence): readonly ToldClaim[] {
  const time = (claim: ClaimRef): number => evidence.published(claim) ?? Number.POSITIVE_INFINITY
  return [...claims].sort((a, b) => compare(time(a), time(b)) || (a.report === b.report ? 0 : a.report < b.report ? -1 : 1))
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)
