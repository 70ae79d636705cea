import { groupBy } from '../../base/group.js'
import type { Outlook, Situation } from '../../model/index.js'
import { chainRuns } from '../chain.js'
import { counted } from '../count.js'
import { OUTLOOK_MARKS } from '../marks.js'
import { type RichText, rich, run } from '../paint.js'
import { notesOf, quoteRuns } from '../quote.js'
import type { Sources } from '../sources.js'
import { whenText } from '../when.js'
import type { Row, RowSection } from './brief.js'
import { row, rowSection } from './rows.js'

/** Forecasts, apart from facts: what is foreseen, by whom, and what became of it. */
export function outlookSections(situation: Situation, sources: Sources): RowSection[] {
  const rows = outlookGroups(situation, sources).map(outlooks => outlookRow(outlooks, sources))
  return rowSection('OUTLOOKS', 'foreseen, not counted as fact', rows, 16)
}

/** The same forecast of the same origin in several reports is one; those of an origin come before an outlet's own. */
export function outlookGroups(situation: Situation, sources: Sources): readonly (readonly Outlook[])[] {
  const keyOf = ({ origin, outcome, claim }: Outlook): string =>
    [origin, outcome, sources.told(claim)?.claim.text.toLowerCase()].join('\u0000')
  const isNamed = ([first]: readonly Outlook[]): boolean =>
    first !== undefined && (sources.told(first.claim)?.claim.chain.length ?? 0) > 0
  const all = [...groupBy(situation.outlooks, keyOf).values()]
  return [...all.filter(isNamed), ...all.filter(group => !isNamed(group))]
}

function outlookRow(outlooks: readonly Outlook[], sources: Sources): Row {
  const [first] = outlooks
  const told = first === undefined ? null : sources.told(first.claim)
  if (first === undefined || told === null) return row(OUTLOOK_MARKS.open, rich(first?.origin ?? ''))
  const when = whenText(told.claim.time)
  const others = outlooks.length > 1 ? [run(` and ${counted(outlooks.length - 1, 'more report')}`, 'quiet')] : []
  const notes = notesOf(told.reading, { ...told.claim, frame: 'happened' })
  return row(
    OUTLOOK_MARKS[first.outcome],
    [run(told.claim.text, 'strong'), ...(when === null ? [] : [run(`\u00a0· ${when}`, 'quiet')])],
    [
      [...quoteRuns(told.reading, told.claim), ...(notes.length === 0 ? [] : [run(' ('), ...notes, run(')')])],
      [...chainRuns(told.claim.chain, sources.hand(told.report.id)), ...others],
      ...settledRuns(first, sources),
    ],
  )
}

function settledRuns({ outcome, settledBy }: Outlook, sources: Sources): RichText[] {
  if (outcome === 'open') return []
  const told = settledBy === null ? null : sources.told(settledBy)
  const words = outcome === 'came-true' ? 'came true' : 'did not come true'
  return [
    [
      run(words, outcome === 'came-true' ? 'says' : 'denies'),
      ...(told === null ? [] : [run(': ', 'quiet'), ...chainRuns(told.claim.chain, sources.hand(told.report.id))]),
    ],
  ]
}
