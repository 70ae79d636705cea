import { produce } from '../app/produce.js'
import { type Given, textOf } from './arguments.js'
import type { Desk } from './desk.js'
import { jobsGiven, reportsGiven, statusOf } from './input.js'
import { writeAll } from './stream.js'

export async function runParse(given: Given, desk: Desk): Promise<number> {
  let count = 0
  async function* pieces(): AsyncGenerator<string> {
    for await (const { id, text, problems } of produce(reportsGiven(given, desk), 'conllu', { jobs: jobsGiven(given) })) {
      count += 1
      desk.tellOf(id, problems)
      yield text
    }
  }
  await writeAll(pieces(), textOf(given, 'output'))
  return statusOf(desk, count)
}
