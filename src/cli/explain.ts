import { existsSync } from 'node:fs'
import { explainEvent, explainer } from '../app/explain.js'
import type { Incoming } from '../app/intake.js'
import { readReports } from '../app/produce.js'
import type { Reading } from '../model/index.js'
import { choiceOf, countOf, type Given, isOn, textOf, UsageError } from './arguments.js'
import { type Desk, paperFor } from './desk.js'
import { reportsGiven, statusOf } from './input.js'
import { knowledgeGiven } from './knowledge.js'
import { writeAll, writeOnce } from './stream.js'

export async function runExplain(given: Given, desk: Desk): Promise<number> {
  const path = textOf(given, 'output')
  const paper = paperFor(countOf(given, 'width'), path !== null && path !== '-')
  const event = textOf(given, 'event')
  if (event !== null) return await runExplainEvent(event, given, desk)
  const explain = explainer(formatGiven(given), paper, knowledgeGiven(given))
  let count = 0
  async function* pieces(): AsyncGenerator<string> {
    for await (const incoming of textsGiven(given, desk)) {
      yield `${count > 0 ? '\n' : ''}${explain(incoming)}`
      count += 1
    }
  }
  await writeAll(pieces(), path)
  return statusOf(desk, count)
}

async function runExplainEvent(event: string, given: Given, desk: Desk): Promise<number> {
  const path = textOf(given, 'output')
  const paper = paperFor(countOf(given, 'width'), path !== null && path !== '-')
  const readings: Reading[] = []
  for await (const reading of readReports(reportsGiven(given, desk), { jobs: 'auto', knowledge: knowledgeGiven(given) }))
    readings.push(reading)
  const explained = explainEvent(readings, event, formatGiven(given), paper)
  if (explained === null) {
    desk.error(
      `There is no event "${event}" in these reports, or more than one begins so: "reportedly brief --format json" tells the ids of all.`,
    )
    return 1
  }
  await writeOnce(explained, path)
  return statusOf(desk, readings.length)
}

const LOOKS_LIKE_A_FILE = /\.(?:txt|text|md|jsonl?|ndjson|html?)$/i

/** A name that is a file is read; what has a blank in it and is none is the sentence itself. */
async function* textsGiven(given: Given, desk: Desk): AsyncGenerator<Incoming> {
  if (given.names.length === 0) throw new UsageError('Give a sentence in quotation marks, a file, or "-" for standard input.')
  const isFile = (name: string) => name === '-' || existsSync(name)
  if (given.names.every(isFile)) {
    yield* reportsGiven(given, desk)
    return
  }
  const text = given.names.join(' ')
  if (!/\s/.test(text) || LOOKS_LIKE_A_FILE.test(text)) {
    throw new UsageError(
      `There is no file "${text}"; a sentence has more than one word: reportedly explain "The mayor has reportedly fled."`,
    )
  }
  const report = {
    id: 'sentence',
    text,
    title: null,
    outlet: textOf(given, 'outlet'),
    url: null,
    published: textOf(given, 'date'),
  }
  yield { report, problems: [] }
}

const formatGiven = (given: Given): 'text' | 'json' =>
  isOn(given, 'json') ? 'json' : choiceOf<'text' | 'json'>(given, 'format', 'text')
