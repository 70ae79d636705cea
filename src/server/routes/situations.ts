import type { FastifyInstance } from 'fastify'
import { isRefusal, type Picture } from '../../app/desk/service.js'
import { EXPORT_FORMATS, exportOf } from '../../app/export.js'
import { changesFeed } from '../../app/feeds.js'
import type { Refusal, Role } from '../../model/index.js'
import { routeOf } from '../documented.js'
import type { ServerOptions } from '../options.js'
import { refuse, refused } from '../refusal.js'
import {
  ExportQuery,
  LogQuery,
  NewDecision,
  NewIntake,
  NewSituation,
  type Of,
  PictureQuery,
  ReportPath,
  ReportQuery,
  SearchQuery,
  SituationPath,
} from '../schemas.js'
import { mayAs } from '../sessions.js'

/** The value, or the refusal thrown as the answer. */
export function must<T extends object>(value: T | Refusal): T {
  if (isRefusal(value)) throw refused(value)
  return value as T
}

export const pictureOf = ({ asOf, knownAt }: { asOf?: string; knownAt?: string }): Picture => ({
  asOf: asOf ?? null,
  knownAt: knownAt ?? null,
})

const numberOf = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits))

type InSituation = { Params: Of<typeof SituationPath> }

export function addSituations(server: FastifyInstance, { desk }: ServerOptions): void {
  server.get('/api/v1/situations', routeOf('data-only', 'All situations'), async () => desk.cards())
  server.post<{ Body: Of<typeof NewSituation> }>(
    '/api/v1/situations',
    routeOf('contributor', 'Opens a situation', { body: NewSituation }),
    async (request, reply) => {
      reply.code(201)
      return must(desk.open(request.body.name, request.session?.name ?? ''))
    },
  )
  server.get<InSituation & { Querystring: Of<typeof PictureQuery> }>(
    '/api/v1/situations/:id',
    routeOf('data-only', 'The picture: events, control, numbers, silences, outlooks, and what changed', {
      params: SituationPath,
      querystring: PictureQuery,
    }),
    async ({ params, query }) => must(desk.desk(params.id, pictureOf(query), query.since ?? null)),
  )
  server.get<InSituation & { Querystring: Of<typeof PictureQuery> }>(
    '/api/v1/situations/:id/claims',
    routeOf('viewer', 'All claims of a situation, with their chains', { params: SituationPath, querystring: PictureQuery }),
    async ({ params, query }) => must(desk.claims(params.id, pictureOf(query))),
  )
  server.get<InSituation & { Querystring: Of<typeof LogQuery> }>(
    '/api/v1/situations/:id/log',
    routeOf('viewer', 'What was received and decided, the newest first', { params: SituationPath, querystring: LogQuery }),
    async ({ params, query }) => must(desk.log(params.id, numberOf(query.before), Math.min(numberOf(query.limit) ?? 100, 500))),
  )
  addWriting(server, desk)
  addExports(server, desk)
}

/** What only an editor may decide: a status, and a source's grade. */
const EDITORS_OWN: ReadonlySet<string> = new Set(['status-overridden', 'source-graded'])

function addWriting(server: FastifyInstance, desk: ServerOptions['desk']): void {
  server.post<InSituation & { Body: Of<typeof NewIntake> }>(
    '/api/v1/situations/:id/intake',
    routeOf('contributor', 'Takes reports in: a pasted text, a file, or an address', { params: SituationPath, body: NewIntake }),
    async (request, reply) => {
      reply.code(202)
      return must(desk.receive(request.params.id, request.body, request.session?.name ?? ''))
    },
  )
  server.post<InSituation & { Body: Of<typeof NewDecision> }>(
    '/api/v1/situations/:id/decisions',
    routeOf('contributor', 'Records what a person decided over the machine', { params: SituationPath, body: NewDecision }),
    async (request, reply) => {
      const role: Role = EDITORS_OWN.has(request.body.decision.kind) ? 'editor' : 'contributor'
      const own = request.session?.role ?? 'data-only'
      if (!mayAs(own, role)) throw refuse('role-too-low', { role, own })
      reply.code(201)
      return must(desk.decide(request.params.id, request.body.decision, request.session?.name ?? ''))
    },
  )
}

const FEEDS = { atom: 'application/atom+xml', json: 'application/feed+json' } as const

function addExports(server: FastifyInstance, desk: ServerOptions['desk']): void {
  server.get<InSituation & { Querystring: Of<typeof ExportQuery> }>(
    '/api/v1/situations/:id/export',
    routeOf('data-only', `A situation in a format of the field: ${EXPORT_FORMATS.map(({ name }) => name).join(', ')}`, {
      params: SituationPath,
      querystring: ExportQuery,
    }),
    async ({ params, query }, reply) => {
      const exported = exportOf(must(desk.woven(params.id, pictureOf(query))), query.format)
      if (exported === null) throw refuse('request-invalid', { reason: `there is no format "${query.format}"` })
      const { text, type, extension } = exported
      reply.header('content-type', `${type}; charset=utf-8`)
      reply.header('content-disposition', `attachment; filename="situation.${extension}"`)
      return reply.send(text)
    },
  )
  for (const form of ['atom', 'json'] as const) {
    server.get<InSituation>(
      `/api/v1/situations/:id/changes.${form}`,
      routeOf('data-only', `What changed, a day at a time, as ${form === 'atom' ? 'Atom' : 'JSON Feed'}`, {
        params: SituationPath,
      }),
      async ({ params, protocol, host }, reply) => {
        const feed = must(changesFeed(desk, params.id, form, `${protocol}://${host}`))
        reply.header('content-type', `${FEEDS[form]}; charset=utf-8`)
        return reply.send(feed.text)
      },
    )
  }
}

export function addReports(server: FastifyInstance, { desk }: ServerOptions): void {
  server.get<{ Params: Of<typeof ReportPath>; Querystring: Of<typeof ReportQuery> }>(
    '/api/v1/reports/:id',
    routeOf('viewer', 'One report as read, with its text and how it came', { params: ReportPath, querystring: ReportQuery }),
    async ({ params, query }) => must(desk.report(query.situation, params.id)),
  )
  server.get<{ Params: { id: string } }>(
    '/api/v1/jobs/:id',
    routeOf('contributor', 'How far an intake is'),
    async ({ params }) => {
      const job = desk.job(params.id)
      if ('code' in job) throw refuse('job-unknown', { id: params.id })
      return job
    },
  )
  server.get<{ Querystring: Of<typeof SearchQuery> }>(
    '/api/v1/search',
    routeOf('viewer', 'Finds words in reports and claims', { querystring: SearchQuery }),
    async ({ query }) => desk.search(query.q, query.situation ?? null, Math.min(numberOf(query.limit) ?? 30, 200)),
  )
}
