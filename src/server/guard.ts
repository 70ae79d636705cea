import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { originOf } from '../app/tiles.js'
import type { MapTiles, Role } from '../model/index.js'
import type { ServerOptions } from './options.js'
import { refuse } from './refusal.js'
import { mayAs, type Session, type Sessions, sameSecret } from './sessions.js'

export const COOKIE = 'reportedly'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null: nobody known. */
    session: Session | null
  }
  interface FastifyContextConfig {
    /** The least role that may; null: everybody, known or not. Routes that do not say are refused. */
    readonly role?: Role | null
  }
}

/**
 * A page that loads nothing from elsewhere, runs no script of a report's, and stands in no frame. Where tiles are given, it may have pictures
 * from their host, and nothing else.
 */
export function contentSecurityPolicy(tiles: MapTiles | null): string {
  const host = tiles === null ? null : originOf(tiles.address)
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data:${host === null ? '' : ` ${host}`}`,
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
} as const

/** Checks, before anything is done: the host asked for, who asks, whether that role may, and that a change comes from our own page. */
export function guard(server: FastifyInstance, options: ServerOptions, sessions: Sessions): void {
  server.decorateRequest('session', null)
  const policy = contentSecurityPolicy(options.tiles)
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS).header('content-security-policy', policy)
    checkHost(request, options)
    request.session = sessionOf(request, options, sessions)
    checkRole(request)
    checkOrigin(request)
  })
}

/** A page of another site whose name was made to resolve to this machine sends its own name as Host. */
function checkHost(request: FastifyRequest, { hosts }: ServerOptions): void {
  const host = request.hostname
  if (!hosts.includes(host)) throw refuse('host-unknown', { host })
}

function sessionOf(request: FastifyRequest, options: ServerOptions, sessions: Sessions): Session | null {
  const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
  if (bearer !== undefined && sameSecret(bearer, options.secret)) {
    return { name: 'local', role: 'admin', csrf: '', expires: Number.POSITIVE_INFINITY }
  }
  return sessions.find(request.cookies[COOKIE])
}

function checkRole(request: FastifyRequest): void {
  // The page and its scripts hold no data.
  if (!pathOf(request).startsWith('/api/')) return
  const role = request.routeOptions.config.role
  if (role === null) return
  if (request.session === null) {
    if (request.routeOptions.url === undefined) throw refuse('not-found', { path: pathOf(request) })
    throw refuse('not-logged-in')
  }
  if (role === undefined) throw refuse('not-found', { path: pathOf(request) })
  if (!mayAs(request.session.role, role)) throw refuse('role-too-low', { role, own: request.session.role })
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

function checkOrigin(request: FastifyRequest): void {
  if (SAFE.has(request.method)) return
  const { origin, host } = request.headers
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) throw refuse('origin-foreign')
  // A program that names the secret in a header is no page that was tricked.
  const { session } = request
  if (session === null || session.csrf === '') return
  if (!sameSecret(String(request.headers['x-reportedly-csrf'] ?? ''), session.csrf)) throw refuse('csrf-missing')
}

export const pathOf = (request: FastifyRequest): string => request.url.split('?', 1)[0] ?? ''

export function setSession(reply: FastifyReply, token: string, { secure }: ServerOptions): void {
  reply.setCookie(COOKIE, token, { path: '/', httpOnly: true, sameSite: 'strict', secure })
}
