import { Readability } from '@mozilla/readability'
import { DOMParser } from 'linkedom'
import { type IntakeProblem, intakeProblem } from '../../problem.js'
import { canonicalAddress, hostOf, isSameHost } from '../addresses.js'
import { type Findings, tidyLine } from '../findings.js'
import { lookAt, type MarkupShape } from '../markup.js'
import { type DomElement, isHidden, plainTextOf, UNREAD_ELEMENTS } from '../plain-text.js'
import { findJsonLd } from './json-ld.js'
import { findMeta } from './meta.js'
import { findVisible } from './visible.js'

/** The article of a page: headline and text, ready to be a report; all else went into the findings. */
export type Page =
  | {
      readonly kind: 'page'
      readonly text: string
      /** What the text was made of. */
      readonly from: 'visible text' | 'json-ld'
      readonly at: string
      readonly canonical: string | null
      readonly problems: readonly IntakeProblem[]
    }
  | { readonly kind: 'refused'; readonly problem: IntakeProblem }

const LIMITS = {
  /** Deeper ones are not built: nobody writes them, and what reads them takes the cube of their depth. */
  depth: 150,
  elements: 100_000,
  strays: 5_000,
  /** Beyond these the article is looked for by the page's own elements alone, since weighing them all takes long. */
  weighed: 6_000,
}

/** A shorter article is doubted where the page's JSON-LD holds a longer one. */
const SHORT = 250

/**
 * HTML → the text of its article. Scripts, styles, frames, drawings, forms and what is hidden never reach it, and no address in it is
 * followed or fetched. `address`: where the page was had from; null: not known.
 */
export function readPage(html: string, address: string | null, where: string, findings: Findings): Page {
  const refuse = (problem: IntakeProblem): Page => ({ kind: 'refused', problem })
  const shape = lookAt(html, { deepest: LIMITS.depth, html: true })
  const tooMuch = excessOf(shape)
  if (tooMuch !== null) return refuse(intakeProblem('markup-refused', where, { reason: tooMuch }))
  const document = documentOf(html)
  findMeta(document, findings)
  const told = findJsonLd(document, findings)
  const heading = findVisible(document, findings)
  if (address !== null) findings.add('outlet', hostOf(address), 'address', 'host')
  const outlet = findings.best('outlet')
  const body = articleOf(document, shape.elements <= LIMITS.weighed)
  const isTold = told !== null && body.length < SHORT && told.length > body.length
  const text = isTold ? plainParagraphs(told) : body
  if (text === '') return refuse(intakeProblem('page-without-text', where, { reason: 'it has no running text' }))
  const { canonical, problems } = placeOf(address, where, findings)
  // The text is what a reader sees, so its headline is the one above the article, whatever other titles the page carries.
  const headline = heading ?? headlineOf(findings.best('title'), outlet)
  const made = isTold
    ? { from: 'json-ld' as const, at: 'JSON-LD articleBody' }
    : { from: 'visible text' as const, at: 'its article' }
  return { kind: 'page', text: withHeadline(headline, text), ...made, canonical, problems }
}

/** What there is too much of to be read without harm; null: nothing. */
function excessOf({ depth, elements, strays }: MarkupShape): string | null {
  if (depth > LIMITS.depth) return `its elements stand more than ${LIMITS.depth} within one another`
  if (elements > LIMITS.elements) return `it has more than ${LIMITS.elements} elements`
  return strays > LIMITS.strays ? `it has more than ${LIMITS.strays} marks "<" that begin nothing` : null
}

/** A piece of HTML that a feed, a news item or a mail holds → its text. */
export function textOfFragment(html: string): string {
  if (excessOf(lookAt(html, { deepest: LIMITS.depth, html: true })) !== null) return ''
  const document = documentOf(`<!doctype html><html><body>${html}</body></html>`)
  const body = document.querySelector('body')
  return body === null ? '' : plainTextOf(body)
}

const documentOf = (html: string): DomElement => {
  const parsed: unknown = new DOMParser().parseFromString(
    /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`,
    'text/html',
  )
  return parsed as DomElement
}

function articleOf(document: DomElement, weigh: boolean): string {
  for (const unread of UNREAD_ELEMENTS.filter(name => name !== 'head' && name !== 'title'))
    for (const element of [...document.querySelectorAll(unread)]) element.remove()
  if (weigh) {
    lighten(document)
    const found = weighed(document)
    if (found !== '') return found
  }
  const own = document.querySelector('article') ?? document.querySelector('main') ?? document.querySelector('body')
  for (const aside of [...(own?.querySelectorAll('nav, aside, header, footer') ?? [])]) aside.remove()
  return own === null ? '' : plainTextOf(own)
}

/** No class, name or address that means anything is longer. */
const LONGEST_ATTRIBUTE = 1_000

/**
 * Takes off what is hidden, and attributes that the weighing would stumble over: a style is read there in time that grows with the
 * square of its blanks, and so is many another long value.
 */
function lighten(document: DomElement): void {
  for (const element of [...document.querySelectorAll('body *')]) {
    if (isHidden(element)) element.remove()
    else
      for (const { name, value } of [...element.attributes])
        if (name === 'style' || value.length > LONGEST_ATTRIBUTE) element.removeAttribute(name)
  }
}

function weighed(document: DomElement): string {
  type Given = ConstructorParameters<typeof Readability>[0]
  try {
    const readability = new Readability<unknown>(document as unknown as Given, {
      serializer: element => element,
      disableJSONLD: true,
    })
    const content = readability.parse()?.content
    return content == null ? '' : plainTextOf(content as DomElement)
  } catch {
    // It is written for whole pages of a browser; what it stumbles over is read by the page's own elements.
    return ''
  }
}

/** Text without markup, as JSON-LD holds it: lines are paragraphs. */
const plainParagraphs = (text: string): string =>
  text
    .split(/\n+/)
    .map(tidyParagraph)
    .filter(line => line !== '')
    .join('\n\n')

const tidyParagraph = (line: string): string => line.replace(/[\t\r\f ]+/g, ' ').trim()

/** The page's own word on where it belongs is taken where that is its own host; else noted alone. */
function placeOf(address: string | null, where: string, findings: Findings) {
  const own = address === null ? null : canonicalAddress(address)
  const said = findings.best('canonical')
  const told = said === null ? null : canonicalAddress(said, address ?? undefined)
  if (told === null) return { canonical: own, problems: [] }
  if (address === null || isSameHost(told, address)) return { canonical: told, problems: [] }
  findings.add('original', told, 'meta', 'link canonical')
  return { canonical: own, problems: [intakeProblem('canonical-elsewhere', where, { address: told })] }
}

/** "Bridge closed - Valley Post" → "Bridge closed", where the outlet or something that short is behind the mark. */
export function headlineOf(title: string | null, outlet: string | null): string | null {
  if (title === null) return null
  const match = /^(.{8,}?)\s+[|–—-]\s+([^|–—]{2,60})$/.exec(title)
  if (match === null) return title
  const [, head = '', tail = ''] = match
  const bare = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const isOutlet = outlet !== null && (bare(outlet).includes(bare(tail)) || bare(tail).includes(bare(outlet).split('.')[0] ?? ''))
  return isOutlet ? head : title
}

/** The headline first, as the language stage takes it, unless the text begins with it. */
export function withHeadline(headline: string | null, text: string): string {
  if (headline === null || headline === '') return text
  if (text === '') return tidyLine(headline)
  const bare = (line: string) => line.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const first = text.split('\n\n', 3)
  return first.some(paragraph => bare(paragraph) === bare(headline)) ? text : `${tidyLine(headline)}\n\n${text}`
}
