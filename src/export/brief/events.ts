import type { Situation, SituationEvent } from '../../model/index.js'
import { counted } from '../count.js'
import { STATUS_MARKS } from '../marks.js'
import { joined, rich } from '../paint.js'
import type { Sources } from '../sources.js'
import { whenText } from '../when.js'
import { whereText } from '../where.js'
import { type EventEntry, type EventSection, type RestLine, SEE_ALL } from './brief.js'
import { conflictsOf } from './conflicts.js'
import { type Group, groupEvents } from './groups.js'
import { quotesOf } from './quotes.js'
import { standingOf } from './standing.js'

/** The events of a situation, a section for each group that has any. */
export function eventSections(situation: Situation, sources: Sources): EventSection[] {
  return [...groupEvents(situation, sources)].flatMap(([group, events]) =>
    events.length === 0 ? [] : [sectionOf(group, events, sources)],
  )
}

function sectionOf(group: Group, events: readonly SituationEvent[], sources: Sources): EventSection {
  const hidden = events.length - group.full - group.lines
  return {
    kind: 'events',
    title: group.title,
    count: events.length,
    note: group.note,
    entries: events.slice(0, group.full).map(event => entryOf(event, group, sources)),
    rest: events.slice(group.full, group.full + group.lines).map(event => lineOf(event, sources)),
    more: hidden > 0 ? `… and ${counted(hidden, 'more event', 'more events')}: ${SEE_ALL}` : null,
  }
}

function entryOf(event: SituationEvent, group: Group, sources: Sources): EventEntry {
  return {
    mark: STATUS_MARKS[event.status],
    label: event.label,
    when: whenText(event.time),
    where: whereText(event.place),
    standing: standingOf(event, sources),
    why: event.why,
    conflicts: conflictsOf(event, sources),
    ...quotesOf(event, sources, group.quotes),
  }
}

/** One line: the sentence and who stands first behind it. */
function lineOf(event: SituationEvent, sources: Sources): RestLine {
  const [reference] = event.claims
  const names = event.origins.filter(({ stance }) => stance === 'asserts').map(({ name }) => name)
  const who =
    names.length > 0
      ? rich(names.slice(0, 2).join(', ') + (names.length > 2 ? ` and ${names.length - 2} more` : ''), 'quiet')
      : []
  const hand = who.length > 0 || reference === undefined ? [] : sources.hand(reference.report)
  return { mark: STATUS_MARKS[event.status], text: joined([rich(event.label), who.length > 0 ? who : hand], '\u00a0· ') }
}
