import { loomOf } from '../corroborate/index.js'
import { explainEventText, explainText, type Paper } from '../export/index.js'
import type { Incoming } from '../ingest/index.js'
import type { Reading } from '../model/index.js'
import { createEngine } from './create-engine.js'
import type { KnowledgeTable } from './knowledge.js'
import { parseIncoming, withProblems } from './product.js'

/** Explains reports one by one: tokens, tags and tree, then what was made of them and by which rule. */
export function explainer(
  format: 'text' | 'json',
  paper: Paper,
  knowledge: readonly KnowledgeTable[] = [],
): (incoming: Incoming) => string {
  const engine = createEngine(undefined, knowledge)
  const reason = (key: string) => engine.known(key)?.why ?? null
  return incoming => {
    const document = parseIncoming(engine, incoming)
    const reading = withProblems(engine.extract(document), incoming)
    return format === 'json'
      ? `${JSON.stringify({ document, reading }, null, 2)}\n`
      : explainText(document, reading, paper, reason)
  }
}

/** Explains one event of what the readings tell; null where no event, or more than one, goes by that id or its beginning. */
export function explainEvent(readings: readonly Reading[], id: string, format: 'text' | 'json', paper: Paper): string | null {
  const loom = loomOf(readings)
  const account = loom.account(id)
  if (account === null) return null
  return format === 'json'
    ? `${JSON.stringify(account, null, 2)}\n`
    : explainEventText(account, loom.situation(null), readings, paper)
}
