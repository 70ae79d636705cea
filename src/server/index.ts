import cookie from '@fastify/cookie'
import rateLimit from '@fastify/rate-limit'
import statics from '@fastify/static'
import swagger from '@fastify/swagger'
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import { routeOf } from './documented.js'
import { guard, pathOf, setSession } from './guard.js'
import type { ServerOptions } from './options.js'
import { Refused, refuse } from './refusal.js'
import { addAlerts, addPeople } from './routes/people.js'
import { addReports, addSituations } from './routes/situations.js'
import { MOST_MEGABYTES } from './schemas.js'
import { openSessions, type Sessions, sameSecret } from './sessions.js'
import { addStream } from './stream.js'

export type { ServerOptions } from './options.js'

/** The HTTP face, ready to listen. The documents are those of src/model/desk.ts; /api/v1/openapi.json has the routes. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const server = Fastify({
    bodyLimit: Math.ceil(MOST_MEGABYTES * 1.4 * 1024 * 1024),
    requestTimeout: 30_000,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 4000 },
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false, allErrors: false } },
  })
  const sessions = openSessions(options.now)
  await server.register(cookie)
  await server.register(swagger, { openapi: OPENAPI })
  guard(server, options, sessions)
  await server.register(rateLimit, {
    max: options.perMinute,
    timeWindow: '1 minute',
    errorResponseBuilder: (_, { ttl }) => refuse('too-many', { seconds: Math.ceil(ttl / 1000) }),
  })
  server.setErrorHandler<FastifyError | Refused>((error, _, reply) => {
    const { status, refusal } = answerOf(error, options)
    return reply.code(status).send(refusal)
  })
  server.setNotFoundHandler((request, reply) => {
    const { status, refusal } = refuse('not-found', { path: pathOf(request) })
    return reply.code(status).send(refusal)
  })
  addPeople(server, options, sessions)
  addSituations(server, options)
  addReports(server, options)
  addAlerts(server, options)
  addStream(server, options)
  server.get('/api/v1/openapi.json', routeOf(null, 'This document'), async () => server.swagger())
  await addPage(server, options, sessions)
  return server
}

const OPENAPI = {
  openapi: '3.1.0',
  info: {
    title: 'Reportedly',
    version: '1',
    description: 'The sourced picture over HTTP. Documents: src/model/desk.ts, reading.ts and situation.ts of the package.',
  },
  components: {
    securitySchemes: {
      cookie: { type: 'apiKey' as const, in: 'cookie' as const, name: 'reportedly' },
      bearer: { type: 'http' as const, scheme: 'bearer' },
    },
  },
}

function answerOf(error: FastifyError | Refused, { onError }: ServerOptions): Refused {
  if (error instanceof Refused) return error
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return refuse('too-large', { megabytes: MOST_MEGABYTES })
  const status = error.statusCode ?? 500
  if (status < 500) return refuse('request-invalid', { reason: error.message })
  onError(error)
  return refuse('internal')
}

/**
 * The workbench, which holds no data of its own and so is open to everybody. `/?key=SECRET` starts a session where accounts are off; the
 * key leaves the address at once.
 */
async function addPage(server: FastifyInstance, options: ServerOptions, sessions: Sessions): Promise<void> {
  server.addHook('onRequest', async (request, reply) => {
    const { key } = request.query as { key?: string }
    if (request.method !== 'GET' || pathOf(request) !== '/' || key === undefined) return
    if (options.accounts === null && sameSecret(key, options.secret)) setSession(reply, sessions.start('local', 'admin'), options)
    return reply.redirect('/', 303)
  })
  if (options.web === null) {
    server.get('/', routeOf(null, 'The workbench'), async () => ({ api: '/api/v1/openapi.json' }))
    return
  }
  await server.register(statics, { root: options.web, index: 'index.html', cacheControl: false, dotfiles: 'deny' })
}
