import { explainText, type Paper } from '../export/index.js'
import type { Incoming } from '../ingest/index.js'
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
