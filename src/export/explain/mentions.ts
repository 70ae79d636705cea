import type { AttributionRelation, PlaceMention, Problem, Silence, TimeMention } from '../../model/index.js'
import { SILENCE_WORDS } from '../marks.js'
import { type Page, setText } from '../page.js'
import { type RichText, rich, run } from '../paint.js'
import { whenText } from '../when.js'
import { whereText } from '../where.js'
import { boundsText, dots, wordsRuns } from './field.js'

/** One thing found in a text on lines of its own: what it is, its value, its words. */
function lines(name: string, value: RichText, page: Page): RichText[] {
  const [first = [], ...rest] = setText(value, page, page.width, { first: 8, rest: 10 })
  return [[run(name.padEnd(8), 'quiet'), ...first.slice(1)], ...rest]
}

export function timeLines(time: TimeMention, text: string, page: Page): RichText[] {
  return lines(
    'TIME',
    [...wordsRuns(text, [time]), run(` ${dots([time.type, time.value, whenText(time), boundsText(time)])}`)],
    page,
  )
}

export function placeLines(place: PlaceMention, text: string, page: Page): RichText[] {
  const { resolved } = place
  const found =
    resolved === null
      ? 'not resolved'
      : dots([
          whereText(resolved),
          `${resolved.lat}, ${resolved.lon}`,
          resolved.kind,
          resolved.country,
          resolved.admin1,
          resolved.geonames === null ? null : `GeoNames ${resolved.geonames}`,
        ])
  return lines('PLACE', [...wordsRuns(text, [place]), run(` ${dots([place.literal ? null : 'not literal', found])}`)], page)
}

export function attributionLines(relation: AttributionRelation, text: string, page: Page): RichText[] {
  const within = relation.within === null ? null : `within ${relation.within}`
  const source = relation.source.length === 0 ? [run('none', 'quiet')] : wordsRuns(text, relation.source)
  return lines(
    'TOLD',
    [
      run(`${relation.id} `),
      run(`${dots([relation.direct, within])}: `, 'quiet'),
      run('source ', 'quiet'),
      ...source,
      run(' cue ', 'quiet'),
      ...wordsRuns(text, relation.cue),
      run(' content ', 'quiet'),
      ...wordsRuns(text, relation.content),
    ],
    page,
  )
}

export function silenceLines(silence: Silence, text: string, page: Page): RichText[] {
  const who = silence.actor === null ? silence.name : `${silence.name} [${silence.actor}]`
  const value = dots([`${who}: ${SILENCE_WORDS[silence.kind]}`, silence.about === null ? null : `on ${silence.about}`])
  return lines('SILENT', [run(`${value} `), ...wordsRuns(text, [silence.words])], page)
}

export function problemLines(problem: Problem, text: string, page: Page): RichText[] {
  const words = problem.words === null ? [] : [run(' '), ...wordsRuns(text, [problem.words])]
  return lines('PROBLEM', [run(problem.code, 'strong'), ...rich(` ${problem.message}`), ...words], page)
}
