import { type ActorsOfReport, actorsText, type Paper, toActors } from '../export/index.js'
import type { Incoming } from '../ingest/index.js'
import { createEngine } from './create-engine.js'
import type { KnowledgeTable } from './knowledge.js'
import { readIncoming } from './product.js'

/** Who is named and described in a report: for people as text, for programs as data. */
export interface ActorLister {
  readonly asText: (incoming: Incoming) => string
  readonly asData: (incoming: Incoming) => ActorsOfReport
}

export function actorLister(paper: Paper, knowledge: readonly KnowledgeTable[]): ActorLister {
  const engine = createEngine(undefined, knowledge)
  const reason = (key: string) => engine.known(key)?.why ?? null
  return {
    asText: incoming => actorsText(readIncoming(engine, incoming), paper, reason),
    asData: incoming => toActors(readIncoming(engine, incoming), reason),
  }
}
