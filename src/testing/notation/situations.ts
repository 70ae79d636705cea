import { createEngine } from '../../app/create-engine.js'
import type { SituationEvent } from '../../model/index.js'
import type { Directives } from '../case-file.js'

/** A report a line: when it came out, who published it, a colon and a space, what it says. */
const LINE = /^(\S+) ([^:]+): (.+)$/u

/** Outcome: a line for each event, `status | conflicts | label | who says so and who denies it`. */
export function noteSituations(input: string, _: Directives): string {
  const engine = createEngine()
  const readings = input.split('\n').map((line, index) => {
    const [, published = null, outlet = null, text = ''] = LINE.exec(line) ?? []
    if (text === '') throw new Error(`“${line}” is no report: write “2025-06-08T12:00 Meridian Post: what it says”`)
    return engine.read({ id: `r${index + 1}`, text, title: null, outlet, url: null, published })
  })
  return engine.weave(readings, null).events.map(eventLine).join('\n')
}

const eventLine = ({ status, conflicts, label, origins }: SituationEvent): string => {
  const voices = origins.map(({ name, stance }) => `${name} ${stance}`).join(', ')
  return `${status} | ${conflicts.map(({ about }) => about).join(' ') || '-'} | ${label} | ${voices || '-'}`
}
