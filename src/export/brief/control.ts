import { groupBy } from '../../base/group.js'
import type { ControlRow, Situation } from '../../model/index.js'
import { STATUS_MARKS } from '../marks.js'
import { joined, rich, run } from '../paint.js'
import type { Sources } from '../sources.js'
import { instantText } from '../when.js'
import type { Row, RowSection } from './brief.js'
import { row, rowSection } from './rows.js'

const PART_WORDS: Readonly<Record<ControlRow['part'], string>> = {
  all: 'all of it',
  most: 'most of it',
  part: 'part of it',
  edge: 'its edge',
}

/** Who holds what, as somebody tells it; rows of one place stand together, those of now before those that are over. */
export function controlSections(situation: Situation, sources: Sources): RowSection[] {
  const places = groupBy(situation.control, ({ place }) => place)
  const rows = [...places.values()].flatMap(all => [...all.filter(isNow), ...all.filter(control => !isNow(control))])
  return rowSection(
    'CONTROL',
    'who holds what, and who says so',
    rows.map(control => controlRow(control, sources)),
    24,
  )
}

const isNow = ({ until, status }: ControlRow): boolean => until === null && status !== 'superseded' && status !== 'retracted'

function controlRow(control: ControlRow, sources: Sources): Row {
  const mark = STATUS_MARKS[control.status]
  const told = control.claims.flatMap(reference => sources.told(reference) ?? [])
  const names = [...new Set(told.map(({ claim }) => claim.chain[0]?.name ?? 'own voice'))]
  const who =
    names.length === 0
      ? []
      : rich(`according to ${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`, 'quiet')
  return row(
    mark,
    [run(control.place, 'strong'), run(`: ${control.holder}, ${PART_WORDS[control.part]}`)],
    [joined([rich(mark.word.toLowerCase()), periodText(control) === '' ? [] : rich(periodText(control)), who], '\u00a0· ')],
  )
}

function periodText({ since, until }: ControlRow): string {
  return [since === null ? '' : `since ${instantText(since)}`, until === null ? '' : `until ${instantText(until)}`]
    .filter(text => text !== '')
    .join(' ')
}
