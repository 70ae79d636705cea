import type { TSchema } from '@sinclair/typebox'
import type { RouteShorthandOptions } from 'fastify'
import type { Role } from '../model/index.js'

interface Schemas {
  readonly params?: TSchema
  readonly querystring?: TSchema
  readonly body?: TSchema
}

/** A route's options: who may, what it does, and what it takes. The same schemas check requests and make the OpenAPI document. */
export function routeOf(role: Role | null, summary: string, schemas: Schemas = {}): RouteShorthandOptions {
  return {
    config: { role },
    schema: {
      summary,
      description: role === null ? 'Open to everybody.' : `Needs the role "${role}" or a higher one.`,
      ...schemas,
      security: role === null ? [] : [{ cookie: [] }, { bearer: [] }],
    },
  }
}
