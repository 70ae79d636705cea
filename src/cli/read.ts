import { produce } from '../app/produce.js'
import { choiceOf, type Given, isOn, textOf } from './arguments.js'
import type { Desk } from './desk.js'
import { jobsGiven, reportsGiven, statusOf } from './input.js'
import { knowledgeGiven } from './knowledge.js'
import { writeAll } from './stream.js'

export async function runRead(given: Given, desk: Desk): Promise<number> {
  const format = isOn(given, 'json') ? 'json' : choiceOf<'jsonl' | 'json'>(given, 'format', 'jsonl')
  const options = { jobs: jobsGiven(given), knowledge: knowledgeGiven(given) }
  let count = 0
  async function* pieces(): AsyncGenerator<string> {
    for await (const { id, text, problems } of produce(reportsGiven(given, desk), 'reading', options)) {
      count += 1
      desk.tellOf(id, problems)
      if (format === 'jsonl') yield `${text}\n`
      else yield `${count === 1 ? '[' : ',\n'}${text}`
    }
    if (format === 'json' && count > 0) yield ']\n'
  }
  await writeAll(pieces(), textOf(given, 'output'))
  return statusOf(desk, count)
}
