import type { FastifyInstance } from 'fastify'
import { routeOf } from './documented.js'
import type { ServerOptions } from './options.js'
import { type Of, StreamQuery } from './schemas.js'

const BEAT_MS = 20_000

/** Server-Sent Events: `change`, `job` and `alert`, and a beat that keeps the connection open. */
export function addStream(server: FastifyInstance, { desk, alerts }: ServerOptions): void {
  const open = new Set<() => void>()
  server.addHook('preClose', async () => {
    for (const end of open) end()
  })
  server.get<{ Querystring: Of<typeof StreamQuery> }>(
    '/api/v1/stream',
    routeOf('viewer', 'Changes as they happen, as Server-Sent Events', { querystring: StreamQuery }),
    (request, reply) => {
      reply.hijack()
      const { raw } = reply
      raw.writeHead(200, {
        ...(reply.getHeaders() as Record<string, string>),
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
      })
      raw.write('retry: 2000\n\n')
      const wanted = request.query.situation
      const say = (event: string, value: unknown): void => {
        // JSON holds no line break, so no value can begin a line of the protocol.
        raw.write(`event: ${event}\ndata: ${JSON.stringify(value)}\n\n`)
      }
      const stopNews = desk.listen(news => {
        if (news.kind === 'job') say('job', news.job)
        else if (wanted === undefined || news.situation === wanted) {
          say('change', { situation: news.situation, entry: news.entry })
        }
      })
      const stopAlerts = alerts.listen(fired => say('alert', fired))
      const beat = setInterval(() => raw.write(': here\n\n'), BEAT_MS)
      beat.unref()
      const end = (): void => {
        clearInterval(beat)
        stopNews()
        stopAlerts()
        open.delete(end)
        raw.end()
      }
      open.add(end)
      request.raw.on('close', end)
    },
  )
}
