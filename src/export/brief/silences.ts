import { groupBy } from '../../base/group.js'
import type { SilenceRow, Situation } from '../../model/index.js'
import { chainRuns } from '../chain.js'
import { counted } from '../count.js'
import { BROKEN_SILENCE_MARK, SILENCE_MARK, SILENCE_WORDS } from '../marks.js'
import { joined, type RichText, run } from '../paint.js'
import { quotedWords } from '../quote.js'
import type { Sources } from '../sources.js'
import type { Row, RowSection } from './brief.js'
import { row, rowSection } from './rows.js'

/** Who has not spoken, about what, and whether they have since; the same silence in several reports is one row. */
export function silenceSections(situation: Situation, sources: Sources): RowSection[] {
  return rowSection(
    'SILENT',
    'somebody has not spoken where they would be expected to',
    silentGroups(situation).map(rows => silenceRow(rows, sources)),
    16,
  )
}

/** Open silences first. */
export function silentGroups(situation: Situation): readonly (readonly SilenceRow[])[] {
  const keyOf = ({ name, about, kind, brokenBy }: SilenceRow): string => [name, about, kind, brokenBy !== null].join('\u0000')
  const all = [...groupBy(situation.silences, keyOf).values()]
  return [...all.filter(rows => rows[0]?.brokenBy === null), ...all.filter(rows => rows[0]?.brokenBy !== null)]
}

/** "The government: yet to speak · on the president's departure". */
export function silenceRuns({ name, kind, about }: SilenceRow): RichText {
  return [
    run(name, 'strong'),
    run(`: ${SILENCE_WORDS[kind]}`),
    ...(about === null ? [] : [run('\u00a0· ', 'quiet'), run(`on ${about}`)]),
  ]
}

function silenceRow(rows: readonly SilenceRow[], sources: Sources): Row {
  const [first] = rows
  if (first === undefined) return row(null, [])
  const reading = sources.reading(first.report)
  const words = reading === null ? [] : quotedWords(reading.report.text, first.words)
  const others = rows.length > 1 ? [run(` and ${counted(rows.length - 1, 'more report')}`, 'quiet')] : []
  const since = first.brokenBy === null ? null : sources.told(first.brokenBy)
  const spoke =
    since === null ? [] : [run('has since spoken: ', 'quiet'), ...chainRuns(since.claim.chain, sources.hand(since.report.id))]
  return row(
    first.brokenBy === null ? SILENCE_MARK : BROKEN_SILENCE_MARK,
    silenceRuns(first),
    [joined([words, [...sources.hand(first.report), ...others]], ' →\u00a0'), spoke].filter(detail => detail.length > 0),
  )
}
