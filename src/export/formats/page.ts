import type { Brief, EventEntry, EventSection, QuoteEntry, Row, RowSection, Section } from '../brief/brief.js'
import { composeBrief } from '../brief/compose.js'
import type { Mark } from '../marks.js'
import type { RichText } from '../paint.js'
import type { ExportFormat } from './format.js'
import { markup, webLink } from './markup.js'
import { STYLE } from './page-style.js'

/** Runs nothing and loads nothing, whatever a report holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

const rich = (text: RichText): string =>
  text
    .map(({ text: words, tone }) => (tone === 'plain' ? markup(words) : `<span class="${tone}">${markup(words)}</span>`))
    .join('')
    .trim()

const mark = ({ glyph, word, tone }: Mark): string =>
  `<span class="mark ${tone}"><span aria-hidden="true">${glyph}</span> ${markup(word)}</span>`
const paragraph = (name: string, words: string): string => (words === '' ? '' : `<p class="${name}" dir="auto">${words}</p>`)

function head({ headline, asOf, basis, glance }: Brief): string {
  const lines = glance.map(({ mark: kind, count, lines: texts, more }) => {
    const all = [...texts.map(rich), ...(more > 0 && texts.length > 0 ? [`and ${more} more`] : [])].join('; ')
    return `<li><strong>${count}</strong> ${mark(kind)} <span dir="auto">${all}</span></li>`
  })
  return `<header><h1>${markup(headline)}</h1><p class="basis">${markup(asOf)} · ${markup(basis)}</p><ul class="glance">${lines.join('')}</ul></header>`
}

function section(one: Section): string {
  const title = one.title.slice(0, 1) + one.title.slice(1).toLowerCase()
  const body = one.kind === 'events' ? events(one) : rows(one)
  return `<section><h2>${markup(title)} <span class="count">${one.count}</span></h2>${paragraph('note', markup(one.note))}${body}</section>`
}

function events({ entries, rest, more }: EventSection): string {
  const lines = rest.map(line => `<li>${mark(line.mark)} <span dir="auto">${rich(line.text)}</span></li>`)
  return [
    ...entries.map(entry),
    lines.length === 0 ? '' : `<ul class="rest">${lines.join('')}</ul>`,
    paragraph('more', markup(more ?? '')),
  ].join('')
}

function entry({ mark: status, label, when, where, standing, why, conflicts, quotes, more }: EventEntry): string {
  const facts = [when, where].filter(fact => fact !== null).map(fact => markup(fact ?? ''))
  return [
    '<article>',
    `<h3 dir="auto">${mark(status)} ${markup(label)}</h3>`,
    paragraph('facts', [...facts, ...standing.map(rich)].join(' · ')),
    paragraph('why', markup(why)),
    ...conflicts.map(one => paragraph('conflict', rich(one))),
    ...quotes.map(quote),
    paragraph('more', markup(more ?? '')),
    '</article>',
  ].join('')
}

function quote({ mark: stance, quote: words, notes, chains }: QuoteEntry): string {
  const note = notes.length === 0 ? '' : ` <span class="quiet">(${rich(notes)})</span>`
  const hands = chains.map(chain => `<cite dir="auto">${rich(chain)}</cite>`).join('')
  return `<blockquote><p dir="auto"><span class="${stance.tone}" title="${markup(stance.word)}">${stance.glyph}</span> ${rich(words)}${note}</p>${hands}</blockquote>`
}

function rows({ rows: all, more }: RowSection): string {
  return `<ul class="rows">${all.map(row).join('')}</ul>${paragraph('more', markup(more ?? ''))}`
}

function row({ mark: kind, lead, tail, details, table, url }: Row): string {
  const address = webLink(url)
  const words =
    address === null ? rich(lead) : `<a rel="noopener noreferrer nofollow" href="${markup(address)}">${rich(lead)}</a>`
  const under = [...details.map(rich), ...table.map(cells => cells.map(rich).join(' · '))].map(
    one => `<li dir="auto">${one}</li>`,
  )
  const more = under.length === 0 ? '' : `<ul>${under.join('')}</ul>`
  return `<li dir="auto">${kind === null ? '' : `${mark(kind)} `}${words}${tail.length === 0 ? '' : ` · ${rich(tail)}`}${more}</li>`
}

/** The whole brief as one file that opens anywhere, offline, without a script. */
export const page: ExportFormat = {
  name: 'html',
  what: 'the brief as one page that opens offline',
  type: 'text/html',
  extension: 'html',
  make: ({ situation, readings }) => {
    const brief = composeBrief(situation, readings)
    return [
      '<!doctype html>',
      `<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',
      `<title>${markup(brief.headline)}</title><style>${STYLE}</style></head><body><main>`,
      head(brief),
      ...brief.sections.map(section),
      `<footer>${brief.key.map(mark).join(' · ')}<p class="quiet">Made by ${markup(situation.engine)}. It tells who says so, not what is true.</p></footer>`,
      '</main></body></html>',
      '',
    ].join('\n')
  },
}
