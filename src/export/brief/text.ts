import type { Reading, Situation, SituationSince } from '../../model/index.js'
import type { Mark } from '../marks.js'
import { beside, lineWidth, padded, ruled, setText } from '../page.js'
import { joined, paintLine, type RichText, rich, run } from '../paint.js'
import type { Paper } from '../paper.js'
import { cut } from '../wrap.js'
import type { Brief, EventEntry, EventSection, Glance, QuoteEntry, Row, RowSection } from './brief.js'
import { composeBrief } from './compose.js'
import { type Layout, layoutOf } from './layout.js'
import { setTable } from './table.js'

/** The brief of a situation for a terminal, a log or a mail in plain text; ends with a line break. */
export function briefText(situation: Situation | SituationSince, readings: readonly Reading[], paper: Paper): string {
  const page = layoutOf(paper)
  const lines = pageLines(composeBrief(situation, readings), page)
  return `${lines.map(line => paintLine(line, paper.colour)).join('\n')}\n`
}

function pageLines(brief: Brief, page: Layout): RichText[] {
  return [
    ...headLines(brief, page),
    ...glanceLines(brief.glance, page),
    ...brief.sections.flatMap(section => {
      const lines = section.kind === 'events' ? eventLines(section, page) : rowLines(section, page)
      return [[], ...titleLines(section.title, section.count, section.note, page), ...lines]
    }),
    ...keyLines(brief.key, page),
  ]
}

function keyLines(key: readonly Mark[], page: Layout): RichText[] {
  if (key.length === 0) return []
  const marks = key.map(({ glyph, word, tone }) => [run(glyph, tone), run(`\u00a0${word.replaceAll(' ', '\u00a0')}`, 'quiet')])
  return [[], ...setText([run('Marks: ', 'quiet'), ...joined(marks, ' ')], page, page.width)]
}

function headLines({ headline, asOf, basis }: Brief, page: Layout): RichText[] {
  const [moment = [], ...more] = setText(rich(asOf.replaceAll('\u00a0', ' ')), page, page.width)
  const gap = page.width - NAME.length - lineWidth(moment)
  const fits = gap > 1 && more.length === 0
  return [
    ruled('━', page),
    ...(fits ? [[run(NAME, 'strong'), run(' '.repeat(gap)), ...moment]] : [rich(NAME, 'strong'), moment, ...more]),
    ...setText(rich(headline, 'strong'), page, page.width),
    ...setText(rich(basis, 'quiet'), page, page.width),
    ruled('━', page),
  ]
}

const NAME = 'REPORTEDLY'

/** A line each: this block is for the eye that has ten seconds. */
function glanceLines(glances: readonly Glance[], page: Layout): RichText[] {
  const labels = glances.map(({ mark, count }) => [
    run(mark.glyph, mark.tone),
    run(` ${String(count).padStart(2)} ${mark.word}`, 'strong'),
  ])
  const column = page.narrow ? 5 : Math.max(0, ...labels.map(lineWidth)) + 3
  return glances.flatMap(({ lines, more }, index) => {
    const label = labels[index] ?? []
    const texts = [
      ...lines.map(line => cut(line, page.width - column)),
      ...(more > 0 && lines.length > 0 ? [rich(`and ${more} more`, 'quiet')] : []),
    ]
    if (page.narrow) return [label, ...texts.map(text => [run(' '.repeat(column)), ...text])]
    return texts.length === 0 ? [label] : texts.map((text, line) => [...padded(line === 0 ? label : [], column), ...text])
  })
}

function titleLines(title: string, count: number, note: string, page: Layout): RichText[] {
  return [
    ...setText([run(title, 'strong'), run(`\u00a0\u00a0${count}`), run(`\u00a0\u00a0${note}`, 'quiet')], page, page.width),
    ruled('─', page),
  ]
}

function eventLines({ entries, rest, more }: EventSection, page: Layout): RichText[] {
  return [
    ...entries.flatMap((entry, index) => [...(index === 0 ? [] : [[]]), ...entryLines(entry, page)]),
    ...(rest.length > 0 ? [[]] : []),
    ...rest.flatMap(({ mark, text }) =>
      setText([run(mark.glyph, mark.tone), run('\u00a0'), ...text], page, page.width, { first: 0, rest: 2 }),
    ),
    ...(more === null ? [] : [rich(more, 'quiet')]),
  ]
}

/** The event with who tells it; on a wide page when, where and how many stand in the margin. */
function entryLines(entry: EventEntry, page: Layout): RichText[] {
  const width = page.side === 0 ? page.width : page.width - page.side - 3
  const indent = { first: page.gutter, rest: page.gutter }
  const facts = [entry.when, entry.where].flatMap(fact => (fact === null ? [] : [rich(fact)]))
  const inText = page.side === 0 ? [joined(facts, SEPARATOR), joined(entry.standing, SEPARATOR)] : []
  const body = [...inText, rich(entry.why, 'quiet'), ...entry.conflicts].filter(text => text.some(part => part.text !== ''))
  const lines = [
    ...labelLines(entry.mark, entry.label, page, width),
    ...body.flatMap(text => setText(text, page, width, indent)),
    ...entry.quotes.flatMap(quote => quoteLines(quote, page, width)),
    ...(entry.more === null ? [] : setText(rich(entry.more, 'quiet'), page, width, indent)),
  ]
  const margin = page.side === 0 ? [] : [...facts, ...entry.standing].flatMap(text => setText(text, page, page.side))
  return beside(lines, margin, width + 3)
}

const SEPARATOR = '\u00a0· '

/** The status stands in the gutter, or before the sentence where the page is narrow. */
function labelLines(mark: Mark, label: string, page: Layout, width: number): RichText[] {
  const status = [run(mark.glyph, mark.tone), run(`\u00a0${mark.word}`, mark.tone)]
  if (page.narrow) return [status, ...setText(rich(label, 'strong'), page, width, { first: 2, rest: 2 })]
  const lines = setText(rich(label, 'strong'), page, width, { first: page.gutter, rest: page.gutter })
  const [first = [], ...others] = lines
  return [
    [
      ...padded(
        status.map(part => run(part.text.replaceAll('\u00a0', ' '), part.tone)),
        page.gutter,
      ),
      ...first.slice(1),
    ],
    ...others,
  ]
}

function quoteLines({ mark, quote, notes, chains }: QuoteEntry, page: Layout, width: number): RichText[] {
  const start = page.gutter
  const words = [
    run(`${mark.glyph}\u00a0`, mark.tone),
    ...quote,
    ...(notes.length === 0 ? [] : [run(' '), run('('), ...notes, run(')')]),
  ]
  return [
    ...setText(words, page, width, { first: start, rest: start + 2 }),
    ...chains.flatMap(chain => setText(chain, page, width, { first: start + 4, rest: start + 6 })),
  ]
}

function rowLines({ rows, more }: RowSection, page: Layout): RichText[] {
  return [...rows.flatMap(row => setRowLines(row, page)), ...(more === null ? [] : [rich(more, 'quiet')])]
}

function setRowLines({ mark, lead, tail, details, table, url }: Row, page: Layout): RichText[] {
  const glyph = mark === null ? [] : [run(`${mark.glyph}\u00a0`, mark.tone)]
  const first = joined([[...glyph, ...lead], tail, url === null ? [] : rich(url, 'quiet')], SEPARATOR)
  return [
    ...setText(first, page, page.width, { first: 0, rest: 2 }),
    ...details.flatMap(detail => setText(detail, page, page.width, { first: 2, rest: 4 })),
    ...setTable(table, page, 2),
  ]
}
