import robotsModule from 'robots-parser'
import { ROBOT_NAME } from '../fetch/fetcher.js'
import type { Fetcher } from '../fetch/types.js'

/** The clock and chance that a watch lives by, so that tests can give their own. */
export interface WatchClock {
  readonly now: () => number
  /** Resolves after so many milliseconds, or at once when the signal is given. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** From 0 to 1. */
  readonly random: () => number
}

export interface HostOptions {
  readonly fetcher: Pick<Fetcher, 'fetch'>
  readonly clock: WatchClock
  /** Milliseconds between two requests to one host. */
  readonly pace: number
  readonly signal: AbortSignal
}

/** The package's types tell of a default export where it exports the function itself. */
const robotsParser = robotsModule as unknown as typeof robotsModule.default

interface Robots {
  readonly isAllowed: (address: string) => boolean
  /** Milliseconds that the site asks for between two requests. */
  readonly delay: number
  readonly until: number
}

const HOUR = 3_600_000
const LONGEST_DELAY = 30_000
/** What RFC 9309 has crawlers read of a robots.txt. */
const MOST_ROBOTS = 512 * 1024
/** Hosts that are remembered; the longest unused are forgotten. */
const MOST_HOSTS = 5_000

/** Keeps the pace that each host is owed, and what its robots.txt says. */
export function openHosts({ fetcher, clock, pace, signal }: HostOptions) {
  /** When a host may be asked next; requests to one host stand in line. */
  const free = new Map<string, number>()
  const rules = new Map<string, Promise<Robots>>()
  const wait = async (origin: string, delay: number) => {
    const now = clock.now()
    const at = Math.max(now, free.get(origin) ?? 0)
    free.delete(origin)
    free.set(origin, at + delay)
    if (free.size > MOST_HOSTS) free.delete(free.keys().next().value ?? '')
    if (at > now) await clock.sleep(at - now, signal)
  }
  const robotsOf = async (origin: string): Promise<Robots> => {
    const held = await rules.get(origin)
    if (held !== undefined && held.until > clock.now()) return held
    const asked = wait(origin, pace).then(() => readRobots(origin, fetcher, clock.now(), signal))
    rules.delete(origin)
    rules.set(origin, asked)
    if (rules.size > MOST_HOSTS) rules.delete(rules.keys().next().value ?? '')
    return asked
  }
  return {
    turn: async (address: string, obeysRobots: boolean): Promise<boolean> => {
      if (!URL.canParse(address)) return true
      const { origin } = new URL(address)
      const robots = obeysRobots ? await robotsOf(origin) : null
      if (robots !== null && !robots.isAllowed(address)) return false
      await wait(origin, Math.max(pace, robots?.delay ?? 0))
      return true
    },
  }
}

/** As RFC 9309 has it: none there, all is allowed; not to be had, nothing is, until it is. */
async function readRobots(origin: string, fetcher: Pick<Fetcher, 'fetch'>, now: number, signal: AbortSignal): Promise<Robots> {
  const address = `${origin}/robots.txt`
  const fetched = await fetcher.fetch(address, { accept: 'text/plain', maxBytes: MOST_ROBOTS, signal })
  if (fetched.kind === 'failed' && (fetched.status === null || fetched.status >= 500))
    return { isAllowed: () => fetched.problem.code === 'fetch-too-large', delay: 0, until: now + HOUR / 12 }
  if (fetched.kind !== 'fetched') return { isAllowed: () => true, delay: 0, until: now + HOUR }
  const robots = robotsParser(address, Buffer.from(fetched.body).toString('utf8'))
  const delay = Math.min(LONGEST_DELAY, Math.max(0, (robots.getCrawlDelay(ROBOT_NAME) ?? 0) * 1000)) || 0
  return { isAllowed: asked => robots.isAllowed(asked, ROBOT_NAME) !== false, delay, until: now + HOUR }
}
