import { actorLister } from '../app/actors.js'
import { choiceOf, countOf, type Given, isOn, textOf } from './arguments.js'
import { type Desk, paperFor } from './desk.js'
import { reportsGiven, statusOf } from './input.js'
import { knowledgeGiven } from './knowledge.js'
import { writeAll } from './stream.js'

export async function runActors(given: Given, desk: Desk): Promise<number> {
  const path = textOf(given, 'output')
  const paper = paperFor(countOf(given, 'width'), path !== null && path !== '-')
  const lister = actorLister(paper, knowledgeGiven(given))
  const isJson = isOn(given, 'json') || choiceOf<'text' | 'json'>(given, 'format', 'text') === 'json'
  let count = 0
  async function* pieces(): AsyncGenerator<string> {
    for await (const incoming of reportsGiven(given, desk)) {
      const before = count === 0 ? '' : isJson ? ',\n' : '\n'
      count += 1
      if (isJson) yield `${count === 1 ? '[' : before}${JSON.stringify(lister.asData(incoming), null, 2)}`
      else yield `${before}${lister.asText(incoming)}`
    }
    if (isJson && count > 0) yield ']\n'
  }
  await writeAll(pieces(), path)
  return statusOf(desk, count)
}
