import type { Reading, Situation, SituationSince } from '../../model/index.js'
import { joined, type RichText, type Run, rich, type Tone } from '../paint.js'
import type { EventEntry, EventSection, Glance, QuoteEntry, Row, RowSection } from './brief.js'
import { composeBrief } from './compose.js'
import { escapeMarkdown, webAddress } from './escape.js'

/** The brief of a situation as Markdown; whatever stands in a report stays text. Ends with a line break. */
export function briefMarkdown(situation: Situation | SituationSince, readings: readonly Reading[]): string {
  const brief = composeBrief(situation, readings)
  const blocks = [
    `# ${escaped(brief.headline)}`,
    `${escaped(brief.asOf)} · ${escaped(brief.basis)}`,
    brief.glance.map(glanceLine).join('\n'),
    ...brief.sections.flatMap(section => [
      `## ${heading(section.title)} (${section.count})`,
      `*${escaped(section.note)}*`,
      ...(section.kind === 'events' ? eventBlocks(section) : rowBlocks(section)),
    ]),
    brief.key.map(({ glyph, word }) => `${glyph} ${word}`).join(' · '),
  ]
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
}

const escaped = (text: string): string => escapeMarkdown(text.replaceAll('\u00a0', ' '))
const heading = (title: string): string => title.slice(0, 1) + title.slice(1).toLowerCase()

function glanceLine({ mark, count, lines, more }: Glance): string {
  const texts = [...lines.map(line => inline(line)), ...(more > 0 && lines.length > 0 ? [`and ${more} more`] : [])]
  return `- ${mark.glyph} **${count} ${mark.word}**${texts.length === 0 ? '' : `: ${texts.join('; ')}`}`
}

function eventBlocks({ entries, rest, more }: EventSection): string[] {
  return [
    ...entries.flatMap(entryBlocks),
    rest.map(({ mark, text }) => `- ${mark.glyph} ${escaped(mark.word)}: ${inline(text)}`).join('\n'),
    more === null ? '' : escaped(more),
  ]
}

function entryBlocks(entry: EventEntry): string[] {
  const facts = joined(
    [entry.when, entry.where].map(fact => (fact === null ? [] : rich(fact))),
    ' · ',
  )
  const lines = [facts, joined(entry.standing, ' · '), rich(entry.why), ...entry.conflicts]
    .map(text => inline(text))
    .filter(line => line !== '')
  return [
    `### ${entry.mark.glyph} ${escaped(entry.mark.word)}: ${escaped(entry.label)}`,
    lines.map(line => `- ${line}`).join('\n'),
    ...entry.quotes.map(quoteBlock),
    entry.more === null ? '' : escaped(entry.more),
  ]
}

function quoteBlock({ mark, quote, notes, chains }: QuoteEntry): string {
  const note = notes.length === 0 ? '' : ` (${inline(notes)})`
  return [`> ${mark.glyph} ${inline(quote)}${note}`, ...chains.map(chain => `> — ${inline(chain)}`)].join('\\\n')
}

function rowBlocks({ rows, more }: RowSection): string[] {
  return [rows.map(rowLines).join('\n'), more === null ? '' : escaped(more)]
}

function rowLines({ mark, lead, tail, details, table, url }: Row): string {
  const address = webAddress(url)
  const linked = address === null ? inline(lead) : `[${inline(lead)}](<${address}>)`
  const under = [...details, ...table.map(cells => joined(cells, ' · '))]
  return [
    `- ${mark === null ? '' : `${mark.glyph} `}${linked}${tail.length === 0 ? '' : ` · ${inline(tail)}`}`,
    ...under.map(text => `  - ${inline(text)}`),
  ].join('\n')
}

const SIGNS: Readonly<Partial<Record<Tone, string>>> = { strong: '**', hedge: '*' }

function inline(text: RichText): string {
  return text.map(emphasised).join('').trim()
}

/** Emphasis must not begin or end with a space, so that stands outside. */
function emphasised({ text, tone }: Run): string {
  const sign = SIGNS[tone]
  const words = text.trim()
  if (sign === undefined || words === '') return escaped(text)
  const [before = '', after = ''] = [/^\s*/.exec(text)?.[0], /\s*$/.exec(text)?.[0]]
  return `${before === '' ? '' : ' '}${sign}${escaped(words)}${sign}${after === '' ? '' : ' '}`
}
