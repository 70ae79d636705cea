import { briefMarkdown, briefText, type Paper } from '../export/index.js'
import type { Reading } from '../model/index.js'
import { createEngine } from './create-engine.js'

export type { Paper } from '../export/index.js'
export type BriefFormat = 'text' | 'markdown' | 'json'

/** What a set of readings tells, as a brief. `asOf` null: the latest date of publication. */
export function brief(readings: readonly Reading[], format: BriefFormat, asOf: string | null, paper: Paper): string {
  const situation = createEngine().weave(readings, asOf)
  switch (format) {
    case 'text':
      return briefText(situation, readings, paper)
    case 'markdown':
      return briefMarkdown(situation, readings)
    case 'json':
      return `${JSON.stringify(situation, null, 2)}\n`
    default:
      return format satisfies never
  }
}
