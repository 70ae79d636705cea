import { type Findings, tidyLine } from '../findings.js'
import { type DomElement, plainTextOf } from '../plain-text.js'

const PUBLISHED_WORDS = /^(?:first |originally )?(?:published|posted|issued|created|date)\b/i
const MODIFIED_WORDS = /^(?:last |latest |most recently )?(?:updated?|modified|edited|revised)\b/i
const BYLINE = '[rel~="author"], [itemprop="author"], .byline, .by-line, .article-byline, .author-name'

/** No reader's page says when it was published below this many of its lines. */
const MOST_LINES = 400

/**
 * Notes what a reader of the page sees: its heading, its byline, its dates; returns the heading of its article. To be called before
 * anything is taken off the page.
 */
export function findVisible(document: DomElement, findings: Findings): string | null {
  const note = (field: Parameters<Findings['add']>[0], value: unknown, at: string) =>
    findings.add(field, value, 'visible text', at)
  const heading = document.querySelector('article h1, main h1, [itemprop="headline"]')
  const own = heading === null ? '' : tidyLine(plainTextOf(heading))
  const first = document.querySelector('h1')
  note('title', own, 'h1')
  if (first !== null) note('title', plainTextOf(first), 'h1')
  note('title', document.querySelector('head > title, title')?.textContent ?? null, 'title')
  const byline = document.querySelector(BYLINE)
  if (byline !== null) note('byline', withoutBy(plainTextOf(byline)), 'byline')
  findTimes(document, note)
  findDateLines(document, note)
  return own === '' ? null : own
}

type Note = (field: Parameters<Findings['add']>[0], value: unknown, at: string) => void

/** <time> elements of the article's own head: labelled, or the first. */
function findTimes(document: DomElement, note: Note): void {
  const scope = document.querySelector('article') ?? document.querySelector('main') ?? document
  let isFirst = true
  for (const time of [...scope.querySelectorAll('time')].slice(0, 20)) {
    const moment = time.getAttribute('datetime') ?? time.textContent
    const label = tidyLine(`${time.getAttribute('itemprop') ?? ''} ${time.getAttribute('class') ?? ''} ${labelOf(time)}`)
    if (/modif|updat/i.test(label)) note('modified', moment, 'time datetime')
    else if (isFirst || /publi/i.test(label)) {
      note('published', moment, 'time datetime')
      isFirst = false
    }
  }
}

const labelOf = (time: DomElement): string => (time.parentNode?.textContent ?? '').slice(0, 40)

/** Lines such as "Published 8 December 2024, 06:30 GMT" and "Last updated: Dec. 9, 2024". */
function findDateLines(document: DomElement, note: Note): void {
  const body = document.querySelector('body')
  if (body === null) return
  for (const line of plainTextOf(body).split(/\n+/).slice(0, MOST_LINES)) {
    if (line.length > 120) continue
    for (const part of line.split(/\s*[|•·;–—]\s*|\s+-\s+/)) {
      if (MODIFIED_WORDS.test(part)) note('modified', part, 'a line with its date')
      else if (PUBLISHED_WORDS.test(part)) note('published', part, 'a line with its date')
    }
  }
}

const withoutBy = (byline: string): string => {
  const [first = ''] = byline.split('\n')
  return first.replace(/^\s*(?:written |reporting |reported )?by[:\s]+/i, '')
}
