import type { Reading, Situation, SituationSince } from '../../model/index.js'
import { counted } from '../count.js'
import { STANCE_MARKS } from '../marks.js'
import { openSources, type Sources } from '../sources.js'
import { instantText, spanText } from '../when.js'
import type { Brief } from './brief.js'
import { changeSections } from './changes.js'
import { controlSections } from './control.js'
import { eventSections } from './events.js'
import { glanceOf } from './glance.js'
import { groupEvents } from './groups.js'
import { leftOutSections } from './left-out.js'
import { numberSections } from './numbers.js'
import { outlookSections } from './outlooks.js'
import { reportSections } from './reports.js'
import { silenceSections } from './silences.js'

/** A situation as a brief, before it is set; where it has an earlier one behind it, what has changed comes first. `readings` are those it was woven from; a claim whose reading is missing is only counted. */
export function composeBrief(situation: Situation | SituationSince, readings: readonly Reading[]): Brief {
  const sources = openSources(situation, readings)
  return {
    headline: headlineOf(situation, readings, sources),
    asOf: situation.asOf === '' ? 'undated' : `as of ${instantText(situation.asOf)}`,
    basis: basisOf(situation),
    glance: glanceOf(situation, sources),
    sections: [
      ...('changes' in situation ? changeSections(situation, sources) : []),
      ...eventSections(situation, sources),
      ...silenceSections(situation, sources),
      ...outlookSections(situation, sources),
      ...numberSections(situation, sources),
      ...controlSections(situation, sources),
      ...leftOutSections(situation, readings, sources),
      ...reportSections(situation, sources),
    ],
    key: situation.events.length === 0 ? [] : Object.values(STANCE_MARKS),
  }
}

function headlineOf(situation: Situation, readings: readonly Reading[], sources: Sources): string {
  const groups = [...groupEvents(situation, sources)].filter(([, events]) => events.length > 0)
  const count = groups.reduce((sum, [, events]) => sum + events.length, 0)
  if (count === 0) {
    const claims = readings.reduce((sum, reading) => sum + reading.claims.length, 0)
    if (claims > 0) return `${counted(claims, 'claim')}, but no event that they tell of`
    return situation.reports.length === 0 ? 'No report to read' : 'Nothing is claimed here'
  }
  return `${counted(count, 'event')}: ${groups.map(([group, events]) => `${events.length}\u00a0${group.word}`).join(', ')}`
}

function basisOf({ reports }: Situation): string {
  const copies = reports.filter(({ carrierOf }) => carrierOf !== null).length
  const days = spanText(reports.flatMap(({ published }) => published ?? []))
  const repeats =
    copies === 0 ? '' : copies === 1 ? ', 1 of them repeats another’s text' : `, ${copies} of them repeat another’s text`
  return counted(reports.length, 'report') + repeats + (days === null ? '' : `\u00a0· published ${days}`)
}
