import { mergeSpans, type Span, wordsOf } from '../../base/span.js'
import type { Basis, Bound } from '../../model/index.js'
import { type Page, setText } from '../page.js'
import { joined, type RichText, rich, run } from '../paint.js'

/** Columns of a field's name. */
const NAME = 11

/** One field: its name, its value, and after "⟵" the rules that decided it with the words they fired on. */
export function fieldLines(name: string, value: RichText, basis: RichText, page: Page): RichText[] {
  const text = basis.length === 0 ? value : [...value, run('  ⟵ ', 'quiet'), ...basis]
  const [first = [], ...rest] = setText(text, page, page.width, { first: NAME + 2, rest: NAME + 2 })
  return [[run(`  ${name.padEnd(NAME)}`, 'quiet'), ...first.slice(1)], ...rest]
}

/** The words of a report in quotation marks, "…" where they stand apart. */
export function wordsRuns(text: string, spans: readonly Span[], tone: 'plain' | 'hedge' = 'plain'): RichText {
  if (spans.length === 0) return []
  const parts = mergeSpans(spans, text).map(span => rich(wordsOf(text, span), tone))
  return [run('“'), ...joined(parts, ' … '), run('”')]
}

/** "rule.id “words” 0.90", all rules of one field side by side. */
export function basisRuns(text: string, basis: readonly Basis[]): RichText {
  return joined(
    basis.map(({ rule, words, confidence }) => [
      run(rule, 'quiet'),
      ...(words.length === 0 ? [] : [run(' ', 'quiet'), ...wordsRuns(text, words).map(part => run(part.text, 'quiet'))]),
      run(` ${confidenceText(confidence)}`, 'quiet'),
    ]),
    '; ',
  )
}

/** The ends of an interval as they are kept; null where both are unknown. */
export function boundsText({ from, to }: { readonly from: Bound; readonly to: Bound }): string | null {
  return from === null && to === null ? null : `${from ?? '…'} to ${to ?? '…'}`
}

/** Two digits, always with a point. */
export const confidenceText = (confidence: number): string => (Math.round(confidence * 100) / 100).toFixed(2)

export const dots = (parts: readonly (string | null)[]): string => parts.filter(part => part !== null && part !== '').join(' · ')
