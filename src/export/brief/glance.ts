import type { Situation } from '../../model/index.js'
import { type Mark, OUTLOOK_MARKS, SILENCE_MARK, STATUS_MARKS } from '../marks.js'
import { type RichText, rich, run } from '../paint.js'
import type { Sources } from '../sources.js'
import type { Glance } from './brief.js'
import { type Group, groupEvents } from './groups.js'
import { outlookGroups } from './outlooks.js'
import { silenceRuns, silentGroups } from './silences.js'

/** The top of the brief: what there is of each kind, the first few of each told in one line. */
export function glanceOf(situation: Situation, sources: Sources): Glance[] {
  const events = [...groupEvents(situation, sources)]
    .filter(([group, all]) => all.length > 0 && LINES[group.id] > 0)
    .map(([group, all]) => {
      const lines = all.slice(0, LINES[group.id]).map(event => eventLine(event.label, group, event.status))
      return glance({ ...STATUS_MARKS[group.statuses[0] ?? 'reported'], word: group.short }, all.length, lines)
    })
  return [...events, ...silences(situation), ...outlooks(situation, sources)]
}

const LINES: Readonly<Record<Group['id'], number>> = {
  contested: 5,
  confirmed: 5,
  claimed: 3,
  reported: 2,
  overtaken: 1,
  background: 0,
}

const glance = (mark: Mark, count: number, lines: readonly RichText[]): Glance => ({
  mark,
  count,
  lines,
  more: count - lines.length,
})

/** The status is told only where the group does not tell it, and first, so that a cut never takes it. */
function eventLine(label: string, group: Group, status: keyof typeof STATUS_MARKS): RichText {
  return [...(group.statuses.length > 1 ? [run(`${STATUS_MARKS[status].word.toLowerCase()}: `, 'quiet')] : []), run(label)]
}

function silences(situation: Situation): Glance[] {
  const open = silentGroups(situation).flatMap(([first]) => (first !== undefined && first.brokenBy === null ? [first] : []))
  return open.length === 0 ? [] : [glance({ ...SILENCE_MARK, word: 'silent' }, open.length, open.slice(0, 3).map(silenceLine))]
}

const silenceLine = (silence: Parameters<typeof silenceRuns>[0]): RichText =>
  silenceRuns(silence).map(part => (part.tone === 'strong' ? run(part.text) : part))

function outlooks(situation: Situation, sources: Sources): Glance[] {
  const groups = outlookGroups(situation, sources)
  const lines = groups.slice(0, 2).flatMap(([first]) => {
    const told = first === undefined ? null : sources.told(first.claim)
    return told === null
      ? []
      : [[run(`${told.claim.chain.length === 0 ? 'own voice' : (first?.origin ?? '')}: `, 'quiet'), ...rich(told.claim.text)]]
  })
  return groups.length === 0
    ? []
    : [glance({ ...OUTLOOK_MARKS.open, word: groups.length === 1 ? 'outlook' : 'outlooks' }, groups.length, lines)]
}
