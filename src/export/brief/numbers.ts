import type { NumberRow, Situation } from '../../model/index.js'
import { rangeText } from '../count.js'
import { joined, type RichText, rich, run } from '../paint.js'
import { quotedWords } from '../quote.js'
import type { Sources } from '../sources.js'
import type { Row, RowSection } from './brief.js'
import { row, rowSection } from './rows.js'

/** Quantities with their values side by side; never a silent choice between them. Those told differently come first. */
export function numberSections(situation: Situation, sources: Sources): RowSection[] {
  const labels = new Map(situation.events.map(event => [event.id, event.label]))
  const rows = situation.numbers.map(number => ({ values: valuesOf(number, sources), number }))
  const contested = rows.filter(({ values }) => values.length > 1)
  const single = rows.filter(({ values }) => values.length <= 1)
  return rowSection(
    'NUMBERS',
    'every value with its origin',
    [...contested, ...single].map(({ number, values }) => numberRow(number, values, labels.get(number.event) ?? null)),
    16,
  )
}

/** The same value from the same origin is told once. */
function valuesOf(number: NumberRow, sources: Sources): RichText[][] {
  const cells = new Map<string, RichText[]>()
  for (const value of number.values) {
    const key = [value.low, value.high, value.origin].join('\u0000')
    if (cells.has(key)) continue
    const told = sources.told(value.claim)
    const words = told?.claim.numbers.find(({ low, high }) => low === value.low && high === value.high)?.words
    const quote = told === null || words === undefined ? [] : quotedWords(told.reading.report.text, words)
    const hand = told === null ? [] : sources.hand(told.report.id)
    cells.set(key, [
      rich(rangeText(value.low, value.high), 'strong'),
      rich(value.origin === '' ? 'own voice' : value.origin),
      joined([quote, hand], ' →\u00a0'),
    ])
  }
  return [...cells.values()]
}

function numberRow(number: NumberRow, values: readonly (readonly RichText[])[], label: string | null): Row {
  const lead: RichText = [
    run(`${number.what}: `),
    run(rangeText(number.low, number.high), 'strong'),
    ...(label === null ? [] : [run('\u00a0· ', 'quiet'), run(label, 'quiet')]),
  ]
  return { ...row(null, lead), table: values.slice(0, 8) }
}
