import type { Sentence, Token } from '../../model/index.js'
import { lineWidth, type Page, padded } from '../page.js'
import { type RichText, rich, run } from '../paint.js'
import { cut } from '../wrap.js'
import { drawArcs } from './arcs.js'

/** The words of a sentence in a table: number, tree, form, lemma, tags, relation and head; columns of less use go where it is narrow. */
export function tokenLines({ tokens }: Sentence, page: Page): RichText[] {
  const columns = fitting(tokens, page.width)
  return tokens.map((_, row) =>
    columns.flatMap(({ cells, width }, index) => {
      const cell = cells[row] ?? []
      return index === columns.length - 1 ? cut(cell, width) : padded(cut(cell, width), width + 1)
    }),
  )
}

interface Column {
  readonly name: 'number' | 'tree' | 'form' | 'lemma' | 'upos' | 'xpos' | 'relation' | 'head'
  readonly cells: readonly RichText[]
  readonly width: number
}

/** Left out in this order until the rest fits. */
const EXPENDABLE: readonly Column['name'][] = ['lemma', 'xpos', 'head', 'tree', 'upos']

function fitting(tokens: readonly Token[], width: number): readonly Column[] {
  const heads = tokens.map(token => token.head)
  let columns = columnsOf(tokens, drawArcs(heads, 2))
  if (total(columns) > width) columns = columnsOf(tokens, drawArcs(heads, 1))
  for (const name of EXPENDABLE) {
    if (total(columns) <= width) break
    columns = columns.filter(column => column.name !== name)
  }
  return columns
}

const total = (columns: readonly Column[]): number => columns.reduce((sum, { width }) => sum + width + 1, -1)

function columnsOf(tokens: readonly Token[], arcs: readonly string[] | null): Column[] {
  const tree =
    arcs === null
      ? []
      : [
          column(
            'tree',
            arcs.map(arc => rich(arc, 'quiet')),
            80,
          ),
        ]
  return [
    column(
      'number',
      tokens.map(({ index }) => rich(String(index).padStart(String(tokens.length - 1).length), 'quiet')),
      6,
    ),
    ...tree,
    column(
      'form',
      tokens.map(({ form, glued }) => [run(glued ? '+' : '', 'quiet'), run(form, 'strong')]),
      20,
    ),
    column(
      'lemma',
      tokens.map(({ lemma }) => rich(lemma, 'quiet')),
      16,
    ),
    column(
      'upos',
      tokens.map(({ upos }) => rich(upos)),
      5,
    ),
    column(
      'xpos',
      tokens.map(({ xpos }) => rich(xpos, 'quiet')),
      5,
    ),
    column(
      'relation',
      tokens.map(({ relation, head }) => rich(relation, head < 0 ? 'strong' : 'plain')),
      14,
    ),
    column(
      'head',
      tokens.map(({ head }) => rich(head < 0 ? '' : `← ${tokens[head]?.form ?? '?'}`, 'quiet')),
      18,
    ),
  ]
}

function column(name: Column['name'], cells: readonly RichText[], most: number): Column {
  return { name, cells, width: Math.min(most, Math.max(1, ...cells.map(lineWidth))) }
}
