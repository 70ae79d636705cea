import { groupBy } from '../base/group.js'
import { changesBetween, publishedBefore, type WeaveOptions } from '../corroborate/index.js'
import { briefMarkdown, briefText, type Paper, storyHeading } from '../export/index.js'
import type { Reading, Situation, SituationSince } from '../model/index.js'
import { createEngine } from './create-engine.js'

export type { Paper } from '../export/index.js'
export type BriefFormat = 'text' | 'markdown' | 'json'

export interface BriefOf {
  readonly format: BriefFormat
  /** Null: the latest date of publication. Reports that came out later are left out. */
  readonly asOf: string | null
  /** What is told now that was not before this moment; null: no comparison. */
  readonly since?: string | null
  /** A brief for each developing story of mixed reports; as JSON one Situation whose reports name their stories. */
  readonly stories: boolean
  /** What people decided over events, and which reports were withdrawn; left out: nothing. */
  readonly weaving?: Pick<WeaveOptions, 'decisions' | 'withdrawn'>
}

/** What a set of readings tells, as a brief. */
export function brief(
  readings: readonly Reading[],
  { format, asOf, stories, since = null, weaving = {} }: BriefOf,
  paper: Paper,
): string {
  const engine = createEngine()
  const weave = (own: readonly Reading[], moment: string | null, options: WeaveOptions = {}): Situation | SituationSince => {
    const situation = engine.weave(own, moment, { ...weaving, ...options })
    if (since === null) return situation
    const before = engine.weave(publishedBefore(own, since), moment, { ...weaving, ...options })
    return { ...situation, since, changes: changesBetween(before, situation) }
  }
  const situation = weave(readings, asOf, { stories })
  if (format === 'json') return `${JSON.stringify(situation, null, 2)}\n`
  const print = (one: Situation | SituationSince, own: readonly Reading[]): string =>
    format === 'text' ? briefText(one, own, paper) : briefMarkdown(one, own)
  if (!stories) return print(situation, readings)
  const parts = storiesIn(situation, readings)
  return parts
    .map(
      ({ title, own }, index) =>
        `${storyHeading({ title, reports: own.length, number: index + 1, of: parts.length }, format)}\n${print(weave(own, asOf ?? situation.asOf), own)}`,
    )
    .join('\n')
}

interface Story {
  /** Headline of its first report. */
  readonly title: string
  readonly own: readonly Reading[]
}

/** The stories of a situation, those of most reports first, then in order of their first report. */
function storiesIn({ reports }: Situation, readings: readonly Reading[]): Story[] {
  const byId = new Map(readings.map(reading => [reading.report.id, reading]))
  const stories = [...groupBy(reports, ({ story }) => story).values()].map(members => {
    const own = members.map(({ id }) => byId.get(id)).filter(reading => reading !== undefined)
    return { title: own[0] === undefined ? '' : titleOf(own[0]), own }
  })
  return stories.sort((a, b) => b.own.length - a.own.length)
}

function titleOf({ report, passages, sentences }: Reading): string {
  const headline = passages.find(({ kind }) => kind === 'headline') ?? sentences[0]
  const words = report.title ?? (headline === undefined ? report.id : report.text.slice(headline.start, headline.end))
  return words.replace(/\s+/gu, ' ').trim()
}
