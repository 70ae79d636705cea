import type { FastifyInstance } from 'fastify'
import type { Me } from '../../model/index.js'
import { routeOf } from '../documented.js'
import { COOKIE, setSession } from '../guard.js'
import type { ServerOptions } from '../options.js'
import { refuse } from '../refusal.js'
import { AccountPath, IdPath, Login, NewAccount, NewAlert, type Of } from '../schemas.js'
import type { Session, Sessions } from '../sessions.js'

export function addPeople(server: FastifyInstance, options: ServerOptions, sessions: Sessions): void {
  const { accounts } = options
  const meOf = (session: Session | null): Me => ({
    name: session?.name ?? null,
    role: session?.role ?? 'data-only',
    accounts: accounts !== null,
    csrf: session?.csrf ?? '',
  })
  server.get('/api/v1/me', routeOf(null, 'Who is logged in'), async ({ session }) => meOf(session))
  // The address of tiles may hold a key of whoever pays for them: not for everybody.
  server.get('/api/v1/map', routeOf('data-only', 'Where the map has its tiles from; null: it has none'), async (_, reply) =>
    reply.type('application/json').send(JSON.stringify(options.tiles)),
  )
  server.post<{ Body: Of<typeof Login> }>(
    '/api/v1/session',
    {
      ...routeOf(null, 'Logs in', { body: Login }),
      config: { role: null, rateLimit: { max: 10, timeWindow: '1 minute' } },
    },
    async (request, reply) => {
      const account = (await accounts?.check(request.body.name, request.body.password)) ?? null
      if (account === null) throw refuse('login-wrong')
      sessions.end(request.cookies[COOKIE])
      const token = sessions.start(account.name, account.role)
      setSession(reply, token, options)
      return meOf(sessions.find(token))
    },
  )
  server.delete('/api/v1/session', routeOf('data-only', 'Logs out'), async (request, reply) => {
    sessions.end(request.cookies[COOKIE])
    reply.clearCookie(COOKIE, { path: '/' }).code(204)
  })
  addAccounts(server, options, sessions)
}

function addAccounts(server: FastifyInstance, { accounts }: ServerOptions, sessions: Sessions): void {
  server.get('/api/v1/accounts', routeOf('admin', 'All accounts'), async () => accounts?.list() ?? [])
  server.post<{ Body: Of<typeof NewAccount> }>(
    '/api/v1/accounts',
    routeOf('admin', 'Adds an account, or gives it another password and role', { body: NewAccount }),
    async (request, reply) => {
      const { name, password, role } = request.body
      const why = accounts === null ? 'accounts are off; start with --accounts' : await accounts.put(name, password, role)
      if (why !== null) throw refuse('request-invalid', { reason: why })
      sessions.endAllOf(name)
      reply.code(201)
      return { name, role }
    },
  )
  server.delete<{ Params: Of<typeof AccountPath> }>(
    '/api/v1/accounts/:name',
    routeOf('admin', 'Removes an account and ends its sessions', { params: AccountPath }),
    async ({ params }, reply) => {
      if (accounts?.remove(params.name) !== true) throw refuse('not-found', { path: `account "${params.name}"` })
      sessions.endAllOf(params.name)
      reply.code(204)
    },
  )
}

export function addAlerts(server: FastifyInstance, { alerts, desk }: ServerOptions): void {
  server.get('/api/v1/alerts', routeOf('viewer', 'All saved questions'), async () => alerts.list())
  server.post<{ Body: Of<typeof NewAlert> }>(
    '/api/v1/alerts',
    routeOf('contributor', 'Saves a question; what is new from here on and answers it is told', { body: NewAlert }),
    async (request, reply) => {
      if (!desk.cards().some(({ id }) => id === request.body.situation)) {
        throw refuse('situation-unknown', { id: request.body.situation })
      }
      reply.code(201)
      return alerts.add(request.body, request.session?.name ?? '')
    },
  )
  server.delete<{ Params: Of<typeof IdPath> }>(
    '/api/v1/alerts/:id',
    routeOf('contributor', 'Ends an alert', { params: IdPath }),
    async ({ params }, reply) => {
      if (!alerts.remove(params.id)) throw refuse('alert-unknown', { id: params.id })
      reply.code(204)
    },
  )
}
