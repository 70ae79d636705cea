import { existsSync } from 'node:fs'
import { explainer } from '../app/explain.js'
import type { Incoming } from '../app/intake.js'
import { choiceOf, countOf, type Given, textOf, UsageError } from './arguments.js'
import { type Desk, paperFor } from './desk.js'
import { reportsGiven, statusOf } from './input.js'
import { knowledgeGiven } from './knowledge.js'
import { writeAll } from './stream.js'

export async function runExplain(given: Given, desk: Desk): Promise<number> {
  const path = textOf(given, 'output')
  const paper = paperFor(countOf(given, 'width'), path !== null && path !== '-')
  const explain = explainer(choiceOf<'text' | 'json'>(given, 'format', 'text'), paper, knowledgeGiven(given))
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
