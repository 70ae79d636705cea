import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Document, Token } from '../model/index.js'
import { toConllu } from './conllu.js'

const token = (index: number, start: number, form: string, head: number, glued = false): Token => ({
  index,
  start,
  end: start + form.length,
  form,
  lemma: form.toLowerCase(),
  upos: 'X',
  xpos: 'XX',
  head,
  relation: head < 0 ? 'root' : 'dep',
  glued,
})

const text = "They don't\nknow."
const document: Document = {
  report: { id: 'r 1', text, title: null, outlet: null, url: null, published: null },
  language: 'en',
  passages: [{ kind: 'body', start: 0, end: text.length }],
  sentences: [
    {
      index: 0,
      passage: 'body',
      start: 0,
      end: text.length,
      tokens: [
        token(0, 0, 'They', 3),
        token(1, 5, 'do', 3),
        token(2, 7, "n't", 3, true),
        token(3, 11, 'know', -1),
        token(4, 15, '.', 3),
      ],
    },
  ],
  problems: [],
}

test('ten columns, ranges for words written as one, offsets and missing blanks', () => {
  assert.equal(
    toConllu(document),
    `# newdoc id = r 1
# sent_id = r 1-1
# passage = body
# text = They don't know.
1\tThey\tthey\tX\tXX\t_\t4\tdep\t_\tstart=0|end=4
2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\tstart=5|end=10
2\tdo\tdo\tX\tXX\t_\t4\tdep\t_\tstart=5|end=7
3\tn't\tn't\tX\tXX\t_\t4\tdep\t_\tstart=7|end=10
4\tknow\tknow\tX\tXX\t_\t0\troot\t_\tSpaceAfter=No|start=11|end=15
5\t.\t.\tX\tXX\t_\t4\tdep\t_\tstart=15|end=16

`,
  )
})

test('several documents follow one another; one without sentences keeps its head', () => {
  const empty: Document = { ...document, report: { ...document.report, id: 'r2', text: '' }, passages: [], sentences: [] }
  assert.match(toConllu([empty, document]), /^# newdoc id = r2\n\n# newdoc id = r 1\n# sent_id/)
})
