import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { createEngine } from '../app/create-engine.js'
import { PACKAGE_ROOT } from '../app/data.js'
import { toReport } from '../app/library.js'

// The accuracy part of bench/language on ours alone; the peers and the clock stay out of the tests.

interface Analysis {
  readonly words: readonly { readonly start: number; readonly end: number }[]
  readonly sentences: readonly unknown[]
}
type Scores = Readonly<Record<string, number>>

interface Accuracy {
  readNews(): readonly { readonly text: string; readonly analysis: Analysis }[]
  accuracyOf(system: { analyse(text: string): unknown; lacks: readonly string[] }): Scores
  losses(now: Scores, before: Scores): readonly string[]
}
interface Conllu {
  readConllu(source: string): unknown
  analysisOf(document: unknown): unknown
}

const bench = (file: string): string => new URL(`../../bench/${file}`, import.meta.url).href
const { readNews, accuracyOf, losses } = (await import(bench('lib/accuracy.mjs'))) as Accuracy
const { readConllu, analysisOf } = (await import(bench('lib/conllu.mjs'))) as Conllu
const baseline = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'bench', 'language.baseline.json'), 'utf8')) as {
  readonly accuracy: { readonly ours: Scores }
}

test('the news sentences of the bench are whole trees over their texts', () => {
  const documents = readNews()
  const sentences = documents.reduce((sum, { analysis }) => sum + analysis.sentences.length, 0)
  assert.ok(documents.length >= 10 && sentences >= 70, `${documents.length} texts, ${sentences} sentences`)
  for (const { text, analysis } of documents) {
    for (const { start, end } of analysis.words) assert.match(text.slice(start, end), /^\S+$/)
  }
})

test('broken gold is refused', () => {
  const row = (id: number, form: string, head: number): string =>
    [id, form, form, 'X', '_', '_', head, 'dep', '_', '_'].join('\t')
  const sentence = (text: string, ...rows: string[]): string => `# newdoc id = a\n# text = ${text}\n${rows.join('\n')}\n\n`
  assert.ok(readConllu(sentence('Rain fell', row(1, 'Rain', 2), row(2, 'fell', 0))))
  assert.throws(() => readConllu(sentence('Rain fell', row(1, 'Rain', 0), row(2, 'fell', 0))), /one root/)
  assert.throws(() => readConllu(sentence('Rain now fell', row(1, 'Rain', 2), row(2, 'fell', 0))), /not what the text has/)
  assert.throws(() => readConllu(sentence('A B C', row(1, 'A', 2), row(2, 'B', 1), row(3, 'C', 0))), /circle/)
  assert.throws(() => readConllu(''), /no sentence/)
})

test('gold against itself is right in everything', () => {
  const gold = new Map(readNews().map(({ text, analysis }) => [text, analysis]))
  const scores = accuracyOf({ analyse: text => gold.get(text), lacks: [] })
  assert.deepEqual([...new Set(Object.values(scores))], [100])
})

test('accuracy on the news sentences has not fallen below its baseline', () => {
  const engine = createEngine()
  const now = accuracyOf({ analyse: text => analysisOf(engine.parse(toReport({ id: 'bench', text }))), lacks: [] })
  assert.deepEqual(losses(now, baseline.accuracy.ours), [])
  assert.equal(losses({ ...now, las: (now['las'] ?? 0) - 50 }, baseline.accuracy.ours).length, 1, 'a loss is told')
})

interface Names {
  namesOf(engine: unknown, report: unknown, documents: readonly unknown[]): { readonly figures: Scores }
  lossesOfNames(set: string, now: unknown, before: unknown): readonly string[]
}
const { namesOf, lossesOfNames } = (await import(bench('lib/names.mjs'))) as Names
const { readMarked } = (await import(bench('lib/marked.mjs'))) as { readMarked(source?: string): readonly unknown[] }
const namesBaseline = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'bench', 'names.baseline.json'), 'utf8')) as {
  readonly own: { readonly figures: Scores }
}

test('names and links on our own marked texts have not fallen below their baseline', () => {
  const documents = readMarked()
  assert.ok(documents.length >= 12, `${documents.length} texts`)
  const now = namesOf(createEngine(), toReport, documents)
  assert.deepEqual(lossesOfNames('own', now, namesBaseline.own), [])
  const worse = { figures: { ...now.figures, 'links precision': 10 } }
  assert.equal(lossesOfNames('own', worse, namesBaseline.own).length, 1, 'a loss is told')
})

test('broken marks are refused', () => {
  assert.throws(() => readMarked('= a\n[1 Haddad] left.\n'), /no kind/)
  assert.throws(() => readMarked('= a\n[1/person Haddad left.\n'), /bracket/)
  assert.throws(() => readMarked(''), /no marked text/)
})
