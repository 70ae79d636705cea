import { groupBy } from '../../base/group.js'
import { type Span, wordsOf } from '../../base/span.js'
import type { Reading, Situation } from '../../model/index.js'
import { counted } from '../count.js'
import { joined, type RichText, rich, run } from '../paint.js'
import { quotedWords } from '../quote.js'
import type { Sources } from '../sources.js'
import type { Row, RowSection } from './brief.js'
import { row, rowSection } from './rows.js'

/** What was not read as claims, and what went wrong or stayed undecided; the same in several reports is one row. */
export function leftOutSections(situation: Situation, readings: readonly Reading[], sources: Sources): RowSection[] {
  const finds = readings.filter(reading => sources.report(reading.report.id) !== null).flatMap(findsOf)
  const groups = groupBy(finds, ({ key }) => key)
  const rows = [...groups.values()].map(all => leftOutRow(all, sources, situation.reports.length > 1))
  return rowSection('LEFT OUT', 'lines not read as claims, and problems noted', rows, 16)
}

interface Find {
  readonly key: string
  readonly kind: string
  readonly text: RichText
  readonly report: string
}

/** Promo and note lines are shown by their beginning. */
const LONGEST_LINE = 100

function findsOf({ report, passages, problems }: Reading): Find[] {
  const lines = passages
    .filter(({ kind, ...words }) => (kind === 'promo' || kind === 'note') && wordsOf(report.text, words).trim() !== '')
    .map(({ kind, ...words }) => ({
      key: `${kind}\u0000${wordsOf(report.text, words)}`,
      kind,
      text: quotedWords(report.text, beginning(report.text, words)),
      report: report.id,
    }))
  const noted = problems.map(({ code, message }) => ({
    key: `${code}\u0000${message}`,
    kind: 'problem',
    text: rich(message),
    report: report.id,
  }))
  return [...lines, ...noted]
}

function beginning(text: string, { start, end }: Span): Span {
  if (end - start <= LONGEST_LINE) return { start, end: start + text.slice(start, end).trimEnd().length }
  const space = text.lastIndexOf(' ', start + LONGEST_LINE)
  return { start, end: space > start ? space : start + LONGEST_LINE }
}

function leftOutRow(finds: readonly Find[], sources: Sources, several: boolean): Row {
  const [first] = finds
  if (first === undefined) return row(null, [])
  const more = finds.length - 1
  const where = several
    ? [...sources.hand(first.report), ...(more > 0 ? [run(` and ${counted(more, 'more report')}`, 'quiet')] : [])]
    : []
  return row(null, joined([[run(`${first.kind}: `, 'quiet'), ...first.text], where], ' →\u00a0'))
}
