import type { Change, ChangeKind, ClaimRef, SituationSince } from '../../model/index.js'
import { chainRuns } from '../chain.js'
import { counted } from '../count.js'
import { BROKEN_SILENCE_MARK, type Mark, OUTLOOK_MARKS, SILENCE_MARK, STATUS_MARKS } from '../marks.js'
import { type RichText, run } from '../paint.js'
import { quoteRuns } from '../quote.js'
import type { Sources } from '../sources.js'
import { instantText } from '../when.js'
import type { Row, RowSection } from './brief.js'
import { row, rowSection } from './rows.js'

const MOST_ROWS = 40
const MOST_CLAIMS = 3

/** What is told now that was not told before, the gravest first, with the claims that did it. */
export function changeSections({ since, changes }: SituationSince, sources: Sources): RowSection[] {
  const note = `since ${instantText(since)}, by date of publication`
  const rows = changes.map(change => changeRow(change, sources))
  if (rows.length > 0) return rowSection('CHANGED', note, rows, MOST_ROWS)
  return [
    { kind: 'rows', title: 'CHANGED', count: 0, note, rows: [row(null, [run('Nothing has changed.', 'quiet')])], more: null },
  ]
}

const CHANGE_WORDS: Readonly<Record<ChangeKind, string>> = {
  new: 'new',
  upgraded: 'better supported',
  downgraded: 'less supported',
  disputed: 'now disputed',
  denied: 'newly denied',
  retracted: 'withdrawn',
  'newly-silent': 'newly silent',
  speaks: 'has spoken',
  'outlook-settled': 'forecast settled',
  'number-changed': 'number changed',
}

function changeRow(change: Change, sources: Sources): Row {
  const shown = change.claims.slice(0, MOST_CLAIMS)
  const rest = change.claims.length - shown.length
  return row(
    markOf(change),
    [run(`${CHANGE_WORDS[change.kind]}: `), run(change.label, 'strong')],
    [
      [run(change.words, 'quiet')],
      ...shown.flatMap(ref => claimRuns(ref, sources)),
      ...(rest > 0 ? [[run(`and ${counted(rest, 'more claim')}`, 'quiet')]] : []),
    ],
  )
}

function claimRuns(ref: ClaimRef, sources: Sources): RichText[] {
  const told = sources.told(ref)
  if (told === null) return []
  return [[...quoteRuns(told.reading, told.claim), run(' '), ...chainRuns(told.claim.chain, sources.hand(told.report.id))]]
}

function markOf({ kind, after, before }: Change): Mark {
  switch (kind) {
    case 'newly-silent':
      return SILENCE_MARK
    case 'speaks':
      return BROKEN_SILENCE_MARK
    case 'outlook-settled':
      return OUTLOOK_MARKS.open
    case 'denied':
      return STATUS_MARKS.denied
    case 'retracted':
      return STATUS_MARKS.retracted
    case 'new':
    case 'upgraded':
    case 'downgraded':
    case 'disputed':
    case 'number-changed':
      return STATUS_MARKS[after ?? before ?? 'reported']
    default:
      return kind satisfies never
  }
}
