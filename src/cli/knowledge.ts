import { KnowledgeRefused, type KnowledgeTable, loadKnowledge } from '../app/knowledge.js'
import { type Given, textOf, UsageError } from './arguments.js'

/** The tables of --knowledge; none where it was not given. Throws UsageError that names every row that is refused, with its line. */
export function knowledgeGiven(given: Given): readonly KnowledgeTable[] {
  const folder = textOf(given, 'knowledge')
  if (folder === null) return []
  try {
    return loadKnowledge(folder)
  } catch (error) {
    if (!(error instanceof KnowledgeRefused)) throw error
    throw new UsageError(`--knowledge was refused; nothing was read.\n${error.message}`)
  }
}
