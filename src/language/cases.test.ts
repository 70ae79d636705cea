import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Passage } from '../model/index.js'
import { findPassages } from './passages.js'
import { findSentences } from './sentences.js'
import type { Word } from './tokens.js'

interface Case {
  readonly name: string
  readonly input: string
  readonly expected: string
  readonly knownFailure: boolean
}

const CASES = new URL('../../cases/', import.meta.url)

/** Cases begin with a line "# title"; "==>" stands between the input and what is expected. */
function readCases(folder: string): Case[] {
  return readdirSync(new URL(`${folder}/`, CASES))
    .filter(file => file.endsWith('.txt'))
    .flatMap(file =>
      readFileSync(new URL(`${folder}/${file}`, CASES), 'utf8')
        .split(/^# /m)
        .slice(1)
        .map(block => {
          const [head = '', ...rest] = block.split('\n')
          const directives = rest.filter(line => line.startsWith('@'))
          const [input = '', expected = ''] = rest
            .filter(line => !/^@[a-z-]+ /.test(line))
            .join('\n')
            .split('\n==>\n')
          return {
            name: `${folder}/${file}: ${head}`,
            input,
            expected: expected.trim(),
            knownFailure: directives.some(line => line.startsWith('@known-failure')),
          }
        }),
    )
}

const wordsOfLine = (text: string, words: readonly Word[]): string =>
  words
    .map(word => (word.glued ? '|' : ' ') + text.slice(word.start, word.end))
    .join('')
    .trim()

const paragraphs = (text: string): Passage[] =>
  /^\S.{0,60}[a-z]\n[a-z]/.test(text)
    ? [{ kind: 'body', start: 0, end: text.length }]
    : [...text.matchAll(/[^\n]+/g)].map(match => ({ kind: 'body', start: match.index, end: match.index + match[0].length }))

const STAGES = {
  sentences: (text: string) =>
    paragraphs(text)
      .flatMap(passage => findSentences(text, passage))
      .map(sentence => wordsOfLine(text, sentence.words))
      .join('\n'),
  passages: (text: string) =>
    findPassages(text)
      .map(passage => `${passage.kind}: ${text.slice(passage.start, passage.end).replaceAll('\n', '⏎')}`)
      .join('\n'),
}

for (const [folder, outcome] of Object.entries(STAGES)) {
  const cases = readCases(folder)
  test(`${folder}: there are cases`, () => assert.ok(cases.length > (folder === 'sentences' ? 60 : 10)))
  for (const { name, input, expected, knownFailure } of cases) {
    test(name, () => {
      if (knownFailure) assert.notEqual(outcome(input), expected, 'passes now: take @known-failure out')
      else assert.equal(outcome(input), expected)
    })
  }
}
