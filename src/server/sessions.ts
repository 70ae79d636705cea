import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { ROLES, type Role } from '../model/index.js'

/** Somebody whom the server knows. */
export interface Session {
  readonly name: string
  readonly role: Role
  /** What the page must send back with every request that changes something. */
  readonly csrf: string
  readonly expires: number
}

export const SESSION_HOURS = 12

/** Sessions live in memory: a restart ends them, and a stolen file holds none. */
export interface Sessions {
  /** Returns the token to be kept in the cookie. */
  start(name: string, role: Role): string
  find(token: string | undefined): Session | null
  end(token: string | undefined): void
  /** Ends all of an account's, when it is removed. */
  endAllOf(name: string): void
}

const MOST_SESSIONS = 10_000

export function openSessions(now: () => number): Sessions {
  const sessions = new Map<string, Session>()
  const secret = randomBytes(32)
  return {
    start: (name, role) => {
      const token = randomBytes(32).toString('base64url')
      const csrf = createHmac('sha256', secret).update(token).digest('base64url')
      if (sessions.size >= MOST_SESSIONS) sessions.delete(sessions.keys().next().value ?? '')
      sessions.set(token, { name, role, csrf, expires: now() + SESSION_HOURS * 3_600_000 })
      return token
    },
    find: token => {
      const session = token === undefined ? undefined : sessions.get(token)
      if (session === undefined || token === undefined) return null
      if (session.expires > now()) return session
      sessions.delete(token)
      return null
    },
    end: token => {
      if (token !== undefined) sessions.delete(token)
    },
    endAllOf: name => {
      for (const [token, session] of sessions) if (session.name === name) sessions.delete(token)
    },
  }
}

/** Whether two secrets are the same, in a time that does not tell how far they agree. */
export function sameSecret(given: string | undefined, secret: string): boolean {
  if (given === undefined) return false
  const digest = (words: string): Buffer => createHmac('sha256', 'compare').update(words).digest()
  return timingSafeEqual(digest(given), digest(secret))
}

export const mayAs = (own: Role, needed: Role): boolean => ROLES.indexOf(own) >= ROLES.indexOf(needed)
